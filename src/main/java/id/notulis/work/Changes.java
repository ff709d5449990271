package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.change.Change;
import id.notulis.model.invitation.Invitation;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.numbering.NumberSeries;
import id.notulis.model.publication.Publication;
import id.notulis.model.review.Review;
import id.notulis.model.review.Seal;
import id.notulis.store.Records;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Applies changes to a book, new ones and inverted ones alike.
final class Changes {

    private Changes() {}

    /// The book no longer has what a change begins with.
    static final class Stale extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Stale(Change change) {
            super(change.getClass().getSimpleName(), null, false, false);
        }
    }

    /// Documents were made from what would be taken back.
    static final class Issued extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Issued(Change change) {
            super(change.getClass().getSimpleName(), null, false, false);
        }
    }

    /// Applies a change whose beginning is known to be what the book has.
    static void apply(Records records, Change change) {
        switch (change) {
            case Change.OfOrganisation(var before, var after) ->
                    after.ifPresentOrElse(
                            records.organisations()::save,
                            () ->
                                    before.ifPresent(
                                            gone -> records.organisations().remove(gone.id())));
            case Change.OfPerson(var before, var after) ->
                    after.ifPresentOrElse(
                            records.people()::save,
                            () -> before.ifPresent(gone -> records.people().remove(gone.id())));
            case Change.OfAgreement(var before, var after) ->
                    after.ifPresentOrElse(
                            records.agreements()::save,
                            () -> before.ifPresent(gone -> records.agreements().remove(gone.id())));
            case Change.OfUpkeep(var before, var after) ->
                    after.ifPresentOrElse(
                            records.upkeeps()::save,
                            () ->
                                    before.ifPresent(
                                            gone -> records.upkeeps().remove(gone.agreement())));
            case Change.OfSaved(var before, var after) ->
                    after.ifPresentOrElse(
                            records.saved()::save,
                            () -> before.ifPresent(gone -> records.saved().remove(gone.id())));
            case Change.OfProfile(var before, var after) ->
                    after.ifPresentOrElse(
                            records.profiles()::save,
                            () -> before.ifPresent(gone -> records.profiles().remove(gone.id())));
            case Change.OfTemplates(var before, var after) ->
                    after.ifPresentOrElse(
                            records.templates()::save,
                            () ->
                                    before.ifPresent(
                                            gone -> records.templates().remove(gone.document())));
            case Change.OfChoice(var _, var after) -> records.profiles().choose(after);
            case Change.OfSeries(var before, var after) ->
                    after.ifPresentOrElse(
                            records.numbers()::save,
                            () ->
                                    before.ifPresent(
                                            gone -> records.numbers().removeSeries(gone.id())));
            case Change.OfNumber(var before, var after) ->
                    new RegisterLine(records, first(before, after).orElseThrow().id()).put(after);
            case Change.OfMeeting(var before, var after) -> records.meetings().save(before, after);
            case Change.OfMeetingSeries(var before, var after) ->
                    after.ifPresentOrElse(
                            records.series()::save,
                            () -> before.ifPresent(gone -> records.series().remove(gone.id())));
            case Change.OfGroup(var before, var after) ->
                    after.ifPresentOrElse(
                            records.groups()::save,
                            () -> before.ifPresent(gone -> records.groups().remove(gone.id())));
            case Change.OfBin(var before, var after) ->
                    after.ifPresentOrElse(
                            records.bin()::put,
                            () -> before.ifPresent(it -> records.bin().restore(it.meeting())));
            case Change.OfReview(var before, var after) ->
                    after.ifPresentOrElse(
                            records.reviews()::save,
                            () -> before.ifPresent(it -> records.reviews().remove(it.meeting())));
            case Change.OfFollowing(var before, var after) ->
                    after.ifPresentOrElse(
                            records.followings()::save,
                            () -> before.ifPresent(it -> records.followings().remove(it.action())));
            case Change.OfAttachments(var before, var after) ->
                    after.ifPresentOrElse(
                            records.attachments()::save,
                            () ->
                                    before.ifPresent(
                                            it -> records.attachments().remove(it.meeting())));
            case Change.OfInvitation(var before, var after) ->
                    after.ifPresentOrElse(
                            records.invitations()::save,
                            () ->
                                    before.ifPresent(
                                            it -> records.invitations().remove(it.meeting())));
            case Change.OfPublication(var before, var after) ->
                    after.ifPresentOrElse(
                            records.publications()::save,
                            () ->
                                    before.ifPresent(
                                            it -> records.publications().remove(it.meeting())));
            case Change.OfIssuance(var before, var after) ->
                    after.ifPresentOrElse(
                            records.issuances()::save,
                            () -> before.ifPresent(it -> records.issuances().remove(it.meeting())));
            case Change.Several(var changes) -> changes.forEach(one -> apply(records, one));
        }
    }

    /// Remembers when what documents of a meeting are made from was changed.
    static void stamp(Records records, Change change, Instant now) {
        Optional<Id> meeting =
                switch (change) {
                    case Change.OfMeeting(var before, var after) ->
                            first(before, after).map(Meeting::id);
                    case Change.OfInvitation(var before, var after) ->
                            first(before, after).map(Invitation::meeting);
                    case Change.OfPublication(var before, var after) ->
                            first(before, after).map(Publication::meeting);
                    case Change.Several(var changes) -> {
                        changes.forEach(one -> stamp(records, one, now));
                        yield Optional.empty();
                    }
                    default -> Optional.empty();
                };
        meeting.ifPresent(it -> records.meetings().touch(it, now));
    }

    /// Applies a change after making sure, one by one, that the book has what it begins with.
    ///
    /// @throws Stale when it has not
    /// @throws Issued when documents stand in the way
    static void applyChecked(Records records, Change change) {
        if (change instanceof Change.Several(var changes)) {
            changes.forEach(one -> applyChecked(records, one));
        } else if (standsAt(records, change)) {
            requireNothingIssued(records, change);
            apply(records, change);
        } else {
            throw new Stale(change);
        }
    }

    /// A seal that documents were made under is not taken back: they are out of the house.
    private static void requireNothingIssued(Records records, Change change) {
        if (change instanceof Change.OfReview(var before, var after)
                && before.flatMap(Review::seal).isPresent()) {
            Seal seal = before.flatMap(Review::seal).get();
            boolean back =
                    after.flatMap(Review::seal)
                            .filter(it -> it.number() >= seal.number())
                            .isEmpty();
            if (back
                    && records.documents().all().stream()
                            .filter(it -> it.meeting().equals(before.get().meeting()))
                            .anyMatch(it -> !it.made().isBefore(seal.stamp().at()))) {
                throw new Issued(change);
            }
        }
    }

    static Set<Subject> subjects(Change change) {
        EnumSet<Subject> subjects = EnumSet.noneOf(Subject.class);
        switch (change) {
            case Change.OfOrganisation _ -> subjects.add(Subject.ORGANISATIONS);
            case Change.OfPerson _ -> subjects.add(Subject.PEOPLE);
            case Change.OfAgreement _ -> subjects.add(Subject.AGREEMENTS);
            case Change.OfUpkeep _ -> subjects.add(Subject.AGREEMENTS);
            case Change.OfSaved _ -> subjects.add(Subject.SAVED);
            case Change.OfProfile _ -> subjects.add(Subject.PROFILES);
            case Change.OfTemplates _ -> subjects.add(Subject.TEMPLATES);
            case Change.OfChoice _ -> subjects.add(Subject.PROFILES);
            case Change.OfSeries _ -> subjects.add(Subject.NUMBERS);
            case Change.OfNumber _ -> subjects.add(Subject.NUMBERS);
            case Change.OfMeeting _ -> subjects.add(Subject.MEETINGS);
            case Change.OfMeetingSeries _ -> subjects.add(Subject.MEETINGS);
            case Change.OfGroup _ -> subjects.add(Subject.PEOPLE);
            case Change.OfBin _ -> subjects.add(Subject.MEETINGS);
            case Change.OfReview _ -> subjects.add(Subject.MEETINGS);
            case Change.OfFollowing _ -> subjects.add(Subject.MEETINGS);
            case Change.OfAttachments _ -> subjects.add(Subject.MEETINGS);
            case Change.OfInvitation _ -> subjects.add(Subject.MEETINGS);
            case Change.OfPublication _ -> subjects.add(Subject.MEETINGS);
            case Change.OfIssuance _ -> subjects.add(Subject.MEETINGS);
            case Change.Several(var changes) ->
                    changes.forEach(one -> subjects.addAll(subjects(one)));
        }
        return subjects;
    }

    private static boolean standsAt(Records records, Change change) {
        return switch (change) {
            case Change.OfOrganisation(var before, var after) ->
                    first(before, after)
                            .flatMap(it -> records.organisations().get(it.id()))
                            .equals(before);
            case Change.OfPerson(var before, var after) ->
                    first(before, after)
                            .flatMap(it -> records.people().get(it.id()))
                            .equals(before);
            case Change.OfAgreement(var before, var after) ->
                    first(before, after)
                            .flatMap(it -> records.agreements().get(it.id()))
                            .equals(before);
            case Change.OfUpkeep(var before, var after) ->
                    first(before, after)
                            .flatMap(it -> records.upkeeps().get(it.agreement()))
                            .equals(before);
            case Change.OfSaved(var before, var after) ->
                    first(before, after).flatMap(it -> records.saved().get(it.id())).equals(before);
            case Change.OfProfile(var before, var after) ->
                    first(before, after)
                            .flatMap(it -> records.profiles().get(it.id()))
                            .equals(before);
            case Change.OfTemplates(var before, var after) ->
                    first(before, after)
                            .flatMap(it -> records.templates().get(it.document()))
                            .equals(before);
            case Change.OfChoice(var before, var _) -> records.profiles().chosen().equals(before);
            case Change.OfSeries(var before, var after) -> {
                Optional<NumberSeries> now =
                        records.numbers()
                                .register()
                                .series(first(before, after).orElseThrow().id());
                yield now.equals(before) || (before.isEmpty() && now.equals(after));
            }
            case Change.OfNumber(var before, var after) ->
                    new RegisterLine(records, first(before, after).orElseThrow().id())
                            .standsAt(before);
            case Change.OfMeeting(var before, var after) ->
                    first(before, after)
                            .flatMap(it -> records.meetings().get(it.id()))
                            .equals(before);
            case Change.OfMeetingSeries(var before, var after) ->
                    first(before, after)
                            .flatMap(it -> records.series().get(it.id()))
                            .equals(before);
            case Change.OfGroup(var before, var after) ->
                    first(before, after)
                            .flatMap(it -> records.groups().get(it.id()))
                            .equals(before);
            case Change.OfBin(var before, var after) ->
                    first(before, after)
                            .flatMap(it -> records.bin().get(it.meeting()))
                            .equals(before);
            case Change.OfReview(var before, var after) ->
                    first(before, after)
                            .flatMap(it -> records.reviews().get(it.meeting()))
                            .equals(before);
            case Change.OfFollowing(var before, var after) ->
                    first(before, after)
                            .flatMap(it -> records.followings().get(it.action()))
                            .equals(before);
            case Change.OfAttachments(var before, var after) ->
                    first(before, after)
                            .flatMap(it -> records.attachments().get(it.meeting()))
                            .equals(before);
            case Change.OfInvitation(var before, var after) ->
                    first(before, after)
                            .flatMap(it -> records.invitations().get(it.meeting()))
                            .equals(before);
            case Change.OfPublication(var before, var after) ->
                    first(before, after)
                            .flatMap(it -> records.publications().get(it.meeting()))
                            .equals(before);
            case Change.OfIssuance(var before, var after) ->
                    first(before, after)
                            .flatMap(it -> records.issuances().get(it.meeting()))
                            .equals(before);
            case Change.Several(var changes) ->
                    changes.stream().allMatch(one -> standsAt(records, one));
        };
    }

    private static <T> Optional<T> first(Optional<T> one, Optional<T> other) {
        return one.or(() -> other);
    }
}
