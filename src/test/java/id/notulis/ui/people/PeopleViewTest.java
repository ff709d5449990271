package id.notulis.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.people.Organisation;
import id.notulis.model.people.Person;
import id.notulis.model.people.PrintedName;
import id.notulis.testkit.Looks;
import id.notulis.testkit.Picture;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.Op;
import id.notulis.work.OwnerNames;
import id.notulis.work.PeopleRegister;
import id.notulis.work.PersonEdits;
import id.notulis.work.PostText;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page of people and organisations, by keyboard alone.
class PeopleViewTest {

    @TempDir private Path folder;

    @Test
    void anEmptyBookSaysSoAndTakesSomebody() {
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.on(book)) {
            window.go(Destination.of(Place.PEOPLE));
            assertThat(window.find("people-none")).isPresent();
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
            assertThat(window.focused()).isEqualTo("new-person-name");
            window.press(KeyCode.ENTER);
            assertThat(label(window, "new-person-told")).isEqualTo("Nama belum diisi.");
            write(window, "new-person-name", "Iptu Sari Wulandari, SH");
            write(window, "new-person-post", "Kasi Humas");
            write(window, "new-person-organisation", "Polres Contoh");
            write(window, "new-person-since", "31/2/2024");
            window.press(KeyCode.ENTER);
            assertThat(label(window, "new-person-told")).contains("tidak ada di kalender");
            write(window, "new-person-since", "1 Februari 2024");
            window.press(KeyCode.ENTER);
            assertThat(names(book)).containsExactly("Iptu Sari Wulandari, SH");
            assertThat(label(window, "person-title")).isEqualTo("Iptu Sari Wulandari, SH");
            assertThat(label(window, "people-total"))
                    .isEqualTo("1 orang dari 1 instansi · 1 data perlu dilengkapi");
            window.run("undo");
            assertThat(book.read(Snapshot::people)).isEmpty();
            assertThat(book.read(Snapshot::organisations)).isEmpty();
        }
    }

    @Test
    void listsEverybodyByOrganisationAndFilters() {
        try (Workspace book = TempBook.sample(folder);
                Window window = Window.on(book)) {
            window.go(Destination.of(Place.PEOPLE));
            assertThat(window.focused()).isEqualTo("people-list");
            int all = rows(window).size();
            assertThat(rows(window).getFirst()).isInstanceOf(Row.Heading.class);
            Looks.draw(window, "orang");
            Looks.english(window);
            Picture.of(window.settle(), "orang-inggris", 1366, 728);
            window.press(KeyCode.CONTROL, KeyCode.F).type("tarmidi");
            assertThat(rows(window).size()).isLessThan(all);
            window.type("qzx");
            assertThat(window.find("people-nothing")).isPresent();
            window.press(KeyCode.ESCAPE);
            assertThat(rows(window)).hasSize(all);
        }
    }

    @Test
    void aFieldIsSavedWhenItIsLeftAndUndone() {
        try (Workspace book = TempBook.sample(folder);
                Window window = Window.on(book)) {
            window.go(Destination.of(Place.PEOPLE)).press(KeyCode.ENTER);
            assertThat(window.focused()).isEqualTo("person-name");
            Id shown = first(book).id();
            write(window, "person-number", "70010001");
            window.focus("person-name");
            assertThat(person(book, shown).serviceNumber()).isEqualTo("70010001");
            assertThat(window.find("printed-missing")).isEmpty();
            write(window, "person-rank", "Jenderal Besar Sekali");
            window.press(KeyCode.ENTER);
            assertThat(label(window, "person-rank-error")).contains("tidak ada di daftar");
            window.press(KeyCode.ESCAPE);
            assertThat(window.find("person-rank-error")).isEmpty();
            window.run("undo");
            assertThat(person(book, shown).serviceNumber()).isEmpty();
            assertThat(window.node("person-number", TextField.class).getText()).isEmpty();
        }
    }

    @Test
    void adviceIsAppliedByItsKey() {
        try (Workspace book = TempBook.sample(folder);
                Window window = Window.on(book)) {
            window.go(Destination.of(Place.PEOPLE));
            Id shown = first(book).id();
            assertThat(window.find("person-banner")).isPresent();
            window.press(KeyCode.ALT, KeyCode.T);
            assertThat(person(book, shown).name().backTitles()).isEqualTo("S.I.K., M.H.");
            assertThat(window.find("person-banner")).isEmpty();
            window.run("undo");
            assertThat(window.find("person-banner")).isPresent();
            window.fire("people-ignore");
            assertThat(window.find("person-banner")).isEmpty();
            assertThat(person(book, shown).name().backTitles()).isEqualTo("SIK., MH.");
        }
    }

    @Test
    void postsArePutEndedAndTakenOut() {
        try (Workspace book = TempBook.sample(folder);
                Window window = Window.on(book)) {
            window.go(Destination.of(Place.PEOPLE));
            Id shown = first(book).id();
            int posts = person(book, shown).posts().size();
            window.fire("people-post-add");
            write(window, "post-title", "Wakapolda");
            write(window, "post-organisation", "Polda Contoh");
            write(window, "post-since", "1 Juli 2025");
            window.press(KeyCode.ENTER);
            assertThat(person(book, shown).posts()).hasSize(posts + 1);
            window.focus("person-history").press(KeyCode.END).press(KeyCode.F2);
            assertThat(window.node("post-title", TextField.class).getText()).isEqualTo("Wakapolda");
            write(window, "post-title", "Irwasda");
            window.press(KeyCode.ENTER);
            assertThat(person(book, shown).posts().getLast().title()).isEqualTo("Irwasda");
            window.focus("person-history").press(KeyCode.END).run("people-post-end");
            write(window, "end-post-until", "31 Desember 2025");
            window.press(KeyCode.ENTER);
            assertThat(person(book, shown).posts().getLast().until())
                    .hasValue(LocalDate.of(2025, 12, 31));
            window.focus("person-history").press(KeyCode.END).press(KeyCode.DELETE);
            assertThat(person(book, shown).posts()).hasSize(posts);
            window.run("people-promote");
            write(window, "promotion-rank", "Kombes Pol");
            write(window, "promotion-since", "1 Januari 2024");
            window.press(KeyCode.ENTER);
            assertThat(person(book, shown).formerRanks()).hasSize(1);
            Picture.of(window.settle(), "orang-riwayat", 1366, 1028);
        }
    }

    @Test
    void whoeverIsArchivedIsFoundBehindTheButtonOnly() {
        try (Workspace book = TempBook.sample(folder);
                Window window = Window.on(book)) {
            window.go(Destination.of(Place.PEOPLE));
            Id shown = first(book).id();
            int all = rows(window).size();
            window.run("people-archive");
            assertThat(person(book, shown).archived()).isTrue();
            assertThat(rows(window)).hasSizeLessThan(all);
            window.fire("people-archived");
            assertThat(rows(window)).hasSize(2);
            window.run("people-archive");
            assertThat(person(book, shown).archived()).isFalse();
            window.fire("people-archived");
            assertThat(rows(window)).hasSize(all);
        }
    }

    @Test
    void doublesAreProposedAndMergedInOneStep() {
        try (Workspace book = TempBook.sample(folder);
                Window window = Window.on(book)) {
            Person original = first(book);
            book.transact(
                    Op.ADD_PERSON,
                    PersonEdits.add(original.name().name(), "123", PostText.blank()));
            List<Person> before = book.read(Snapshot::people);
            window.go(Destination.of(Place.PEOPLE, original.id())).run("people-merge");
            assertThat(window.focused()).isEqualTo("merge-filter");
            assertThat(label(window, "merge-about")).contains("tidak berubah");
            Picture.of(window.settle(), "orang-gabung", 1366, 728);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(book.read(Snapshot::people)).hasSize(before.size() - 1);
            assertThat(person(book, original.id()).serviceNumber()).isEqualTo("123");
            window.run("undo");
            assertThat(book.read(Snapshot::people)).isEqualTo(before);
        }
    }

    @Test
    void organisationsAreAddedChangedAndLeadToTheirPeople() {
        try (Workspace book = TempBook.sample(folder);
                Window window = Window.on(book)) {
            window.go(Destination.of(Place.PEOPLE)).fire("people-offices");
            int all = rows(window).size();
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
            write(window, "new-organisation-name", "Polsek Contoh");
            window.press(KeyCode.ENTER);
            assertThat(rows(window)).hasSize(all + 1);
            assertThat(label(window, "organisation-title")).isEqualTo("Polsek Contoh");
            write(window, "organisation-city", "Madiun");
            window.focus("organisation-name");
            assertThat(book.read(Snapshot::organisations))
                    .anyMatch(it -> it.city().equals("Madiun"));
            Picture.of(window.settle(), "instansi", 1366, 728);
            Id office =
                    book.read(Snapshot::organisationLines).stream()
                            .filter(it -> it.people() > 1)
                            .findFirst()
                            .orElseThrow()
                            .organisation()
                            .id();
            window.go(Destination.of(Place.PEOPLE, office)).focus("organisation-people");
            window.press(KeyCode.ENTER);
            assertThat(window.find("person")).isPresent();
        }
    }

    @Test
    void anOrganisationIsPutAwayAndOfferedNoMore() {
        try (Workspace book = TempBook.sample(folder);
                Window window = Window.on(book)) {
            window.go(Destination.of(Place.PEOPLE)).fire("people-offices");
            assertThat(window.node("people-archived").isDisabled()).isTrue();
            int all = rows(window).size();
            String name = label(window, "organisation-title");
            window.run("people-office-archive");
            assertThat(rows(window)).hasSize(all - 1);
            assertThat(book.read(Snapshot::organisations))
                    .filteredOn(Organisation::archived)
                    .extracting(Organisation::name)
                    .containsExactly(name);
            assertThat(offered(book)).doesNotContain(name);
            window.fire("people-archived");
            assertThat(rows(window)).hasSize(1);
            window.run("people-office-unarchive");
            assertThat(offered(book)).contains(name);
            window.run("undo").run("undo");
            assertThat(book.read(Snapshot::organisations)).noneMatch(Organisation::archived);
        }
    }

    @Test
    void quickFindLeadsHere() {
        try (Workspace book = TempBook.sample(folder);
                Window window = Window.on(book)) {
            window.press(KeyCode.CONTROL, KeyCode.K).type("@wiwin").press(KeyCode.ENTER);
            assertThat(label(window, "person-title")).contains("Wiwin Junianto");
        }
    }

    /// The organisations actions can be given to anywhere.
    private static List<String> offered(Workspace book) {
        Id nowhere = first(book).id();
        return book.read(it -> it.organisations()).stream()
                .map(Organisation::name)
                .filter(
                        it ->
                                book.read(all -> OwnerNames.of(all, nowhere))
                                        .fitting(it)
                                        .contains(it))
                .toList();
    }

    private static Person first(Workspace book) {
        return book.read(it -> PeopleRegister.of(it, LocalDate.now(TempBook.CLOCK)))
                .people()
                .getFirst()
                .person();
    }

    private static Person person(Workspace book, Id id) {
        return book.read(it -> it.person(id)).orElseThrow();
    }

    private static List<Row> rows(Window window) {
        @SuppressWarnings("unchecked")
        ListView<Row> list = window.node("people-list", ListView.class);
        return list.getItems();
    }

    private static List<String> names(Workspace book) {
        return book.read(Snapshot::people).stream()
                .map(Person::name)
                .map(PrintedName::text)
                .toList();
    }

    static String label(Window window, String id) {
        return window.node(id, Label.class).getText();
    }

    static Window write(Window window, String id, String text) {
        window.focus(id);
        return window.act(() -> window.node(id, TextField.class).setText(text));
    }
}
