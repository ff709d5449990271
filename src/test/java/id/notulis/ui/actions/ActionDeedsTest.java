package id.notulis.ui.actions;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.action.ActionStep;
import id.notulis.model.action.Decision;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.overview.ActionLine;
import id.notulis.testkit.DocxText;
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
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What goes out from the page of actions: reminders, the matrix, a new action, by keyboard alone.
class ActionDeedsTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 4);
    private static final String MEETING =
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
            > Tulis surat @Ani 13/6/2025
            """;

    @TempDir private Path folder;
    private Workspace book;
    private Window window;
    private Id meeting;

    @BeforeEach
    void open() {
        book = TempBook.furnished(folder);
        meeting = Papers.take(book, MEETING);
        window = Window.on(book).resize(1366, 736).go(Destination.of(Place.ACTIONS));
    }

    @AfterEach
    void close() {
        window.close();
        book.close();
    }

    @Test
    void whoIsInChargeIsOpenedByAKey() {
        window.focus("follow-list").press(KeyCode.HOME).press(KeyCode.DOWN).press(KeyCode.F12);
        assertThat(window.node("person-title", Label.class).getText()).isEqualTo("Ani");
    }

    @Test
    void oneIsRemindedOfOneByOneKeyAndItsHistoryKeepsThat() {
        window.press(KeyCode.CONTROL, KeyCode.M);
        assertThat(window.outside().pasted())
                .contains("Yth. Ani", "Susun daftar", "30 Mei 2025 (lewat 5 hari)", "Rapat pertama")
                .doesNotContain("Kirim jadwal", "Tulis surat");
        assertThat(reminders("Susun daftar")).hasSize(1);
        assertThat(reminders("Tulis surat")).isEmpty();
        assertThat(window.find("remind-list")).isEmpty();
    }

    @Test
    void severalAreOneMessageForEachInCharge() {
        window.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.CONTROL, KeyCode.M);
        assertThat(window.focused()).isEqualTo("remind-list");
        window.press(KeyCode.ENTER);
        assertThat(window.outside().pasted())
                .contains("Yth. Ani", "1. Susun daftar", "2. Tulis surat")
                .doesNotContain("Kirim jadwal", "Siapkan bahan");
        window.press(KeyCode.ENTER);
        assertThat(window.outside().pasted()).contains("Yth. Budi", "Kirim jadwal");
        window.press(KeyCode.ESCAPE);
        assertThat(window.find("remind-list")).isEmpty();
        assertThat(reminders("Tulis surat")).hasSize(1);
        assertThat(reminders("Kirim jadwal")).hasSize(1);
        assertThat(reminders("Siapkan bahan")).isEmpty();
    }

    /// What only the minute-taker knows of is not copied, and that is said.
    @Test
    void nobodyIsRemindedOfWhatAnswersAPrivateRemark() {
        Papers.take(
                book,
                """
                Notula: Rapat tertutup
                Tanggal: 2/6/2025
                Peserta:
                [Kantor Contoh]
                - Citra
                Isi:
                // Perlu dicek dahulu
                  > Cek kabar @Citra 3/6/2025
                """);
        window.go(Destination.of(Place.HOME)).go(Destination.of(Place.ACTIONS));
        window.press(KeyCode.CONTROL, KeyCode.F).type("kabar").press(KeyCode.DOWN);
        window.focus("follow-list").press(KeyCode.HOME).press(KeyCode.DOWN);
        window.press(KeyCode.CONTROL, KeyCode.M);
        assertThat(window.outside().pasted()).isEmpty();
        assertThat(window.notes())
                .contains(
                        "1 tindak lanjut menjawab catatan pribadi, jadi tidak disebut dalam"
                                + " pengingat.");
    }

    @Test
    void aNotedReminderCanBeTakenBack() {
        window.press(KeyCode.CONTROL, KeyCode.M).press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(reminders("Susun daftar")).isEmpty();
    }

    @Test
    void nobodyIsRemindedOfWhatIsDoneOrNobodys() {
        window.outside().copy("sebelumnya");
        window.press(KeyCode.DIGIT3).press(KeyCode.END).press(KeyCode.ENTER).press(KeyCode.END);
        window.press(KeyCode.CONTROL, KeyCode.M);
        assertThat(window.outside().pasted()).isEqualTo("sebelumnya");
        assertThat(reminders("Susun daftar")).isEmpty();
    }

    @Test
    void theMatrixHoldsWhatIsListedAndNothingElse() throws IOException {
        window.press(KeyCode.CONTROL, KeyCode.F).type("surat");
        window.fire("follow-matrix");
        Path file = written(".docx");
        String text = String.join("\n", DocxText.body(Files.readAllBytes(file)));
        assertThat(text).contains("Tulis surat").doesNotContain("Susun daftar", "Kirim jadwal");
        window.fire("follow-sheets");
        assertThat(written(".xlsx")).isNotEmptyFile();
    }

    @Test
    void anActionIsAddedByKeysAloneAndShown() {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        assertThat(window.focused()).isEqualTo("new-action-text");
        new Secretary(window)
                .type("Cetak spanduk")
                .tabTo("new-action-owners")
                .type("Budi")
                .tabTo("new-action-due")
                .type("20/6/2025");
        window.press(KeyCode.ENTER);
        assertThat(window.find("new-action")).isEmpty();
        ActionLine added = line("Cetak spanduk");
        assertThat(added.due()).hasValue(LocalDate.of(2025, 6, 20));
        assertThat(added.owners()).extracting(ActionLine.Owner::name).containsExactly("Budi");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(lines()).extracting(ActionLine::text).doesNotContain("Cetak spanduk");
    }

    @Test
    void whatIsWrongIsToldAndWhatWasTypedStays() {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N).press(KeyCode.ENTER);
        assertThat(error()).isEqualTo("Tulis apa yang harus dikerjakan.");
        new Secretary(window).type("Cetak spanduk").tabTo("new-action-due").type("lusa malam");
        window.press(KeyCode.ENTER);
        assertThat(error()).contains("lusa malam");
        assertThat(lines()).hasSize(4);
        assertThat(window.find("new-action")).isPresent();
    }

    @Test
    void finalMinutesTakeNone() {
        Id later = Papers.take(book, MEETING.replace("pertama", "kedua").replace("21/5", "28/5"));
        Papers.status(book, meeting, MeetingStatus.FINAL);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        assertThat(window.node("new-action-meeting", ComboBox.class).getItems().size()).isOne();
        window.press(KeyCode.ESCAPE);
        Papers.status(book, later, MeetingStatus.FINAL);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        assertThat(window.find("new-action")).isEmpty();
        assertThat(window.notes())
                .contains("Semua notulen sudah final. Buat notulen baru lebih dahulu.");
    }

    private Path written(String suffix) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(it -> it.toString().endsWith(suffix)).findFirst().orElseThrow();
        }
    }

    private String error() {
        return window.node("new-action-error", Label.class).getText();
    }

    private List<ActionStep> reminders(String text) {
        return book.read(it -> it.following(line(text).id())).steps().stream()
                .filter(step -> step.decision() == Decision.REMIND)
                .toList();
    }

    private ActionLine line(String text) {
        return lines().stream().filter(it -> it.text().equals(text)).findFirst().orElseThrow();
    }

    private List<ActionLine> lines() {
        return book.read(it -> it.actionLines(ActionFilter.all(TODAY)));
    }
}
