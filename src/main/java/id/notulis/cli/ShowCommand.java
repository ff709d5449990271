package id.notulis.cli;

import id.notulis.i18n.Message;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.overview.MeetingLine;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// `show`: one meeting as notula text or JSON, or as files with its photos; or one series of
/// meetings, or one standing group.
final class ShowCommand implements Command {

    @Override
    public void declare(Declaration declaration) {
        declaration
                .operand("book")
                .optionalOperand("meeting")
                .flag("json")
                .option("to", "directory")
                .optionTold("series", "show-series", "name")
                .option("group", "name");
    }

    @Override
    public ExitCode run(Arguments arguments, Workbench workbench, Console console) {
        Optional<String> meeting = arguments.optionalOperand(1);
        Optional<String> series = arguments.option("series");
        Optional<String> group = arguments.option("group");
        requireOne(meeting, series, group, console);
        if (meeting.isEmpty() && arguments.option("to").isPresent()) {
            throw Stop.usage(Message.of("cli.show.to"));
        }
        try (Workspace book = workbench.read(Places.path(arguments.operand(0)))) {
            ShowRecurring recurring =
                    new ShowRecurring(book, workbench.today(), console, arguments.has("json"));
            series.ifPresent(recurring::series);
            group.ifPresent(recurring::group);
            meeting.ifPresent(it -> meeting(it, book, arguments, workbench, console));
        }
        return ExitCode.DONE;
    }

    private static void requireOne(
            Optional<String> meeting,
            Optional<String> series,
            Optional<String> group,
            Console console) {
        long named = Stream.of(meeting, series, group).filter(Optional::isPresent).count();
        if (named == 0) {
            throw Stop.usage(
                    Message.of(
                            "cli.arguments.missing",
                            console.text(Message.of("cli.label.meeting"))));
        }
        if (named > 1) {
            throw Stop.usage(Message.of("cli.show.either"));
        }
    }

    private static void meeting(
            String text,
            Workspace book,
            Arguments arguments,
            Workbench workbench,
            Console console) {
        MeetingLine meeting = Meetings.named(text, book, console);
        Dossier dossier = book.read(snapshot -> snapshot.dossier(meeting.id())).orElseThrow();
        Optional<Path> folder = arguments.option("to").map(Places::path);
        if (arguments.has("json")) {
            try (Json json = Json.to(console.out())) {
                new MeetingJson(json, dossier, workbench.today()).write();
            }
            console.print("");
        } else if (folder.isPresent()) {
            workbench
                    .shower(book)
                    .to(folder.get(), dossier)
                    .forEach(path -> console.print(path.toString()));
        } else {
            console.printRaw(workbench.shower(book).text(dossier));
        }
    }
}
