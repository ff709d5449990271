package id.notulis.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.report.Form;
import id.notulis.testkit.Picture;
import id.notulis.testkit.Window;
import id.notulis.testkit.WordEdits;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.DocumentComparison.Kind;
import id.notulis.work.DocumentComparison.Row;
import id.notulis.work.DocumentRow;
import id.notulis.work.Op;
import id.notulis.work.Reviewed;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An edited document beside what the record gives, by keyboard.
class CompareDialogTest {

    @TempDir private Path folder;

    private static Id meeting(Workspace book) {
        return Reviewed.meeting(book, "Rapat kedua");
    }

    private static Window documents(Workspace book) {
        return Window.on(book).go(Destination.of(Place.DOCUMENTS, meeting(book)));
    }

    private static Path made(Window window) {
        window.act(
                () -> {
                    @SuppressWarnings("unchecked")
                    ListView<DocumentRow> list = window.node("documents-list", ListView.class);
                    list.getItems().stream()
                            .filter(it -> it.form() == Form.NOTULEN_POLRI_LENGKAP)
                            .forEach(list.getSelectionModel()::select);
                });
        window.press(KeyCode.F7).press(KeyCode.ENTER);
        return window.outside().opened().getLast();
    }

    private static void again(Window window, Workspace book) {
        window.go(Destination.of(Place.HOME)).go(Destination.of(Place.DOCUMENTS, meeting(book)));
    }

    private static String standing(Window window) {
        return window.node("compare-standing", Label.class).getText();
    }

    private static Row chosen(Window window) {
        return (Row)
                window.node("compare-list", ListView.class).getSelectionModel().getSelectedItem();
    }

    @Test
    void goesThroughTheChangesAndMakesANewOneBeside() throws IOException {
        try (Workspace book = Reviewed.book(folder);
                Window window = documents(book)) {
            Path file = made(window);
            WordEdits.replace(file, "berjalan baik", "berjalan sangat lancar");
            WordEdits.add(file, "Ditambahkan di Word oleh Kasium.");
            byte[] edited = Files.readAllBytes(file);
            window.act(
                    () ->
                            window.session()
                                    .transact(
                                            Op.EDIT_MEETING,
                                            this,
                                            Reviewed.placed(meeting(book), "Lapangan Apel")));

            window.fire("documents-act-" + Form.NOTULEN_POLRI_LENGKAP.key());

            assertThat(standing(window))
                    .isEqualTo("3 perbedaan: 2 diubah, 1 hanya di berkas, 0 hanya di catatan");
            assertThat(window.focused()).isEqualTo("compare-list");
            Row first = chosen(window);
            assertThat(first.kind()).isEqualTo(Kind.CHANGED);
            Picture.of(window, "bandingkan", 1366, 728);
            window.press(KeyCode.F8);
            assertThat(chosen(window)).isNotEqualTo(first);
            window.press(KeyCode.F8);
            assertThat(chosen(window).kind()).isEqualTo(Kind.ADDED);
            window.press(KeyCode.F8);
            assertThat(chosen(window)).isEqualTo(first);
            window.press(KeyCode.SHIFT, KeyCode.F8);
            assertThat(chosen(window).kind()).isEqualTo(Kind.ADDED);

            window.fire("compare-open");
            assertThat(window.outside().opened().getLast()).isEqualTo(file);
            window.fire("compare-make");
            assertThat(file).hasBinaryContent(edited);
            assertThat(window.focused()).isEqualTo("compare-open-new");
            window.press(KeyCode.SPACE);
            assertThat(window.outside().opened().getLast().getFileName().toString())
                    .contains("(2)");
            window.press(KeyCode.ESCAPE);
            assertThat(window.find("compare")).isEmpty();
            assertThat(window.focused()).isEqualTo("documents-list");
        }
    }

    @Test
    void saysThatNothingDiffersAndWhyAFileCannotBeRead() throws IOException {
        try (Workspace book = Reviewed.book(folder);
                Window window = documents(book)) {
            Path file = made(window);
            window.press(KeyCode.F8);
            assertThat(standing(window)).startsWith("Isinya sama.");
            assertThat(window.node("compare-next").isDisabled()).isTrue();
            window.press(KeyCode.F8).press(KeyCode.ESCAPE);

            Files.write(file, new byte[] {1, 2, 3});
            again(window, book);
            window.fire("documents-act-" + Form.NOTULEN_POLRI_LENGKAP.key());

            assertThat(standing(window)).contains("bukan dokumen Word");
            Picture.of(window, "bandingkan-rusak", 1366, 728);
            window.press(KeyCode.ESCAPE);
            assertThat(window.find("compare")).isEmpty();
        }
    }

    @Test
    void saysThatWhatWasNeverMadeCannotBeCompared() {
        try (Workspace book = Reviewed.book(folder);
                Window window = documents(book)) {
            window.press(KeyCode.F8);

            assertThat(window.find("compare")).isEmpty();
            assertThat(window.notes()).anyMatch(it -> it.contains("belum dibuat"));
        }
    }
}
