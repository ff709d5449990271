package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.KeptFile;
import id.notulis.model.action.Following;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.document.TemplateShelf;
import id.notulis.model.document.WrittenDocument;
import id.notulis.model.invitation.Invitation;
import id.notulis.model.meeting.Attachments;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.numbering.NumberRegister;
import id.notulis.model.overview.ActionLine;
import id.notulis.model.overview.ActionList;
import id.notulis.model.overview.ActionOrder;
import id.notulis.model.overview.ActionSieve;
import id.notulis.model.overview.AgreementLine;
import id.notulis.model.overview.Appearance;
import id.notulis.model.overview.Attention;
import id.notulis.model.overview.BinLine;
import id.notulis.model.overview.MeetingLine;
import id.notulis.model.overview.MinutesChoices;
import id.notulis.model.overview.MinutesFilter;
import id.notulis.model.overview.MinutesKeys;
import id.notulis.model.overview.MinutesOrder;
import id.notulis.model.overview.MinutesRow;
import id.notulis.model.overview.OrganisationLine;
import id.notulis.model.overview.PersonLine;
import id.notulis.model.overview.Week;
import id.notulis.model.people.Organisation;
import id.notulis.model.people.Person;
import id.notulis.model.profile.Issuance;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.ReferenceLists;
import id.notulis.model.publication.LinkOfDay;
import id.notulis.model.publication.Publication;
import id.notulis.model.review.Review;
import id.notulis.model.search.Query;
import id.notulis.model.survey.EvaluationRows;
import id.notulis.model.survey.SurveyAction;
import id.notulis.model.survey.SurveyRows;
import id.notulis.model.survey.WrittenSurvey;
import id.notulis.notula.Known;
import id.notulis.report.Form;
import id.notulis.search.QueryText;
import id.notulis.store.Records;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One state of the book, to be read only while it is handed out.
public sealed class Snapshot permits Draft {

    private final Records records;

    Snapshot(Records records) {
        this.records = records;
    }

    final Records records() {
        return records;
    }

    public Optional<Organisation> organisation(Id id) {
        return records.organisations().get(id);
    }

    /// All, by name.
    public List<Organisation> organisations() {
        return records.organisations().all();
    }

    public List<OrganisationLine> organisationLines() {
        return records.organisations().lines();
    }

    public Optional<Person> person(Id id) {
        return records.people().get(id);
    }

    /// The meetings somebody was listed for, latest first.
    public List<Appearance> appearances(Id person) {
        return records.people().appearances(person);
    }

    /// All, by name.
    public List<Person> people() {
        return records.people().all();
    }

    public List<PersonLine> personLines() {
        return records.people().lines();
    }

    public Optional<Agreement> agreement(Id id) {
        return records.agreements().get(id);
    }

    /// All, by number.
    public List<Agreement> agreements() {
        return records.agreements().all();
    }

    /// The agreements with all the office keeps beside them.
    public AgreementBook agreementBook() {
        return new AgreementBook(records);
    }

    public List<AgreementLine> agreementLines() {
        return records.agreements().lines();
    }

    public Optional<OfficeProfile> profile(Id id) {
        return records.profiles().get(id);
    }

    /// All, in the order they were made.
    public List<OfficeProfile> profiles() {
        return records.profiles().all();
    }

    /// The profile chosen for this book; else its first; nothing when it has none.
    public Optional<OfficeProfile> activeProfile() {
        return records.profiles().active();
    }

    public ReferenceLists referenceLists() {
        return records.references().get();
    }

    /// All meetings, latest day first, those without a day last.
    public List<MeetingLine> meetingLines() {
        return records.meetings().lines();
    }

    /// Everything that reading a text needs to know of the book.
    public Known known() {
        return new KnownBook(this).toReader();
    }

    /// Everything that reading what is typed into a meeting needs to know of the book.
    public Known known(Meeting meeting) {
        return new KnownBook(this).toReader(meeting);
    }

    /// A meeting that does not lie in the recycle bin.
    public Optional<Meeting> meeting(Id id) {
        return records.bin().get(id).isPresent() ? Optional.empty() : records.meetings().get(id);
    }

    /// The recycle bin, what was put there last first.
    public List<BinLine> binLines() {
        return records.bin().lines();
    }

    /// How many lie in the recycle bin.
    public int binned() {
        return records.bin().count();
    }

    /// A meeting that lies in the recycle bin.
    public Optional<Meeting> binnedMeeting(Id id) {
        return records.bin().get(id).flatMap(it -> records.meetings().get(it.meeting()));
    }

    /// How far the review of a meeting's minutes has got.
    public Review review(Id meeting) {
        return records.reviews().get(meeting).orElse(Review.none(meeting));
    }

    /// Why final minutes are not what they were sealed as; nothing when they are.
    public Optional<Message> brokenSeal(Id meeting) {
        return Sealing.broken(this, meeting);
    }

    /// What became of an action after its meeting.
    public Following following(Id action) {
        return records.followings().get(action).orElse(Following.none(action));
    }

    /// The files kept with a meeting.
    public Attachments attachments(Id meeting) {
        return records.attachments().get(meeting).orElse(Attachments.none(meeting));
    }

    /// What the invitation to a meeting says beside its minutes.
    public Invitation invitation(Id meeting) {
        return records.invitations().get(meeting).orElse(Invitation.none(meeting));
    }

    /// What a meeting became in public.
    public Publication publication(Id meeting) {
        return records.publications().get(meeting).orElse(Publication.none(meeting));
    }

    /// In whose name the documents of a meeting are made.
    public Issuance issuance(Id meeting) {
        return records.issuances().get(meeting).orElse(Issuance.usual(meeting));
    }

    /// What was published on a day, of all meetings.
    public List<LinkOfDay> linksOn(LocalDate day) {
        return records.publications().on(day);
    }

    public Recurring recurring() {
        return new Recurring(records);
    }

    /// The latest meeting of a series.
    public Optional<Id> lastOfSeries(String series) {
        return records.meetings().lastOfSeries(series);
    }

    /// The names of all series, the one used last first.
    public List<String> series() {
        return records.meetings().series();
    }

    /// The meeting with the agreements it refers to.
    public Optional<Dossier> dossier(Id id) {
        return meeting(id)
                .map(
                        meeting ->
                                new Dossier(
                                        meeting,
                                        meeting.agreements().stream()
                                                .flatMap(it -> agreement(it).stream())
                                                .toList()));
    }

    /// Actions of all meetings, earliest due day first, those without a day last.
    public List<ActionLine> actionLines(ActionFilter filter) {
        List<ActionLine> lines =
                filter.open() || filter.overdue()
                        ? records.actions().open()
                        : records.actions().all();
        return lines.stream().filter(filter::accepts).toList();
    }

    /// What needs attention on a day, apart from documents: [StaleDocuments].
    ///
    /// @param each at most so many of each group
    public Attention attention(LocalDate today, int each) {
        return records.overview().attention(today, each);
    }

    /// The meetings of the week a day belongs to.
    public Week week(LocalDate day) {
        return records.overview().week(day);
    }

    /// Meetings up to a day of which something was written, latest first.
    public List<MeetingLine> recentMinutes(LocalDate upTo, int most) {
        return records.overview().recent(upTo, most);
    }

    /// Which minutes a list consists of.
    public MinutesKeys minutes(MinutesFilter filter, MinutesOrder order) {
        Optional<Query> query = QueryText.parse(filter.text());
        return query.isEmpty() && !filter.text().isEmpty()
                ? MinutesKeys.none()
                : records.minutes().keys(filter, query, order);
    }

    /// What those minutes say that are looked at, by key, in the order of the keys; those that are
    /// gone are left out.
    public Map<Long, MinutesRow> minutesRows(List<Long> keys) {
        return records.minutes().rows(keys);
    }

    /// What there is to choose from when minutes are filtered.
    public MinutesChoices minutesChoices() {
        return records.minutes().choices();
    }

    /// Which actions a list consists of on a day.
    public ActionList actions(ActionSieve sieve, ActionOrder order, LocalDate today) {
        Optional<Query> query = QueryText.parse(sieve.text());
        return query.isEmpty() && !sieve.text().isEmpty()
                ? ActionList.EMPTY
                : records.actionList().list(sieve, query, order, today);
    }

    /// The actions of all meetings, as lists have them.
    public ActionBook actionBook() {
        return new ActionBook(records);
    }

    /// The bytes of a photo.
    public Optional<byte[]> photo(String sha256) {
        return records.photos().get(sha256);
    }

    /// The bytes of a file that is kept in the book.
    public Optional<byte[]> file(KeptFile file) {
        return records.photos().get(file.sha256());
    }

    /// The templates of its own the office has for a document; nothing when the built-in one is in
    /// force.
    public Optional<TemplateShelf> templateShelf(String document) {
        return records.templates().get(document);
    }

    /// All of them, by kind and variant.
    public List<TemplateShelf> templateShelves() {
        return records.templates().all();
    }

    /// The bytes of a template.
    public Optional<byte[]> templateFile(String sha256) {
        return records.templates().data(sha256);
    }

    /// The document log, in the order the documents were made, with the variants' names of today.
    public List<WrittenDocument> documents() {
        return records.documents().all().stream().map(Snapshot::renamed).toList();
    }

    private static WrittenDocument renamed(WrittenDocument document) {
        return Form.named(document.kind(), document.variant())
                .map(form -> document.named(form.variant()))
                .orElse(document);
    }

    /// What documents over a span of time are counted from.
    public SurveyRows surveyRows(DateRange days) {
        return records.surveys().rows(days);
    }

    /// What the evaluation of an agreement is counted from; nothing when the book has not got it.
    public Optional<EvaluationRows> evaluationRows(Id agreement, DateRange days) {
        return records.surveys().rows(agreement, days);
    }

    /// The actions of meetings in a span of time, or of all, with what shows that they were done.
    public List<SurveyAction> surveyActions(Optional<DateRange> days) {
        return records.surveys().actions(days);
    }

    /// The day of the first meeting that dealt with an agreement.
    public Optional<LocalDate> firstAbout(Id agreement) {
        return records.surveys().firstAbout(agreement);
    }

    /// The log of files over more than one meeting, in the order they were made.
    public List<WrittenSurvey> surveys() {
        return records.surveyLog().all();
    }

    /// When something of a meeting that its documents are made from changed last; empty where that
    /// is not known.
    public Optional<Instant> changed(Id meeting) {
        return records.meetings().changed(meeting);
    }

    /// Which state of the record this is: the number of the change that led to it.
    public long recordNumber() {
        return records.standing().record();
    }

    public NumberRegister numbers() {
        return records.numbers().register();
    }

    /// What is looked for in it.
    public BookSearch searching() {
        return new BookSearch(records);
    }
}
