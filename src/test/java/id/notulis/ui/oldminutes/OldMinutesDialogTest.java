package id.notulis.ui.oldminutes;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.exchange.oldminutes.OldPapers;
import id.notulis.model.overview.MeetingLine;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Old minutes taken in, by keyboard alone.
class OldMinutesDialogTest {

    @TempDir private Path folder;

    private static List<String> titles(Workspace book) {
        return book.read(Snapshot::meetingLines).stream().map(MeetingLine::title).toList();
    }

    private static String draft(Window window) {
        return window.node("old-draft", TextArea.class).getText();
    }

    private Path file(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, content);
        return file;
    }

    @Test
    void aFileIsLookedAtAndTakenInOneStep() throws IOException {
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.on(book)) {
            window.outside().answer(file("lama.docx", OldPapers.city()));
            window.run("old-minutes");
            assertThat(window.focused()).isEqualTo("old-choose");

            window.press(KeyCode.ENTER);

            ListView<?> lines = window.node("old-lines", ListView.class);
            assertThat(lines.getItems().size()).isEqualTo(41);
            assertThat(window.node("old-share", Label.class).getText()).startsWith("41 dari 41");
            assertThat(draft(window)).startsWith("Notula: KOORDINASI KEHUMASAN");
            assertThat(titles(book)).isEmpty();

            window.press(KeyCode.CONTROL, KeyCode.ENTER);

            assertThat(window.find("old-minutes-dialog")).isEmpty();
            assertThat(window.find("workspace-capture")).isPresent();
            assertThat(titles(book))
                    .containsExactly(
                            "KOORDINASI KEHUMASAN LAPAS KELAS I CONTOH DAN POLRES CONTOH KOTA");
            window.run("undo");
            assertThat(titles(book)).isEmpty();
        }
    }

    @Test
    void aPastedTextIsRecognisedAndMayBeChanged() {
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.on(book)) {
            window.run("old-minutes").press(KeyCode.TAB);
            assertThat(window.focused()).isEqualTo("old-source");
            window.act(
                    () ->
                            window.node("old-source", TextArea.class)
                                    .replaceSelection(OldPapers.message()));
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(window.focused()).isEqualTo("old-draft");
            assertThat(draft(window)).contains("Tanggal: Rabu, 4 Juni 2025");

            window.act(
                    () -> {
                        TextArea area = window.node("old-draft", TextArea.class);
                        area.replaceText(0, area.getText().indexOf('\n'), "Notula: Audiensi lain");
                    });
            window.press(KeyCode.CONTROL, KeyCode.ENTER);

            assertThat(titles(book)).containsExactly("Audiensi lain");
        }
    }

    @Test
    void aDraftThatCannotBeReadIsNotTaken() {
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.on(book)) {
            window.run("old-minutes");
            window.act(
                    () ->
                            window.node("old-draft", TextArea.class)
                                    .setText("Notula: A\nTanggal: 31 Februari 2025\n"));
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(window.node("old-told", Label.class).getText()).startsWith("Baris 2:");
            assertThat(titles(book)).isEmpty();
        }
    }

    @Test
    void aDamagedFileIsToldInWords() throws IOException {
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.on(book)) {
            window.outside().answer(file("rusak.docx", "bukan".getBytes(StandardCharsets.UTF_8)));
            window.run("old-minutes").press(KeyCode.ENTER);
            assertThat(window.node("old-told", Label.class).getText())
                    .startsWith("Berkas ini bukan berkas Word");
            assertThat(window.focused()).isEqualTo("old-choose");
        }
    }

    @Test
    void givingUpLeavesNothingAndEscapeKeepsIt() {
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.on(book)) {
            window.run("old-minutes");
            window.act(() -> window.node("old-source", TextArea.class).setText("Rapat staf"));
            window.press(KeyCode.ESCAPE).run("old-minutes");
            assertThat(window.node("old-source", TextArea.class).getText()).isEqualTo("Rapat staf");
            window.fire("old-cancel").run("old-minutes");
            assertThat(window.node("old-source", TextArea.class).getText()).isEmpty();
            assertThat(titles(book)).isEmpty();
        }
    }
}
