package id.notulis.ui.actions;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.action.Status;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.overview.ActionLine;
import id.notulis.testkit.Looks;
import id.notulis.testkit.Papers;
import id.notulis.testkit.Secretary;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.ActionFilter;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Following up the actions of two meetings, by keyboard alone, on a Wednesday.
class ActionsTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 4);
    private static final String EARLIER =
            """
            Notula: Rapat pertama
            Tanggal: 21/5/2025
            Peserta:
            [Kantor Contoh]
            - Ani
            - Budi
            Isi:
            > Susun daftar @Ani 30/5/2025
            > Kirim jadwal @Budi 5/6/2025
            > Siapkan bahan
            """;
    private static final String LATER =
            """
            Notula: Rapat kedua
            Tanggal: 2/6/2025
            Peserta:
            [Kantor Contoh]
            - Ani
            Isi:
            > Tulis surat @Ani 13/6/2025
            """;

    @TempDir private Path folder;
    private Workspace book;
    private Window window;
    private Id first;
    private Id second;

    @BeforeEach
    void open() {
        book = TempBook.furnished(folder);
        first = Papers.take(book, EARLIER);
        second = Papers.take(book, LATER);
        window = Window.on(book).resize(1366, 736).go(Destination.of(Place.ACTIONS));
    }

    @AfterEach
    void close() {
        window.close();
        book.close();
    }

    @Test
    void theMostUrgentComesFirstAndTheFiguresSayHowMany() {
        assertThat(texts())
                .containsExactly(
                        "OVERDUE",
                        "Susun daftar",
                        "THIS_WEEK",
                        "Kirim jadwal",
                        "LATER",
                        "Tulis surat",
                        "Siapkan bahan");
        assertThat(figures()).isEqualTo("4 terbuka, 1 terlambat · 0 selesai dari 4 (0%)");
        assertThat(window.node("rail-overdue", Label.class).getText()).isEqualTo("1");
        assertThat(window.focused()).isEqualTo("follow-list");
    }

    @Test
    void nothingIsRuledBeneathTheLastLine() {
        var rows = list().lookupAll(".nt-list-row");
        assertThat(rows).hasSizeGreaterThan(list().getItems().size());
        assertThat(rows).filteredOn(Node::isVisible).hasSameSizeAs(list().getItems());
    }

    @Test
    void oneKeySaysHowFarAnActionIsAndOneStepTakesItBack() {
        window.press(KeyCode.DIGIT3);
        assertThat(status("Susun daftar")).isEqualTo(Status.DONE);
        assertThat(texts()).contains("DONE").doesNotContain("Susun daftar", "OVERDUE");
        assertThat(window.find("rail-overdue")).isEmpty();
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(status("Susun daftar")).isEqualTo(Status.OPEN);
    }

    @Test
    void severalAreOneStep() {
        window.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.DIGIT2);
        assertThat(lines()).allMatch(it -> it.status() == Status.IN_PROGRESS);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(lines()).allMatch(it -> it.status() == Status.OPEN);
    }

    @Test
    void aClosedGroupIsOpenedByEnterAndStaysSo() {
        window.press(KeyCode.DIGIT3).press(KeyCode.END);
        assertThat(texts().getLast()).isEqualTo("DONE");
        window.press(KeyCode.ENTER);
        assertThat(texts()).endsWith("DONE", "Susun daftar");
        var kept = window.preferences().now();
        window.close();
        window = Window.on(book, TempBook.CLOCK, kept).go(Destination.of(Place.ACTIONS));
        assertThat(texts()).endsWith("DONE", "Susun daftar");
        window.press(KeyCode.END).press(KeyCode.LEFT).press(KeyCode.LEFT);
        assertThat(texts().getLast()).isEqualTo("DONE");
    }

    @Test
    void finalMinutesKeepWhatTheySay() {
        Papers.status(book, first, MeetingStatus.FINAL);
        window.press(KeyCode.DIGIT4);
        assertThat(status("Susun daftar")).isEqualTo(Status.CANCELLED);
        Optional<Message> broken = book.read(it -> it.brokenSeal(first));
        assertThat(broken).isEmpty();
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(status("Susun daftar")).isEqualTo(Status.OPEN);
    }

    @Test
    void whoeverIsInChargeIsTypedAndSavedOnLeaving() {
        type("action-owners", "Budi");
        window.focus("follow-list");
        ActionLine line = line("Susun daftar");
        assertThat(line.owners()).extracting(ActionLine.Owner::name).containsExactly("Budi");
        assertThat(book.read(it -> it.following(line.id())).steps()).hasSize(1);
    }

    @Test
    void theLastDayIsTypedAndEntered() {
        type("action-due", "20/6/2025");
        window.press(KeyCode.ENTER);
        assertThat(line("Susun daftar").due()).hasValue(LocalDate.of(2025, 6, 20));
    }

    @Test
    void whatIsNoDayStaysInTheFieldAndSaysSo() {
        type("action-due", "entah kapan");
        window.press(KeyCode.ENTER);
        assertThat(window.node("action-due", TextField.class).getText()).isEqualTo("entah kapan");
        assertThat(window.node("action-due-error", Label.class).getText()).isNotBlank();
        assertThat(line("Susun daftar").due()).hasValue(LocalDate.of(2025, 5, 30));
    }

    @Test
    void evidenceIsNotedAndTakenOut() {
        type("history-evidence", "https://contoh.example/bukti");
        window.press(KeyCode.ENTER);
        var evidence = book.read(it -> it.following(line("Susun daftar").id())).evidence();
        assertThat(evidence).hasSize(1);
        window.fire("action-evidence-" + evidence.getFirst().id().value() + "-remove");
        assertThat(book.read(it -> it.following(line("Susun daftar").id())).evidence()).isEmpty();
    }

    @Test
    void enterOpensTheLineItComesFrom() {
        window.press(KeyCode.ENTER);
        assertThat(window.find("workspace-entries")).isPresent();
    }

    @Test
    void wordsFilterAndEscapeForgetsThem() {
        window.press(KeyCode.CONTROL, KeyCode.F).type("surat");
        assertThat(texts()).containsExactly("LATER", "Tulis surat");
        window.type("qzx");
        assertThat(window.find("follow-nothing")).isPresent();
        assertThat(figures())
                .isEqualTo("Tidak ada yang cocok dengan saringan. Esc menghapus saringan.");
        window.press(KeyCode.ESCAPE);
        assertThat(texts()).hasSize(7);
        assertThat(figures()).startsWith("4 terbuka");
    }

    @Test
    void aBookWithNothingToDoSaysSoInItsOwnWords() {
        window.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.DIGIT4);
        assertThat(figures()).isEqualTo("4 dibatalkan");
        Papers.bin(window, first);
        Papers.bin(window, second);
        assertThat(figures()).isEqualTo("Belum ada tindak lanjut");
        assertThat(window.find("follow-none")).isPresent();
    }

    @Test
    void choicesFilterByKeysAlone() {
        new Secretary(window).tabTo("follow-owner").press(KeyCode.DOWN).press(KeyCode.DOWN);
        assertThat(texts()).containsExactly("OVERDUE", "Susun daftar", "LATER", "Tulis surat");
        window.press(KeyCode.ESCAPE);
        assertThat(texts()).hasSize(7);
    }

    @Test
    void aTimeOfOnesOwnIsTyped() {
        Secretary secretary = new Secretary(window).tabTo("follow-due");
        for (int down = 0; down < 6; down++) {
            secretary.press(KeyCode.DOWN);
        }
        assertThat(window.find("follow-due-range")).isPresent();
        secretary.tabTo("follow-due-from").type("30/5/2025").press(KeyCode.ENTER);
        secretary.tabTo("follow-due-to").type("5 Juni 2025").press(KeyCode.ENTER);
        assertThat(texts()).containsExactly("OVERDUE", "Susun daftar", "THIS_WEEK", "Kirim jadwal");
        window.run("follow-clear");
        assertThat(texts()).hasSize(7);
        assertThat(window.find("follow-due-range")).isEmpty();
    }

    @Test
    void aFilterIsKeptByANameAndForgotten() {
        new Secretary(window).tabTo("follow-due").press(KeyCode.DOWN).press(KeyCode.DOWN);
        window.press(KeyCode.CONTROL, KeyCode.F).type("jadwal");
        assertThat(texts()).containsExactly("THIS_WEEK", "Kirim jadwal");
        window.fire("follow-save");
        window.type("Jadwal bulan ini").press(KeyCode.ENTER);
        assertThat(window.notes()).contains("Saringan “Jadwal bulan ini” disimpan");
        assertThat(window.find("follow-save")).isEmpty();
        Looks.draw(window, "tindak-lanjut-saringan");
        window.run("follow-clear");
        assertThat(texts()).hasSize(7);
        fire("follow-saved-1");
        assertThat(texts()).containsExactly("THIS_WEEK", "Kirim jadwal");
        assertThat(window.node("follow-saved", MenuButton.class).getText())
                .isEqualTo("Saringan: Jadwal bulan ini");
        fire("follow-forget-1");
        assertThat(window.find("follow-saved")).isEmpty();
        assertThat(texts()).hasSize(2);
        window.focus("follow-list").press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.find("follow-saved")).isPresent();
    }

    /// A filter by one person never lists what others have to do.
    @Test
    void aFilterByWhoIsInChargeOfNothingAnyMoreListsNothing() {
        new Secretary(window).tabTo("follow-owner");
        window.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.DOWN);
        assertThat(texts()).containsExactly("THIS_WEEK", "Kirim jadwal");
        window.fire("follow-save");
        window.type("Budi").press(KeyCode.ENTER);
        Papers.bin(window, first);
        String gone = "PIC: tidak ada lagi di daftar";
        assertThat(window.find("follow-nothing")).isPresent();
        assertThat(owner().getAccessibleText()).isEqualTo(gone);
        window.run("follow-clear");
        assertThat(texts()).containsExactly("LATER", "Tulis surat");
        assertThat(owner().getAccessibleText()).isEqualTo("PIC: semua");
        fire("follow-saved-1");
        assertThat(window.find("follow-nothing")).isPresent();
        assertThat(owner().getAccessibleText()).isEqualTo(gone);
        assertThat(window.node("follow-saved", MenuButton.class).getText())
                .isEqualTo("Saringan: Budi");
        Looks.draw(window, "tindak-lanjut-saringan-kosong");
    }

    private ComboBox<?> owner() {
        return window.node("follow-owner", ComboBox.class);
    }

    /// Chooses from the menu of saved filters.
    private void fire(String item) {
        window.act(
                () ->
                        window.node("follow-saved", MenuButton.class).getItems().stream()
                                .flatMap(
                                        it ->
                                                it instanceof Menu menu
                                                        ? menu.getItems().stream()
                                                        : Stream.of(it))
                                .filter(it -> item.equals(it.getId()))
                                .findFirst()
                                .orElseThrow()
                                .fire());
    }

    @Test
    void aCalendarIsWrittenWhereOneSays() throws IOException {
        Path file = folder.resolve("rapat.ics");
        window.outside().answer(file);
        window.fire("follow-calendar");
        assertThat(window.notes()).contains("rapat.ics ditulis: 2 rapat, 3 batas waktu");
        assertThat(Files.readString(file)).contains("SUMMARY:Batas waktu: Tulis surat");
        window.outside().answer(folder.resolve("tiada").resolve("rapat.ics"));
        window.fire("follow-calendar");
        assertThat(window.notes()).anyMatch(it -> it.contains("tiada"));
    }

    /// The system asked about the bare name; only a calendar of this program is replaced unasked.
    @Test
    void aNameWithoutEndingReplacesNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("agenda.ics"), "BEGIN:VCALENDAR");
        window.outside().answer(folder.resolve("agenda"));
        window.fire("follow-calendar");
        assertThat(Files.readString(file)).isEqualTo("BEGIN:VCALENDAR");
        assertThat(window.notes()).anyMatch(it -> it.contains("agenda.ics sudah ada dan"));
        window.outside().answer(file);
        window.fire("follow-calendar");
        String written = Files.readString(file);
        assertThat(written).contains("Tulis surat");
        Files.writeString(file, written.replace("Tulis surat", "Tulis"));
        window.outside().answer(folder.resolve("agenda"));
        window.fire("follow-calendar");
        assertThat(Files.readString(file)).isEqualTo(written);
    }

    @Test
    void theDrawerClosesByItsKeyAndByEscape() {
        assertThat(window.find("action")).isPresent();
        window.press(KeyCode.CONTROL, KeyCode.B);
        assertThat(window.find("action")).isEmpty();
        window.press(KeyCode.CONTROL, KeyCode.B).focus("action-due").press(KeyCode.ESCAPE);
        assertThat(window.find("action")).isEmpty();
        assertThat(window.focused()).isEqualTo("follow-list");
    }

    @Test
    void anActionAskedForIsShownWhateverHidesIt() {
        window.press(KeyCode.DIGIT3);
        Id done = line("Susun daftar").id();
        window.press(KeyCode.CONTROL, KeyCode.F).type("surat");
        window.go(Destination.of(Place.HOME));
        window.go(Destination.of(Place.ACTIONS, first, done));
        assertThat(chosen()).isEqualTo("Susun daftar");
    }

    @Test
    void sortingTurnsRoundWithinItsGroups() {
        window.fire("follow-sort-text");
        assertThat(texts()).endsWith("Siapkan bahan", "Tulis surat");
        window.fire("follow-sort-text");
        assertThat(texts()).endsWith("Tulis surat", "Siapkan bahan");
    }

    private void type(String field, String text) {
        window.focus(field);
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type(text);
    }

    private String figures() {
        return window.node("follow-figures", Label.class).getText();
    }

    private Status status(String text) {
        return line(text).status();
    }

    private ActionLine line(String text) {
        return lines().stream().filter(it -> it.text().equals(text)).findFirst().orElseThrow();
    }

    private List<ActionLine> lines() {
        return book.read(it -> it.actionLines(ActionFilter.all(TODAY)));
    }

    private List<String> texts() {
        return Window.onWindowThread(() -> List.copyOf(list().getItems())).stream()
                .map(this::text)
                .toList();
    }

    private String chosen() {
        return text(Window.onWindowThread(() -> list().getSelectionModel().getSelectedItem()));
    }

    /// A group by its name, an action by its words.
    private String text(long key) {
        return ActionsModel.headed(key)
                .map(Enum::name)
                .orElseGet(
                        () ->
                                book
                                        .read(it -> it.actionBook().rows(List.of(key)))
                                        .values()
                                        .stream()
                                        .findFirst()
                                        .orElseThrow()
                                        .text());
    }

    @SuppressWarnings("unchecked")
    private ListView<Long> list() {
        return (ListView<Long>) window.scene().lookup("#follow-list");
    }
}
