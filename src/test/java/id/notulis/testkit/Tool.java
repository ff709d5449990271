package id.notulis.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A program of the machine, run to its end.
final class Tool {

    private Tool() {}

    /// What the program prints, on both streams.
    ///
    /// @throws AssertionError when it is not installed, or fails
    static String run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            if (code != 0) {
                throw new AssertionError(command + " ended with " + code + ":\n" + output);
            }
            return output;
        } catch (IOException e) {
            throw new AssertionError(
                    command.getFirst() + " is not here; .ci/run installs what the tests call", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(command + " was interrupted", e));
        }
    }
}
