package id.notulis.ui.settings;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.numbering.NumberRegister;
import id.notulis.model.numbering.NumberSeries;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Fields;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.TypedForm;
import id.notulis.ui.kit.Words;
import id.notulis.work.Op;
import id.notulis.work.SeriesForm;
import id.notulis.work.SeriesForm.Field;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A series of numbers, new or to be changed: what is wrong is told below each field, and below all
/// the number the next document would get. What was typed and not saved stands in it again the next
/// time, as [TypedForm] says.
final class SeriesDialog {

    private static final double WIDTH = 560;

    private final Desk desk;
    private final Words words;
    private final NumberRegister register;
    private final Optional<Id> own;
    private final SeriesForm before;
    private final TextField name;
    private final TextField pattern;
    private final TextField archive;
    private final TextField unit;
    private final TextField type;
    private final TextField first;
    private final CheckBox yearly = new CheckBox();
    private final Map<DocumentKind, CheckBox> kinds = new EnumMap<>(DocumentKind.class);
    private final Map<Field, VBox> labelled = new EnumMap<>(Field.class);
    private final Label next = Parts.styled("", "nt-b");
    private final Label refused = Parts.styled("", "nt-field-error");
    private final TypedForm typing;
    private final VBox root = new VBox(12);
    private boolean tried;
    private boolean saving;

    /// @param series the one to be changed; empty for a new one
    SeriesDialog(Desk desk, NumberRegister register, Optional<NumberSeries> series) {
        this.desk = desk;
        this.words = desk.words();
        this.register = register;
        this.own = series.map(NumberSeries::id);
        this.typing = new TypedForm(desk.session(), words, "series");
        this.before = series.map(SeriesForm::of).orElseGet(SeriesForm::blank);
        name = line(Field.NAME, before.name());
        pattern = line(Field.PATTERN, before.pattern());
        archive = line(Field.ARCHIVE, before.archive());
        unit = line(Field.UNIT, before.unit());
        type = line(Field.TYPE, before.type());
        first = line(Field.FIRST, before.first());
        yearly.setText(words.of("settings.series.reset"));
        yearly.setSelected(before.yearly());
        yearly.selectedProperty().subscribe((was, is) -> changed());
        typing.addChoice("yearly", yearly.selectedProperty(), List.of(true, false));
        labelled.put(
                Field.YEARLY,
                Fields.labelled("series-yearly", words.of("settings.series.counts"), yearly));
        Label tokens = muted(words.of("settings.series.tokens"));
        VBox form =
                new VBox(
                        12,
                        field(Field.NAME),
                        new VBox(4, field(Field.PATTERN), tokens),
                        field(Field.ARCHIVE),
                        field(Field.UNIT),
                        field(Field.TYPE),
                        field(Field.YEARLY),
                        field(Field.FIRST),
                        Fields.labelled(
                                "series-kinds", words.of("settings.series.kinds"), kinds()));
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        // all of it where the window is high enough
        scroll.prefViewportHeightProperty().bind(form.heightProperty());
        form.getStyleClass().add("nt-scrolled-form");
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        next.setId("series-next");
        next.setWrapText(true);
        next.setMinHeight(Region.USE_PREF_SIZE);
        refused.setId("series-refused");
        refused.setWrapText(true);
        refused.setManaged(false);
        Button save =
                Parts.primary(
                        Command.of(
                                "series-save",
                                words.of("settings.series.save"),
                                Feather.CHECK,
                                "Shortcut+Enter",
                                this::save));
        Button cancel =
                Parts.secondary(
                        Command.of(
                                "series-cancel",
                                words.of("settings.series.cancel"),
                                Feather.X,
                                this::giveUp));
        Parts.asDialog(root, "series");
        root.setPrefWidth(WIDTH);
        root.getChildren()
                .addAll(
                        Parts.heading(
                                words.of(
                                        own.isPresent()
                                                ? "settings.series.edit"
                                                : "settings.series.new")),
                        typing.note(),
                        scroll,
                        next,
                        refused,
                        Parts.buttons(cancel, save));
        changed();
    }

    void show() {
        typing.show("series/" + own.map(Id::value).orElse("new"));
        desk.overlays()
                .show(
                        root,
                        name,
                        Pos.CENTER,
                        event -> {
                            boolean saves =
                                    event.getCode() == KeyCode.ENTER
                                            && (event.isShortcutDown()
                                                    || event.getTarget() instanceof TextField);
                            if (saves) {
                                save();
                            }
                            return saves;
                        },
                        () -> {});
        name.selectAll();
    }

    private TextField line(Field field, String text) {
        TextField line = Fields.line(text);
        String id = field.name().toLowerCase(Locale.ROOT);
        labelled.put(
                field, Fields.labelled("series-" + id, words.of("settings.series." + id), line));
        line.textProperty().subscribe((was, is) -> changed());
        typing.add(id, line);
        return line;
    }

    private VBox field(Field field) {
        return Objects.requireNonNull(labelled.get(field));
    }

    private FlowPane kinds() {
        FlowPane boxes = new FlowPane(16, 4);
        for (DocumentKind kind : DocumentKind.values()) {
            CheckBox box = new CheckBox(NumbersPage.word(words, kind));
            box.setId("series-kind-" + kind.word());
            box.setSelected(before.kinds().contains(kind));
            box.selectedProperty().subscribe((was, is) -> changed());
            typing.addChoice("kind-" + kind.word(), box.selectedProperty(), List.of(true, false));
            kinds.put(kind, box);
            boxes.getChildren().add(box);
        }
        return boxes;
    }

    private static Label muted(String text) {
        Label label = Parts.muted(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private SeriesForm typed() {
        Set<DocumentKind> chosen = EnumSet.noneOf(DocumentKind.class);
        kinds.forEach(
                (kind, box) -> {
                    if (box.isSelected()) {
                        chosen.add(kind);
                    }
                });
        return new SeriesForm(
                name.getText(),
                pattern.getText(),
                archive.getText(),
                unit.getText(),
                type.getText(),
                yearly.isSelected(),
                first.getText(),
                chosen);
    }

    private void changed() {
        if (kinds.size() < DocumentKind.values().length) {
            return;
        }
        SeriesForm form = typed();
        for (Field field : Field.values()) {
            if (field.token().isPresent()) {
                field(field).setVisible(form.asks(field));
                field(field).setManaged(form.asks(field));
            }
        }
        Map<Field, Message> problems = form.problems(register, own);
        next.setText(problems.isEmpty() ? next(form) : words.of("settings.series.next.none"));
        if (!tried) {
            // what nobody has got to yet is not wrong
            problems.keySet().removeIf(this::untouched);
        }
        Fields.tellEach(labelled, problems, words);
    }

    private boolean untouched(Field field) {
        return switch (field) {
            case NAME -> name.getText().isBlank();
            case PATTERN -> pattern.getText().isBlank();
            case ARCHIVE -> archive.getText().isBlank();
            case UNIT -> unit.getText().isBlank();
            case TYPE -> type.getText().isBlank();
            case YEARLY, FIRST -> false;
        };
    }

    private String next(SeriesForm form) {
        SeriesForm.Next number = form.next(register, own, LocalDate.now(desk.clock()));
        boolean begun = own.filter(it -> SeriesForm.hasBegun(register, it)).isPresent();
        return words.of("settings.series.next", number.printed())
                + (begun && !Integer.toString(number.sequence()).equals(form.first())
                        ? "\n" + words.of("settings.series.next.begun", number.sequence())
                        : "");
    }

    private void save() {
        tried = true;
        changed();
        SeriesForm form = typed();
        Map<Field, Message> problems = form.problems(register, own);
        if (saving) {
            return;
        }
        if (problems.isEmpty()) {
            saving = true;
            desk.session()
                    .enter(
                            typing.places(),
                            own.isPresent() ? Op.EDIT_SERIES : Op.ADD_SERIES,
                            this,
                            form.put(own),
                            series -> true,
                            Reply.of(series -> saved(), this::refused));
        } else {
            Field wrong = problems.keySet().iterator().next();
            field(wrong).getChildren().get(1).requestFocus();
        }
    }

    private void giveUp() {
        typing.drop();
        desk.overlays().close();
    }

    private void saved() {
        typing.drop();
        desk.overlays().close();
        desk.toasts().done(words.of("settings.series.saved"));
    }

    private void refused(Message why) {
        saving = false;
        refused.setText(words.of(why));
        refused.setManaged(true);
    }
}
