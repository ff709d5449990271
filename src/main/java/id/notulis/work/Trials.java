package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.calendar.DateText;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.numbering.NumberFilter;
import id.notulis.model.overview.MeetingLine;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.survey.SurveyOrder;
import id.notulis.report.Album;
import id.notulis.report.Form;
import id.notulis.report.RegisterPaper;
import id.notulis.report.Sources;
import id.notulis.report.SurveyForm;
import id.notulis.report.SurveySources;
import id.notulis.report.WordForm;
import id.notulis.report.template.Data;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What templates are tried with: made up data, and what a book has.
final class Trials {

    private Trials() {}

    /// One in which every field is filled, and one in which nothing is that need not be.
    static List<Trial> madeUp(WordForm document) {
        return switch (document) {
            case Form form ->
                    List.of(
                            new Trial(
                                    Message.of("check.trial.full"),
                                    form.data(TrialMeeting.full(form))),
                            new Trial(
                                    Message.of("check.trial.empty"),
                                    form.data(TrialMeeting.empty())));
            case SurveyForm form ->
                    List.of(
                            new Trial(
                                    Message.of("check.trial.full"),
                                    TrialSurvey.full(form, sources(TrialMeeting.full()))),
                            new Trial(
                                    Message.of("check.trial.nothing"),
                                    TrialSurvey.empty(form, sources(TrialMeeting.empty()))));
        };
    }

    /// Everything a document can be filled with: from a record in which nothing is missing, from
    /// one in which everything is, and of a meeting from a crowded one: some fields are only filled
    /// then.
    static List<Data> everyKind(WordForm document) {
        return switch (document) {
            case Form form ->
                    Stream.of(TrialMeeting.full(form), TrialMeeting.empty(), TrialMeeting.crowded())
                            .map(form::data)
                            .toList();
            case SurveyForm form ->
                    List.of(
                            TrialSurvey.full(form, sources(TrialMeeting.full())),
                            TrialSurvey.empty(form, sources(TrialMeeting.empty())));
        };
    }

    /// Sample data on the papers of an office.
    ///
    /// @param album where its emblems come from
    static Data sample(WordForm document, OfficeProfile office, Album album) {
        return switch (document) {
            case Form form -> {
                Sources full = TrialMeeting.full(form);
                Album sample = full.album();
                yield form.data(
                        full.issuedBy(office)
                                .illustrated(
                                        sha256 ->
                                                album.photo(sha256)
                                                        .or(() -> sample.photo(sha256))));
            }
            case SurveyForm form ->
                    TrialSurvey.full(form, new SurveySources(office, TrialSurvey.LAST_DAY, album));
        };
    }

    /// What a book has: of a meeting the one asked for, else the latest, and the largest one; of a
    /// survey all there is.
    static List<Trial> ofBook(WordForm document, Snapshot book, Optional<Id> meeting) {
        return switch (document) {
            case Form form -> ofMeetings(form, book, meeting);
            case SurveyForm form -> {
                OfficeProfile office = book.activeProfile().orElseThrow();
                LocalDate last = lastDay(book);
                SurveySources sources = new SurveySources(office, last, book::photo);
                yield survey(form, book, last, sources).stream()
                        .map(data -> new Trial(Message.of("check.trial.book"), data))
                        .toList();
            }
        };
    }

    private static Optional<Data> survey(
            SurveyForm form, Snapshot book, LocalDate last, SurveySources sources) {
        return switch (form) {
            case REKAP ->
                    Optional.of(
                            figures(
                                    new SurveyOrder.OfSpan(
                                            new DateRange(last.withDayOfYear(1), last)),
                                    book,
                                    sources));
            case MONEV ->
                    book.agreements().stream()
                            .max(Comparator.comparingInt((Agreement it) -> it.points().size()))
                            .map(
                                    it ->
                                            figures(
                                                    new SurveyOrder.OfAgreement(
                                                            it.id(),
                                                            ExportSurveys.usualSpan(
                                                                    book, it, last)),
                                                    book,
                                                    sources));
            case MATRIKS ->
                    Optional.of(
                            figures(
                                    new SurveyOrder.OfActions(
                                            false,
                                            false,
                                            "",
                                            Optional.empty(),
                                            Optional.empty(),
                                            last,
                                            Audience.INTERNAL,
                                            Optional.empty()),
                                    book,
                                    sources));
            case REGISTER ->
                    Optional.of(
                            RegisterPaper.of(
                                    book.numbers(),
                                    NumberFilter.ALL,
                                    sources.office(),
                                    sources.album()));
        };
    }

    private static Data figures(SurveyOrder order, Snapshot book, SurveySources sources) {
        return SurveyPaper.of(book, order).data(sources);
    }

    /// The day of the latest meeting: a trial of the same book is always the same.
    private static LocalDate lastDay(Snapshot book) {
        return book.meetingLines().stream()
                .flatMap(line -> line.date().stream())
                .map(DateRange::last)
                .max(Comparator.naturalOrder())
                .orElse(TrialSurvey.LAST_DAY);
    }

    private static List<Trial> ofMeetings(Form form, Snapshot book, Optional<Id> meeting) {
        List<MeetingLine> lines = book.meetingLines();
        Optional<Id> one = meeting.or(() -> lines.stream().findFirst().map(MeetingLine::id));
        Optional<Id> largest =
                lines.stream().max(Comparator.comparingInt(Trials::size)).map(MeetingLine::id);
        return Stream.of(one, largest)
                .flatMap(Optional::stream)
                .distinct()
                .flatMap(id -> book.dossier(id).stream())
                .map(dossier -> ofMeeting(form, book, dossier))
                .toList();
    }

    private static Trial ofMeeting(Form form, Snapshot book, Dossier dossier) {
        return new Trial(
                Message.of(
                        "check.trial.meeting",
                        dossier.meeting().date().map(DateText::range).orElse("-"),
                        dossier.meeting().title()),
                form.data(
                        new Sources(
                                        dossier,
                                        book.activeProfile().orElseThrow(),
                                        book.referenceLists(),
                                        Audience.INTERNAL)
                                .illustrated(book::photo)));
    }

    private static int size(MeetingLine line) {
        return line.attendees() + line.entries();
    }

    private static SurveySources sources(Sources of) {
        return new SurveySources(of.profile(), TrialSurvey.LAST_DAY, of.album());
    }
}
