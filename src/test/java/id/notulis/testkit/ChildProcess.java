package id.notulis.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Another Java process that runs a main class of the tests, to be killed without a warning.
public final class ChildProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader lines;

    private ChildProcess(Process process) {
        this.process = process;
        this.lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    public static ChildProcess start(Class<?> main, String... arguments) throws IOException {
        return start(List.of(), main, arguments);
    }

    /// Options for a process that opens windows on a screen that is not there.
    public static List<String> headless() {
        return List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true");
    }

    /// With options of its own for the virtual machine, such as how much memory it has.
    public static ChildProcess start(List<String> options, Class<?> main, String... arguments)
            throws IOException {
        return new ChildProcess(
                builder(options, main, arguments)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start());
    }

    /// For a process that is given more than options before it starts.
    public static ProcessBuilder builder(List<String> options, Class<?> main, String... arguments) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xshare:auto",
                                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /// The next line it says; waits for it.
    ///
    /// @throws IOException when it ended without another one
    public String line() throws IOException {
        String line = lines.readLine();
        if (line == null) {
            throw new IOException("the child said nothing more");
        }
        return line;
    }

    /// What it has said meanwhile; waits for nothing but the time to pass.
    public List<String> linesAfter(long microseconds) throws IOException, InterruptedException {
        process.waitFor(microseconds, TimeUnit.MICROSECONDS);
        List<String> said = new ArrayList<>();
        while (lines.ready()) {
            said.add(line());
        }
        return said;
    }

    /// Kills it after some time, unless it ends before.
    ///
    /// @return what it had said until then
    public List<String> killAfter(long microseconds) throws IOException, InterruptedException {
        process.waitFor(microseconds, TimeUnit.MICROSECONDS);
        // by its handle: the process itself would throw away what was said and not yet read
        process.toHandle().destroyForcibly();
        List<String> said = rest();
        process.waitFor();
        return said;
    }

    /// What it says until it ends by itself.
    public List<String> rest() {
        try {
            List<String> said = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
