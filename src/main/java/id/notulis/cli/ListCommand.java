package id.notulis.cli;

import id.notulis.i18n.Message;
import id.notulis.work.ActionFilter;
import id.notulis.work.ExportPeople;
import id.notulis.work.ListRecurring;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// `list`: what is in a book, one line or one JSON object a thing.
final class ListCommand implements Command {

    /// What can be listed.
    private enum What {
        MEETINGS,
        ACTIONS,
        AGREEMENTS,
        PEOPLE,
        ORGANISATIONS,
        DOCUMENTS,
        SERIES,
        GROUPS;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static What named(String text) {
            return Arrays.stream(values())
                    .filter(what -> what.word().equals(text))
                    .findFirst()
                    .orElseThrow(() -> Stop.usage(unknown(text)));
        }

        private static Message unknown(String text) {
            return Message.of(
                    "cli.list.unknown",
                    text,
                    Arrays.stream(values()).map(What::word).collect(Collectors.joining(", ")));
        }
    }

    @Override
    public void declare(Declaration declaration) {
        declaration
                .operand("book")
                .operand("what")
                .flag("json")
                .flag("csv")
                .flag("open")
                .flag("overdue")
                .option("owner", "text")
                .option("today", "date");
    }

    @Override
    public ExitCode run(Arguments arguments, Workbench workbench, Console console) {
        What what = What.named(arguments.operand(1));
        ActionFilter filter =
                new ActionFilter(
                        arguments.has("open"),
                        arguments.has("overdue"),
                        arguments.option("owner").orElse(""),
                        arguments.option("today").map(Days::day).orElseGet(workbench::today));
        if (arguments.has("csv")) {
            return table(what, arguments, workbench, console);
        }
        try (Workspace book = workbench.read(Places.path(arguments.operand(0)))) {
            Listing listing = new Listing(console, arguments.has("json"), filter.today());
            switch (what) {
                case MEETINGS ->
                        listing.print(
                                book.read(Snapshot::meetingLines),
                                ListJson::meeting,
                                ListRow::meeting);
                case ACTIONS ->
                        listing.print(
                                book.read(snapshot -> snapshot.actionLines(filter)),
                                ListJson::action,
                                ListRow::action);
                case AGREEMENTS ->
                        listing.print(
                                book.read(Snapshot::agreementLines),
                                ListJson::agreement,
                                ListRow::agreement);
                case PEOPLE ->
                        listing.print(
                                book.read(Snapshot::personLines),
                                ListJson::person,
                                ListRow::person);
                case ORGANISATIONS ->
                        listing.print(
                                book.read(Snapshot::organisationLines),
                                ListJson::organisation,
                                ListRow::organisation);
                case DOCUMENTS ->
                        listing.print(
                                workbench.documents(book).files(), ListJson::file, ListRow::file);
                case SERIES ->
                        listing.print(
                                book.read(it -> new ListRecurring(it, filter.today()).series()),
                                ListJson::series,
                                ListRow::series);
                case GROUPS ->
                        listing.print(
                                book.read(it -> new ListRecurring(it, filter.today()).groups()),
                                ListJson::group,
                                ListRow::group);
            }
        }
        return ExitCode.DONE;
    }

    /// People or organisations as a table that spreadsheets open and `import` reads.
    private static ExitCode table(
            What what, Arguments arguments, Workbench workbench, Console console) {
        boolean people = what == What.PEOPLE;
        if (arguments.has("json") || !(people || what == What.ORGANISATIONS)) {
            throw Stop.usage(Message.of("cli.list.csv"));
        }
        try (Workspace book = workbench.read(Places.path(arguments.operand(0)))) {
            console.printRaw(
                    ExportPeople.csv(
                            book.read(
                                    snapshot ->
                                            people
                                                    ? ExportPeople.everybody(snapshot)
                                                    : ExportPeople.organisations(snapshot))));
        }
        return ExitCode.DONE;
    }
}
