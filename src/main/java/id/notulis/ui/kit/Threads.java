package id.notulis.ui.kit;

import id.notulis.work.Autosave;
import java.util.concurrent.Executor;

/// Where work is done.
///
/// @param writing one piece after the other, in the order handed in
/// @param reading whatever may take longer than a frame
/// @param window the window's own thread
/// @param timer calls back on the window's thread
public record Threads(Executor writing, Executor reading, Executor window, Autosave.Timer timer) {

    /// All at once, on whatever thread asks: for tests.
    public static Threads none() {
        return new Threads(Runnable::run, Runnable::run, Runnable::run, new HastyTimer());
    }
}
