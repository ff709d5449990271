package id.notulis.ui.kit;

import id.notulis.settings.Appearance;
import id.notulis.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.util.Subscription;

/// What the program remembers of whoever sits before it. To be used on the window's thread.
public final class Preferences {

    private final Consumer<Settings> keep;
    private final List<Consumer<Settings>> listeners = new ArrayList<>();
    private Settings now;

    /// @param keep writes them where they are found at the next start, off the window's thread
    public Preferences(Settings found, Consumer<Settings> keep) {
        this.now = found;
        this.keep = keep;
    }

    public Settings now() {
        return now;
    }

    /// Remembers something else; what is the same as before is not written again.
    public void change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(now);
        if (!changed.equals(now)) {
            now = changed;
            keep.accept(changed);
            List.copyOf(listeners).forEach(listener -> listener.accept(changed));
        }
    }

    /// Remembers another look.
    public void wear(UnaryOperator<Appearance> change) {
        change(it -> it.withAppearance(change.apply(it.appearance())));
    }

    public Subscription onChange(Consumer<Settings> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
