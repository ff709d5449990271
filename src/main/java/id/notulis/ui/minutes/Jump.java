package id.notulis.ui.minutes;

import id.notulis.util.Fold;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalInt;

/// Finds a row by the first letters typed in a list. Letters typed within a second of each other
/// belong together; after that a blank is no letter any more but ticks.
final class Jump {

    static final Duration TOGETHER = Duration.ofSeconds(1);

    private final InstantSource clock;
    private final StringBuilder typed = new StringBuilder();
    private Instant last = Instant.MIN;

    Jump(InstantSource clock) {
        this.clock = clock;
    }

    /// Whether what is typed now goes on with what was typed.
    boolean underway() {
        return !typed.isEmpty() && clock.instant().isBefore(last.plus(TOGETHER));
    }

    /// Begins anew with the next letter.
    void forget() {
        typed.setLength(0);
    }

    /// Takes a letter and looks for the first row from a place on, around the end, one of whose
    /// words begins with what was typed so far.
    ///
    /// @param names of the rows; blank for one that is not to be found
    /// @param from the row that is selected
    OptionalInt to(String letter, List<String> names, int from) {
        boolean goesOn = underway();
        if (!goesOn) {
            typed.setLength(0);
        }
        typed.append(letter);
        last = clock.instant();
        String wanted = Fold.of(typed.toString());
        int start = Math.max(0, goesOn ? from : from + 1);
        for (int step = 0; step < names.size(); step++) {
            int at = (start + step) % names.size();
            if (begins(names.get(at), wanted)) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean begins(String name, String wanted) {
        String folded = Fold.of(name);
        return !folded.isEmpty() && (folded.startsWith(wanted) || folded.contains(' ' + wanted));
    }
}
