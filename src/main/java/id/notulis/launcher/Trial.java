package id.notulis.launcher;

import id.notulis.cli.Terminal;
import java.nio.file.Path;
import java.util.List;

/// Tries the packed program as a user would: the main job, then the commands of an ordinary day,
/// all in one process, and the window with its places. The build runs it, fails when a command
/// does, and keeps what the JVM learns from it, so that later starts are quick.
final class Trial {

    private Trial() {}

    /// @param arguments the folder to work in
    public static void main(String[] arguments) {
        LogFile.insteadOfConsole();
        Path folder = Path.of(arguments[0]);
        String book = folder.resolve("contoh.notulis").toString();
        String day = "2025-06-04";
        List<List<String>> commands =
                List.of(
                        List.of("demo", folder.toString()),
                        List.of("--version"),
                        List.of("list", book, "meetings"),
                        List.of("list", book, "documents", "--json"),
                        List.of("show", book, day),
                        List.of("search", book, "hoaks"),
                        List.of(
                                "export",
                                book,
                                day,
                                "--document",
                                "notulen",
                                "--to",
                                folder.resolve("lagi").toString()));
        for (List<String> command : commands) {
            int exitCode = Main.run(command, System.getenv(), Terminal.ofProcess());
            if (exitCode != 0) {
                System.exit(exitCode);
            }
        }
        new TrialTour().of(folder, Path.of(book));
    }
}
