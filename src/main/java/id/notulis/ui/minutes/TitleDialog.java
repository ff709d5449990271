package id.notulis.ui.minutes;

import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.TypedField;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Asks for the title of a topic. It is kept as it is typed, as [TypedField] says, and the dialog
/// stays until the title is in the book; Esc gives it up.
final class TitleDialog {

    private final Desk desk;
    private final String before;
    private final Taking taking;
    private final TextField field;
    private final TypedField typing;
    private boolean underway;

    /// Takes a title.
    interface Taking {

        /// @param then to be told whether it is in the book
        void take(String title, Consumer<Boolean> then);
    }

    private TitleDialog(Desk desk, String before, Taking taking) {
        this.desk = desk;
        this.before = before;
        this.taking = taking;
        field = new TextField(before);
        field.setId("workspace-title");
        typing = new TypedField(desk.session(), desk.words(), field, "Enter");
    }

    /// @param place the title is typed at
    /// @param before what stands there first; blank for a new topic
    static void ask(Desk desk, String question, String place, String before, Taking taking) {
        new TitleDialog(desk, before, taking).show(question, place);
    }

    private void show(String question, String place) {
        field.setAccessibleText(question);
        field.setPrefColumnCount(32);
        field.setOnAction(_ -> take());
        Command ok =
                Command.of(
                        "workspace-title-ok",
                        desk.words().of("workspace.ok"),
                        Feather.CHECK,
                        this::take);
        VBox box =
                new VBox(
                        12,
                        Parts.heading(question),
                        field,
                        typing.note(),
                        Parts.buttons(Parts.primary(ok)));
        box.getStyleClass().add("nt-dialog");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        typing.show(place, before);
        desk.overlays().show(box, field, Pos.CENTER, typing::drop);
        if (typing.isUnfinished()) {
            field.end();
        } else {
            field.selectAll();
        }
    }

    /// A second Enter on the heels of the first one means the same title.
    private void take() {
        String title = field.getText().strip();
        if (title.isEmpty() || title.equals(before)) {
            desk.overlays().close();
        } else if (!underway) {
            underway = true;
            taking.take(title, this::taken);
        }
    }

    private void taken(boolean done) {
        underway = false;
        if (done) {
            desk.overlays().close();
        }
    }
}
