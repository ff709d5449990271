package id.notulis.ui.kit;

import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Short notes at the lower right: green for what was done, blue for what is good to know, amber
/// for what is doubtful, red for what could not be done; each with a sign of its own. What was done
/// or is good to know goes after five seconds, unless the keyboard or the mouse is there; the rest
/// stays until it is closed. What was done can be undone or opened from its note.
public final class Toasts {

    /// More would hide the page.
    private static final int MOST = 3;

    private static final Duration SHOWN = Duration.seconds(5);

    private final VBox stack = new VBox(8);

    /// What had the keyboard last that is no note.
    private @Nullable Node before;

    public Toasts() {
        stack.setId("window-toasts");
        stack.getStyleClass().add("nt-toasts");
        stack.setAlignment(Pos.BOTTOM_RIGHT);
        stack.setPickOnBounds(false);
        stack.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(stack, Pos.BOTTOM_RIGHT);
        stack.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::follow);
    }

    private void follow(@Nullable Node owner) {
        if (owner != null && !stack.isFocusWithin()) {
            before = owner;
        }
    }

    public boolean isEmpty() {
        return stack.getChildren().isEmpty();
    }

    /// The node to lay over the page.
    public Region node() {
        return stack;
    }

    /// Something was done.
    public void done(String text) {
        fading(new Notification(text, Icons.row(Feather.CHECK_CIRCLE)), Styles.SUCCESS);
    }

    /// Something was done, and something can be done about it: undo it, open it.
    public void done(String text, String actionLabel, Runnable action) {
        Notification note = new Notification(text, Icons.row(Feather.CHECK_CIRCLE));
        withAction(note, actionLabel, action);
        fading(note, Styles.SUCCESS);
    }

    /// Something was done, and something can be done about it as long as a state of things lasts.
    ///
    /// @param state when it becomes another, the note goes
    public void done(String text, String actionLabel, Runnable action, ObservableValue<?> state) {
        Notification note = new Notification(text, Icons.row(Feather.CHECK_CIRCLE));
        withAction(note, actionLabel, action);
        fading(note, Styles.SUCCESS);
        Subscription held = state.subscribe((before, now) -> remove(note));
        note.parentProperty()
                .subscribe(
                        parent -> {
                            if (parent == null) {
                                held.unsubscribe();
                            }
                        });
    }

    /// Something waits for whoever sits here. Stays until it is taken up or closed.
    public void offer(String text, String actionLabel, Runnable action) {
        Notification note = new Notification(text, Icons.row(Feather.EDIT_3));
        withAction(note, actionLabel, action);
        show(note, Styles.ACCENT);
    }

    /// Good to know, and nothing to be done about it.
    public void told(String text) {
        fading(new Notification(text, Icons.row(Feather.INFO)), Styles.ACCENT);
    }

    /// Taken as it was meant, but doubtful: worth another look. Stays until closed, for whoever
    /// types on looks elsewhere.
    public void doubtful(String text) {
        show(new Notification(text, Icons.row(Feather.ALERT_TRIANGLE)), Styles.WARNING);
    }

    /// Something could not be done. Stays until closed.
    public void failed(String text) {
        show(new Notification(text, Icons.row(Feather.ALERT_CIRCLE)), Styles.DANGER);
    }

    /// Something could not be done, and here is the way out. Stays until closed.
    public void failed(String text, String actionLabel, Runnable action) {
        Notification note = new Notification(text, Icons.row(Feather.ALERT_CIRCLE));
        withAction(note, actionLabel, action);
        show(note, Styles.DANGER);
    }

    private void withAction(Notification note, String label, Runnable action) {
        Button button = new Button(label);
        button.setId("toast-action");
        button.setMinWidth(Region.USE_PREF_SIZE);
        ButtonBar.setButtonUniformSize(button, false);
        button.getStyleClass().addAll(Styles.FLAT, Styles.ACCENT);
        button.setOnAction(
                event -> {
                    remove(note);
                    action.run();
                });
        note.getPrimaryActions().add(button);
    }

    private void fading(Notification note, String style) {
        show(note, style);
        PauseTransition wait = new PauseTransition(SHOWN);
        wait.setOnFinished(
                event -> {
                    if (note.isHover() || hasKeyboard(note)) {
                        wait.playFromStart();
                    } else {
                        remove(note);
                    }
                });
        wait.play();
    }

    private void show(Notification note, String style) {
        note.getStyleClass().addAll(style, Styles.ELEVATED_1);
        note.setOnClose(event -> remove(note));
        // what can be pressed is within it
        note.setFocusTraversable(false);
        stack.getChildren().add(note);
        if (stack.getChildren().size() > MOST) {
            remove(stack.getChildren().getFirst());
        }
    }

    /// Gives the keyboard back to where it was, if the note had it.
    private void remove(Node note) {
        boolean had = hasKeyboard(note);
        stack.getChildren().remove(note);
        if (had && before != null && stack.getScene().equals(before.getScene())) {
            before.requestFocus();
        }
    }

    private static boolean hasKeyboard(Node note) {
        return note.isFocusWithin();
    }
}
