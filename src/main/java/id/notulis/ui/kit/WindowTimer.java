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
        double milliseconds = delay.isPositive() ? delay.toMillis() : 0;
        PauseTransition wait = new PauseTransition(javafx.util.Duration.millis(milliseconds + 1));
        wait.setOnFinished(event -> call.run());
        wait.play();
    }
}
