package id.notulis.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.KeptFile;
import id.notulis.model.meeting.Attachment;
import id.notulis.testkit.Picture;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.work.KeptCopies;
import id.notulis.work.Op;
import id.notulis.work.Reviewed;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The files kept with a meeting, in the panel.
final class AttachmentsPaneTest {

    @TempDir Path folder;

    private Workspace book;
    private Window window;
    private Id id;
    private PaneHost host;

    @BeforeEach
    void open() {
        book = TempBook.furnished(folder);
        Reviewed.take(book, "Notula: Rapat dinas\nTanggal: 4 Juni 2025\n");
        id = Reviewed.meeting(book, "Rapat dinas");
        window = Window.on(book);
        host = PaneHost.in(window, id);
        host.run("side-info");
        window.settle();
    }

    @AfterEach
    void close() {
        window.close();
        book.close();
    }

    @Test
    void aFileIsKeptByKindWithSizeAndNote() throws IOException {
        attach("undangan.pdf", 3_000, "invitation");
        assertThat(text()).isEqualTo("undangan.pdf\nUndangan · 3 KB");
        window.focus("attachment-1");
        window.press(KeyCode.F2).type("dari Senkom").press(KeyCode.ENTER);

        assertThat(kept().note()).isEqualTo("dari Senkom");
        assertThat(kept().kind()).isEqualTo(Attachment.Kind.INVITATION);
        assertThat(text()).isEqualTo("undangan.pdf\nUndangan · 3 KB – dari Senkom");
        assertThat(window.focused()).isEqualTo("attachment-1");
        Picture.of(window, "people-attachments", 1366, 728);
        window.press(KeyCode.CONTROL, KeyCode.Z).press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.find("attachment-1")).isEmpty();
    }

    @Test
    void enterOpensACopyThatCannotBeWritten() throws IOException {
        attach("surat: \"asli\".txt", 5, "other");
        window.focus("attachment-1");
        window.press(KeyCode.ENTER);

        Path copy = window.outside().opened().getFirst();
        assertThat(copy).hasSize(5).hasFileName("surat- -asli-.txt");
        assertThat(writable(copy)).isFalse();
        assertThat(copy.startsWith(folder)).isFalse();
    }

    @Test
    void whatCannotBeOpenedIsToldAndCanBeSaved() throws IOException {
        attach("rekaman.m4a", 10, "material");
        window.outside().openNothing();
        window.focus("attachment-1");
        window.press(KeyCode.ENTER);
        assertThat(told()).contains("rekaman.m4a", "program");

        Path place = folder.resolve("salinan.m4a");
        window.outside().answer(place);
        window.fire("toast-action");
        assertThat(place).hasSize(10);
    }

    @Test
    void aProgramIsNotRunFromTheBook() throws IOException {
        attach("foto.jpg.EXE", 10, "other");
        window.focus("attachment-1");
        window.press(KeyCode.ENTER);

        assertThat(window.outside().opened()).isEmpty();
        assertThat(told()).contains("foto.jpg.EXE adalah program");
    }

    @Test
    void aCopyIsSavedInThePlaceOfAnotherButNeverOfTheBook() throws IOException {
        attach("daftar.pdf", 20, "signed_attendance");
        Path place = Files.writeString(folder.resolve("lama.pdf"), "lama");
        window.outside().answer(place);
        choose("side-attachment-save");
        assertThat(place).hasSize(20);

        window.outside().answer(book.path());
        choose("side-attachment-save");
        assertThat(told()).contains("buku yang sedang dibuka");
        assertThat(kept().file().size()).isEqualTo(20);

        window.outside().answer(folder.resolve("tidak ada").resolve("x.pdf"));
        choose("side-attachment-save");
        assertThat(told()).contains("Tidak dapat menulis");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void theKindIsChangedAndChangedBack() throws IOException {
        attach("nota.pdf", 20, "other");
        choose("attachment-kind-accounts");
        assertThat(kept().kind()).isEqualTo(Attachment.Kind.ACCOUNTS);
        assertThat(text()).startsWith("nota.pdf\nPertanggungjawaban");
        assertThat(book.undoable()).contains(Op.EDIT_ATTACHMENT);
        assertThat(kinds())
                .filteredOn(RadioMenuItem::isSelected)
                .hasSize(1)
                .first()
                .extracting(MenuItem::getText)
                .isEqualTo("Pertanggungjawaban");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(kept().kind()).isEqualTo(Attachment.Kind.OTHER);
    }

    @Test
    void theKeyboardStaysInTheListWhenOneGoes() throws IOException {
        attach("a.pdf", 1, "other");
        attach("b.pdf", 1, "other");
        window.focus("attachment-2");
        window.press(KeyCode.DELETE);
        assertThat(window.focused()).isEqualTo("attachment-1");
        window.press(KeyCode.DELETE);
        assertThat(window.focused()).isEqualTo("attachment-add");
    }

    @Test
    void aNameIsHarmlessOnAnySystem() {
        assertThat(KeptCopies.name(new KeptFile("../../x.exe. ", "0", 1))).isEqualTo("..-..-x.exe");
        assertThat(KeptCopies.name(new KeptFile("...", "0", 1))).isEqualTo("lampiran");
    }

    /// As its rights say: to some users nothing is forbidden.
    private static boolean writable(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? Files.getPosixFilePermissions(file).contains(PosixFilePermission.OWNER_WRITE)
                : file.toFile().canWrite();
    }

    private void attach(String name, int size, String kind) throws IOException {
        Path file = Files.write(folder.resolve(name), new byte[size]);
        window.outside().answer(file);
        host.run("attachment-add-" + kind);
        window.settle();
    }

    private Attachment kept() {
        return book.read(it -> it.attachments(id)).files().getFirst();
    }

    private String text() {
        return window.node("attachment-1", Button.class).getText();
    }

    /// All that stands in the notes at the lower right.
    private String told() {
        return Texts.told(window);
    }

    private void choose(String item) {
        Window.onWindowThread(
                () -> {
                    items().stream()
                            .filter(it -> item.equals(it.getId()))
                            .findFirst()
                            .orElseThrow()
                            .fire();
                    return item;
                });
        window.settle();
    }

    private List<MenuItem> items() {
        List<MenuItem> own = window.node("attachment-more-1", MenuButton.class).getItems();
        return own.stream()
                .flatMap(
                        it ->
                                it instanceof Menu menu
                                        ? menu.getItems().stream()
                                        : List.of(it).stream())
                .toList();
    }

    private List<RadioMenuItem> kinds() {
        return items().stream()
                .filter(RadioMenuItem.class::isInstance)
                .map(RadioMenuItem.class::cast)
                .toList();
    }
}
