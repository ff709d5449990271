package id.notulis.ui.documents;

import id.notulis.i18n.Message;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Fields;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.TypedForm;
import id.notulis.ui.kit.Words;
import id.notulis.work.Edit;
import id.notulis.work.Op;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A dialog of a few lines to type: Enter in any of them saves, what is wrong is told below each.
/// What was typed and not saved stands in it again the next time, as [TypedForm] says.
///
/// @param <F> names the lines
final class FormDialog<F extends Enum<F>> {

    private final Desk desk;
    private final Words words;
    private final String id;
    private final String keys;
    private final Class<F> type;
    private final Map<F, TextField> lines;
    private final Map<F, VBox> labelled;
    private final TypedForm typing;
    private final Label refused = Parts.styled("", "nt-field-error");
    private final VBox fields = new VBox();
    private final VBox root = new VBox(12);
    private final Op op;
    private final Function<Map<F, String>, Map<F, Message>> problems;
    private final Function<Map<F, String>, Edit<?>> edit;
    private boolean tried;
    private boolean saving;

    /// @param id begins the ids of what it shows
    /// @param keys begins the keys of its words, with its last dot
    /// @param texts what is to be typed, with what stands there first
    /// @param problems what is wrong with what is typed
    /// @param edit enters it
    FormDialog(
            Desk desk,
            String id,
            String keys,
            Class<F> type,
            Map<F, String> texts,
            Op op,
            Function<Map<F, String>, Map<F, Message>> problems,
            Function<Map<F, String>, Edit<?>> edit) {
        this.desk = desk;
        this.words = desk.words();
        this.id = id;
        this.keys = keys;
        this.type = type;
        this.op = op;
        this.problems = problems;
        this.edit = edit;
        this.lines = new EnumMap<>(type);
        this.labelled = new EnumMap<>(type);
        this.typing = new TypedForm(desk.session(), words, id);
        refused.setId(id + "-refused");
        refused.setWrapText(true);
        refused.setManaged(false);
        Parts.asDialog(root, id);
        root.getStyleClass().add("nt-form-dialog");
        fields.getStyleClass().add("nt-form-fields");
        fields.getChildren().add(typing.note());
        texts.forEach(this::add);
        HBox buttons = Parts.buttons(cancel(), save());
        buttons.setMinHeight(Region.USE_PREF_SIZE);
        root.getChildren()
                .addAll(
                        Parts.heading(words.of(keys + "title")),
                        Parts.scrolled(root, fields),
                        refused,
                        buttons);
    }

    private void add(F field, String text) {
        TextField line = Fields.line(text);
        String name = field.name().toLowerCase(Locale.ROOT);
        VBox box = Fields.labelled(id + '-' + name, words.of(keys + name), line);
        line.textProperty().subscribe((was, is) -> changed());
        lines.put(field, line);
        labelled.put(field, box);
        typing.add(name, line);
        fields.getChildren().add(box);
    }

    /// The same with texts to choose from below a line.
    FormDialog<F> offering(F field, List<String> texts) {
        VBox offers = new VBox(2);
        for (String text : texts) {
            Button offer =
                    Parts.link(
                            Command.of(
                                    id + "-offer-" + (offers.getChildren().size() + 1),
                                    text,
                                    Feather.CORNER_LEFT_UP,
                                    () -> take(field, text)));
            offer.setWrapText(true);
            offer.setMinHeight(Region.USE_PREF_SIZE);
            offer.setAlignment(Pos.CENTER_LEFT);
            offers.getChildren().add(offer);
        }
        VBox box = Objects.requireNonNull(labelled.get(field));
        fields.getChildren()
                .add(
                        fields.getChildren().indexOf(box) + 1,
                        new VBox(4, Parts.muted(words.of("publication.offers")), offers));
        return this;
    }

    private void take(F field, String text) {
        TextField line = Objects.requireNonNull(lines.get(field));
        line.setText(text);
        line.requestFocus();
        line.end();
    }

    private Button save() {
        return Parts.primary(
                Command.of(
                        id + "-save",
                        words.of(keys + "save"),
                        Feather.CHECK,
                        "Enter",
                        this::enter));
    }

    private Button cancel() {
        return Parts.secondary(
                Command.of(
                        id + "-cancel", words.of("publication.cancel"), Feather.X, this::giveUp));
    }

    /// @param place what is typed into it is kept at
    void show(String place) {
        typing.show(place);
        TextField first = lines.values().iterator().next();
        desk.overlays()
                .show(
                        root,
                        first,
                        Pos.CENTER,
                        event -> {
                            boolean saves =
                                    event.getCode() == KeyCode.ENTER
                                            && event.getTarget() instanceof TextField;
                            if (saves) {
                                enter();
                            }
                            return saves;
                        },
                        () -> {});
        // all of it, and its beginning is seen where it is longer than the line
        first.selectRange(first.getLength(), 0);
    }

    private Map<F, String> typed() {
        Map<F, String> typed = new EnumMap<>(type);
        lines.forEach((field, line) -> typed.put(field, line.getText()));
        return typed;
    }

    private void changed() {
        if (tried) {
            Fields.tellEach(labelled, problems.apply(typed()), words);
        }
    }

    private void enter() {
        tried = true;
        changed();
        Map<F, String> typed = typed();
        Map<F, Message> wrong = problems.apply(typed);
        if (!wrong.isEmpty()) {
            Objects.requireNonNull(lines.get(wrong.keySet().iterator().next())).requestFocus();
        } else if (!saving) {
            saving = true;
            take(edit.apply(typed));
        }
    }

    private <T> void take(Edit<T> entered) {
        desk.session()
                .enter(
                        typing.places(),
                        op,
                        this,
                        entered,
                        done -> true,
                        Reply.of(done -> giveUp(), this::refuse));
    }

    private void giveUp() {
        typing.drop();
        desk.overlays().close();
    }

    private void refuse(Message why) {
        saving = false;
        refused.setText(words.of(why));
        refused.setMinHeight(Region.USE_PREF_SIZE);
        refused.setManaged(true);
    }
}
