package id.notulis.cli;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.numbering.NumberRegister;
import id.notulis.model.numbering.NumberSeries;
import id.notulis.model.numbering.RegisteredNumber;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;
import java.util.List;
import java.util.Optional;

/// `numbers list`: the register book.
final class NumbersList implements Command {

    @Override
    public void declare(Declaration declaration) {
        declaration.operand("book").option("series", "series").option("year", "year").flag("json");
    }

    @Override
    public ExitCode run(Arguments arguments, Workbench workbench, Console console) {
        Optional<Integer> year = arguments.option("year").map(NumbersList::year);
        try (Workspace book = workbench.read(Places.path(arguments.operand(0)))) {
            NumberRegister register = book.read(Snapshot::numbers);
            Optional<Id> series =
                    arguments
                            .option("series")
                            .map(name -> new NumberChoice(register, console).series(name))
                            .map(NumberSeries::id);
            List<RegisteredNumber> numbers =
                    register.inOrder().stream()
                            .filter(it -> series.map(it.series()::equals).orElse(true))
                            .filter(it -> year.map(y -> y == it.date().getYear()).orElse(true))
                            .toList();
            NumberLines lines = new NumberLines(register, console);
            if (arguments.has("json")) {
                lines.json(numbers);
            } else if (numbers.isEmpty()) {
                console.tell(Message.of("cli.list.empty"));
            } else {
                lines.rows(numbers).forEach(console::print);
            }
        }
        return ExitCode.DONE;
    }

    private static int year(String text) {
        if (!text.matches("[0-9]{4}")) {
            throw Stop.usage(Message.of("cli.year.unreadable", text));
        }
        return Integer.parseInt(text);
    }
}
