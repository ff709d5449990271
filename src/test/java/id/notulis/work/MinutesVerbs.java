package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.Stamp;
import id.notulis.model.overview.MeetingLine;
import id.notulis.model.people.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What is done to minutes as a whole: mended, final, corrected, copied, thrown away.
final class MinutesVerbs {

    private static final Stamp STAMP = BesideVerbs.STAMP;
    private static final LocalDate DAY = LocalDate.of(2025, 6, 4);

    private MinutesVerbs() {}

    static List<Verb> all() {
        List<Verb> verbs = new ArrayList<>();
        mends(verbs);
        verbs.add(new Verb("to review", Op.TO_REVIEW, hand -> ReviewMinutes.toReview(hand.id())));
        verbs.add(new Verb("to draft", Op.TO_DRAFT, hand -> ReviewMinutes.toDraft(hand.id())));
        verbs.add(
                new Verb(
                        "answer check",
                        Op.ANSWER_CHECK,
                        hand ->
                                ReviewMinutes.answer(
                                        hand.id(), hand.of("place", "opening"), hand.coin())));
        verbs.add(
                new Verb(
                        "finalise the earlier",
                        Op.FINALISE,
                        hand -> earlier(hand, it -> ReviewMinutes.finalise(it, STAMP))));
        verbs.add(
                new Verb(
                        "duplicate meeting",
                        Op.NEW_MEETING,
                        hand -> new DuplicateMeeting(hand.id())));
        verbs.add(
                new Verb(
                        "bin the earlier",
                        Op.BIN_MEETING,
                        hand -> earlier(hand, it -> RecycleBin.put(List.of(it), STAMP))));
        verbs.add(
                new Verb(
                        "restore",
                        Op.RESTORE_MEETING,
                        hand -> RecycleBin.restore(List.of(binned(hand)))));
        verbs.add(
                new Verb(
                        "delete for good",
                        Op.REMOVE_MEETING,
                        hand -> RecycleBin.delete(List.of(binned(hand)))));
        verbs.add(new Verb("amend", Op.AMEND, MinutesVerbs::amend));
        return verbs;
    }

    private static void mends(List<Verb> verbs) {
        verbs.add(mend("mend place", hand -> MendChecks.place(hand.id(), hand.of("Aula", "Lobi"))));
        verbs.add(
                mend(
                        "mend owner",
                        hand ->
                                MendChecks.owner(
                                        hand.id(),
                                        hand.task(),
                                        new Words(hand.of("Humas", "IT")))));
        verbs.add(
                mend(
                        "mend due",
                        hand ->
                                MendChecks.due(
                                        hand.id(),
                                        hand.task(),
                                        DAY.plusDays(hand.random().nextInt(5)))));
        verbs.add(
                mend(
                        "mend post",
                        hand ->
                                MendChecks.position(
                                        hand.id(), hand.person(), hand.of("Ketua", "Anggota"))));
    }

    private static Verb mend(String name, Function<Hand, Edit<?>> edit) {
        return new Verb(name, Op.MEND_CHECK, edit);
    }

    /// Final minutes get one line more.
    private static Edit<?> amend(Hand hand) {
        Id sealed =
                hand.any(
                        hand.draft().meetingLines().stream()
                                .map(MeetingLine::id)
                                .filter(it -> hand.draft().review(it).seal().isPresent()));
        return AmendMinutes.text(hand.draft(), sealed)
                .<Edit<?>>map(
                        text ->
                                AmendMinutes.rewrite(
                                        sealed,
                                        new AmendMinutes.Grounds("kurang", DAY, STAMP),
                                        text + "\nSatu hal lagi.\n"))
                .orElse(draft -> 0);
    }

    private static Id binned(Hand hand) {
        return hand.any(hand.draft().binLines().stream().map(it -> it.meeting().id()));
    }

    /// Done to another meeting of the book, if there is one.
    private static Edit<?> earlier(Hand hand, Function<Id, Edit<?>> edit) {
        List<Id> others =
                hand.draft().meetingLines().stream()
                        .map(MeetingLine::id)
                        .filter(it -> !it.equals(hand.kept()))
                        .toList();
        return others.isEmpty() ? draft -> 0 : edit.apply(hand.of(others));
    }
}
