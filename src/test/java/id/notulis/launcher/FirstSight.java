package id.notulis.launcher;

import id.notulis.ui.shell.MainWindow;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// Starts the program without a word, says which book it opened or why it opened none, and closes
/// it.
final class FirstSight extends AnimationTimer {

    private static final PrintStream OUT =
            new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final MainWindow window;

    private FirstSight(MainWindow window) {
        this.window = window;
    }

    public static void main(String[] arguments) {
        Main.window(Optional.empty(), StartedWindow.environment(arguments[0]))
                .run(window -> new FirstSight(window).start());
    }

    @Override
    public void handle(long now) {
        Node trouble = window.root().lookup("#welcome-trouble-text");
        if (window.shell().isPresent()) {
            leave("opened " + window.shell().get().desk().session().book().path());
        } else if (trouble instanceof Label told) {
            leave(told.getText());
        }
    }

    private void leave(String told) {
        stop();
        OUT.println(told);
        window.close();
    }
}
