package id.notulis.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// The parts of a list over the page from which something is chosen by typing. The keyboard stays
/// in its field.
public final class Seek {

    private Seek() {}

    /// @param prompt what may be typed
    /// @param spoken what the field is for
    public static HBox head(Words words, TextField field, String prompt, String spoken) {
        field.setPromptText(prompt);
        field.setAccessibleText(spoken);
        field.getStyleClass().add("nt-seek-field");
        HBox.setHgrow(field, Priority.ALWAYS);
        Node icon = Icons.rail(Feather.SEARCH);
        icon.getStyleClass().add("nt-icon-accent");
        HBox head = new HBox(icon, field, Parts.keycap(words.of("find.esc")));
        head.getStyleClass().add("nt-seek-head");
        return head;
    }

    /// @param spoken what the list is
    /// @param nothing stands there when nothing was found
    public static StackPane results(ListView<?> list, String spoken, Label nothing, Runnable take) {
        list.setAccessibleText(spoken);
        list.getStyleClass().addAll("edge-to-edge", "nt-seek-list");
        list.setFocusTraversable(false);
        list.setOnMouseClicked(event -> take.run());
        nothing.setWrapText(true);
        nothing.getStyleClass().addAll("text-muted", "nt-seek-nothing");
        return new StackPane(list, nothing);
    }

    /// @param figures how much was found
    public static HBox foot(Words words, Label figures) {
        HBox foot =
                new HBox(
                        Parts.keycap("↑"),
                        Parts.keycap("↓"),
                        Parts.muted(words.of("find.choose")),
                        Parts.keycap("Enter"),
                        Parts.muted(words.of("find.open")),
                        Parts.gap(),
                        figures);
        foot.getStyleClass().add("nt-seek-foot");
        return foot;
    }
}
