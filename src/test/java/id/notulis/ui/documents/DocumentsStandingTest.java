package id.notulis.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.document.DocumentState;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.Page;
import id.notulis.model.profile.PageSetup;
import id.notulis.settings.Settings;
import id.notulis.testkit.Papers;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.DocumentRow;
import id.notulis.work.Op;
import id.notulis.work.Reviewed;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the documents of a meeting are said to be when somebody else had their files in hand.
class DocumentsStandingTest {

    @TempDir private Path folder;
    private Workspace book;
    private Window window;
    private Id meeting;

    @BeforeEach
    void open() {
        book = Reviewed.book(folder);
        meeting = Reviewed.meeting(book, "Rapat kedua");
        window = Window.on(book).go(Destination.of(Place.DOCUMENTS, meeting));
    }

    @AfterEach
    void close() {
        window.close();
        book.close();
    }

    @Test
    void aFileThatWasThrownAwayIsNotCalledUpToDate() throws IOException {
        window.press(KeyCode.CONTROL, KeyCode.G);
        Files.delete(files().getFirst());
        again();
        assertThat(states()).contains(DocumentState.MISSING);
        assertThat(summary()).isEqualTo("0 dokumen usang, 1 belum dibuat");
    }

    @Test
    void whatWasThrownAwayIsMadeAgainWhereItBelongs() throws IOException {
        window.press(KeyCode.CONTROL, KeyCode.G);
        List<Path> made = files();
        for (Path file : made) {
            Files.delete(file);
        }
        Files.delete(folder.resolve("Dokumen"));
        again();
        window.press(KeyCode.CONTROL, KeyCode.G);
        assertThat(files()).isEqualTo(made);
        assertThat(summary()).isEqualTo("Semua dokumen terbaru.");
    }

    @Test
    void aDocumentChangedByHandIsCalledSo() throws IOException {
        window.press(KeyCode.F7);
        Files.write(files().getFirst(), new byte[] {1});
        again();
        assertThat(states()).contains(DocumentState.EDITED);
    }

    @Test
    void tellsWhatOfTheRecordChangedAndWhen() {
        assertThat(window.find("documents-changed")).isEmpty();
        window.press(KeyCode.CONTROL, KeyCode.G);
        window.act(
                () ->
                        window.session()
                                .transact(
                                        Op.EDIT_MEETING,
                                        this,
                                        Reviewed.placed(meeting, "Lapangan")));
        assertThat(changed())
                .startsWith("Data rapat berubah pukul 10.30: ")
                .contains("keterangan rapat");

        window.close();
        window =
                Window.on(book, Clock.offset(TempBook.CLOCK, Duration.ofDays(1)), Settings.DEFAULT);
        window.go(Destination.of(Place.DOCUMENTS, meeting));
        assertThat(changed()).startsWith("Data rapat berubah 4 Juni 2025 pukul 10.30: ");
    }

    @Test
    void whatIsNoPartOfTheMeetingHasNoMomentOfTheMeeting() {
        window.press(KeyCode.CONTROL, KeyCode.G);
        OfficeProfile office = book.read(Snapshot::activeProfile).orElseThrow();
        window.act(
                () ->
                        window.session()
                                .transact(
                                        Op.EDIT_PROFILE,
                                        this,
                                        draft -> {
                                            draft.put(landscape(office));
                                            return true;
                                        }));
        assertThat(changed()).startsWith("Sejak dibuat: ").contains("ukuran halaman");
    }

    @Test
    void enterOnAFileThatIsGoneMakesItAgain() throws IOException {
        window.press(KeyCode.F7);
        Path made = files().getFirst();
        Files.delete(made);
        again();
        window.press(KeyCode.ENTER);
        assertThat(made).exists();
    }

    @Test
    void documentsAreOfTheMeetingTheyWereAskedForWhateverIsLookedAtMeanwhile() {
        Id other = Reviewed.meeting(book, "Rapat persiapan");
        List<String> made =
                Window.onWindowThread(
                        () -> {
                            DocumentsModel model = new DocumentsModel(window.desk());
                            model.open(meeting);
                            model.read(() -> {});
                            model.make(
                                    model.rows().stream().map(DocumentRow::form).toList(),
                                    () -> {
                                        model.open(other);
                                        model.read(() -> {});
                                    },
                                    all -> {});
                            return book.read(it -> it.documents()).stream()
                                    .map(it -> it.meeting().value())
                                    .distinct()
                                    .toList();
                        });
        assertThat(made).containsExactly(meeting.value());
    }

    @Test
    void minutesThatWereDeletedMeanwhileAreSaidToBeGone() throws IOException {
        Papers.bin(window, meeting);
        assertThat(labels()).contains("Rapat ini sudah tidak ada di buku.");
        window.press(KeyCode.CONTROL, KeyCode.G);
        assertThat(folder.resolve("Dokumen")).doesNotExist();
        assertThat(summary()).isEmpty();
    }

    @Test
    void theFolderChosenLastIsMadeWhenItIsGone() throws IOException {
        Path other = folder.resolve("lain").resolve("surat");
        window.outside().answer(other);
        Window.onWindowThread(
                () -> {
                    window.node("documents-choose", Button.class).fire();
                    return other;
                });
        window.settle().press(KeyCode.F7);
        assertThat(other).isNotEmptyDirectory();
    }

    private void again() {
        window.go(Destination.of(Place.HOME)).go(Destination.of(Place.DOCUMENTS, meeting));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("Dokumen"))) {
            return new ArrayList<>(files.sorted(Comparator.naturalOrder()).toList());
        }
    }

    @SuppressWarnings("unchecked")
    private List<DocumentState> states() {
        ListView<DocumentRow> list = window.node("documents-list", ListView.class);
        return list.getItems().stream()
                .flatMap(it -> it.made().stream())
                .map(it -> it.state())
                .toList();
    }

    private static OfficeProfile landscape(OfficeProfile office) {
        Page page = new Page(Page.Paper.A4, true, 20, 20, 20, 20);
        return new OfficeProfile(
                office.id(),
                office.name(),
                office.zone(),
                PageSetup.of(page),
                office.editions(),
                Map.of());
    }

    private String changed() {
        return window.node("documents-changed", Label.class).getText();
    }

    private String summary() {
        return window.node("documents-summary", Label.class).getText();
    }

    private List<String> labels() {
        return Window.onWindowThread(
                () ->
                        window.node("documents").lookupAll(".label").stream()
                                .map(it -> ((Label) it).getText())
                                .toList());
    }
}
