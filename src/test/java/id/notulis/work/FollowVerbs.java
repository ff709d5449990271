package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.Stamp;
import id.notulis.model.action.Evidence;
import id.notulis.model.action.Following;
import id.notulis.model.action.Status;
import id.notulis.model.people.Outsider;
import id.notulis.model.people.Party;
import id.notulis.model.people.Person;
import id.notulis.model.people.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What is done about actions, and about those of earlier meetings.
final class FollowVerbs {

    private static final Stamp STAMP = BesideVerbs.STAMP;
    private static final LocalDate DAY = LocalDate.of(2025, 6, 4);

    private FollowVerbs() {}

    static List<Verb> all() {
        List<Verb> verbs = new ArrayList<>();
        actions(verbs);
        carriedOver(verbs);
        return verbs;
    }

    private static void actions(List<Verb> verbs) {
        verbs.add(
                new Verb(
                        "action status",
                        Op.EDIT_ACTION,
                        hand ->
                                ActionEdits.status(
                                        hand.id(),
                                        hand.task(),
                                        hand.of(List.of(Status.values())),
                                        DAY)));
        verbs.add(
                new Verb(
                        "action due",
                        Op.EDIT_ACTION,
                        hand ->
                                ActionEdits.due(
                                        hand.id(),
                                        hand.task(),
                                        hand.of("", "20/6/2025", "1 Juli 2025", "entah"))));
        verbs.add(
                new Verb(
                        "action owners",
                        Op.EDIT_ACTION,
                        hand ->
                                ActionEdits.owners(
                                        hand.id(),
                                        hand.task(),
                                        hand.of("", "Tono", "Budi; Humas", "Senkom Kota"))));
    }

    private static void carriedOver(List<Verb> verbs) {
        verbs.add(decide("let go on", Op.DECIDE_CONTINUE, _ -> new CarryOver.Choice.Continue()));
        verbs.add(
                decide(
                        "done",
                        Op.DECIDE_DONE,
                        hand ->
                                new CarryOver.Choice.Done(
                                        DAY,
                                        hand.of("", "surat terkirim"),
                                        hand.coin()
                                                ? Optional.of(BesideVerbs.file(hand))
                                                : Optional.empty())));
        verbs.add(
                decide(
                        "postpone",
                        Op.DECIDE_POSTPONE,
                        hand ->
                                new CarryOver.Choice.Postpone(
                                        DAY.plusDays(1 + hand.random().nextInt(9)))));
        verbs.add(
                decide(
                        "hand over",
                        Op.DECIDE_HAND_OVER,
                        hand -> new CarryOver.Choice.HandOver(owner(hand), "pindah tugas")));
        verbs.add(
                new Verb(
                        "let the rest go on",
                        Op.DECIDE_REST,
                        hand -> CarryOver.continueRest(hand.id(), STAMP)));
        verbs.add(
                new Verb(
                        "undecide",
                        Op.UNDECIDE,
                        hand -> CarryOver.undecide(hand.id(), carried(hand))));
        verbs.add(
                new Verb(
                        "prove",
                        Op.ADD_EVIDENCE,
                        hand ->
                                FollowUp.prove(
                                        any(hand),
                                        "foto kegiatan",
                                        Optional.of(BesideVerbs.file(hand)),
                                        STAMP)));
        verbs.add(new Verb("disprove", Op.REMOVE_EVIDENCE, FollowVerbs::disprove));
    }

    private static Verb decide(String name, Op op, Function<Hand, CarryOver.Choice> choice) {
        return new Verb(
                name,
                op,
                hand -> CarryOver.decide(hand.id(), carried(hand), choice.apply(hand), STAMP));
    }

    /// What became of an action is told by its own meeting as well.
    private static Id any(Hand hand) {
        return hand.coin() ? carried(hand) : hand.task();
    }

    private static Id carried(Hand hand) {
        return hand.any(
                CarryOver.of(hand.draft(), hand.meeting()).stream().map(it -> it.action().id()));
    }

    private static Party owner(Hand hand) {
        Person person = hand.of(hand.draft().people());
        return hand.coin() ? new Words("Humas") : new Outsider(person.id(), person.name());
    }

    private static Edit<?> disprove(Hand hand) {
        Following following = hand.draft().following(any(hand));
        return FollowUp.disprove(
                following.action(), hand.any(following.evidence().stream().map(Evidence::id)));
    }
}
