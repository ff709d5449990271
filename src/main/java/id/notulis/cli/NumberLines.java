package id.notulis.cli;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.numbering.NumberRegister;
import id.notulis.model.numbering.NumberSeries;
import id.notulis.model.numbering.RegisteredNumber;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Prints the number register, for people and for programs.
final class NumberLines {

    private static final String NONE = "-";

    private final NumberRegister register;
    private final Console console;

    NumberLines(NumberRegister register, Console console) {
        this.register = register;
        this.console = console;
    }

    void json(List<RegisteredNumber> numbers) {
        try (Json json = Json.to(console.out())) {
            json.array(numbers, number -> write(json, number));
        }
        console.print("");
    }

    private void json(RegisteredNumber number) {
        try (Json json = Json.to(console.out())) {
            json.object(() -> write(json, number));
        }
        console.print("");
    }

    /// What became of one line: the number and its identity, or the whole of it as an object.
    static void tell(
            RegisteredNumber number, Workspace book, Arguments arguments, Console console) {
        if (arguments.has("json")) {
            new NumberLines(book.read(Snapshot::numbers), console).json(number);
        } else {
            console.print(number.printed() + "  " + number.id());
        }
    }

    List<String> rows(List<RegisteredNumber> numbers) {
        return TextTable.lines(numbers.stream().map(this::row).toList());
    }

    private void write(Json json, RegisteredNumber number) {
        json.text("id", number.id().value());
        json.text("series", series(number.series()));
        json.number("year", number.date().getYear());
        json.optionalNumber("sequence", number.sequence());
        json.text("number", number.printed());
        json.date("date", Optional.of(number.date()));
        json.word("state", number.state());
        json.text("reason", reason(number));
        json.text("meeting_id", number.meeting().value());
        json.text("kind", number.kind().word());
        json.text("subject", number.subject());
    }

    private List<String> row(RegisteredNumber number) {
        String reason = reason(number);
        return List.of(
                number.id().value(),
                series(number.series()),
                number.sequence().map(Object::toString).orElse(NONE),
                number.printed(),
                number.date().toString(),
                state(number) + (reason.isBlank() ? "" : ": " + reason),
                number.kind().word(),
                number.subject());
    }

    private String state(RegisteredNumber number) {
        String state = number.state().name().toLowerCase(Locale.ROOT);
        return console.text(Message.of("cli.number." + state));
    }

    private String reason(RegisteredNumber number) {
        return number.isWithdrawn()
                ? console.text(Message.of("cli.number.withdrawn"))
                : number.reason();
    }

    private String series(Id id) {
        return register.series(id).map(NumberSeries::name).orElse(NONE);
    }
}
