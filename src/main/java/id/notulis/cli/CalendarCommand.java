package id.notulis.cli;

import id.notulis.i18n.Message;
import id.notulis.model.calendar.Appointments;
import id.notulis.work.ExportCalendar;
import id.notulis.work.Workspace;
import java.nio.file.Path;

/// `calendar`: meetings and last days of actions as a file for other calendars.
final class CalendarCommand implements Command {

    @Override
    public void declare(Declaration declaration) {
        declaration.operand("book").optionTold("to", "calendar-to", "file");
    }

    @Override
    public ExitCode run(Arguments arguments, Workbench workbench, Console console) {
        Path target =
                arguments
                        .option("to")
                        .filter(it -> it.endsWith(ExportCalendar.SUFFIX))
                        .map(Places::path)
                        .orElseThrow(() -> Stop.usage(Message.of("cli.calendar.to")));
        try (Workspace book = workbench.read(Places.path(arguments.operand(0)))) {
            Appointments written =
                    book.read(it -> ExportCalendar.write(it, target.toAbsolutePath(), false));
            if (written.classified() > 0) {
                console.tell(Message.of("cli.calendar.classified", written.classified()));
            }
            console.print(target.toString());
        }
        return ExitCode.DONE;
    }
}
