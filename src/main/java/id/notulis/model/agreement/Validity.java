package id.notulis.model.agreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;

/// How an agreement stands on a day.
///
/// @param state whether it holds
/// @param until the last day it holds, if it has one
/// @param daysLeft until then, negative afterwards; 0 where there is no such day
/// @param share how much of its time is over, from 0 to 1; nothing where its first or last day is
///   not known
public record Validity(
        State state, Optional<LocalDate> until, long daysLeft, OptionalDouble share) {

    /// From so many days before its end somebody should look at it.
    public static final int NOTICE = 180;

    /// Whether it holds.
    public enum State {
        /// It does.
        RUNNING,
        /// It does, and ends soon.
        ENDING,
        /// It ended, and no other took its place.
        ENDED,
        /// Another takes its place.
        RENEWED,
        /// It has yet to begin.
        COMING,
        /// Nobody wrote down when it holds.
        UNKNOWN
    }

    /// @param renewed whether another takes its place
    public static Validity of(Agreement agreement, boolean renewed, LocalDate today) {
        Optional<LocalDate> first = agreement.validFrom().or(agreement::signed);
        Optional<LocalDate> last = agreement.validUntil();
        long left = last.map(it -> ChronoUnit.DAYS.between(today, it)).orElse(0L);
        return new Validity(
                state(first, last, left, renewed, today), last, left, share(first, last, today));
    }

    private static State state(
            Optional<LocalDate> first,
            Optional<LocalDate> last,
            long left,
            boolean renewed,
            LocalDate today) {
        if (renewed) {
            return State.RENEWED;
        }
        if (last.isPresent() && left < 0) {
            return State.ENDED;
        }
        if (first.filter(today::isBefore).isPresent()) {
            return State.COMING;
        }
        if (last.isPresent()) {
            return left <= NOTICE ? State.ENDING : State.RUNNING;
        }
        return first.isPresent() ? State.RUNNING : State.UNKNOWN;
    }

    private static OptionalDouble share(
            Optional<LocalDate> first, Optional<LocalDate> last, LocalDate today) {
        if (first.isEmpty() || last.isEmpty() || !first.get().isBefore(last.get())) {
            return OptionalDouble.empty();
        }
        double all = ChronoUnit.DAYS.between(first.get(), last.get());
        double gone = ChronoUnit.DAYS.between(first.get(), today);
        return OptionalDouble.of(Math.clamp(gone / all, 0.0, 1.0));
    }
}
