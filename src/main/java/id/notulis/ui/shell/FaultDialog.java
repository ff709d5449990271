package id.notulis.ui.shell;

import atlantafx.base.theme.Styles;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Faults;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Tells of a fault of the program, calmly: what is safe, what to read out over the telephone, and
/// where the rest stands.
final class FaultDialog {

    private static final double WIDTH = 520;

    private FaultDialog() {}

    static void show(Desk desk, Faults.Note note) {
        Words words = desk.words();
        Label told = new Label(words.of("shell.fault.told"));
        told.setWrapText(true);
        Label code = Parts.styled(words.of("shell.fault.code", note.code()), "nt-b");
        code.setId("fault-code");
        Label place = Parts.muted(words.of("shell.fault.place", note.file()));
        place.setWrapText(true);
        place.setId("fault-place");
        Button copy = new Button(words.of("shell.fault.copy"));
        copy.setId("fault-copy");
        copy.setOnAction(event -> desk.desktop().copy(note.code() + "\n" + note.file()));
        Button close = new Button(words.of("shell.fault.close"));
        close.setId("fault-close");
        close.getStyleClass().add(Styles.ACCENT);
        close.setOnAction(event -> desk.overlays().close());
        HBox buttons = new HBox(8, copy, close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox dialog =
                new VBox(12, Parts.title(words.of("shell.fault")), told, code, place, buttons);
        Parts.asDialog(dialog, "fault");
        dialog.setPrefWidth(WIDTH);
        desk.overlays().show(dialog, close);
    }
}
