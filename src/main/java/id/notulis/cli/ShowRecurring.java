package id.notulis.cli;

import id.notulis.i18n.Message;
import id.notulis.model.overview.GroupLine;
import id.notulis.model.overview.SeriesLine;
import id.notulis.work.FindNamed;
import id.notulis.work.ListRecurring;
import id.notulis.work.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// Shows what comes again, for programs or for people: a series of meetings with its meetings, a
/// standing group with its members.
///
/// @param book where it is
/// @param today the day that tells what was and what comes
/// @param console where it is printed
/// @param forPrograms whether as JSON
record ShowRecurring(Workspace book, LocalDate today, Console console, boolean forPrograms) {

    /// @throws Stop with the candidates when there is none of that name or more than one
    void series(String name) {
        SeriesLine line =
                found(
                        book.read(it -> new ListRecurring(it, today).series()),
                        it ->
                                Stream.concat(Stream.of(it.name()), it.formerNames().stream())
                                        .toList(),
                        name,
                        "series");
        if (forPrograms) {
            json(
                    (json, list) -> {
                        list.series(line);
                        json.array("meeting_list", line.meetings(), list::meeting);
                    });
            return;
        }
        ListRow rows = new ListRow(console, today);
        console.print(line.name());
        console.print(rows.rhythm(line));
        line.last().ifPresent(_ -> console.print(rows.last(line)));
        line.next().ifPresent(_ -> console.print(rows.next(line)));
        rows.former(line).ifPresent(console::print);
        TextTable.lines(line.meetings().stream().map(rows::meeting).toList())
                .forEach(console::print);
    }

    /// @throws Stop with the candidates when there is none of that name or more than one
    void group(String name) {
        GroupLine line =
                found(
                        book.read(it -> new ListRecurring(it, today).groups()),
                        it -> List.of(it.group().name()),
                        name,
                        "group");
        if (forPrograms) {
            json((_, list) -> list.group(line));
            return;
        }
        ListRow rows = new ListRow(console, today);
        console.print(line.group().name());
        TextTable.lines(line.members().stream().map(rows::member).toList()).forEach(console::print);
    }

    private void json(BiConsumer<Json, ListJson> members) {
        try (Json json = Json.to(console.out())) {
            json.object(() -> members.accept(json, new ListJson(json, console, today)));
        }
        console.print("");
    }

    private <T> T found(List<T> all, Function<T, List<String>> names, String wanted, String what) {
        return switch (new FindNamed<>(all, names).named(wanted)) {
            case FindNamed.Found.One<T>(T one) -> one;
            case FindNamed.Found.Unclear<T>(boolean none, List<T> candidates) -> {
                List<Message> messages = new ArrayList<>();
                String why = candidates.isEmpty() ? "nothing" : none ? "unknown" : "several";
                messages.add(Message.of("cli.show." + what + '.' + why, wanted));
                candidates.forEach(
                        it -> messages.add(Message.of("cli.line", names.apply(it).getFirst())));
                throw new Stop(ExitCode.USAGE, messages);
            }
        };
    }
}
