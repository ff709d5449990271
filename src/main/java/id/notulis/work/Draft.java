package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.IdSource;
import id.notulis.model.Stamp;
import id.notulis.model.action.Following;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Upkeep;
import id.notulis.model.change.Change;
import id.notulis.model.document.TemplateShelf;
import id.notulis.model.invitation.Invitation;
import id.notulis.model.meeting.Attachments;
import id.notulis.model.meeting.Binned;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.meeting.Series;
import id.notulis.model.numbering.NumberRegister;
import id.notulis.model.numbering.NumberSeries;
import id.notulis.model.numbering.RegisteredNumber;
import id.notulis.model.people.Organisation;
import id.notulis.model.people.Person;
import id.notulis.model.people.StandingGroup;
import id.notulis.model.profile.Issuance;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.publication.Publication;
import id.notulis.model.review.Review;
import id.notulis.model.search.Saved;
import id.notulis.store.Records;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The book as an edit sees it: with everything the edit has put so far.
///
/// What is put replaces what has the same identity; what is as it was makes no change. What others
/// point to is put before them and removed after them: a meeting needs its people, organisations
/// and agreements.
public final class Draft extends Snapshot {

    private final IdSource ids;
    private final List<Change> changes = new ArrayList<>();
    private final Map<Id, Optional<Meeting>> read = new HashMap<>();
    private boolean bytesKept;

    /// @param latest a meeting as the book has it, which need not be read again
    Draft(Records records, IdSource ids, Optional<Meeting> latest) {
        super(records);
        this.ids = ids;
        latest.ifPresent(meeting -> read.put(meeting.id(), latest));
    }

    /// Read once: whoever changes a meeting reads it first, and it is long.
    @Override
    public Optional<Meeting> meeting(Id id) {
        return read.computeIfAbsent(id, super::meeting);
    }

    public Id newId() {
        return ids.next();
    }

    public void put(Organisation organisation) {
        change(
                organisation(organisation.id()),
                Optional.of(organisation),
                Change.OfOrganisation::new);
    }

    public void put(Person person) {
        change(person(person.id()), Optional.of(person), Change.OfPerson::new);
    }

    public void put(Agreement agreement) {
        change(agreement(agreement.id()), Optional.of(agreement), Change.OfAgreement::new);
    }

    public void put(Upkeep upkeep) {
        change(
                records().upkeeps().get(upkeep.agreement()),
                upkeep.isNothing() ? Optional.empty() : Optional.of(upkeep),
                Change.OfUpkeep::new);
    }

    public void put(Saved saved) {
        change(records().saved().get(saved.id()), Optional.of(saved), Change.OfSaved::new);
    }

    public void put(OfficeProfile profile) {
        change(profile(profile.id()), Optional.of(profile), Change.OfProfile::new);
    }

    /// @throws IllegalStateException when the bytes of one of them were not put before
    public void put(TemplateShelf shelf) {
        change(templateShelf(shelf.document()), Optional.of(shelf), Change.OfTemplates::new);
    }

    /// @throws IllegalArgumentException when the series has numbers that were counted otherwise
    public void put(NumberSeries series) {
        NumberRegister register = numbers();
        Optional<NumberSeries> before = register.series(series.id());
        boolean begun = register.numbers().stream().anyMatch(it -> it.series().equals(series.id()));
        if (begun && before.filter(it -> it.yearly() != series.yearly()).isPresent()) {
            throw new IllegalArgumentException("a series that has begun counts on as it did");
        }
        change(before, Optional.of(series), Change.OfSeries::new);
    }

    /// Takes a series away, if it is there.
    ///
    /// @throws IllegalArgumentException when a number was counted in it
    public void removeSeries(Id id) {
        NumberRegister register = numbers();
        if (register.numbers().stream().anyMatch(it -> it.series().equals(id))) {
            throw new IllegalArgumentException("a series that has begun stays in the register");
        }
        change(register.series(id), Optional.empty(), Change.OfSeries::new);
    }

    /// @throws IllegalArgumentException when its sequence was given to another line, or would be
    ///   taken from it
    public void put(RegisteredNumber number) {
        NumberRegister register = numbers();
        Optional<RegisteredNumber> before =
                register.numbers().stream().filter(it -> it.id().equals(number.id())).findFirst();
        Optional<RegisteredNumber> holder =
                number.sequence()
                        .flatMap(it -> register.holder(number.series(), number.period(), it))
                        .filter(it -> !it.id().equals(number.id()));
        if (holder.isPresent()
                || before.flatMap(RegisteredNumber::sequence)
                        .filter(it -> !number.sequence().equals(Optional.of(it)))
                        .isPresent()) {
            throw new IllegalArgumentException("a sequence is given once: " + number);
        }
        change(before, Optional.of(number), Change.OfNumber::new);
    }

    /// @throws IllegalArgumentException when the meeting points to somebody or something that is
    ///   not in the book, or lies in the recycle bin
    /// @throws Refused when its minutes are final: they are only changed by [AmendMinutes]
    public void put(Meeting meeting) {
        if (records().bin().get(meeting.id()).isPresent()) {
            throw new IllegalArgumentException("lies in the recycle bin: " + meeting.id());
        }
        Optional<Meeting> before = meeting(meeting.id());
        if (before.filter(it -> it.status() == MeetingStatus.FINAL).isPresent()
                && !before.get().equals(meeting)
                && records().reviews().isSealed(meeting.id())) {
            throw new Refused(Message.of("review.final", before.get().title()));
        }
        putSealed(meeting);
    }

    /// Puts a meeting whether its minutes are final or not: for whoever mends the seal as well.
    void putSealed(Meeting meeting) {
        change(meeting(meeting.id()), Optional.of(meeting), Change.OfMeeting::new);
        read.put(meeting.id(), Optional.of(meeting));
    }

    /// Puts a meeting that says what it said and points to others, wherever it lies and whether its
    /// minutes are final or not.
    void repoint(Meeting meeting) {
        change(records().meetings().get(meeting.id()), Optional.of(meeting), Change.OfMeeting::new);
        read.remove(meeting.id());
    }

    /// What says nothing is not kept.
    public void put(Series series) {
        change(
                records().series().get(series.id()),
                series.saysNothing() ? Optional.empty() : Optional.of(series),
                Change.OfMeetingSeries::new);
    }

    public void put(StandingGroup group) {
        change(records().groups().get(group.id()), Optional.of(group), Change.OfGroup::new);
    }

    public void removeGroup(Id id) {
        change(records().groups().get(id), Optional.empty(), Change.OfGroup::new);
    }

    public void put(Review review) {
        change(
                records().reviews().get(review.meeting()),
                review.isEmpty() ? Optional.empty() : Optional.of(review),
                Change.OfReview::new);
    }

    public void put(Following following) {
        change(
                records().followings().get(following.action()),
                following.isEmpty() ? Optional.empty() : Optional.of(following),
                Change.OfFollowing::new);
    }

    public void put(Attachments attachments) {
        change(
                records().attachments().get(attachments.meeting()),
                attachments.files().isEmpty() ? Optional.empty() : Optional.of(attachments),
                Change.OfAttachments::new);
    }

    public void put(Invitation invitation) {
        change(
                records().invitations().get(invitation.meeting()),
                invitation.isNothing() ? Optional.empty() : Optional.of(invitation),
                Change.OfInvitation::new);
    }

    public void put(Issuance issuance) {
        change(
                records().issuances().get(issuance.meeting()),
                issuance.isUsual() ? Optional.empty() : Optional.of(issuance),
                Change.OfIssuance::new);
    }

    public void put(Publication publication) {
        change(
                records().publications().get(publication.meeting()),
                publication.isNothing() ? Optional.empty() : Optional.of(publication),
                Change.OfPublication::new);
    }

    /// @throws IllegalStateException when something still points to it
    public void removeOrganisation(Id id) {
        change(organisation(id), Optional.empty(), Change.OfOrganisation::new);
    }

    /// @throws IllegalStateException when something still points to the person
    public void removePerson(Id id) {
        change(person(id), Optional.empty(), Change.OfPerson::new);
    }

    /// Removes what is kept beside it too.
    ///
    /// @throws IllegalStateException when something still points to it
    public void removeAgreement(Id id) {
        put(Upkeep.none(id));
        change(agreement(id), Optional.empty(), Change.OfAgreement::new);
    }

    public void removeSaved(Id id) {
        change(records().saved().get(id), Optional.empty(), Change.OfSaved::new);
    }

    public void removeProfile(Id id) {
        change(profile(id), Optional.empty(), Change.OfProfile::new);
    }

    /// Puts the built-in template of a document in force again.
    public void removeTemplates(String document) {
        change(templateShelf(document), Optional.empty(), Change.OfTemplates::new);
    }

    /// Chooses the profile documents are made with.
    ///
    /// @throws IllegalArgumentException when the book has no such profile
    public void choose(Id profile) {
        if (profile(profile).isEmpty()) {
            throw new IllegalArgumentException("no profile " + profile);
        }
        change(records().profiles().chosen(), Optional.of(profile), Change.OfChoice::new);
    }

    /// Puts a meeting into the recycle bin; one that lies there stays.
    ///
    /// @throws IllegalArgumentException when there is no such meeting
    void bin(Id id, Stamp stamp) {
        Optional<Binned> before = records().bin().get(id);
        if (before.isEmpty()) {
            if (meeting(id).isEmpty()) {
                throw new IllegalArgumentException("no meeting " + id);
            }
            change(before, Optional.of(new Binned(id, stamp)), Change.OfBin::new);
            read.put(id, Optional.empty());
        }
    }

    /// Takes a meeting out of the recycle bin.
    void restore(Id id) {
        change(records().bin().get(id), Optional.empty(), Change.OfBin::new);
        read.remove(id);
    }

    /// Removes a meeting for good, from the recycle bin too, with all that is kept beside it. What
    /// became of actions whose lines were removed before goes as well: nobody knows any more whose
    /// they were, and only undo could bring one of those lines back, after it brought this back.
    public void removeMeeting(Id id) {
        restore(id);
        put(Review.none(id));
        put(Attachments.none(id));
        put(Invitation.none(id));
        put(Publication.none(id));
        put(Issuance.usual(id));
        records().followings().ofMeeting(id).forEach(it -> put(Following.none(it)));
        records().followings().lost().forEach(it -> put(Following.none(it)));
        change(meeting(id), Optional.empty(), Change.OfMeeting::new);
        read.put(id, Optional.empty());
    }

    /// Keeps the bytes of a photo. Undo leaves them in the book.
    ///
    /// @return their SHA-256 in 64 hexadecimal digits, by which a [id.notulis.model.meeting.Photo]
    ///   finds them
    public String putPhoto(byte[] bytes) {
        bytesKept = true;
        return records().photos().put(bytes);
    }

    /// Keeps the bytes of a template. Undo leaves them in the book.
    ///
    /// @return their SHA-256 in 64 hexadecimal digits
    public String putTemplate(byte[] bytes) {
        bytesKept = true;
        return records().templates().put(bytes);
    }

    /// Says that the edit takes what was typed at a place: it is no longer kept for later. Undo
    /// does not bring it back.
    public void took(String place) {
        records().drafts().remove(place);
    }

    Change changes() {
        return changes.size() == 1 ? changes.getFirst() : new Change.Several(changes);
    }

    /// Whether the book holds anything more or anything else of the record than before.
    boolean ofRecord() {
        return changed() || bytesKept;
    }

    boolean changed() {
        return !changes.isEmpty();
    }

    /// Remembers of every meeting that was changed when that was.
    void stamp(Instant now) {
        changes.forEach(it -> Changes.stamp(records(), it, now));
    }

    private <T> void change(Optional<T> before, Optional<T> after, Kind<T> kind) {
        if (!before.equals(after)) {
            Change change = kind.of(before, after);
            Changes.apply(records(), change);
            changes.add(change);
        }
    }

    private interface Kind<T> {

        Change of(Optional<T> before, Optional<T> after);
    }
}
