package id.notulis.cli;

import id.notulis.exchange.oldminutes.Recognition;
import id.notulis.exchange.oldminutes.Role;
import id.notulis.i18n.Message;
import id.notulis.notula.Finding;
import id.notulis.work.ImportMinutes;
import id.notulis.work.ImportPeople;
import id.notulis.work.Imported;
import id.notulis.work.Manner;
import id.notulis.work.Taken;
import id.notulis.work.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// `import`: minutes into a book, in the text format or written elsewhere, and lists of people;
/// each file whole or not at all.
final class ImportCommand implements Command {

    @Override
    public void declare(Declaration declaration) {
        declaration
                .operand("book")
                .operands("files")
                .flag("dry-run")
                .flag("update")
                .flag("again")
                .option("sheet", "name");
    }

    @Override
    public ExitCode run(Arguments arguments, Workbench workbench, Console console) {
        Manner manner = manner(arguments);
        List<Path> files = arguments.operandsFrom(1).stream().map(Places::path).toList();
        files.stream()
                .filter(file -> !Files.exists(file) || Files.isDirectory(file))
                .findFirst()
                .ifPresent(
                        file -> {
                            throw Stop.usage(Message.of("cli.file.missing", file));
                        });
        boolean refused = false;
        try (Workspace book = workbench.open(Places.path(arguments.operand(0)))) {
            ImportMinutes importer = workbench.importer(book);
            if (!arguments.has("dry-run")) {
                book.backUpBefore();
            }
            PeopleImport people = new PeopleImport(book, workbench.today(), console);
            for (Path file : files) {
                if (ImportPeople.isList(file)) {
                    refused |=
                            people.take(file, arguments.option("sheet"), arguments.has("dry-run"));
                    console.flush();
                    continue;
                }
                Imported imported =
                        arguments.has("dry-run")
                                ? importer.preview(file, manner)
                                : importer.take(file, manner);
                report(file, imported, arguments.has("dry-run"), console);
                // what was said of a file is seen when it is in the book, not when all are
                console.flush();
                refused |= imported.refused();
            }
        }
        return refused ? ExitCode.REFUSED : ExitCode.DONE;
    }

    private static Manner manner(Arguments arguments) {
        if (arguments.has("update") && arguments.has("again")) {
            throw Stop.usage(Message.of("cli.import.either"));
        }
        return arguments.has("update")
                ? Manner.UPDATE
                : arguments.has("again") ? Manner.AGAIN : Manner.REFUSE;
    }

    private static void report(Path file, Imported imported, boolean lines, Console console) {
        imported.recognised().ifPresent(it -> report(file, it, lines, console));
        for (Finding finding : imported.findings()) {
            boolean warning = finding.severity() == Finding.Severity.WARNING;
            console.tell(
                    Message.of(
                            warning ? "cli.finding.warning" : "cli.finding.error",
                            file,
                            finding.line(),
                            finding.message()));
        }
        for (Taken taken : imported.meetings()) {
            console.print(
                    Message.of(
                            "cli.taken." + taken.fate().name().toLowerCase(Locale.ROOT),
                            taken.meeting(),
                            taken.title()));
        }
    }

    /// What the lines of minutes written elsewhere were recognised as.
    private static void report(Path file, Recognition recognition, boolean lines, Console console) {
        for (Recognition.Told told : recognition.lines()) {
            boolean doubtful = told.role() == Role.KEPT || told.kept();
            if (lines || doubtful) {
                console.tell(
                        Message.of(
                                told.kept() ? "cli.recognised.both" : "cli.recognised.line",
                                file,
                                told.line().number(),
                                Message.of(told.role().key()),
                                told.line().shown()));
            }
        }
        console.tell(
                Message.of(
                        "cli.recognised.share",
                        file,
                        recognition.recognised(),
                        recognition.lines().size()));
    }
}
