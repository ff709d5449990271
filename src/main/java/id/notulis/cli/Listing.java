package id.notulis.cli;

import id.notulis.i18n.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/// Prints a list, for programs or for people.
final class Listing {

    private final Console console;
    private final boolean forPrograms;
    private final LocalDate today;

    Listing(Console console, boolean forPrograms, LocalDate today) {
        this.console = console;
        this.forPrograms = forPrograms;
        this.today = today;
    }

    <T> void print(
            List<T> members,
            BiConsumer<ListJson, T> asJson,
            BiFunction<ListRow, T, List<String>> asRow) {
        if (forPrograms) {
            try (Json json = Json.to(console.out())) {
                ListJson writer = new ListJson(json, console, today);
                json.array(members, member -> asJson.accept(writer, member));
            }
            console.print("");
        } else if (members.isEmpty()) {
            console.tell(Message.of("cli.list.empty"));
        } else {
            ListRow writer = new ListRow(console, today);
            TextTable.lines(members.stream().map(member -> asRow.apply(writer, member)).toList())
                    .forEach(console::print);
        }
    }
}
