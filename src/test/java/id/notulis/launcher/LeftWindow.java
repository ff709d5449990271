package id.notulis.launcher;

import id.notulis.testkit.ChildProcess;
import id.notulis.ui.kit.Command;
import id.notulis.ui.shell.MainWindow;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// The program with a book open, which is closed, opened again at once and closed again; then the
/// next of the recent books is tried, which is not there. Never ends by itself.
final class LeftWindow extends AnimationTimer {

    private static final PrintStream OUT =
            new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final MainWindow window;
    private boolean leaving;
    private int opened;

    private LeftWindow(MainWindow window) {
        this.window = window;
    }

    static ChildProcess start(Path home, Path book) throws IOException {
        return ChildProcess.start(
                ChildProcess.headless(), LeftWindow.class, home.toString(), book.toString());
    }

    public static void main(String[] arguments) {
        Main.window(Optional.of(Path.of(arguments[1])), StartedWindow.environment(arguments[0]))
                .run(window -> new LeftWindow(window).start());
    }

    @Override
    public void handle(long now) {
        if (leaving && window.shell().isEmpty()) {
            leaving = false;
            opened++;
            fire(opened == 1 ? "welcome-recent-0" : "welcome-recent-1");
        } else if (!leaving && window.shell().isPresent()) {
            leaving = true;
            OUT.println("open");
            window.shell().orElseThrow().commands().stream()
                    .filter(it -> it.id().equals("close-book"))
                    .forEach(Command::run);
        } else if (window.root().lookup("#welcome-trouble") != null) {
            stop();
            OUT.println(opened == 2 ? "refused" : "opened only " + opened);
        }
    }

    private void fire(String id) {
        Node button = window.root().lookup("#" + id);
        ((Button) button).fire();
    }
}
