package id.notulis.launcher;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// A short code for a fault, the same wherever and whenever the same fault occurs: people read it
/// out over the telephone.
final class FaultCode {

    private static final int FRAMES = 5;
    private static final int BASE = 32;

    private FaultCode() {}

    /// Made of the kinds of the fault and its causes and of the places in the code, never of the
    /// message, which may hold the user's text.
    static String of(Throwable fault) {
        CRC32 sum = new CRC32();
        int depth = 0;
        for (@Nullable Throwable cause = fault;
                cause != null && depth < FRAMES;
                cause = cause.getCause()) {
            add(sum, cause.getClass().getName());
            StackTraceElement[] trace = cause.getStackTrace();
            for (int index = 0; index < Math.min(FRAMES, trace.length); index++) {
                add(sum, trace[index].getClassName() + '.' + trace[index].getMethodName());
            }
            depth++;
        }
        return Long.toString(sum.getValue(), BASE).toUpperCase(Locale.ROOT);
    }

    private static void add(CRC32 sum, String text) {
        sum.update(text.getBytes(StandardCharsets.UTF_8));
    }
}
