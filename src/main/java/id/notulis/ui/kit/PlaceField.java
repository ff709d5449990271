package id.notulis.ui.kit;

import atlantafx.base.theme.Styles;
import id.notulis.i18n.Message;
import id.notulis.notula.Typed;
import id.notulis.work.Edit;
import id.notulis.work.Op;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A field that is always open and saved when it is left, or by Enter; Esc brings back what the
/// book has. What is refused stays in it, with the reason below.
public final class PlaceField {

    private final Desk desk;
    private final Op op;
    private final TextField field = new TextField();
    private final TypedField typing;
    private final Offers offers;
    private final Label told = Parts.styled("", "nt-field-error");
    private final VBox root;
    private Function<String, Edit<? extends Typed<?>>> edit = text -> draft -> Typed.understood("");
    private String place = "";
    private String value = "";
    private boolean underway;

    /// @param id of the field; that of its error is `id-error`
    /// @param styleClass how wide it is
    public PlaceField(
            Desk desk,
            String id,
            String label,
            String prompt,
            Op op,
            String styleClass,
            Function<String, List<String>> fitting) {
        this.desk = desk;
        this.op = op;
        field.setId(id);
        field.setAccessibleText(label);
        field.setPromptText(prompt);
        typing = new TypedField(desk.session(), desk.words(), field, "Enter");
        offers = new Offers(desk.words(), field, id + "-offers", fitting);
        Label above = Parts.styled(label, "nt-13", "text-muted");
        above.setLabelFor(field);
        above.setWrapText(true);
        above.setMinHeight(Region.USE_PREF_SIZE);
        told.setId(id + "-error");
        told.setGraphic(Icons.meta(Feather.ALERT_CIRCLE));
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.managedProperty().bind(told.visibleProperty());
        told.setVisible(false);
        root = new VBox(4, above, field, offers.box(), typing.note(), told);
        root.getStyleClass().add(styleClass);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        field.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused && typing.mayReplace()) {
                                take();
                            }
                        });
    }

    public VBox root() {
        return root;
    }

    public TextField field() {
        return field;
    }

    public String text() {
        return field.getText();
    }

    /// Turns to a place, or shows what the book has there now.
    public void show(String at, String now, Function<String, Edit<? extends Typed<?>>> taking) {
        edit = taking;
        value = now;
        if (at.equals(place)) {
            typing.bookHas(now);
            if (field.getText().equals(now)) {
                tell("");
            }
        } else {
            place = at;
            typing.show(at, now);
            tell("");
        }
    }

    /// Turns away; what was typed stays kept.
    public void leave() {
        place = "";
        typing.leave();
        tell("");
    }

    private void keys(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB && offers.pressed(event)) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            take();
        } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(value)) {
            event.consume();
            field.setText(value);
            field.end();
            tell("");
        }
    }

    private void take() {
        String text = field.getText();
        if (text.equals(value) || place.isEmpty() || underway) {
            return;
        }
        enter(edit.apply(text));
    }

    private <T extends Typed<?>> void enter(Edit<T> taking) {
        String at = place;
        underway = true;
        desk.session()
                .enter(
                        typing.places(),
                        op,
                        this,
                        taking,
                        it -> it.value().isPresent(),
                        Reply.of(
                                it -> {
                                    underway = false;
                                    if (at.equals(place)) {
                                        taken(it);
                                    }
                                },
                                why -> {
                                    underway = false;
                                    tell(text(why));
                                }));
    }

    private void taken(Typed<?> typed) {
        if (typed.value().isPresent()) {
            typing.drop();
            value = field.getText();
            typing.show(place, value);
            tell("");
        } else {
            tell(typed.told().stream().map(this::text).collect(Collectors.joining("\n")));
        }
    }

    private String text(Message message) {
        return desk.words().of(message);
    }

    private void tell(String text) {
        told.setText(text);
        told.setVisible(!text.isEmpty());
        field.pseudoClassStateChanged(Styles.STATE_DANGER, !text.isEmpty());
    }
}
