package id.notulis.ui.kit;

import id.notulis.i18n.Message;
import id.notulis.notula.Typed;
import id.notulis.work.Edit;
import id.notulis.work.Op;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A few fields that are entered together. Enter enters them; what is refused is told below, and
/// what was typed and not entered stands there again the next time, as [TypedForm] says.
public final class FieldsDialog {

    private static final double WIDTH = 480;

    private final Desk desk;
    private final String id;
    private final TypedForm typing;
    private final VBox root = new VBox(12);
    private final VBox fields = new VBox(10);
    private final Label told = Parts.styled("", "nt-field-error");
    private final Map<String, TextField> lines = new LinkedHashMap<>();
    private final List<Offers> offers = new ArrayList<>();
    private Runnable enter = () -> {};
    private boolean underway;

    /// @param id begins the ids of its nodes
    public FieldsDialog(Desk desk, String id, String title, String button) {
        this.desk = desk;
        this.id = id;
        this.typing = new TypedForm(desk.session(), desk.words(), id);
        told.setId(id + "-told");
        told.setGraphic(Icons.meta(Feather.ALERT_CIRCLE));
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.managedProperty().bind(told.visibleProperty());
        told.setVisible(false);
        Button save =
                Parts.primary(
                        Command.of(id + "-save", button, Feather.CHECK, "Enter", this::enter));
        Button cancel =
                Parts.secondary(
                        Command.of(
                                id + "-cancel",
                                desk.words().of("kit.cancel"),
                                Feather.X,
                                this::giveUp));
        Parts.asDialog(root, id);
        root.setPrefWidth(WIDTH);
        root.getChildren()
                .addAll(
                        Parts.styled(title, "title-4", "nt-b"),
                        typing.note(),
                        fields,
                        told,
                        Parts.buttons(cancel, save));
        fields.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    /// A field that offers nothing.
    public FieldsDialog line(String name, String label, String text) {
        return line(name, label, text, "", typed -> List.of());
    }

    /// @param prompt what stands there while nothing does
    /// @param fitting what fits what is typed
    public FieldsDialog line(
            String name,
            String label,
            String text,
            String prompt,
            Function<String, List<String>> fitting) {
        TextField field = new TextField(text);
        field.setId(id + '-' + name);
        field.setAccessibleText(label);
        field.setPromptText(prompt);
        Label above = Parts.styled(label, "nt-13");
        above.setLabelFor(field);
        Offers offer = new Offers(desk.words(), field, id + '-' + name + "-offers", fitting);
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    // an offer nobody chose from does not keep Tab from the next field
                    if (event.getCode() != KeyCode.TAB) {
                        offer.pressed(event);
                    }
                });
        offers.add(offer);
        fields.getChildren().add(new VBox(4, above, field, offer.box()));
        lines.put(name, field);
        typing.add(name, field);
        return this;
    }

    /// Says something below the fields.
    public FieldsDialog note(String text) {
        Label label = Parts.muted(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        fields.getChildren().add(label);
        return this;
    }

    public String text(String name) {
        TextField field = lines.get(name);
        return field == null ? "" : field.getText();
    }

    /// Opens it.
    ///
    /// @param place what is typed is kept at
    /// @param edit of what is typed by then
    public <T> void show(String place, Op op, Supplier<Edit<Typed<T>>> edit, Consumer<T> done) {
        typing.show(place);
        enter =
                () ->
                        desk.session()
                                .enter(
                                        typing.places(),
                                        op,
                                        this,
                                        edit.get(),
                                        it -> it.value().isPresent(),
                                        Reply.of(it -> taken(it, done), this::failed));
        TextField first =
                lines.values().stream()
                        .filter(it -> it.getText().isEmpty())
                        .findFirst()
                        .orElseGet(() -> lines.values().iterator().next());
        desk.overlays().show(root, first, Pos.CENTER, () -> {});
    }

    private void keys(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField field) {
            boolean offering = Offers.areShownAt(field);
            if (offering) {
                int at = List.copyOf(lines.values()).indexOf(field);
                if (at >= 0 && offers.get(at).pressed(event)) {
                    return;
                }
            }
            event.consume();
            enter();
        }
    }

    /// A second Enter on the heels of the first one means the same.
    private void enter() {
        if (!underway) {
            underway = true;
            enter.run();
        }
    }

    private <T> void taken(Typed<T> typed, Consumer<T> done) {
        underway = false;
        if (typed.value().isPresent()) {
            typing.drop();
            desk.overlays().close();
            done.accept(typed.value().get());
        } else {
            tell(
                    typed.told().stream()
                            .map(it -> desk.words().of(it))
                            .collect(Collectors.joining("\n")));
        }
    }

    private void failed(Message why) {
        underway = false;
        tell(desk.words().of(why));
    }

    private void tell(String text) {
        told.setText(text);
        told.setVisible(!text.isEmpty());
    }

    private void giveUp() {
        typing.drop();
        desk.overlays().close();
    }
}
