package id.notulis.ui.minutes;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/// A text field whose pasted text is looked at first: several lines are not squeezed into one, and
/// what is a picture rather than a text goes elsewhere. When the keyboard comes back to it, it goes
/// on where it was left: a text field selects all it has, and the next letter would take the place
/// of a line half typed.
final class CaptureField extends TextField {

    private final Supplier<String> clipboard;
    private final Consumer<String> several;
    private final Predicate<String> picture;
    private boolean arriving;

    /// @param picture takes a picture that is meant rather than the text beside it, and says
    ///   whether there was one
    /// @param several takes a text of several lines
    CaptureField(Supplier<String> clipboard, Predicate<String> picture, Consumer<String> several) {
        this.clipboard = clipboard;
        this.picture = picture;
        this.several = several;
        focusedProperty().addListener((_, _, focused) -> arriving = focused);
        addEventFilter(KeyEvent.KEY_PRESSED, _ -> arriving = false);
    }

    /// Leaves out what the behaviour of JavaFX's text fields does by itself: to the start when the
    /// keyboard goes, and from the end to the start at once when it has come.
    @Override
    public void selectRange(int anchor, int caret) {
        boolean all = arriving && anchor == getLength() && caret == 0;
        boolean left = !isFocused() && anchor == 0 && caret == 0;
        if (getLength() == 0 || !(all || left)) {
            super.selectRange(anchor, caret);
        }
        arriving = false;
    }

    @Override
    public void paste() {
        String text = clipboard.get();
        if (picture.test(text)) {
            return;
        }
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
