package id.notulis.ui.kit;

import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/// Short notes at the lower right: green for what was done, blue for what is good to know, amber
/// for what is doubtful, red for what could not be done; each with a sign of its own. What was done
/// or is good to know goes after five seconds, the rest stays until it is closed. What was done can
/// be undone or opened from its note.
public final class Toasts {

    /// More would hide the page.
    private static final int MOST = 3;

    private static final Duration SHOWN = Duration.seconds(5);

    private final VBox stack = new VBox(8);

    public Toasts() {
        stack.setId("window-toasts");
        stack.getStyleClass().add("nt-toasts");
        stack.setAlignment(Pos.BOTTOM_RIGHT);
        stack.setPickOnBounds(false);
        stack.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(stack, Pos.BOTTOM_RIGHT);
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
                    stack.getChildren().remove(note);
                    action.run();
                });
        note.getPrimaryActions().add(button);
    }

    private void fading(Notification note, String style) {
        show(note, style);
        PauseTransition wait = new PauseTransition(SHOWN);
        wait.setOnFinished(event -> stack.getChildren().remove(note));
        wait.play();
    }

    private void show(Notification note, String style) {
        note.getStyleClass().addAll(style, Styles.ELEVATED_1);
        note.setOnClose(event -> stack.getChildren().remove(note));
        stack.getChildren().add(note);
        if (stack.getChildren().size() > MOST) {
            stack.getChildren().removeFirst();
        }
    }
}
