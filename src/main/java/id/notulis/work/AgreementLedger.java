package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.EndedPoint;
import id.notulis.model.agreement.Obligation;
import id.notulis.model.agreement.Point;
import id.notulis.model.agreement.Upkeep;
import id.notulis.model.agreement.Validity;
import id.notulis.model.agreement.Validity.State;
import id.notulis.model.overview.AgreementLine;
import id.notulis.model.overview.PointUse;
import id.notulis.util.Fold;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// All agreements as they stand on a day, each memorandum above the working contracts that belong
/// to it. What still holds comes first, what ends first before what ends later.
///
/// @param today the day
public record AgreementLedger(List<Entry> entries, LocalDate today) {

    public static final AgreementLedger EMPTY = new AgreementLedger(List.of(), LocalDate.EPOCH);

    private static final Comparator<Entry> ORDER =
            Comparator.comparing((Entry it) -> isOver(it.validity().state()))
                    .thenComparing(it -> it.validity().until().orElse(LocalDate.MAX))
                    .thenComparing(it -> Fold.of(it.agreement().number()))
                    .thenComparing(it -> it.agreement().id().value());

    public AgreementLedger {
        entries = List.copyOf(entries);
    }

    /// An agreement.
    ///
    /// @param line itself, with how much each point was worked on
    /// @param upkeep what is kept beside it
    /// @param validity how it stands
    /// @param renews the one it takes the place of
    /// @param renewedBy the one that takes its place
    public record Entry(
            AgreementLine line,
            Upkeep upkeep,
            Validity validity,
            Optional<Agreement> renews,
            Optional<Agreement> renewedBy) {

        public Agreement agreement() {
            return line.agreement();
        }

        public Id id() {
            return line.agreement().id();
        }

        public boolean archived() {
            return upkeep.archived().isPresent();
        }

        /// Its points as they stand on a day.
        public List<PointLine> points(LocalDate today) {
            return line.points().stream().map(it -> point(it, today)).toList();
        }

        /// How many of its points were ever discussed.
        public int discussed() {
            return (int) line.points().stream().filter(it -> it.counts().meetings() > 0).count();
        }

        private PointLine point(PointUse use, LocalDate today) {
            int number = use.point().number();
            Optional<LocalDate> since =
                    use.counts()
                            .lastDiscussed()
                            .or(() -> agreement().validFrom())
                            .or(() -> agreement().signed());
            return new PointLine(
                    use.point(),
                    use.counts(),
                    upkeep.ended(number).map(EndedPoint::on),
                    upkeep.obligations(number),
                    since.map(it -> Math.max(0, ChronoUnit.DAYS.between(it, today)))
                            .map(OptionalLong::of)
                            .orElse(OptionalLong.empty()));
        }
    }

    /// A point.
    ///
    /// @param ended the day it ended, if it did
    /// @param silent days since it was discussed last, or since the agreement began when it never
    ///   was; nothing when neither day is known
    public record PointLine(
            Point point,
            PointUse.Counts counts,
            Optional<LocalDate> ended,
            List<Obligation> obligations,
            OptionalLong silent) {

        public PointLine {
            obligations = List.copyOf(obligations);
        }

        /// Whether nobody spoke of it for longer than that.
        public boolean isSilent(int days) {
            return ended.isEmpty() && silent.isPresent() && silent.getAsLong() > days;
        }
    }

    static AgreementLedger of(List<AgreementLine> lines, List<Upkeep> upkeeps, LocalDate today) {
        Map<Id, Agreement> byId = new HashMap<>();
        lines.forEach(it -> byId.put(it.agreement().id(), it.agreement()));
        Map<Id, Upkeep> kept = new HashMap<>();
        Map<Id, Agreement> successors = new HashMap<>();
        for (Upkeep upkeep : upkeeps) {
            kept.put(upkeep.agreement(), upkeep);
            Optional.ofNullable(byId.get(upkeep.agreement()))
                    .ifPresent(
                            it ->
                                    upkeep.follows()
                                            .ifPresent(old -> successors.putIfAbsent(old, it)));
        }
        List<Entry> entries = new ArrayList<>();
        for (AgreementLine line : lines) {
            Id id = line.agreement().id();
            Upkeep upkeep = kept.getOrDefault(id, Upkeep.none(id));
            Optional<Agreement> successor = Optional.ofNullable(successors.get(id));
            entries.add(
                    new Entry(
                            line,
                            upkeep,
                            Validity.of(line.agreement(), successor.isPresent(), today),
                            upkeep.follows().flatMap(it -> Optional.ofNullable(byId.get(it))),
                            successor));
        }
        return new AgreementLedger(inOrder(entries), today);
    }

    /// Those that hold before those that do not, what belongs to one below it.
    private static List<Entry> inOrder(List<Entry> entries) {
        List<Entry> sorted = entries.stream().sorted(ORDER).toList();
        List<Entry> ordered = new ArrayList<>();
        Set<Id> taken = new HashSet<>();
        sorted.stream()
                .filter(it -> it.line().parent().isEmpty())
                .forEach(it -> takeWithChildren(it, sorted, ordered, taken));
        // two that belong to each other stand on paper too, and must not be lost
        sorted.forEach(it -> takeWithChildren(it, sorted, ordered, taken));
        return ordered;
    }

    private static void takeWithChildren(
            Entry entry, List<Entry> all, List<Entry> ordered, Set<Id> taken) {
        if (taken.add(entry.id())) {
            ordered.add(entry);
            all.stream()
                    .filter(it -> it.line().parent().equals(Optional.of(entry.id())))
                    .forEach(it -> takeWithChildren(it, all, ordered, taken));
        }
    }

    private static boolean isOver(State state) {
        return state == State.ENDED || state == State.RENEWED;
    }

    public Optional<Entry> entry(Id agreement) {
        return entries.stream().filter(it -> it.id().equals(agreement)).findFirst();
    }

    /// How many that are not put away stand so.
    public int count(State state) {
        return (int)
                entries.stream()
                        .filter(it -> !it.archived() && it.validity().state() == state)
                        .count();
    }

    /// How many are put away.
    public int archived() {
        return (int) entries.stream().filter(Entry::archived).count();
    }
}
