package id.notulis.ui.minutes;

import atlantafx.base.theme.Styles;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Parts;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What can be done with somebody on the list, each by one letter.
final class AttendanceMenu {

    private final Desk desk;
    private final Consumer<AttendanceVerb> chosen;
    private final VBox root = new VBox();

    /// @param name of whom
    /// @param chosen does it, after the menu has closed
    AttendanceMenu(Desk desk, String name, Consumer<AttendanceVerb> chosen) {
        this.desk = desk;
        this.chosen = chosen;
        Label title = Parts.styled(name, "title-4", "nt-b");
        title.setWrapText(true);
        GridPane grid = new GridPane(8, 4);
        int place = 0;
        for (AttendanceVerb verb : AttendanceVerb.values()) {
            grid.add(button(verb), place % 2, place / 2);
            place++;
        }
        Parts.asDialog(root, "attendance-menu");
        root.getChildren().addAll(title, grid);
        root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    void show() {
        desk.overlays().show(root, root.lookup("#attendance-tick"));
    }

    private Button button(AttendanceVerb verb) {
        String words = desk.words().of(verb.label());
        Label label = new Label(words);
        HBox content = new HBox(8, Parts.keycap(verb.letter()), label);
        content.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button();
        button.setId("attendance-" + verb.name().toLowerCase(Locale.ROOT));
        button.setGraphic(content);
        button.setAccessibleText(words);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.getStyleClass().add(Styles.FLAT);
        button.setOnAction(event -> choose(verb));
        return button;
    }

    /// The letter itself, not its key: what opens then must not get it too.
    private void typed(KeyEvent event) {
        for (AttendanceVerb verb : AttendanceVerb.values()) {
            if (event.getCharacter().equalsIgnoreCase(verb.letter())) {
                event.consume();
                choose(verb);
                return;
            }
        }
    }

    private void choose(AttendanceVerb verb) {
        desk.overlays().close();
        chosen.accept(verb);
    }
}
