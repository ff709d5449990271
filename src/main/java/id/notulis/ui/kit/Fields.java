package id.notulis.ui.kit;

import atlantafx.base.theme.Styles;
import id.notulis.i18n.Message;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Fields of forms, each with its label above and what is wrong with it below.
public final class Fields {

    private Fields() {}

    /// A field with its label; the label's text is also what is read aloud.
    ///
    /// @param id of the field; the label of its error is `id-error`
    public static VBox labelled(String id, String label, Node field) {
        Label above = Parts.styled(label, "nt-13");
        above.setLabelFor(field);
        field.setId(id);
        field.setAccessibleText(label);
        Label wrong = Parts.styled("", "nt-field-error");
        wrong.setId(id + "-error");
        wrong.setGraphic(Icons.meta(Feather.ALERT_CIRCLE));
        wrong.setWrapText(true);
        VBox box = new VBox(4, above, field, wrong);
        tell(box, "");
        return box;
    }

    /// Says what is wrong with a field; blank when nothing is.
    public static void tell(VBox labelled, String text) {
        Label wrong = (Label) labelled.getChildren().getLast();
        wrong.setText(text);
        wrong.setVisible(!text.isEmpty());
        wrong.setManaged(!text.isEmpty());
        labelled.getChildren().get(1).pseudoClassStateChanged(Styles.STATE_DANGER, !text.isEmpty());
    }

    /// Says what is wrong with each field of a form; those nothing is said of are in order.
    public static <F> void tellEach(Map<F, VBox> labelled, Map<F, Message> problems, Words words) {
        labelled.forEach(
                (field, box) ->
                        tell(
                                box,
                                Optional.ofNullable(problems.get(field))
                                        .map(words::of)
                                        .orElse("")));
    }

    public static TextField line(String text) {
        return new TextField(text);
    }

    /// Several lines, in which Tab goes on to the next field.
    public static TextArea lines(String text, int rows) {
        TextArea area = new TextArea(text);
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                        event.consume();
                        area.fireEvent(tab(event));
                    }
                });
        return area;
    }

    /// Ctrl+Tab leaves a text area where Tab would write one.
    private static KeyEvent tab(KeyEvent event) {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false);
    }
}
