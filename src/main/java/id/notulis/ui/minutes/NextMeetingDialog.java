package id.notulis.ui.minutes;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.calendar.DateText;
import id.notulis.model.calendar.TimeText;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Days;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Fields;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Place;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.Silence;
import id.notulis.ui.kit.TypedForm;
import id.notulis.ui.kit.Words;
import id.notulis.work.BeginSequel;
import id.notulis.work.HeadField;
import id.notulis.work.NewMeeting;
import id.notulis.work.Op;
import id.notulis.work.Sequel;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The next meeting, made from the last one: when, where, who comes, and what of all that could
/// stand on the agenda does. Enter begins it.
public final class NextMeetingDialog {

    private final Desk desk;
    private final Words words;
    private final Sequel sequel;
    private final LocalDate today;
    private final Map<HeadField, TextField> inputs = new EnumMap<>(HeadField.class);
    private final Map<HeadField, DialogField> fields = new EnumMap<>(HeadField.class);
    private final RhythmChoice rhythm;
    private final ComingChoice coming;
    private final AgendaTicks agenda;
    private final Label failure = Parts.styled("", "nt-field-error");
    private final TypedForm typing;
    private final VBox root = new VBox();
    private String proposed = "";
    private boolean beginning;

    private NextMeetingDialog(Desk desk, Sequel sequel) {
        this.desk = desk;
        this.words = desk.words();
        this.sequel = sequel;
        this.today = LocalDate.now(desk.clock());
        this.typing = new TypedForm(desk.session(), words, "next");
        rhythm = new RhythmChoice(words, sequel.set(), sequel.told());
        coming = new ComingChoice(words, sequel);
        agenda = new AgendaTicks(words, sequel);
        GridPane grid = new GridPane(12, 8);
        add(grid, HeadField.TITLE, "side.field.title", 0, 0, sequel.model().title());
        grid.add(choice("next-coming", "series.coming", coming.box()), 1, 0);
        add(grid, HeadField.SERIES, "side.field.series", 0, 1, sequel.series());
        grid.add(choice("next-rhythm", "series.rhythm", rhythm.box()), 1, 1);
        add(grid, HeadField.DATE, "side.field.date", 0, 2, "");
        add(
                grid,
                HeadField.TIME,
                "side.field.time",
                1,
                2,
                sequel.time().map(TimeText::span).orElse(""));
        add(grid, HeadField.PLACE, "side.field.place", 0, 3, sequel.place());
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().addAll(half, half);
        grid.setMinHeight(Region.USE_PREF_SIZE);
        failure.setWrapText(true);
        failure.setId("next-failure");
        failure.managedProperty().bind(failure.visibleProperty());
        failure.setVisible(false);
        propose();
        rhythm.onChange(this::propose);
        fields.keySet().forEach(it -> typing.add(it.name().toLowerCase(Locale.ROOT), input(it)));
        Parts.asDialog(root, "next-meeting");
        VBox.setVgrow(agenda.root(), Priority.ALWAYS);
        agenda.root().setPrefHeight(240);
        root.getChildren()
                .addAll(heading(), typing.note(), grid, agenda.root(), failure, buttons());
    }

    /// Asks for the meeting that follows one.
    public static void open(Desk desk, Id model) {
        LocalDate today = LocalDate.now(desk.clock());
        int silence = Silence.in(desk.preferences());
        desk.session()
                .read(
                        book -> Sequel.of(book, model, today, silence),
                        found ->
                                found.ifPresentOrElse(
                                        it -> new NextMeetingDialog(desk, it).show(),
                                        () ->
                                                desk.toasts()
                                                        .failed(desk.words().of("meeting.gone"))));
    }

    private void show() {
        typing.show("next/" + sequel.model().id().value());
        desk.overlays().show(root, input(HeadField.DATE), Pos.CENTER, this::pressed, () -> {});
    }

    private VBox heading() {
        Days days = new Days(words.language());
        String title = sequel.model().title();
        Label after =
                Parts.muted(
                        sequel.model()
                                .date()
                                .map(it -> words.of("series.next.after", title, days.brief(it)))
                                .orElse(title));
        after.setWrapText(true);
        VBox heading = new VBox(2, Parts.styled(words.of("series.next"), "title-4", "nt-b"), after);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        return heading;
    }

    private Region buttons() {
        Button cancel =
                Parts.secondary(
                        Command.of("next-cancel", words.of("kit.cancel"), Feather.X, this::giveUp));
        Button begin =
                Parts.primary(
                        Command.of(
                                "next-begin",
                                words.of("series.next.begin"),
                                Feather.EDIT_3,
                                "Enter",
                                this::begin));
        Region buttons = Parts.buttons(cancel, begin);
        buttons.setMinHeight(Region.USE_PREF_SIZE);
        return buttons;
    }

    private void add(GridPane grid, HeadField field, String key, int column, int row, String text) {
        TextField input = new TextField(text);
        input.setId("next-" + field.name().toLowerCase(Locale.ROOT));
        input.setPrefColumnCount(26);
        inputs.put(field, input);
        DialogField labelled = new DialogField(words, words.of(key), input);
        fields.put(field, labelled);
        grid.add(labelled.root(), column, row);
    }

    /// As far below its label as the fields beside it are below theirs.
    private VBox choice(String id, String key, Region box) {
        VBox labelled = Fields.labelled(id, words.of(key), box);
        labelled.setSpacing(2);
        return labelled;
    }

    private TextField input(HeadField field) {
        return Objects.requireNonNull(inputs.get(field));
    }

    /// A day somebody typed stays.
    private void propose() {
        TextField date = input(HeadField.DATE);
        if (date.getText().equals(proposed)) {
            proposed =
                    sequel.day(rhythm.rhythm(), today)
                            .map(it -> DateText.range(DateRange.of(it)))
                            .orElse("");
            date.setText(proposed);
        }
    }

    /// A box that is open has its keys to itself, and so has a button.
    private boolean pressed(KeyEvent event) {
        boolean begins =
                event.getCode() == KeyCode.ENTER
                        && !(event.getTarget() instanceof Button)
                        && !(event.getTarget() instanceof ComboBoxBase<?> box && box.isShowing());
        if (begins) {
            begin();
        }
        return begins;
    }

    /// A second Enter on the heels of the first one means the same meeting.
    private void begin() {
        if (beginning) {
            return;
        }
        beginning = true;
        Map<HeadField, String> typed = new EnumMap<>(HeadField.class);
        fields.forEach((field, labelled) -> typed.put(field, labelled.text()));
        desk.session()
                .enter(
                        typing.places(),
                        Op.NEXT_MEETING,
                        this,
                        new BeginSequel(
                                sequel.model().id(),
                                typed,
                                rhythm.set(),
                                coming.chosen(),
                                agenda.topics(),
                                agenda.open(),
                                agenda.proposals(),
                                today),
                        it -> it.meeting().isPresent(),
                        Reply.of(this::begun, this::failed));
    }

    private void begun(NewMeeting.Begun begun) {
        beginning = false;
        failure.setVisible(false);
        fields.forEach(
                (field, labelled) -> labelled.tell(begun.told().getOrDefault(field, List.of())));
        begun.meeting()
                .ifPresentOrElse(
                        id -> {
                            typing.drop();
                            desk.overlays().close();
                            begun.told().values().stream()
                                    .flatMap(List::stream)
                                    .map(FieldWords::of)
                                    .map(words::of)
                                    .forEach(desk.toasts()::doubtful);
                            desk.navigator().go(Destination.of(Place.WORKSPACE, id));
                        },
                        () ->
                                fields.keySet().stream()
                                        .filter(begun.told()::containsKey)
                                        .findFirst()
                                        .ifPresent(it -> input(it).requestFocus()));
    }

    private void failed(Message why) {
        beginning = false;
        failure.setText(words.of(why));
        failure.setVisible(true);
    }

    private void giveUp() {
        typing.drop();
        desk.overlays().close();
    }
}
