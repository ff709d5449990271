package id.notulis.ui.minutes;

import id.notulis.i18n.Message;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/// A labelled field of a dialog, with room below it for what is wrong.
final class DialogField {

    private final TextInputControl field;
    private final VBox root = new VBox(2);
    private final ToldBelow told;

    DialogField(Words words, String label, TextInputControl field) {
        this.field = field;
        Label called = Parts.styled(label, "nt-13");
        called.setLabelFor(field);
        field.setAccessibleText(label);
        told = new ToldBelow(words, field, root, field.getId() + "-told");
        told.label().setPrefWidth(0);
        told.label().setMinHeight(Label.USE_PREF_SIZE);
        told.label().setMaxWidth(Double.MAX_VALUE);
        root.getChildren().addAll(called, field);
    }

    VBox root() {
        return root;
    }

    String text() {
        return field.getText();
    }

    /// Says below the field what is wrong; nothing clears it.
    void tell(List<Message> messages) {
        told.tell(messages);
    }
}
