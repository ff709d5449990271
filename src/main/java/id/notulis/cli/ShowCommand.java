package id.notulis.cli;

import id.notulis.model.meeting.Dossier;
import id.notulis.model.overview.MeetingLine;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.util.Optional;

/// `show`: one meeting as notula text or JSON, or as files with its photos.
final class ShowCommand implements Command {

    @Override
    public void declare(Declaration declaration) {
        declaration.operand("book").operand("meeting").flag("json").option("to", "directory");
    }

    @Override
    public ExitCode run(Arguments arguments, Workbench workbench, Console console) {
        Optional<Path> folder = arguments.option("to").map(Places::path);
        try (Workspace book = workbench.read(Places.path(arguments.operand(0)))) {
            MeetingLine meeting = Meetings.named(arguments.operand(1), book, console);
            Dossier dossier = book.read(snapshot -> snapshot.dossier(meeting.id())).orElseThrow();
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
        return ExitCode.DONE;
    }
}
