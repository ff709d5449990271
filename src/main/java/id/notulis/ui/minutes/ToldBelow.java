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
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.feather.Feather;

/// What is wrong with what was typed into a field, told at the end of the box it stands in.
final class ToldBelow {

    private final Words words;
    private final TextInputControl field;
    private final Pane box;
    private final Label label = Parts.styled("", "nt-field-error");

    /// @param id of the label
    ToldBelow(Words words, TextInputControl field, Pane box, String id) {
        this.words = words;
        this.field = field;
        this.box = box;
        label.setId(id);
        label.setGraphic(Icons.meta(Feather.ALERT_CIRCLE));
        label.setWrapText(true);
    }

    /// For who sizes it.
    Label label() {
        return label;
    }

    /// Says what is wrong; nothing clears it.
    void tell(List<Message> messages) {
        label.setText(messages.stream().map(this::text).collect(Collectors.joining("\n")));
        field.pseudoClassStateChanged(Styles.STATE_DANGER, !messages.isEmpty());
        box.getChildren().remove(label);
        if (!messages.isEmpty()) {
            box.getChildren().add(label);
        }
    }

    private String text(Message message) {
        return words.of(FieldWords.of(message));
    }
}
