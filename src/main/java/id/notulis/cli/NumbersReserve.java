package id.notulis.cli;

import id.notulis.i18n.Message;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.numbering.NumberSeries;
import id.notulis.model.numbering.RegisteredNumber;
import id.notulis.model.overview.MeetingLine;
import id.notulis.work.NumberBook;
import id.notulis.work.Reservation;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;
import java.time.LocalDate;
import java.util.Optional;

/// `numbers reserve`: a number for a document of a meeting.
final class NumbersReserve implements Command {

    @Override
    public void declare(Declaration declaration) {
        declaration
                .operand("book")
                .operand("meeting")
                .operand("kind")
                .option("series", "series")
                .option("no", "count")
                .flag("blank")
                .option("date", "date")
                .flag("without-unit")
                .flag("json");
    }

    @Override
    public ExitCode run(Arguments arguments, Workbench workbench, Console console) {
        DocumentKind kind = NumberChoice.kind(arguments.operand(2));
        Reservation.Place place = place(arguments);
        LocalDate date = arguments.option("date").map(Days::day).orElseGet(workbench::today);
        try (Workspace book = workbench.open(Places.path(arguments.operand(0)))) {
            MeetingLine meeting = Meetings.named(arguments.operand(1), book, console);
            NumberChoice choice = new NumberChoice(book.read(Snapshot::numbers), console);
            NumberSeries series =
                    arguments
                            .option("series")
                            .map(choice::series)
                            .orElseGet(() -> choice.serving(kind));
            RegisteredNumber number =
                    new NumberBook(book)
                            .reserve(
                                    new Reservation(
                                            meeting.id(),
                                            kind,
                                            series.id(),
                                            date,
                                            place,
                                            !arguments.has("without-unit")));
            NumberLines.tell(number, book, arguments, console);
        }
        return ExitCode.DONE;
    }

    private static Reservation.Place place(Arguments arguments) {
        Optional<String> certain = arguments.option("no");
        if (certain.isPresent() && arguments.has("blank")) {
            throw Stop.usage(Message.of("cli.sequence.either"));
        }
        if (certain.isPresent()) {
            return new Reservation.Place.At(NumberChoice.sequence(certain.get()));
        }
        return arguments.has("blank") ? new Reservation.Place.Open() : new Reservation.Place.Next();
    }
}
