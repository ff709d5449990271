package id.notulis.ui.kit;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;

/// The one way onto the window's thread.
public final class WindowThread implements AutoCloseable {

    private final ExecutorService writing =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("book writer").daemon().factory());
    private final ExecutorService reading = Executors.newVirtualThreadPerTaskExecutor();

    /// Runs work on the window's thread; at once when already there.
    public static void run(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }

    /// Runs work on the window's thread once it is done with what it does now.
    public static void later(Runnable work) {
        Platform.runLater(work);
    }

    /// The threads of a running window.
    public Threads threads() {
        return new Threads(writing, reading, WindowThread::run, new WindowTimer());
    }

    /// Waits for what is still being written.
    @Override
    public void close() {
        writing.close();
        reading.close();
    }
}
