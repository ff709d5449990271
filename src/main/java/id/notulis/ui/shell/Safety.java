package id.notulis.ui.shell;

import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.SafetyPane;
import javafx.geometry.Pos;
import javafx.scene.layout.VBox;

/// What the status line opens: how safe the book is, and the way back.
final class Safety {

    private static final double WIDTH = 560;

    private Safety() {}

    /// Shows the restore points in a dialog.
    static void open(Desk desk) {
        SafetyPane safety = new SafetyPane(desk);
        VBox dialog = new VBox(12, Parts.title(desk.words().of("safety.title")), safety.root());
        Parts.asDialog(dialog, "safety-dialog");
        dialog.setPrefWidth(WIDTH);
        safety.show();
        desk.overlays().show(dialog, safety.firstFocus(), Pos.CENTER, safety::hide);
    }

    /// Everything typed is on the disk anyway; whoever asks for it gets a restore point besides.
    static void now(Desk desk) {
        desk.session().flush();
        desk.session()
                .safekeeping()
                .backUp(
                        Reply.of(
                                file -> desk.toasts().done(desk.words().of("shell.saved.now")),
                                why -> desk.toasts().failed(desk.words().of(why))));
    }
}
