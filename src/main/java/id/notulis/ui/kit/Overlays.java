package id.notulis.ui.kit;

import atlantafx.base.controls.ModalPane;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What lies over the page and takes the keyboard: dialogs and quick find. One at a time; it closes
/// on Esc, keeps Tab within, and gives the keyboard back to where it was.
public final class Overlays {

    private final ModalPane pane = new ModalPane();
    private Runnable giveBack = () -> {};
    private Runnable closed = () -> {};
    private Runnable lost = () -> {};
    private Predicate<KeyEvent> own = event -> false;

    public Overlays() {
        pane.setId("window-overlay");
        // it lies there unseen as well, and a keyboard that came to it would never get away
        pane.setFocusTraversable(false);
        pane.usePredefinedTransitionFactories(null);
        pane.setInTransitionFactory(null);
        pane.setOutTransitionFactory(null);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    /// The node to lay over the page.
    public ModalPane node() {
        return pane;
    }

    public ReadOnlyBooleanProperty showingProperty() {
        return pane.displayProperty();
    }

    public boolean isShowing() {
        return pane.isDisplay();
    }

    /// @param lost gives the keyboard to somebody when what had it before cannot have it any more
    public void whenLost(Runnable lost) {
        this.lost = lost;
    }

    /// Shows a dialog in the middle.
    public void show(Region content, Node first) {
        show(content, first, Pos.CENTER, () -> {});
    }

    /// @param first what the keyboard is to reach first
    /// @param onClosed called however it closes
    public void show(Region content, Node first, Pos where, Runnable onClosed) {
        show(content, first, where, event -> false, onClosed);
    }

    /// @param keys takes keys before anything else does, all but Esc; says whether it did
    public void show(
            Region content, Node first, Pos where, Predicate<KeyEvent> keys, Runnable onClosed) {
        if (!isShowing()) {
            giveBack = back(pane.getScene() == null ? null : pane.getScene().getFocusOwner());
        }
        closed = onClosed;
        own = keys;
        pane.setAlignment(where);
        pane.show(content);
        // not in the scene before the pane has its skin, and whoever types at once types into it
        pane.applyCss();
        pane.layout();
        first.requestFocus();
    }

    public void close() {
        if (!isShowing()) {
            return;
        }
        pane.hide(true);
        giveBack.run();
        giveBack = () -> {};
        Runnable then = closed;
        closed = () -> {};
        then.run();
    }

    /// Gives the keyboard back to what has it now. A field that gets it selects all it has, and
    /// what was half typed would be gone with the next letter: it goes on where it was left.
    private Runnable back(@Nullable Node before) {
        if (before == null) {
            return lost;
        }
        if (!(before instanceof TextInputControl field)) {
            return () -> focus(before);
        }
        String text = field.getText();
        int anchor = field.getAnchor();
        int caret = field.getCaretPosition();
        return () -> {
            focus(field);
            if (text.equals(field.getText())) {
                field.selectRange(anchor, caret);
            }
        };
    }

    /// What had the keyboard before may be gone by now, or not to be had.
    private void focus(Node node) {
        Scene scene = pane.getScene();
        if (node.getScene() != null) {
            node.requestFocus();
        }
        if (scene != null && !node.equals(scene.getFocusOwner())) {
            lost.run();
        }
    }

    private void keys(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        } else if (own.test(event)) {
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            focusNeighbour(event.isShiftDown()).ifPresent(Node::requestFocus);
            event.consume();
        }
    }

    private Optional<Node> focusNeighbour(boolean back) {
        if (!(pane.getContent() instanceof Parent content) || pane.getScene() == null) {
            return Optional.empty();
        }
        List<Node> all = new ArrayList<>();
        collect(content, all);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        int at = all.indexOf(pane.getScene().getFocusOwner());
        int next = at < 0 ? 0 : Math.floorMod(at + (back ? -1 : 1), all.size());
        return Optional.of(all.get(next));
    }

    private static void collect(Parent parent, List<Node> found) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible() && !child.isDisabled()) {
                if (child.isFocusTraversable()) {
                    found.add(child);
                } else if (child instanceof Parent inner) {
                    collect(inner, found);
                }
            }
        }
    }
}
