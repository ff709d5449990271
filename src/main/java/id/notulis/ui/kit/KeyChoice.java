package id.notulis.ui.kit;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Several keys that do the same. The first one is shown; the others are where keyboards have it
/// elsewhere: a plus is typed with Shift, or on the number pad.
final class KeyChoice extends KeyCombination {

    private final List<KeyCombination> keys;

    private KeyChoice(List<KeyCombination> keys) {
        this.keys = keys;
    }

    /// @param names as [KeyCombination#valueOf] reads them, separated by blanks
    static KeyCombination of(String names) {
        List<KeyCombination> keys =
                Stream.of(names.split(" ", -1)).map(KeyCombination::valueOf).toList();
        return keys.size() == 1 ? keys.getFirst() : new KeyChoice(keys);
    }

    @Override
    public boolean match(KeyEvent event) {
        return keys.stream().anyMatch(it -> it.match(event));
    }

    @Override
    public String getName() {
        return keys.getFirst().getName();
    }

    @Override
    public String getDisplayText() {
        return keys.getFirst().getDisplayText();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeyChoice choice && keys.equals(choice.keys);
    }

    @Override
    public int hashCode() {
        return keys.hashCode();
    }
}
