package id.notulis.ui.minutes;

import atlantafx.base.theme.Styles;
import id.notulis.i18n.Message;
import id.notulis.notula.Typed;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.TypedField;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A dialog of one field: Enter takes it, Esc leaves it. What is refused is told below the field
/// and the dialog stays; what is typed is kept until it is taken or the dialog is left, as
/// [TypedField] says.
final class Prompt<T> {

    private final Desk desk;
    private final BiConsumer<String, Consumer<Typed<T>>> take;
    private final TextField field = new TextField();
    private final Label told = Parts.styled("", "nt-field-error");
    private final VBox root = new VBox();
    private final TypedField typing;
    private final String value;
    private final String place;
    private boolean underway;

    /// @param place it is typed at
    /// @param title what it is about
    /// @param label what to type
    /// @param value what stands there first
    /// @param take takes what was typed
    Prompt(
            Desk desk,
            String place,
            String title,
            String label,
            String value,
            BiConsumer<String, Consumer<Typed<T>>> take) {
        this.desk = desk;
        this.place = place;
        this.take = take;
        this.value = value;
        field.setId("prompt-field");
        typing = new TypedField(desk.session(), desk.words(), field, "Enter");
        field.setText(value);
        field.setPrefColumnCount(28);
        field.setOnAction(event -> take());
        Label called = new Label(label);
        called.setLabelFor(field);
        told.setId("prompt-told");
        told.setGraphic(Icons.meta(Feather.ALERT_CIRCLE));
        told.setWrapText(true);
        Parts.asDialog(root, "prompt");
        Label head = Parts.styled(title, "title-4", "nt-b");
        head.setWrapText(true);
        root.getChildren()
                .addAll(
                        head,
                        called,
                        field,
                        typing.note(),
                        Parts.muted(desk.words().of("side.prompt.keys")));
    }

    void show() {
        typing.show(place, value);
        desk.overlays().show(root, field, Pos.CENTER, typing::drop);
        if (typing.isUnfinished()) {
            field.end();
        } else {
            field.selectAll();
        }
    }

    /// A second Enter on the heels of the first one means the same text.
    private void take() {
        if (!underway) {
            underway = true;
            take.accept(field.getText(), this::taken);
        }
    }

    private void taken(Typed<T> typed) {
        underway = false;
        if (typed.value().isPresent()) {
            desk.overlays().close();
            typed.told().forEach(it -> desk.toasts().doubtful(desk.words().of(it)));
            return;
        }
        field.pseudoClassStateChanged(Styles.STATE_DANGER, true);
        told.setText(typed.told().stream().map(this::text).collect(Collectors.joining("\n")));
        if (!root.getChildren().contains(told)) {
            root.getChildren().add(3, told);
        }
    }

    private String text(Message message) {
        return desk.words().of(message);
    }
}
