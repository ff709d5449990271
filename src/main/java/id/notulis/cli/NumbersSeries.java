package id.notulis.cli;

import id.notulis.i18n.Message;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.numbering.NumberRegister;
import id.notulis.model.numbering.NumberSeries;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;
import java.util.List;
import java.util.stream.Collectors;

/// `numbers series`: the series there are, each with the sequence a document of today would get.
final class NumbersSeries implements Command {

    @Override
    public void declare(Declaration declaration) {
        declaration.operand("book").flag("json");
    }

    @Override
    public ExitCode run(Arguments arguments, Workbench workbench, Console console) {
        try (Workspace book = workbench.read(Places.path(arguments.operand(0)))) {
            NumberRegister register = book.read(Snapshot::numbers);
            if (arguments.has("json")) {
                try (Json json = Json.to(console.out())) {
                    json.array(
                            register.series(),
                            series ->
                                    write(json, series, register.next(series, workbench.today())));
                }
                console.print("");
            } else if (register.series().isEmpty()) {
                console.tell(Message.of("cli.list.empty"));
            } else {
                TextTable.lines(
                                register.series().stream()
                                        .map(
                                                series ->
                                                        row(
                                                                series,
                                                                register.next(
                                                                        series, workbench.today()),
                                                                console))
                                        .toList())
                        .forEach(console::print);
            }
        }
        return ExitCode.DONE;
    }

    private static void write(Json json, NumberSeries series, int next) {
        json.text("id", series.id().value());
        json.text("name", series.name());
        json.text("pattern", series.pattern().text());
        json.text("kka", series.values().archive());
        json.text("unit", series.values().unit());
        json.text("type", series.values().type());
        json.text("reset", series.yearly() ? "yearly" : "never");
        json.number("first", series.first());
        json.number("next", next);
        json.texts("kinds", series.kinds().stream().map(DocumentKind::word).toList());
    }

    private static List<String> row(NumberSeries series, int next, Console console) {
        String reset = series.yearly() ? "cli.series.yearly" : "cli.series.continuous";
        return List.of(
                series.name(),
                series.pattern().text(),
                console.text(Message.of(reset)),
                console.text(Message.of("cli.series.next", next)),
                series.kinds().stream().map(DocumentKind::word).collect(Collectors.joining(", ")));
    }
}
