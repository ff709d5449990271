package id.notulis.ui.minutes;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.overview.MeetingLine;
import id.notulis.notula.Typed;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Days;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Parts;
import id.notulis.util.Fold;
import id.notulis.work.Op;
import id.notulis.work.SameParticipants;
import id.notulis.work.Snapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The same participants as at an earlier meeting: choose the meeting, untick who does not come,
/// Enter takes them.
final class SameParticipantsDialog {

    private final Desk desk;
    private final MeetingModel model;
    private final TextField filter = new TextField();
    private final ObservableList<MeetingLine> meetings = FXCollections.observableArrayList();
    private final ListView<MeetingLine> list = new ListView<>(meetings);
    private final VBox people = new VBox(2);
    private final Map<Id, CheckBox> ticks = new LinkedHashMap<>();
    private final VBox root = new VBox();
    private List<MeetingLine> all = List.of();
    private Optional<Id> chosen = Optional.empty();

    SameParticipantsDialog(Desk desk, MeetingModel model) {
        this.desk = desk;
        this.model = model;
        filter.setId("same-filter");
        filter.setPromptText(desk.words().of("side.same.filter"));
        filter.setAccessibleText(desk.words().of("side.same.filter"));
        filter.textProperty().subscribe(text -> filter(text));
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::filterKeys);
        list.setId("same-meetings");
        list.setAccessibleText(desk.words().of("side.same"));
        list.setCellFactory(view -> new MeetingCell());
        list.setPrefSize(360, 300);
        list.setPlaceholder(Parts.empty(Feather.CALENDAR, desk.words().of("side.same.empty")));
        list.getSelectionModel().selectedItemProperty().subscribe(line -> choose(line));
        ScrollPane scroll = new ScrollPane(people);
        scroll.setFitToWidth(true);
        scroll.setPrefSize(340, 300);
        scroll.getStyleClass().add("edge-to-edge");
        people.setId("same-people");
        VBox left = new VBox(8, filter, list);
        HBox both = new HBox(16, left, scroll);
        VBox.setVgrow(list, Priority.ALWAYS);
        Command take =
                Command.of(
                        "same-take",
                        desk.words().of("side.same.take"),
                        Feather.USERS,
                        "Enter",
                        this::take);
        Parts.asDialog(root, "same");
        root.getChildren()
                .addAll(
                        Parts.styled(desk.words().of("side.same"), "title-4", "nt-b"),
                        both,
                        new HBox(Parts.gap(), Parts.primary(take)));
        root.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        take();
                    }
                });
    }

    void show() {
        desk.overlays().show(root, filter);
        Optional<Id> self = model.meeting().map(Meeting::id);
        model.session()
                .read(
                        Snapshot::meetingLines,
                        lines -> {
                            all =
                                    lines.stream()
                                            .filter(it -> !self.equals(Optional.of(it.id())))
                                            .toList();
                            filter(filter.getText());
                        });
    }

    private void filter(String text) {
        String wanted = Fold.of(text.strip());
        meetings.setAll(all.stream().filter(it -> Fold.of(it.title()).contains(wanted)).toList());
        if (!meetings.isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void filterKeys(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        int next = list.getSelectionModel().getSelectedIndex() + step;
        if (step != 0 && next >= 0 && next < meetings.size()) {
            event.consume();
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(next);
        }
    }

    private void choose(@Nullable MeetingLine line) {
        ticks.clear();
        people.getChildren().clear();
        chosen = Optional.ofNullable(line).map(MeetingLine::id);
        chosen.ifPresent(
                id ->
                        model.session()
                                .read(
                                        it -> it.meeting(id),
                                        it -> it.filter(this::isChosen).ifPresent(this::people)));
    }

    private boolean isChosen(Meeting meeting) {
        return chosen.equals(Optional.of(meeting.id()));
    }

    private void people(Meeting meeting) {
        ticks.clear();
        people.getChildren().clear();
        int number = 1;
        for (Attendance row : meeting.attendances().toList()) {
            MemberFacts facts = MemberFacts.of(meeting, row);
            String post = facts.post().isBlank() ? "" : " — " + facts.post();
            CheckBox tick = new CheckBox(facts.name() + post);
            tick.setId("same-person-" + number++);
            tick.setSelected(true);
            tick.setWrapText(true);
            ticks.put(row.person(), tick);
            people.getChildren().add(tick);
        }
    }

    private void take() {
        Set<Id> wanted =
                ticks.entrySet().stream()
                        .filter(it -> it.getValue().isSelected())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        chosen.filter(it -> !wanted.isEmpty())
                .ifPresent(
                        earlier ->
                                model.<Meeting>change(
                                        Op.LIST,
                                        it -> new SameParticipants(it, earlier, wanted),
                                        this::taken));
    }

    private void taken(Typed<Meeting> typed) {
        if (typed.value().isPresent()) {
            desk.overlays().close();
        }
        for (Message message : typed.told()) {
            String text = desk.words().of(message);
            if (typed.value().isPresent()) {
                desk.toasts().doubtful(text);
            } else {
                desk.toasts().failed(text);
            }
        }
    }

    private final class MeetingCell extends ListCell<MeetingLine> {

        private final Label title = Parts.shortened("", "nt-13");
        private final Label date = Parts.muted("");
        private final VBox texts = new VBox(title, date);

        MeetingCell() {
            setPrefWidth(0);
            setMinHeight(USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(@Nullable MeetingLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            title.setText(line.title());
            date.setText(line.date().map(new Days(desk.words().language())::brief).orElse(""));
            setGraphic(texts);
            setAccessibleText(line.title() + ", " + date.getText());
        }
    }
}
