package id.notulis.launcher;

import id.notulis.cli.Cli;
import id.notulis.cli.Surroundings;
import id.notulis.cli.Terminal;
import id.notulis.settings.SettingsFile;
import id.notulis.store.Driver;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The program.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        LogFile.insteadOfConsole();
        Driver.loadAhead();
        int exitCode = run(List.of(arguments), System.getenv(), Terminal.ofProcess());
        System.exit(exitCode);
    }

    /// Runs a command line in a given environment, or the window where there is no command; what
    /// `main` does, without ending the process.
    ///
    /// @return the exit code
    static int run(List<String> arguments, Map<String, String> environment, Terminal terminal) {
        Cli cli =
                new Cli(
                        new Surroundings(environment, display(), version()),
                        now -> new App(now, version()),
                        log(environment));
        if (!wantsWindow(arguments)) {
            return cli.run(arguments, terminal);
        }
        Optional<Path> book = arguments.stream().findFirst().map(Path::of);
        return cli.show(() -> window(book, environment).run(window -> {}), terminal);
    }

    /// The program as a window, not yet opened.
    ///
    /// @param book the book to open; without one the last
    static WindowProgram window(Optional<Path> book, Map<String, String> environment) {
        Surroundings surroundings = new Surroundings(environment, display(), version());
        App app = new App(surroundings.now(Optional.empty()), version());
        FirstWindow first = new FirstWindow(paths(environment).logs());
        return new WindowProgram(
                book,
                new WindowBooks(app, first),
                first,
                app.clock(),
                surroundings.language(),
                new SettingsFile(paths(environment).settings()),
                log(environment));
    }

    private static LogFile log(Map<String, String> environment) {
        return new LogFile(paths(environment).logs());
    }

    private static AppPaths paths(Map<String, String> environment) {
        return AppPaths.of(System.getProperty("os.name"), environment);
    }

    /// No command, or a book alone.
    private static boolean wantsWindow(List<String> arguments) {
        return arguments.isEmpty()
                || (arguments.size() == 1 && arguments.getFirst().endsWith(".notulis"));
    }

    /// Only on systems that do not tell it by variables; elsewhere Java's answer to a locale that
    /// says nothing would be English.
    private static Optional<Locale> display() {
        String system = System.getProperty("os.name");
        return system.startsWith("Windows") || system.startsWith("Mac")
                ? Optional.of(Locale.getDefault(Locale.Category.DISPLAY))
                : Optional.empty();
    }

    /// As the jar's manifest says; run from loose classes there is none.
    private static String version() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion()).orElse("0");
    }
}
