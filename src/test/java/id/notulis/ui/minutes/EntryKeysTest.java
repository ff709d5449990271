package id.notulis.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.testkit.Window;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryKeysTest {

    private static final String BODY =
            Workroom.HEAD + "# Satu\n@Wiwin pertama\nkedua\n# Dua\nketiga\n";

    @TempDir Path folder;

    @Test
    void aLineIsEditedWhereItStands() {
        try (Workroom room = new Workroom(folder, BODY)) {
            room.select(1).press(KeyCode.F2);
            TextArea editor = room.window().node("workspace-editor", TextArea.class);
            assertThat(editor.getText()).isEqualTo("@Wiwin pertama");
            room.type(" sekali").press(KeyCode.ENTER);
            assertThat(room.body()).contains("@Wiwin pertama sekali\n");
            assertThat(room.window().find("workspace-editor")).isEmpty();
            assertThat(room.window().focused()).isEqualTo("workspace-entries");
        }
    }

    @Test
    void anEditThatCannotBeTakenLosesNothing() {
        try (Workroom room = new Workroom(folder, BODY)) {
            room.select(1).press(KeyCode.F2).press(KeyCode.SHORTCUT, KeyCode.A);
            room.type("@Siapa halo").press(KeyCode.ENTER);
            assertThat(room.window().node("workspace-editor", TextArea.class).getText())
                    .isEqualTo("@Siapa halo");
            assertThat(room.window().find("workspace-editor-fault")).isPresent();
            room.press(KeyCode.ESCAPE);
            assertThat(room.body()).contains("@Wiwin pertama\n");
        }
    }

    @Test
    void aPrivateRemarkIsNotSaidToBeForAnybody() {
        try (Workroom room = new Workroom(folder, Workroom.HEAD + "# Satu\nkedua\n")) {
            room.select(1).press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT9);
            assertThat(room.body()).contains("// kedua");
            assertThat(Texts.within(room.window().node("workspace-entries")))
                    .contains("Catatan pribadi")
                    .doesNotContain("Internal");
        }
    }

    @Test
    void whoALineNamesIsOpenedByAKeyAndWhoIsOnTheListToo() {
        try (Workroom room = new Workroom(folder, BODY)) {
            room.wide();
            room.select(2).press(KeyCode.F12);
            assertThat(room.window().find("person-title")).isEmpty();
            room.select(1).press(KeyCode.F12);
            assertThat(room.window().node("person-title", Label.class).getText()).contains("Wiwin");
            room.press(KeyCode.ALT, KeyCode.LEFT);
            room.window().focus("attendance-list");
            room.press(KeyCode.END).press(KeyCode.F12);
            assertThat(room.window().find("person-title")).isPresent();
        }
    }

    @Test
    void linesMoveAcrossTopicsAndBackByUndo() {
        try (Workroom room = new Workroom(folder, BODY)) {
            room.select(2).press(KeyCode.ALT, KeyCode.DOWN);
            assertThat(room.body()).isEqualTo("# Satu\n@Wiwin pertama\n\n# Dua\nkedua\nketiga\n");
            room.press(KeyCode.ALT, KeyCode.UP).press(KeyCode.ALT, KeyCode.UP);
            assertThat(room.body()).isEqualTo("# Satu\nkedua\n@Wiwin pertama\n\n# Dua\nketiga\n");
            room.press(KeyCode.CONTROL, KeyCode.Z)
                    .press(KeyCode.CONTROL, KeyCode.Z)
                    .press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(room.body()).isEqualTo("# Satu\n@Wiwin pertama\nkedua\n\n# Dua\nketiga\n");
        }
    }

    @Test
    void linesAreDoubledDeletedTurnedAndMarked() {
        try (Workroom room = new Workroom(folder, BODY)) {
            room.select(1).press(KeyCode.CONTROL, KeyCode.D);
            assertThat(room.body()).contains("@Wiwin pertama\n@Wiwin pertama\nkedua");
            room.press(KeyCode.DELETE);
            assertThat(room.body()).contains("# Satu\n@Wiwin pertama\nkedua");
            room.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT4);
            assertThat(room.body()).contains("! @Wiwin pertama");
            room.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT8);
            assertThat(room.body()).contains("> pertama @Wiwin");
            room.press(KeyCode.CONTROL, KeyCode.I);
            assertThat(room.body()).contains("> pertama @Wiwin {internal}");
            room.press(KeyCode.CONTROL, KeyCode.I);
            assertThat(room.body()).doesNotContain("internal");
            room.press(KeyCode.F9).press(KeyCode.SPACE).press(KeyCode.ESCAPE);
            assertThat(room.body()).contains("> pertama @Wiwin ^1");
            room.select(2).press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
            assertThat(room.body()).contains("> pertama @Wiwin ^1\n  kedua");
        }
    }

    @Test
    void topicsAreAddedRenamedMovedAndClosedByKeys() {
        try (Workroom room = new Workroom(folder, BODY)) {
            room.wide();
            ListView<?> agenda = room.window().node("workspace-agenda", ListView.class);
            Window.onWindowThread(
                    () -> {
                        agenda.requestFocus();
                        agenda.getSelectionModel().clearAndSelect(1);
                        return agenda;
                    });
            room.press(KeyCode.ALT, KeyCode.UP);
            assertThat(room.body()).startsWith("# Dua\nketiga\n\n# Satu\n");
            room.press(KeyCode.F2).type("Ketiga").press(KeyCode.ENTER);
            assertThat(room.body()).startsWith("# Ketiga\n");
            room.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            assertThat(room.body()).startsWith("# Ketiga {tertutup}\n");
            room.press(KeyCode.DELETE);
            assertThat(room.body()).startsWith("# Satu\n");
        }
    }

    @Test
    void linesGoToTheTopicUnderDiscussion() {
        try (Workroom room = new Workroom(folder, BODY)) {
            room.press(KeyCode.CONTROL, KeyCode.UP).line("keempat");
            assertThat(room.body())
                    .isEqualTo("# Satu\n@Wiwin pertama\nkedua\nkeempat\n\n# Dua\nketiga\n");
            room.press(KeyCode.CONTROL, KeyCode.DOWN).line("kelima");
            assertThat(room.body()).endsWith("# Dua\nketiga\nkelima\n");
        }
    }

    @Test
    void lettersTypedWhileALineIsSelectedGoOnInTheCaptureLine() {
        try (Workroom room = new Workroom(folder, BODY)) {
            room.type("@Wiwin ");
            room.select(1).type("dan lagi").press(KeyCode.ENTER);
            assertThat(room.body()).contains("@Wiwin pertama\n").endsWith("@Wiwin dan lagi\n");
        }
    }

    @Test
    void theEditorOfALongLineShowsItsTextWithinTheList() {
        String text = "kedua pihak bersepakat untuk saling memberi kabar ".repeat(12).strip();
        try (Workroom room = new Workroom(folder, Workroom.HEAD + "# Satu\n" + text + "\n")) {
            room.window().resize(1366, 728);
            room.select(1).press(KeyCode.F2);
            TextArea editor = room.window().node("workspace-editor", TextArea.class);
            Bounds shown = editor.localToScene(editor.getLayoutBounds());
            ListView<?> list = room.window().node("workspace-entries", ListView.class);
            Bounds around = list.localToScene(list.getLayoutBounds());
            assertThat(around.contains(shown)).as("%s in %s", shown, around).isTrue();
            assertThat(shown.getHeight()).isGreaterThan(200);
        }
    }
}
