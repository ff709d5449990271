package id.notulis.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import ezvcard.Ezvcard;
import id.notulis.exchange.people.PersonColumn;
import id.notulis.model.people.Person;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.ui.kit.Threads;
import id.notulis.work.HandTimer;
import id.notulis.work.ImportPeople;
import id.notulis.work.PeoplePlan;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lists of people in the window, by keyboard.
class PeopleListsViewTest {

    private static final Path LISTS = Path.of("src/test/resources/id/notulis/ui/people");

    @TempDir private Path folder;

    @Test
    void aListIsLookedAtAndTakenInOneStep() {
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.on(book)) {
            opened(window, LISTS.resolve("daftar.csv"));
            assertThat(window.focused()).isEqualTo("people-import-take");
            assertThat(tab(window, "new")).isEqualTo("Baru 3");
            assertThat(tab(window, "known")).isEqualTo("Sudah ada 1");
            assertThat(label(window, "people-import-told")).contains("Polsek Contoh");
            assertThat(rows(window)).hasSize(3);
            window.focus("people-import-column-h");
            assertThat(window.node("people-import-columns", ScrollPane.class).getHvalue())
                    .isEqualTo(1);
            window.focus("people-import-column-a");
            assertThat(window.node("people-import-columns", ScrollPane.class).getHvalue()).isZero();
            assertThat(book.read(Snapshot::people)).isEmpty();
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(window.find("people-import-dialog")).isEmpty();
            assertThat(book.read(Snapshot::people)).hasSize(3);
            assertThat(window.notes()).contains("Orang baru: 3, berubah: 0.");
            window.run("undo");
            assertThat(book.read(Snapshot::people)).isEmpty();
            assertThat(book.read(Snapshot::organisations)).isEmpty();

            window.run("redo");
            opened(window, LISTS.resolve("daftar.csv"));
            assertThat(label(window, "people-import-told")).contains("sudah ada di buku");
            assertThat(window.node("people-import-take").isDisabled()).isTrue();
            window.press(KeyCode.ESCAPE);
            assertThat(window.find("people-import-dialog")).isEmpty();
        }
    }

    @Test
    void wrongCellsAreNamedUntilTheFileIsMended() throws IOException {
        Path file = folder.resolve("daftar.csv");
        Files.copy(LISTS.resolve("daftar-salah.csv"), file);
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.on(book)) {
            opened(window, file);
            assertThat(tab(window, "refused")).isEqualTo("Ditolak 3");
            assertThat(label(window, "people-import-told")).contains("4 sel salah");
            assertThat(rows(window))
                    .extracting(PeoplePlan.Row::fate)
                    .hasOnlyElementsOfType(PeoplePlan.Fate.Refused.class);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(book.read(Snapshot::people)).isEmpty();
            Files.writeString(
                    file, "Nama;Pangkat;NRP/NIP\nArga Pratama;Iptu;70010001\nDwi;Aipda;70010004\n");
            window.press(KeyCode.F5).press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(book.read(Snapshot::people)).hasSize(2);
        }
    }

    @Test
    void columnsGetTheirMeaningByHandAndKeepIt() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "Yang hadir;Kode\nArga;70010001\n");
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.on(book)) {
            opened(window, file);
            assertThat(label(window, "people-import-told")).contains("Pilih Nama");
            assertThat(window.focused()).isEqualTo("people-import-choose");
            mean(window, "a", PersonColumn.NAME);
            mean(window, "b", PersonColumn.NUMBER);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(book.read(Snapshot::people))
                    .extracting(Person::serviceNumber)
                    .containsExactly("70010001");
            opened(window, file);
            assertThat(tab(window, "known")).isEqualTo("Sudah ada 1");
        }
    }

    /// Whoever leaves while it is being taken has nothing of it.
    @Test
    void takingItCanBeStopped() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        HandTimer timer = new HandTimer();
        Threads threads = new Threads(waiting::add, Runnable::run, Runnable::run, timer);
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.on(book, threads)) {
            written(window, waiting);
            opened(window, LISTS.resolve("daftar.csv"));
            written(window, waiting);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(window.find("people-import-progress")).isPresent();
            window.fire("people-import-cancel");
            assertThat(window.find("people-import-dialog")).isPresent();
            written(window, waiting);
            assertThat(label(window, "people-import-told")).contains("dibatalkan");
            window.act(() -> timer.pass(200));
            assertThat(window.find("people-import-progress")).isEmpty();
            window.press(KeyCode.CONTROL, KeyCode.ENTER).press(KeyCode.ESCAPE);
            written(window, waiting);
            assertThat(window.notes()).contains("Impor dibatalkan. Tidak ada yang berubah.");
            assertThat(book.read(Snapshot::people)).isEmpty();
            assertThat(book.lastStep()).isEmpty();
        }
    }

    private static void written(Window window, Deque<Runnable> waiting) {
        window.act(
                () -> {
                    while (!waiting.isEmpty()) {
                        waiting.remove().run();
                    }
                });
    }

    @Test
    void manyNewOrganisationsAreNotAllNamed() throws IOException {
        StringBuilder text = new StringBuilder("Nama;Instansi\n");
        for (char letter = 'A'; letter < 'H'; letter++) {
            text.append("Arga ").append(letter).append(";Ormas ").append(letter).append('\n');
        }
        Path file = Files.writeString(folder.resolve("a.csv"), text);
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.on(book)) {
            opened(window, file);
            assertThat(label(window, "people-import-told")).endsWith("Ormas E, dan 2 lainnya");
        }
    }

    @Test
    void whatIsNoListIsRefusedWithTheWayOut() throws IOException {
        Path file = Files.write(folder.resolve("a.xlsx"), new byte[] {'P', 'K', 3, 4, 0});
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.on(book)) {
            opened(window, file);
            assertThat(label(window, "people-import-told")).contains("simpan ulang sebagai .xlsx");
            opened(window, folder.resolve("tiada.csv"));
            assertThat(label(window, "people-import-told")).contains("tidak dapat dibaca");
            assertThat(window.node("people-import-take").isDisabled()).isTrue();
        }
    }

    @Test
    void peopleAndOrganisationsGoOutAsTheUserWants() throws IOException {
        try (Workspace book = TempBook.sample(folder);
                Window window = Window.on(book)) {
            int all = book.read(Snapshot::people).size();
            window.go(Destination.of(Place.PEOPLE));
            Path workbook =
                    saved(window, "orang.xlsx", "people-export-listed", "people-export-xlsx");
            assertThat(ImportPeople.open(workbook).getFirst().rows()).hasSize(all + 2);
            assertThat(window.notes()).contains("orang.xlsx ditulis.");
            Path table = saved(window, "orang.csv", "people-export-listed", "people-export-csv");
            assertThat(ImportPeople.open(table).getFirst().rows()).hasSize(all + 1);
            Path offices =
                    saved(window, "instansi.csv", "people-export-offices", "people-export-csv");
            assertThat(Files.readString(offices)).startsWith("\uFEFFInstansi;Singkatan;Jenis;Kota");
            Path card = saved(window, "satu", "people-export-one", "people-export-vcf");
            assertThat(card).doesNotExist();
            assertThat(Ezvcard.parse(Files.readString(folder.resolve("satu.vcf"))).all())
                    .hasSize(1);
            Path cards = saved(window, "semua.vcf", "people-export-listed", "people-export-vcf");
            assertThat(Ezvcard.parse(Files.readString(cards)).all()).hasSize(all);
        }
    }

    @Test
    void whatCannotBeWrittenIsTold() {
        try (Workspace book = TempBook.sample(folder);
                Window window = Window.on(book)) {
            window.go(Destination.of(Place.PEOPLE));
            window.outside().answer(folder.resolve("tiada").resolve("orang.csv"));
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E).press(KeyCode.ENTER);
            assertThat(label(window, "people-export-told")).isNotBlank();
            window.fire("people-export-offices");
            assertThat(window.node("people-export-vcf").isDisabled()).isTrue();
        }
    }

    private Path saved(Window window, String name, String whom, String what) {
        Path place = folder.resolve(name);
        window.outside().answer(place);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        window.fire(whom).fire(what).press(KeyCode.ENTER);
        return place;
    }

    private static void opened(Window window, Path file) {
        if (window.find("people-import-dialog").isEmpty()) {
            window.go(Destination.of(Place.PEOPLE));
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
            assertThat(window.focused()).isEqualTo("people-import-choose");
        }
        window.outside().answer(file);
        window.fire("people-import-choose");
    }

    private static void mean(Window window, String column, PersonColumn meaning) {
        @SuppressWarnings("unchecked")
        ComboBox<ColumnsPane.Meaning> box =
                window.node("people-import-column-" + column, ComboBox.class);
        window.act(() -> box.setValue(new ColumnsPane.Meaning(Optional.of(meaning))));
    }

    private static List<PeoplePlan.Row> rows(Window window) {
        @SuppressWarnings("unchecked")
        ListView<PeoplePlan.Row> list = window.node("people-import-list", ListView.class);
        return list.getItems();
    }

    private static String tab(Window window, String group) {
        return window.node("people-import-" + group, ToggleButton.class).getText();
    }

    private static String label(Window window, String id) {
        return window.node(id, Label.class).getText();
    }
}
