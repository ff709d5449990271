package id.notulis.ui.minutes;

import atlantafx.base.theme.Styles;
import id.notulis.i18n.Message;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A labelled field of a dialog, with room below it for what is wrong.
final class DialogField {

    private final Words words;
    private final TextInputControl field;
    private final Label told = Parts.styled("", "nt-field-error");
    private final VBox root = new VBox(2);

    DialogField(Words words, String label, TextInputControl field) {
        this.words = words;
        this.field = field;
        Label called = Parts.styled(label, "nt-13");
        called.setLabelFor(field);
        field.setAccessibleText(label);
        told.setId(field.getId() + "-told");
        told.setGraphic(Icons.meta(Feather.ALERT_CIRCLE));
        told.setWrapText(true);
        told.setPrefWidth(0);
        told.setMinHeight(Label.USE_PREF_SIZE);
        told.setMaxWidth(Double.MAX_VALUE);
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
        told.setText(messages.stream().map(this::text).collect(Collectors.joining("\n")));
        field.pseudoClassStateChanged(Styles.STATE_DANGER, !messages.isEmpty());
        root.getChildren().remove(told);
        if (!messages.isEmpty()) {
            root.getChildren().add(told);
        }
    }

    private String text(Message message) {
        return words.of(message);
    }
}
