package id.notulis.ui.kit;

import id.notulis.work.Autosave;
import java.time.Duration;
import javafx.animation.PauseTransition;

/// Calls on the window's thread.
final class WindowTimer implements Autosave.Timer {

    @Override
    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime());
    }

    @Override
    public void after(Duration delay, Runnable call) {
        PauseTransition wait =
                new PauseTransition(javafx.util.Duration.millis(Math.max(1.0, delay.toMillis())));
        wait.setOnFinished(event -> call.run());
        wait.play();
    }
}
