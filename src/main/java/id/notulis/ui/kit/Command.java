package id.notulis.ui.kit;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/// Something the user can have done: by its key, its button, or its name in quick find.
///
/// @param id unique in the window, `screen-command`
/// @param label what it is called, in the language of today
/// @param icon its picture
/// @param key the key that does it
/// @param enabled whether it can be done now
/// @param action does it
public record Command(
        String id,
        String label,
        Ikon icon,
        Optional<KeyCombination> key,
        BooleanSupplier enabled,
        Runnable action) {

    /// Can always be done.
    ///
    /// @param key several that do the same are separated by blanks; the first one is shown
    public static Command of(String id, String label, Ikon icon, String key, Runnable action) {
        return new Command(id, label, icon, Optional.of(KeyChoice.of(key)), () -> true, action);
    }

    public static Command of(String id, String label, Ikon icon, Runnable action) {
        return new Command(id, label, icon, Optional.empty(), () -> true, action);
    }

    public Command when(BooleanSupplier possible) {
        return new Command(id, label, icon, key, possible, action);
    }

    /// Does it if it can be done now.
    ///
    /// @return whether it was done
    public boolean run() {
        boolean can = enabled.getAsBoolean();
        if (can) {
            action.run();
        }
        return can;
    }

    /// The key as keycaps show it, `Ctrl+K`; blank when it has none.
    public String keycap() {
        return key.map(KeyCombination::getDisplayText)
                .map(text -> text.replace("Escape", "Esc").replace("↵", "Enter"))
                .orElse("");
    }
}
