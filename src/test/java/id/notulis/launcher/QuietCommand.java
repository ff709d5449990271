package id.notulis.launcher;

import id.notulis.cli.Terminal;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// Runs a command in a process of its own and keeps its messages to itself.
final class QuietCommand {

    private QuietCommand() {}

    public static void main(String[] arguments) {
        PrintStream silence =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.exit(
                Main.run(
                        List.of(arguments),
                        Map.of("NOTULIS_CLOCK", Run.CLOCK),
                        new Terminal(Terminal.ofProcess().out(), silence)));
    }
}
