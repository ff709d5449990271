package id.notulis.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Where results and messages go.
///
/// @param out results
/// @param err messages
public record Terminal(PrintStream out, PrintStream err) {

    private static final int BUFFER = 1 << 14;

    /// The standard streams of the process, always in UTF-8: results are read by programs, so
    /// neither the terminal's encoding nor the system's line ends are asked for.
    public static Terminal ofProcess() {
        return new Terminal(stream(FileDescriptor.out), stream(FileDescriptor.err));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER),
                false,
                StandardCharsets.UTF_8);
    }
}
