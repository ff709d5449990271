package id.notulis.testkit;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A screen of an X server without a monitor, with keys struck by `xdotool`.
public final class Screen implements AutoCloseable {

    private final Process server;
    private final String display;

    private Screen(Process server, String display) {
        this.server = server;
        this.display = display;
    }

    public static Screen start(int width, int height) throws IOException {
        Process server =
                new ProcessBuilder(
                                "Xvfb",
                                "-displayfd",
                                "1",
                                "-screen",
                                "0",
                                width + "x" + height + "x24",
                                "-nolisten",
                                "tcp")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
            return new Screen(server, ":" + lines.readLine());
        }
    }

    /// Starts a Java program on this screen, with a home of its own.
    public Process java(Path home, Class<?> main, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-Dprism.order=sw",
                                "-Djavafx.cachedir=" + home.resolve("javafx"),
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("DISPLAY", display);
        builder.environment().put("HOME", home.toString());
        builder.environment().remove("XDG_CONFIG_HOME");
        builder.environment().remove("XDG_STATE_HOME");
        builder.environment().remove("WAYLAND_DISPLAY");
        return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(home.resolve("stderr.txt").toFile())
                .start();
    }

    /// Waits for a window whose title has a word, and gives it the keyboard: there is nobody else
    /// on this screen who would.
    public void await(String title) throws IOException, InterruptedException {
        xdotool("search", "--sync", "--onlyvisible", "--name", title, "windowfocus", "--sync");
    }

    /// Strikes keys as X calls them: `ctrl+n`, `Return`.
    public void key(String... keys) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("key", "--delay", "40"));
        arguments.addAll(List.of(keys));
        xdotool(arguments.toArray(String[]::new));
    }

    public void type(String text) throws IOException, InterruptedException {
        xdotool("type", "--delay", "15", text);
    }

    @Override
    public void close() {
        server.destroy();
    }

    private void xdotool(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("DISPLAY", display);
        Process process =
                builder.redirectOutput(new File("/dev/null")).redirectErrorStream(true).start();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroy();
            throw new IOException("no answer from the screen to " + command);
        }
    }
}
