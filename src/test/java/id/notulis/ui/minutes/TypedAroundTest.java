package id.notulis.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.draft.TypedText;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Topic;
import id.notulis.testkit.DeadBook;
import id.notulis.testkit.MovesAnOpenBook;
import id.notulis.testkit.Picture;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.Op;
import id.notulis.work.Workspace;
import id.notulis.work.minutes.EditMinutes;
import id.notulis.work.minutes.RemoveTopic;
import id.notulis.work.minutes.RenameTopic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is typed around the lines of the minutes and not entered: titles of topics, rows of the
/// attendance list, answers to small questions.
class TypedAroundTest {

    private static final String BODY =
            Workroom.HEAD + "# Satu\n@Wiwin pertama\n> Susun jadwal @Budiharta\n# Dua\nkedua\n";

    @TempDir private Path folder;

    @Test
    void theTitleOfATopicIsOfferedAgain() {
        try (Workroom room = new Workroom(folder, BODY)) {
            rename(room, 0, "Pembukaan rap");
            try (Workspace left = DeadBook.of(folder, folder.resolve("mati"));
                    Workroom again = new Workroom(left, room.meeting().id())) {
                assertThat(Texts.told(again.window()))
                        .contains("Judul topik belum disimpan: “Pembukaan rap”");
                again.window().fire("toast-action");
                assertThat(text(again, "workspace-title")).isEqualTo("Pembukaan rap");
                assertThat(note(again, "workspace-title-note")).startsWith("Diketik sebelumnya");
                Picture.of(again.window(), "judul-topik-belum-disimpan", 1366, 728);
                again.type("at").press(KeyCode.ENTER);
                assertThat(titles(again)).containsExactly("Pembukaan rapat", "Dua");
                assertThat(drafts(left)).isEmpty();
                again.press(KeyCode.CONTROL, KeyCode.Z);
                assertThat(titles(again)).containsExactly("Satu", "Dua");
            }
        }
    }

    @Test
    void theTitleOfANewTopicIsOfferedAgain() {
        try (Workroom room = new Workroom(folder, BODY)) {
            room.wide().window().fire("workspace-agenda-add");
            room.type("Penut");
            try (Workspace left = DeadBook.of(folder, folder.resolve("mati"));
                    Workroom again = new Workroom(left, room.meeting().id())) {
                again.window().fire("toast-action");
                again.press(KeyCode.END).type("up").press(KeyCode.ENTER).press(KeyCode.ENTER);
                assertThat(titles(again)).containsExactlyInAnyOrder("Satu", "Dua", "Penutup");
                assertThat(drafts(left)).isEmpty();
            }
        }
    }

    @Test
    void aTitleGivenUpIsForgotten() {
        try (Workroom room = new Workroom(folder, BODY)) {
            rename(room, 0, "Salah");
            assertThat(drafts(room.book())).containsExactly("Salah");
            room.press(KeyCode.ESCAPE);
            assertThat(drafts(room.book())).isEmpty();
            rename(room, 0, "Satu");
            room.press(KeyCode.ENTER);
            assertThat(room.window().find("workspace-title")).isEmpty();
            assertThat(room.book().undoable()).contains(Op.IMPORT);
        }
    }

    @Test
    void aTitleThatWasChangedMeanwhileSaysSoAndOneWhoseTopicIsGoneIsNotOffered() {
        try (Workroom room = new Workroom(folder, BODY)) {
            rename(room, 0, "Punya saya");
            try (Workspace left = DeadBook.of(folder, folder.resolve("mati"))) {
                Topic first = room.meeting().topics().getFirst();
                left.transact(
                        Op.RENAME_TOPIC,
                        new EditMinutes(
                                room.meeting().id(),
                                new RenameTopic(first.id(), "Punya orang lain")));
                try (Workroom again = new Workroom(left, room.meeting().id())) {
                    again.window().fire("toast-action");
                    assertThat(note(again, "workspace-title-note")).contains("“Punya orang lain”");
                }
                left.transact(
                        Op.REMOVE_TOPIC,
                        new EditMinutes(room.meeting().id(), new RemoveTopic(first.id())));
                try (Workroom again = new Workroom(left, room.meeting().id())) {
                    assertThat(Texts.told(again.window())).doesNotContain("Judul topik");
                    assertThat(drafts(left)).containsExactly("Punya saya");
                }
            }
        }
    }

    @Test
    @MovesAnOpenBook
    void aTitleThatCannotBeWrittenStaysAndIsAskedForWhenTheWindowCloses() throws IOException {
        Path place = Files.createDirectory(folder.resolve("kantor"));
        try (Workspace book = TempBook.furnished(place);
                Workroom room = new Workroom(book, Workroom.imported(book, folder, BODY))) {
            Files.move(place, folder.resolve("dipindah"));
            rename(room, 0, "Pembukaan");
            room.press(KeyCode.ENTER);
            assertThat(text(room, "workspace-title")).isEqualTo("Pembukaan");
            close(room.window());
            assertThat(text(room, "leaving-unkept")).isEqualTo("Pembukaan");
            room.press(KeyCode.ESCAPE);
            rename(room, 0, "");
            assertThat(text(room, "workspace-title")).isEqualTo("Pembukaan");
        }
    }

    @Test
    void theAnswerToAQuestionStandsThereAgain() {
        try (Workroom room = new Workroom(folder, BODY)) {
            ask(room, "side-actions", KeyCode.B);
            room.type("30 Jun");
            try (Workspace left = DeadBook.of(folder, folder.resolve("mati"));
                    Workroom again = new Workroom(left, room.meeting().id())) {
                ask(again, "side-actions", KeyCode.B);
                assertThat(text(again, "prompt-field")).isEqualTo("30 Jun");
                assertThat(note(again, "prompt-field-note")).startsWith("Diketik sebelumnya");
                again.press(KeyCode.ESCAPE);
                assertThat(drafts(left)).isEmpty();
                ask(again, "side-actions", KeyCode.P);
                again.press(KeyCode.CONTROL, KeyCode.A).type("Tarmidi").press(KeyCode.ENTER);
                assertThat(again.body()).contains("> Susun jadwal @Tarmidi");
                assertThat(drafts(left)).isEmpty();
            }
        }
    }

    @Test
    void theReasonWhySomebodyIsNotThereStandsThereAgain() {
        try (Workroom room = new Workroom(folder, BODY)) {
            ask(room, "side-attendance", KeyCode.ENTER);
            room.press(KeyCode.I).type("rapat la");
            try (Workspace left = DeadBook.of(folder, folder.resolve("mati"));
                    Workroom again = new Workroom(left, room.meeting().id())) {
                ask(again, "side-attendance", KeyCode.ENTER);
                again.press(KeyCode.I);
                assertThat(text(again, "prompt-field")).isEqualTo("rapat la");
                again.press(KeyCode.END).type("in").press(KeyCode.ENTER);
                assertThat(drafts(left)).isEmpty();
            }
        }
    }

    @Test
    void whoWillSendAPhotoStandsThereAgain() {
        try (Workroom room = new Workroom(folder, BODY)) {
            room.window().run("photos-later");
            room.type("Petugas Hum");
            try (Workspace left = DeadBook.of(folder, folder.resolve("mati"));
                    Workroom again = new Workroom(left, room.meeting().id())) {
                again.window().run("photos-later");
                assertThat(text(again, "prompt-field")).isEqualTo("Petugas Hum");
                again.type("as").press(KeyCode.ENTER);
                assertThat(again.meeting().photos().getFirst().credit()).isEqualTo("Petugas Humas");
                assertThat(drafts(left)).isEmpty();
            }
        }
    }

    /// A row that is changed and a new row are typed into the same line.
    @Test
    void whatIsTypedOverARowAndForANewRowAreKeptApart() {
        try (Workroom room = new Workroom(folder, BODY)) {
            room.press(KeyCode.F4).type("Siti Ami");
            ask(room, "side-attendance", KeyCode.F2);
            String row = text(room, "participant-field");
            room.type(" | Kasi");
            assertThat(drafts(room.book())).containsExactly("Siti Ami", row + " | Kasi");
            try (Workspace left = DeadBook.of(folder, folder.resolve("mati"));
                    Workroom again = new Workroom(left, room.meeting().id())) {
                again.wide();
                assertThat(text(again, "participant-field")).isEqualTo("Siti Ami");
                ask(again, "side-attendance", KeyCode.F2);
                assertThat(text(again, "participant-field")).isEqualTo(row + " | Kasi");
                assertThat(note(again, "participant-field-note")).startsWith("Diketik sebelumnya");
                again.type(" Humas").press(KeyCode.ENTER);
                assertThat(again.meeting().attendances().map(Attendance::position))
                        .contains("Kasi Humas");
                assertThat(drafts(left)).containsExactly("Siti Ami");
                assertThat(text(again, "participant-field")).isEqualTo("Siti Ami");
                again.press(KeyCode.F4).press(KeyCode.END).type("nah").press(KeyCode.ENTER);
                assertThat(names(again)).contains("Siti Aminah");
                assertThat(drafts(left)).isEmpty();
            }
        }
    }

    @Test
    void aChangeOfARowGivenUpLeavesTheNewRow() {
        try (Workroom room = new Workroom(folder, BODY)) {
            room.press(KeyCode.F4).type("Siti Ami");
            ask(room, "side-attendance", KeyCode.F2);
            room.type(" salah").press(KeyCode.ESCAPE);
            assertThat(room.window().focused()).isEqualTo("attendance-list");
            assertThat(text(room, "participant-field")).isEqualTo("Siti Ami");
            assertThat(drafts(room.book())).containsExactly("Siti Ami");
        }
    }

    /// The book is written while somebody types on: nothing is entered twice, and nothing is lost.
    @Test
    void aSecondEnterBeforeTheAnswerEntersNothingTwice() {
        HeldWriting writing = new HeldWriting();
        try (Workspace book = TempBook.furnished(folder)) {
            var meeting = Workroom.imported(book, folder, BODY);
            try (Window window = Window.on(book, writing.threads())) {
                window.go(Destination.of(Place.WORKSPACE, meeting));
                writing.hold();
                window.press(KeyCode.F4).type("[Lapas] Ani Lestari").press(KeyCode.ENTER);
                window.press(KeyCode.ENTER).type("Citra Dewi").press(KeyCode.ENTER);
                window.type("Eka").press(KeyCode.ENTER);
                window.type("|").press(KeyCode.ENTER);
                window.type("Dian");
                writing.write(window);
                assertThat(
                                book.<List<String>>read(
                                        it ->
                                                it
                                                        .meeting(meeting)
                                                        .orElseThrow()
                                                        .delegations()
                                                        .getLast()
                                                        .members()
                                                        .stream()
                                                        .map(row -> row.name().name())
                                                        .toList()))
                        .containsExactly("Ani Lestari", "Citra Dewi", "Eka");
                TextInputControl field = window.node("participant-field", TextInputControl.class);
                assertThat(field.getText()).isEqualTo("|; Dian");
                assertThat(window.find("participant-told")).isPresent();
            }
        }
    }

    private static void rename(Workroom room, int topic, String title) {
        ListView<?> agenda = room.wide().window().node("workspace-agenda", ListView.class);
        room.window()
                .act(
                        () -> {
                            agenda.requestFocus();
                            agenda.getSelectionModel().clearAndSelect(topic);
                        });
        room.press(KeyCode.F2).type(title);
    }

    /// Goes to a tab of the panel and presses a key at its first row that is somebody or something.
    private static void ask(Workroom room, String tab, KeyCode key) {
        room.window().run(tab);
        if (tab.equals("side-attendance")) {
            room.press(KeyCode.HOME).press(KeyCode.DOWN);
        }
        room.press(key);
    }

    /// As the system asks a window to close.
    private static void close(Window window) {
        window.act(
                () -> {
                    javafx.stage.Window stage = window.scene().getWindow();
                    stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
                });
    }

    private static List<String> titles(Workroom room) {
        return room.meeting().topics().stream().map(Topic::title).toList();
    }

    private static List<String> names(Workroom room) {
        return room.meeting().attendances().map(it -> it.name().name()).toList();
    }

    private static String text(Workroom room, String id) {
        return room.window().node(id, TextInputControl.class).getText();
    }

    private static String note(Workroom room, String id) {
        return room.window().node(id, Label.class).getText();
    }

    private static List<String> drafts(Workspace book) {
        return book.drafts().all().stream().map(TypedText::text).toList();
    }
}
