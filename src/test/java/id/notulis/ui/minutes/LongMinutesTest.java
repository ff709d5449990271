package id.notulis.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.meeting.Statement;
import id.notulis.testkit.Window;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lines and minutes far longer than any that were seen stay whole, in sight and in hand.
class LongMinutesTest {

    private static final int LINES = 2_000;
    private static final String LONG =
            "Koordinasi kedua lembaga diperkuat. ".repeat(280).strip().substring(0, 10_000).strip();

    @TempDir private Path folder;

    @Test
    void aLineOfTenThousandLettersIsTakenEditedAndTakenBackWhole() {
        try (Workroom room = new Workroom(folder, Workroom.HEAD + "# Satu\npertama\n")) {
            room.window().outside().copy("@Wiwin " + LONG);
            room.press(KeyCode.CONTROL, KeyCode.V);
            assertThat(room.typed()).hasSize("@Wiwin ".length() + LONG.length());
            room.press(KeyCode.ENTER);
            assertThat(said(room, 1)).isEqualTo(LONG);

            room.select(2).press(KeyCode.F2).press(KeyCode.CONTROL, KeyCode.END);
            room.type(" Selesai").press(KeyCode.ENTER);
            assertThat(said(room, 1)).isEqualTo(LONG + " Selesai");

            room.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(said(room, 1)).isEqualTo(LONG);
            room.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(room.entries()).hasSize(1);
        }
    }

    @Test
    void theEditorOfALongLineStaysWithinTheList() {
        try (Workroom room = new Workroom(folder, Workroom.HEAD + "# Satu\n" + LONG + "\n")) {
            room.select(1).press(KeyCode.F2);
            TextArea editor = room.window().node("workspace-editor", TextArea.class);
            assertThat(editor.getText()).isEqualTo(LONG);
            Bounds within = onScreen(room.window().node("workspace-entries", ListView.class));
            assertThat(within.contains(onScreen(editor))).as("%s in %s", editor, within).isTrue();
        }
    }

    @Test
    void whatIsEnteredInLongMinutesIsSeenAtTheirEnd() {
        try (Workroom room = new Workroom(folder, minutes())) {
            for (int line = 0; line < 12; line++) {
                String text = "Tambahan ke-" + line + " panjang sekali".repeat(line * 3);
                room.line(text);
                assertThat(shownAtTheFoot(room)).as("line %d", line).isEqualTo(text);
            }
            assertThat(room.entries()).hasSize(LINES + 12);
        }
    }

    @Test
    void theKeysGoFromOneEndOfLongMinutesToTheOther() {
        try (Workroom room = new Workroom(folder, minutes())) {
            room.select(5).press(KeyCode.END);
            ListView<?> list = room.window().node("workspace-entries", ListView.class);
            assertThat(list.getSelectionModel().getSelectedIndex())
                    .isEqualTo(list.getItems().size() - 1);
            assertThat(shownAtTheFoot(room)).isEqualTo("Baris ke-" + (LINES - 1));
            room.press(KeyCode.F2).press(KeyCode.CONTROL, KeyCode.END);
            room.type(" terakhir").press(KeyCode.ENTER);
            assertThat(said(room, LINES - 1)).isEqualTo("Baris ke-" + (LINES - 1) + " terakhir");
            room.press(KeyCode.HOME);
            assertThat(list.getSelectionModel().getSelectedIndex()).isZero();
            room.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(said(room, LINES - 1)).isEqualTo("Baris ke-" + (LINES - 1));
        }
    }

    @Test
    void threeHundredPastedLinesAreOneStep() {
        try (Workroom room = new Workroom(folder, Workroom.HEAD + "# Satu\npertama\n")) {
            String before = room.body();
            room.window().outside().copy(lines(300));
            room.press(KeyCode.CONTROL, KeyCode.V);
            assertThat(room.window().find("workspace-paste-take")).isPresent();
            room.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(room.entries()).hasSize(301);
            room.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(room.body()).isEqualTo(before);
        }
    }

    private static String minutes() {
        return Workroom.HEAD + "# Satu\n" + lines(LINES);
    }

    private static String lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(line -> "Baris ke-" + line + '\n')
                .collect(Collectors.joining());
    }

    private static String said(Workroom room, int line) {
        return String.join("\n", ((Statement) room.entries().get(line)).paragraphs());
    }

    /// What the last row says that stands whole within the list.
    private static String shownAtTheFoot(Workroom room) {
        ListView<?> list = room.window().node("workspace-entries", ListView.class);
        return Window.onWindowThread(
                () -> {
                    Bounds within = onScreen(list);
                    return list.lookupAll(".list-cell").stream()
                            .filter(ListCell.class::isInstance)
                            .map(cell -> (ListCell<?>) cell)
                            .filter(cell -> cell.isVisible() && !cell.isEmpty())
                            .filter(cell -> onScreen(cell).getMaxY() <= within.getMaxY() + 1)
                            .max((one, other) -> Integer.compare(one.getIndex(), other.getIndex()))
                            .map(ListCell::getItem)
                            .filter(Row.Line.class::isInstance)
                            .map(row -> (Statement) ((Row.Line) row).entry())
                            .map(it -> String.join("\n", it.paragraphs()))
                            .orElse("nothing");
                });
    }

    private static Bounds onScreen(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
