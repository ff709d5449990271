package id.notulis.ui.minutes;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.TextField;

/// A text field whose pasted text is looked at first: several lines are not squeezed into one.
final class CaptureField extends TextField {

    private final Supplier<String> clipboard;
    private final Consumer<String> several;

    /// @param several takes a text of several lines
    CaptureField(Supplier<String> clipboard, Consumer<String> several) {
        this.clipboard = clipboard;
        this.several = several;
    }

    @Override
    public void paste() {
        String text = clipboard.get();
        if (text.strip().indexOf('\n') >= 0 || text.indexOf('\t') >= 0) {
            several.accept(text);
        } else {
            replaceSelection(text.replace("\n", "").replace("\r", "").stripTrailing());
        }
    }

    /// Empties it so that its own undo brings the text back.
    void empty() {
        selectAll();
        replaceSelection("");
    }
}
