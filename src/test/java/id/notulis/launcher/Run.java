package id.notulis.launcher;

import id.notulis.cli.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One command line, run to its end within this process.
///
/// @param code exit code
/// @param out standard output
/// @param err standard error
record Run(int code, String out, String err) {

    /// The moment all of them take for now, unless they say otherwise.
    static final String CLOCK = "2025-06-10T03:00:00Z";

    static Run of(Object... arguments) {
        return in(Map.of(), arguments);
    }

    static Run in(Map<String, String> environment, Object... arguments) {
        Map<String, String> variables = new HashMap<>();
        variables.put("NOTULIS_CLOCK", CLOCK);
        variables.putAll(environment);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code =
                Main.run(
                        Arrays.stream(arguments).map(Object::toString).toList(),
                        variables,
                        new Terminal(stream(out), stream(err)));
        return new Run(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }
}
