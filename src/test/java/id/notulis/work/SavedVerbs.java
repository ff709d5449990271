package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.calendar.DueTime;
import id.notulis.model.overview.ActionSieve;
import id.notulis.model.overview.ActionSieve.InCharge;
import id.notulis.model.search.Saved;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is kept by a name: searches, and filters of the list of all actions.
final class SavedVerbs {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 5);

    private SavedVerbs() {}

    static List<Verb> all() {
        return List.of(
                new Verb(
                        "keep search",
                        Op.SAVE_SEARCH,
                        hand -> SavedEdits.save(name(hand), search(hand))),
                new Verb(
                        "keep filter",
                        Op.SAVE_FILTER,
                        hand -> SavedEdits.save(name(hand), filter(hand))),
                new Verb(
                        "forget search",
                        Op.REMOVE_SEARCH,
                        hand -> SavedEdits.remove(kept(hand, Saved.Search.class))),
                new Verb(
                        "forget filter",
                        Op.REMOVE_FILTER,
                        hand -> SavedEdits.remove(kept(hand, Saved.Filter.class))));
    }

    /// One of each sort, to be forgotten.
    static void furnish(Workspace book) {
        book.transact(Op.SAVE_SEARCH, SavedEdits.save("Jadwal", new Saved.Search("jadwal")));
        book.transact(
                Op.SAVE_FILTER,
                SavedEdits.save(
                        "Tahun ini",
                        new Saved.Filter(ActionSieve.ALL, Optional.of(DueTime.THIS_YEAR))));
    }

    /// Few, so that one is kept in the place of another; a search and a filter may share one.
    private static String name(Hand hand) {
        return hand.of("Jadwal", "jadwal ", "Tunggakan  bulan ini", " ");
    }

    private static Saved.Kept search(Hand hand) {
        return new Saved.Search(
                hand.of("jadwal", "seri:Anev \"daftar hadir\"", "status:terlambat -undangan"));
    }

    private static Saved.Kept filter(Hand hand) {
        Optional<DueTime> around =
                hand.coin() ? Optional.of(hand.of(List.of(DueTime.values()))) : Optional.empty();
        ActionSieve sieve =
                new ActionSieve(
                        hand.of("", "jadwal"),
                        inCharge(hand),
                        hand.coin()
                                ? hand.draft().organisations().stream()
                                        .map(it -> it.id())
                                        .findFirst()
                                : Optional.empty(),
                        hand.coin() ? Optional.of(hand.id()) : Optional.empty(),
                        hand.coin() ? point(hand) : Optional.empty(),
                        around.isEmpty() && hand.coin()
                                ? Optional.of(new DateRange(DAY, DAY.plusDays(7)))
                                : Optional.empty());
        return new Saved.Filter(sieve, around);
    }

    private static Optional<InCharge> inCharge(Hand hand) {
        return switch (hand.random().nextInt(4)) {
            case 0 -> Optional.of(new InCharge.Known(hand.person()));
            case 1 -> Optional.of(new InCharge.Named("panitia"));
            case 2 -> Optional.of(new InCharge.Nobody());
            default -> Optional.empty();
        };
    }

    private static Optional<ActionSieve.OfPoint> point(Hand hand) {
        return hand.draft().agreements().stream()
                .map(Agreement::id)
                .findFirst()
                .map(it -> new ActionSieve.OfPoint(it, 1));
    }

    private static Id kept(Hand hand, Class<? extends Saved.Kept> sort) {
        return hand.any(
                hand.draft().searching().saved().stream()
                        .filter(it -> sort.isInstance(it.kept()))
                        .map(Saved::id));
    }
}
