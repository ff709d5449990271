package id.notulis.ui.people;

import id.notulis.model.Id;
import id.notulis.model.overview.OrganisationLine;
import id.notulis.model.people.PrintedName;
import id.notulis.ui.kit.Desk;
import id.notulis.util.Fold;
import id.notulis.work.PeopleRegister;
import id.notulis.work.PeopleRegister.Entry;
import id.notulis.work.PersonFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Who stands in the list, and who of them is shown.
final class PeopleModel {

    private final Desk desk;
    private final ReadOnlyObjectWrapper<PeopleRegister> register =
            new ReadOnlyObjectWrapper<>(PeopleRegister.nothing());
    private OptionalLong edition = OptionalLong.empty();
    private int newest;
    private int newestFile;

    PeopleModel(Desk desk) {
        this.desk = desk;
    }

    /// What the list consists of.
    ///
    /// @param text what is filtered by
    /// @param organisations whether organisations are listed instead of people
    /// @param archived whether the archived are listed instead of the others
    record Choice(String text, boolean organisations, boolean archived) {

        boolean isFiltered() {
            return !text.isBlank();
        }
    }

    ReadOnlyObjectProperty<PeopleRegister> register() {
        return register.getReadOnlyProperty();
    }

    PeopleRegister now() {
        return register.get();
    }

    LocalDate today() {
        return LocalDate.now(desk.clock());
    }

    boolean isRead() {
        return edition.isPresent();
    }

    /// Whether the book was read since it changed last.
    boolean isCurrent() {
        return edition.isPresent() && edition.equals(desk.session().edition());
    }

    void refresh() {
        int mine = ++newest;
        OptionalLong now = desk.session().edition();
        LocalDate today = today();
        desk.session()
                .read(
                        book -> PeopleRegister.of(book, today),
                        read -> {
                            if (newest == mine) {
                                edition = now;
                                register.set(read);
                            }
                        });
    }

    /// What the book knows of somebody.
    void file(Id person, Consumer<Optional<PersonFile>> then) {
        int mine = ++newestFile;
        LocalDate today = today();
        desk.session()
                .read(
                        book -> PersonFile.of(book, person, today),
                        read -> {
                            if (newestFile == mine) {
                                then.accept(read);
                            }
                        });
    }

    List<Row> rows(Choice choice) {
        return choice.organisations() ? offices(choice) : people(choice);
    }

    private List<Row> people(Choice choice) {
        String wanted = Fold.of(choice.text().strip());
        List<Entry> fitting =
                now().people().stream()
                        .filter(it -> it.person().archived() == choice.archived())
                        .filter(it -> fits(it, wanted))
                        .toList();
        List<Row> rows = new ArrayList<>();
        Optional<String> office = Optional.empty();
        for (Entry entry : fitting) {
            if (!office.equals(Optional.of(entry.office()))) {
                office = Optional.of(entry.office());
                long count =
                        fitting.stream().filter(it -> it.office().equals(entry.office())).count();
                rows.add(
                        new Row.Heading(
                                entry.office().isBlank()
                                        ? desk.words().of("people.no.organisation")
                                        : entry.office(),
                                (int) count));
            }
            rows.add(new Row.Somebody(entry));
        }
        return rows;
    }

    private static boolean fits(Entry entry, String wanted) {
        return wanted.isEmpty()
                || Fold.of(
                                PrintedName.text(entry.name())
                                        + ' '
                                        + entry.post()
                                        + ' '
                                        + entry.office()
                                        + ' '
                                        + entry.person().serviceNumber()
                                        + ' '
                                        + entry.person().phone())
                        .contains(wanted);
    }

    private List<Row> offices(Choice choice) {
        String wanted = Fold.of(choice.text().strip());
        return now().organisations().stream()
                .filter(it -> it.organisation().archived() == choice.archived())
                .filter(it -> fits(it, wanted))
                .map(it -> (Row) new Row.Office(it))
                .toList();
    }

    private static boolean fits(OrganisationLine line, String wanted) {
        return wanted.isEmpty()
                || Fold.of(
                                line.organisation().name()
                                        + ' '
                                        + line.organisation().abbreviation()
                                        + ' '
                                        + line.organisation().kind()
                                        + ' '
                                        + line.organisation().city())
                        .contains(wanted);
    }
}
