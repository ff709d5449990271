package id.notulis.ui.minutes;

import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Parts;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Asks for the title of a topic.
final class TitleDialog {

    private TitleDialog() {}

    /// @param taken called with the title, if one was given
    static void ask(Desk desk, String question, String before, Consumer<String> taken) {
        TextField field = new TextField(before);
        field.setId("workspace-title");
        field.setAccessibleText(question);
        field.setPrefColumnCount(32);
        Runnable take =
                () -> {
                    String title = field.getText().strip();
                    desk.overlays().close();
                    if (!title.isEmpty()) {
                        taken.accept(title);
                    }
                };
        field.setOnAction(_ -> take.run());
        Command ok =
                Command.of(
                        "workspace-title-ok", desk.words().of("workspace.ok"), Feather.CHECK, take);
        HBox buttons = Parts.buttons(Parts.primary(ok));
        VBox box = new VBox(12, Parts.heading(question), field, buttons);
        box.getStyleClass().add("nt-dialog");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        desk.overlays().show(box, field);
        field.selectAll();
    }
}
