package id.notulis.cli;

import id.notulis.exchange.people.CellFault;
import id.notulis.exchange.people.Columns;
import id.notulis.i18n.Message;
import id.notulis.model.sheet.Sheet;
import id.notulis.work.ImportPeople;
import id.notulis.work.Op;
import id.notulis.work.PeoplePlan;
import id.notulis.work.Refused;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// `import` of a list of people: all of it, or nothing.
final class PeopleImport {

    private final Workspace book;
    private final LocalDate today;
    private final Console console;

    PeopleImport(Workspace book, LocalDate today, Console console) {
        this.book = book;
        this.today = today;
        this.console = console;
    }

    /// Takes a list in, or tells what that would do.
    ///
    /// @param name of the table; without it the one that is probably meant
    /// @return whether it was refused
    boolean take(Path file, Optional<String> name, boolean rehearsal) {
        try {
            List<Sheet> sheets = ImportPeople.open(file);
            Sheet sheet =
                    name.map(it -> named(it, sheets))
                            .orElseGet(() -> ImportPeople.likeliest(sheets));
            Columns columns =
                    book.read(it -> ImportPeople.columns(sheet, it))
                            .orElseThrow(() -> new Refused(Message.of("peoplelist.empty")));
            PeoplePlan plan =
                    rehearsal
                            ? book.read(it -> ImportPeople.preview(sheet, columns, it, today))
                            : book.transact(
                                            Op.IMPORT_PEOPLE,
                                            ImportPeople.take(
                                                    sheet, columns, today, (done, all) -> true))
                                    .value();
            report(file, plan);
            return plan.isRefused();
        } catch (Refused refused) {
            console.tell(Message.of("cli.finding.error", file, 1, refused.told()));
            return true;
        }
    }

    private static Sheet named(String name, List<Sheet> sheets) {
        return sheets.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Refused(
                                        Message.of(
                                                "peoplelist.sheet",
                                                name,
                                                sheets.stream()
                                                        .map(Sheet::name)
                                                        .collect(Collectors.joining(", ")))));
    }

    private void report(Path file, PeoplePlan plan) {
        for (CellFault fault : plan.faults()) {
            console.tell(Message.of("cli.finding.error", file, fault.cell(), fault.message()));
        }
        for (PeoplePlan.Row row : plan.rows()) {
            row.note()
                    .ifPresent(
                            note ->
                                    console.tell(
                                            Message.of(
                                                    "cli.finding.warning",
                                                    file,
                                                    row.number(),
                                                    note)));
            if (!plan.isRefused()) {
                taken(row);
            }
        }
        console.print(
                Message.of(
                        "peoplelist.summary",
                        plan.count(PeoplePlan.Fate.New.class),
                        plan.count(PeoplePlan.Fate.Changed.class),
                        plan.doubles(),
                        plan.count(PeoplePlan.Fate.Refused.class)));
        if (plan.isRefused()) {
            console.tell(Message.of("peoplelist.nothing"));
        }
    }

    private void taken(PeoplePlan.Row row) {
        switch (row.fate()) {
            case PeoplePlan.Fate.New _ ->
                    console.print(Message.of("cli.people.new", row.number(), row.name()));
            case PeoplePlan.Fate.Changed(var differences) ->
                    console.print(
                            Message.of(
                                    "cli.people.changed",
                                    row.number(),
                                    row.name(),
                                    differences.stream()
                                            .map(this::told)
                                            .collect(Collectors.joining("; "))));
            case PeoplePlan.Fate.Known _,
                    PeoplePlan.Fate.Repeated _,
                    PeoplePlan.Fate.Refused _ -> {}
        }
    }

    private String told(PeoplePlan.Difference difference) {
        return console.text(
                Message.of(
                        "peoplelist.difference",
                        Message.of(ImportPeople.key(difference.field())),
                        difference.before().isEmpty() ? "–" : difference.before(),
                        difference.after()));
    }
}
