package id.notulis.launcher;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.logging.LogManager;

/// Sets up `java.util.logging` without the handler that prints to the terminal. Named in a system
/// property and made by the `LogManager` itself, the first time somebody logs.
public final class SilentLogging {

    public SilentLogging() throws IOException {
        LogManager.getLogManager().readConfiguration(new ByteArrayInputStream(new byte[0]));
    }
}
