package id.notulis.launcher;

import id.notulis.ui.shell.MainWindow;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.util.Duration;

/// Starts the program with no book, says what stands on its first page, and closes it.
final class StartedWindow {

    private static final PrintStream OUT =
            new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private StartedWindow() {}

    public static void main(String[] arguments) {
        Main.window(Optional.empty(), environment(arguments[0])).run(StartedWindow::look);
        OUT.println("closed");
    }

    /// That of somebody whose folders all lie in one.
    static Map<String, String> environment(String home) {
        return Map.of(
                "HOME",
                home,
                "XDG_CONFIG_HOME",
                home,
                "XDG_STATE_HOME",
                home,
                "LOCALAPPDATA",
                home);
    }

    private static void look(MainWindow window) {
        PauseTransition drawn = new PauseTransition(Duration.millis(200));
        drawn.setOnFinished(
                event -> {
                    tell(window.root());
                    window.askToClose();
                });
        drawn.play();
    }

    private static void tell(Node node) {
        if (node instanceof Label label) {
            OUT.println(label.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(StartedWindow::tell);
        }
    }
}
