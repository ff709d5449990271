package id.notulis.work;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Decides when what is being typed is kept: as soon as the hand rests, and while it does not rest
/// often enough that never more than a second's work is at risk.
///
/// For one thread: what is typed, the timer's calls and the keeper's answers all come on it.
///
/// @param <T> what stands in a field
public final class Autosave<T> {

    /// After the last keystroke.
    static final Duration REST = Duration.ofMillis(400);

    /// After the first keystroke that is not yet kept.
    static final Duration LONGEST = Duration.ofMillis(800);

    private final Timer timer;
    private final Keeper<T> keeper;
    private final Map<String, Pending<T>> places = new LinkedHashMap<>();

    public Autosave(Timer timer, Keeper<T> keeper) {
        this.timer = timer;
        this.keeper = keeper;
    }

    /// Tells the time and calls back.
    public interface Timer {

        /// Time that has gone by since some moment. It never goes back, as the time of day may.
        Duration elapsed();

        /// Calls once, after a while, on the thread of whoever types.
        void after(Duration delay, Runnable call);
    }

    /// Puts drafts where they last.
    @FunctionalInterface
    public interface Keeper<T> {

        /// Keeps a text as [Drafts#keep] does, and answers whether it is on the disk now. Drafts
        /// and edits must be taken in the order they were given.
        void keep(String place, T text, Answer answer);
    }

    /// Hears what became of a text.
    @FunctionalInterface
    public interface Answer {

        void kept(boolean onDisk);
    }

    /// What stands in a field after a keystroke.
    public void typed(String place, T text) {
        Pending<T> pending = places.computeIfAbsent(place, it -> new Pending<>(it, text));
        Duration now = timer.elapsed();
        pending.text = text;
        pending.last = now;
        if (pending.first == null) {
            pending.first = now;
        }
        if (!pending.awaited) {
            await(pending, now);
        }
    }

    /// The text of a field is entered, or given up: whatever does that clears the draft, after all
    /// that was given to the keeper before.
    ///
    /// @return the text, when it was only in memory
    public Optional<T> taken(String place) {
        return Optional.ofNullable(places.remove(place)).map(pending -> pending.text);
    }

    /// Keeps at once whatever is not kept yet, and tries again what could not be kept.
    public void flush() {
        List.copyOf(places.values()).stream().filter(it -> it.first != null).forEach(this::keep);
    }

    /// What is only in memory, by its place: not yet given away, on its way, or refused.
    public Map<String, T> unkept() {
        Map<String, T> texts = new LinkedHashMap<>();
        places.values().forEach(it -> texts.put(it.place, it.text));
        return texts;
    }

    /// When a text is to be kept.
    ///
    /// @param first time of the first keystroke not yet kept
    /// @param last time of the last keystroke
    static Duration due(Duration first, Duration last) {
        Duration rested = last.plus(REST);
        Duration latest = first.plus(LONGEST);
        return rested.compareTo(latest) < 0 ? rested : latest;
    }

    private void await(Pending<T> pending, Duration now) {
        Duration first = pending.first;
        if (first != null) {
            pending.awaited = true;
            timer.after(due(first, pending.last).minus(now), () -> look(pending));
        }
    }

    private void look(Pending<T> pending) {
        pending.awaited = false;
        Duration first = pending.first;
        if (first == null || places.get(pending.place) != pending) {
            return;
        }
        Duration now = timer.elapsed();
        if (now.compareTo(due(first, pending.last)) < 0) {
            await(pending, now);
        } else {
            keep(pending);
        }
    }

    private void keep(Pending<T> pending) {
        pending.first = null;
        pending.underWay++;
        keeper.keep(pending.place, pending.text, onDisk -> answered(pending, onDisk));
    }

    /// What was refused waits for the next keystroke or for [#flush]: the disk is asked no oftener
    /// than somebody types.
    private void answered(Pending<T> pending, boolean onDisk) {
        pending.underWay--;
        if (pending.first != null || pending.underWay > 0) {
            return;
        }
        if (onDisk) {
            places.remove(pending.place, pending);
        } else {
            pending.first = timer.elapsed();
        }
    }

    /// A field somebody is typing in.
    private static final class Pending<T> {

        private final String place;
        private T text;
        private @Nullable Duration first;
        private Duration last = Duration.ZERO;
        private boolean awaited;
        private int underWay;

        Pending(String place, T text) {
            this.place = place;
            this.text = text;
        }
    }
}
