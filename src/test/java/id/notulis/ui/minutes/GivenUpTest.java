package id.notulis.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.draft.TypedText;
import id.notulis.model.meeting.Attachment;
import id.notulis.testkit.CameraPhotos;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.Op;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is given up or taken out by one key, perhaps the wrong one, is told and comes back by its
/// note; and what is pressed twice is done once.
class GivenUpTest {

    private static final String BODY =
            Workroom.HEAD + "# Satu\n@Wiwin pertama\n# Dua\nkedua\nketiga\n";

    @TempDir private Path folder;

    @Test
    void anEditOfALineComesBack() {
        try (Workroom room = new Workroom(folder, BODY)) {
            room.select(1).press(KeyCode.F2).type(" yang panjang").press(KeyCode.ESCAPE);
            assertThat(drafts(room)).isEmpty();
            assertThat(Texts.told(room.window())).isEqualTo("Suntingan dibuang.");
            room.window().fire("toast-action");
            assertThat(text(room, "workspace-editor")).isEqualTo("@Wiwin pertama yang panjang");
            assertThat(drafts(room)).containsExactly("@Wiwin pertama yang panjang");
            room.press(KeyCode.ENTER);
            assertThat(room.body()).contains("@Wiwin pertama yang panjang\n");
        }
    }

    @Test
    void nothingIsToldWhereNothingWasTyped() {
        try (Workroom room = new Workroom(folder, BODY)) {
            room.select(1).press(KeyCode.F2).press(KeyCode.ESCAPE);
            assertThat(Texts.told(room.window())).isEmpty();
        }
    }

    /// Whoever went away meanwhile finds it at the line.
    @Test
    void anEditBroughtBackFromElsewhereIsKeptForItsLine() {
        try (Workroom room = new Workroom(folder, BODY)) {
            room.select(1).press(KeyCode.F2).type(" lagi").press(KeyCode.ESCAPE);
            room.window().go(Destination.of(Place.HOME));
            room.window().fire("toast-action");
            assertThat(drafts(room)).containsExactly("@Wiwin pertama lagi");
            room.window().go(Destination.of(Place.WORKSPACE, room.meeting().id()));
            room.select(1).press(KeyCode.F2);
            assertThat(text(room, "workspace-editor")).isEqualTo("@Wiwin pertama lagi");
        }
    }

    @Test
    void pastedLinesComeBackAsTheyWereChanged() {
        try (Workroom room = new Workroom(folder, BODY)) {
            room.window().outside().copy("keempat\nkelima");
            room.press(KeyCode.CONTROL, KeyCode.V);
            room.window().focus("workspace-paste-text");
            room.press(KeyCode.CONTROL, KeyCode.END).type(" dan keenam").press(KeyCode.ESCAPE);
            assertThat(drafts(room)).isEmpty();
            room.window().fire("toast-action");
            assertThat(text(room, "workspace-paste-text")).isEqualTo("keempat\nkelima dan keenam");
            room.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(room.body()).contains("keempat\n", "kelima dan keenam\n");
            assertThat(room.window().find("toast-action")).isEmpty();
        }
    }

    @Test
    void aTopicComesBackWithItsLines() {
        try (Workroom room = new Workroom(folder, BODY)) {
            ListView<?> agenda = room.wide().window().node("workspace-agenda", ListView.class);
            room.window()
                    .act(
                            () -> {
                                agenda.requestFocus();
                                agenda.getSelectionModel().clearAndSelect(1);
                            });
            room.press(KeyCode.DELETE);
            assertThat(room.body()).doesNotContain("Dua", "ketiga");
            room.window().fire("toast-action");
            assertThat(room.body()).contains("# Dua\n", "kedua\n", "ketiga\n");
        }
    }

    @Test
    void whatIsTakenOutOfThePanelIsToldAndComesBack() throws IOException {
        Path photo = Files.write(folder.resolve("a.jpg"), CameraPhotos.of(80, 40, "jpeg"));
        try (Workroom room = new Workroom(folder, BODY)) {
            Window window = room.window();
            window.outside().answer(photo);
            window.run("photos-add").focus("photo-1").press(KeyCode.DELETE);
            assertThat(Texts.told(window)).contains("Foto dikeluarkan");
            window.fire("toast-action");
            assertThat(room.meeting().photos()).hasSize(1);

            long people = room.meeting().attendances().count();
            window.run("side-attendance").press(KeyCode.END).press(KeyCode.DELETE);
            assertThat(room.meeting().attendances()).hasSize((int) people - 1);
            assertThat(Texts.told(window)).contains("dikeluarkan dari daftar hadir");
            window.fire("toast-action");
            assertThat(room.meeting().attendances()).hasSize((int) people);
        }
    }

    @Test
    void copiedFilesBecomeAttachmentsAndOneTakenOutComesBack() throws IOException {
        Path letter = Files.write(folder.resolve("surat.pdf"), new byte[10]);
        ClipboardContent content = new ClipboardContent();
        content.putFiles(List.of(letter.toFile()));
        try (Workroom room = new Workroom(folder, BODY)) {
            Window.onWindowThread(() -> Clipboard.getSystemClipboard().setContent(content));
            room.window().run("side-info").press(KeyCode.CONTROL, KeyCode.V);
            Window.onWindowThread(() -> Clipboard.getSystemClipboard().setContent(null));
            assertThat(attachments(room)).containsExactly("surat.pdf");
            room.window().focus("attachment-1").press(KeyCode.DELETE);
            assertThat(attachments(room)).isEmpty();
            assertThat(Texts.told(room.window())).contains("“surat.pdf” dikeluarkan");
            room.window().fire("toast-action");
            assertThat(attachments(room)).containsExactly("surat.pdf");
        }
    }

    @Test
    void whatIsPressedTwiceBeforeTheAnswerIsDoneOnce() {
        HeldWriting writing = new HeldWriting();
        try (Workspace book = TempBook.furnished(folder)) {
            Id meeting = Workroom.imported(book, folder, BODY);
            try (Window window = Window.on(book, writing.threads())) {
                window.go(Destination.of(Place.WORKSPACE, meeting));
                writing.hold();
                window.outside().copy("keempat\nkelima");
                window.press(KeyCode.CONTROL, KeyCode.V);
                window.press(KeyCode.CONTROL, KeyCode.ENTER).press(KeyCode.CONTROL, KeyCode.ENTER);
                writing.write(window);
                assertThat(book.read(it -> it.meeting(meeting)).orElseThrow().entries()).hasSize(5);

                window.run("photos-later").type("Humas").press(KeyCode.ENTER).press(KeyCode.ENTER);
                writing.write(window);
                assertThat(book.read(it -> it.meeting(meeting)).orElseThrow().photos()).hasSize(1);

                long people =
                        book.read(it -> it.meeting(meeting)).orElseThrow().attendances().count();
                window.focus("workspace-capture").type("@Nurhayati");
                window.press(KeyCode.CONTROL, KeyCode.ENTER).press(KeyCode.CONTROL, KeyCode.ENTER);
                writing.write(window);
                assertThat(book.read(it -> it.meeting(meeting)).orElseThrow().attendances())
                        .hasSize((int) people + 1);
                assertThat(book.undoable()).contains(Op.ADD_PARTICIPANT);
            }
        }
    }

    private static List<String> attachments(Workroom room) {
        return room.book().read(it -> it.attachments(room.meeting().id())).files().stream()
                .map(Attachment::file)
                .map(it -> it.name())
                .toList();
    }

    private static String text(Workroom room, String id) {
        return room.window().node(id, TextInputControl.class).getText();
    }

    private static List<String> drafts(Workroom room) {
        return room.book().drafts().all().stream().map(TypedText::text).toList();
    }
}
