package id.notulis.testkit;

import id.notulis.ui.kit.Threads;
import id.notulis.ui.kit.WindowThread;
import id.notulis.work.Workspace;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;

/// A window with the threads and the timer of the running program, which can tell when they have
/// nothing left to do.
public final class LiveWindow {

    private static final double HEIGHT = 420;

    private final Window window;
    private int underway;

    public LiveWindow(Workspace book) {
        Threads real = new WindowThread().threads();
        window =
                Window.on(
                        book,
                        new Threads(
                                counted(real.writing()),
                                counted(real.reading()),
                                counted(real.window()),
                                real.timer()));
        // few pixels: to bring them onto a screen of its own making costs more than all the rest
        Window.onWindowThread(
                () -> {
                    window.scene().getWindow().setHeight(HEIGHT);
                    return window;
                });
        rest();
    }

    public Window window() {
        return window;
    }

    /// Strikes a key and waits for nothing; the window draws itself when it gets to it.
    public void strike(int codePoint) {
        Window.onWindowThread(
                () -> {
                    window.strike(codePoint);
                    return codePoint;
                });
    }

    /// Presses keys together and waits for nothing.
    public void strike(KeyCode... keys) {
        window.strike(keys);
    }

    /// Waits until everything that was asked for is done and shown. Only the timer may still call.
    public void rest() {
        await();
        CountDownLatch drawn = new CountDownLatch(1);
        Window.onWindowThread(
                () -> {
                    AtomicReference<Runnable> listener = new AtomicReference<>(() -> {});
                    listener.set(
                            () -> {
                                window.scene().removePostLayoutPulseListener(listener.get());
                                drawn.countDown();
                            });
                    window.scene().addPostLayoutPulseListener(listener.get());
                    Platform.requestNextPulse();
                    return drawn;
                });
        try {
            drawn.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        await();
    }

    /// Waits until everything that was asked for is done.
    public synchronized void await() {
        try {
            while (underway > 0) {
                wait();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Executor counted(Executor executor) {
        return work -> {
            count(1);
            executor.execute(
                    () -> {
                        try {
                            work.run();
                        } finally {
                            count(-1);
                        }
                    });
        };
    }

    private synchronized void count(int by) {
        underway += by;
        notifyAll();
    }
}
