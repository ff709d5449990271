package id.notulis.ui.minutes;

import id.notulis.model.calendar.DateRange;
import id.notulis.model.calendar.DateText;
import id.notulis.model.meeting.Series;
import id.notulis.model.profile.ReferenceLists;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Place;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.TypedForm;
import id.notulis.work.HeadField;
import id.notulis.work.NewMeeting;
import id.notulis.work.Op;
import id.notulis.work.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// New minutes on one page: what the meeting is called is enough; the day is today's unless another
/// one is typed. Enter begins them.
public final class NewMeetingDialog {

    private static final int OFFERED = 6;

    private final Desk desk;
    private final Map<HeadField, DialogField> fields = new EnumMap<>(HeadField.class);
    private final Map<HeadField, TextField> inputs = new EnumMap<>(HeadField.class);
    private final CheckBox agenda;
    private final CheckBox participants;
    private final FlowPane kinds = new FlowPane(4, 4);
    private final FlowPane series = new FlowPane(4, 4);
    private final Button sequel;
    private final VBox root = new VBox();
    private final TypedForm typing;
    private final List<KeyEvent> meanwhile = new ArrayList<>();
    private List<String> known = List.of();
    private boolean beginning;

    public NewMeetingDialog(Desk desk) {
        this.desk = desk;
        this.typing = new TypedForm(desk.session(), desk.words(), "new");
        GridPane grid = new GridPane(12, 8);
        add(grid, HeadField.TITLE, "side.field.title", 0, 0, 2);
        add(grid, HeadField.KIND, "side.field.kind", 0, 1, 1);
        grid.add(kinds, 1, 1);
        add(grid, HeadField.DATE, "side.field.date", 0, 2, 1);
        add(grid, HeadField.TIME, "side.field.time", 1, 2, 1);
        add(grid, HeadField.PLACE, "side.field.place", 0, 3, 1);
        add(grid, HeadField.HOST, "side.field.host", 1, 3, 1);
        add(grid, HeadField.SERIES, "side.field.series", 0, 4, 1);
        grid.add(series, 1, 4);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().addAll(half, half);
        kinds.setPrefWrapLength(300);
        kinds.setAlignment(Pos.BOTTOM_LEFT);
        series.setPrefWrapLength(300);
        series.setAlignment(Pos.BOTTOM_LEFT);
        agenda = check("new-agenda", "side.new.agenda");
        participants = check("new-participants", "side.new.participants");
        sequel =
                Parts.link(
                        Command.of(
                                "new-continue",
                                desk.words().of("series.continue"),
                                Feather.FAST_FORWARD,
                                this::continueSeries));
        sequel.setDisable(true);
        input(HeadField.SERIES).textProperty().subscribe(text -> continued(text.strip()));
        input(HeadField.DATE).setText(DateText.range(new DateRange(today(), today())));
        input(HeadField.TIME).setPromptText("09.00 s.d. 10.30");
        Command begin =
                Command.of(
                        "new-begin",
                        desk.words().of("side.new.begin"),
                        Feather.EDIT_3,
                        "Enter",
                        this::begin);
        HBox buttons = Parts.buttons(Parts.primary(begin));
        buttons.getChildren().addFirst(sequel);
        Parts.asDialog(root, "new-meeting");
        fields.keySet().forEach(it -> typing.add(it.name().toLowerCase(Locale.ROOT), input(it)));
        typing.addChoice("agenda", agenda.selectedProperty(), List.of(true, false));
        typing.addChoice("participants", participants.selectedProperty(), List.of(true, false));
        root.getChildren()
                .addAll(
                        Parts.styled(desk.words().of("side.new"), "title-4", "nt-b"),
                        typing.note(),
                        grid,
                        agenda,
                        participants,
                        buttons);
        root.addEventFilter(
                KeyEvent.ANY,
                event -> {
                    if (beginning) {
                        event.consume();
                        meanwhile.add(event);
                    } else if (event.getEventType() == KeyEvent.KEY_PRESSED
                            && event.getCode() == KeyCode.ENTER
                            && !sequel.equals(event.getTarget())) {
                        event.consume();
                        begin();
                    }
                });
    }

    public void show() {
        typing.show("new-minutes");
        desk.overlays().show(root, input(HeadField.TITLE));
        desk.session().read(Offers::of, this::offer);
    }

    private LocalDate today() {
        return LocalDate.now(desk.clock());
    }

    private void add(GridPane grid, HeadField field, String key, int column, int row, int span) {
        TextField input = new TextField();
        input.setId("new-" + field.name().toLowerCase(Locale.ROOT));
        input.setPrefColumnCount(span == 2 ? 46 : 22);
        inputs.put(field, input);
        DialogField labelled = new DialogField(desk.words(), desk.words().of(key), input);
        fields.put(field, labelled);
        grid.add(labelled.root(), column, row, span, 1);
    }

    private TextField input(HeadField field) {
        return Objects.requireNonNull(inputs.get(field));
    }

    private CheckBox check(String id, String key) {
        CheckBox check = new CheckBox(desk.words().of(key));
        check.setId(id);
        check.setSelected(true);
        check.setDisable(true);
        return check;
    }

    private void continued(String series) {
        agenda.setDisable(series.isEmpty());
        participants.setDisable(series.isEmpty());
        sequel.setDisable(known.stream().noneMatch(it -> Series.same(it, series)));
    }

    /// More of what the series hands on is asked for elsewhere.
    private void continueSeries() {
        String series = input(HeadField.SERIES).getText().strip();
        desk.session()
                .read(
                        book -> book.lastOfSeries(series),
                        last ->
                                last.ifPresent(
                                        id -> {
                                            typing.drop();
                                            desk.overlays().close();
                                            NextMeetingDialog.open(desk, id);
                                        }));
    }

    private void offer(Offers offers) {
        chips(kinds, offers.kinds(), HeadField.KIND);
        chips(series, offers.series(), HeadField.SERIES);
        known = offers.series();
        continued(input(HeadField.SERIES).getText().strip());
    }

    /// Words that are often typed, for the mouse; by keyboard they are typed faster than chosen.
    private void chips(FlowPane pane, List<String> words, HeadField field) {
        pane.getChildren().clear();
        for (String word : words.stream().limit(OFFERED).toList()) {
            Label chip = Parts.styled(word, "nt-chip", "nt-chip-pick");
            chip.setOnMouseClicked(event -> input(field).setText(word));
            pane.getChildren().add(chip);
        }
    }

    /// Whoever types at once means the minutes that are being begun: what is typed until they are
    /// there goes on in them. An Enter on the heels of the first one means the same meeting.
    private void begin() {
        if (beginning) {
            return;
        }
        beginning = true;
        Map<HeadField, String> typed = new EnumMap<>(HeadField.class);
        fields.forEach((field, labelled) -> typed.put(field, labelled.text()));
        NewMeeting verb = new NewMeeting(typed, agenda.isSelected(), participants.isSelected());
        desk.session()
                .enter(
                        typing.places(),
                        Op.NEW_MEETING,
                        this,
                        verb,
                        it -> it.meeting().isPresent(),
                        Reply.of(
                                this::begun,
                                why -> {
                                    beginning = false;
                                    meanwhile.clear();
                                }));
    }

    private void begun(NewMeeting.Begun begun) {
        beginning = false;
        List<KeyEvent> typed = List.copyOf(meanwhile);
        meanwhile.clear();
        fields.forEach(
                (field, labelled) -> labelled.tell(begun.told().getOrDefault(field, List.of())));
        begun.meeting()
                .ifPresent(
                        id -> {
                            typing.drop();
                            doubts(begun).forEach(desk.toasts()::doubtful);
                            Scene scene = root.getScene();
                            desk.overlays().close();
                            desk.navigator().go(Destination.of(Place.WORKSPACE, id));
                            goOn(scene, typed);
                        });
        if (begun.meeting().isEmpty()) {
            fields.keySet().stream()
                    .filter(begun.told()::containsKey)
                    .findFirst()
                    .ifPresent(it -> input(it).requestFocus());
        }
    }

    private static void goOn(Scene scene, List<KeyEvent> typed) {
        // a field takes no letters before it has its skin
        scene.getRoot().applyCss();
        typed.stream()
                .dropWhile(it -> it.getCode() == KeyCode.ENTER || "\r".equals(it.getCharacter()))
                .forEach(
                        it -> {
                            Node owner = scene.getFocusOwner();
                            if (owner != null) {
                                Event.fireEvent(owner, it.copyFor(owner, owner));
                            }
                        });
    }

    /// What was taken though it may be wrong: the dialog that would say so is gone by then.
    private List<String> doubts(NewMeeting.Begun begun) {
        return begun.told().values().stream()
                .flatMap(List::stream)
                .map(FieldWords::of)
                .map(desk.words()::of)
                .toList();
    }

    private record Offers(List<String> kinds, List<String> series) {

        static Offers of(Snapshot snapshot) {
            ReferenceLists lists = snapshot.referenceLists();
            return new Offers(lists.meetingKinds(), snapshot.series());
        }
    }
}
