package id.notulis.ui.minutes;

import id.notulis.model.Id;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.people.StandingGroup;
import id.notulis.notula.Typed;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.Undoing;
import id.notulis.ui.kit.Words;
import id.notulis.work.Edit;
import id.notulis.work.GroupComes;
import id.notulis.work.GroupEdits;
import id.notulis.work.Op;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The standing groups: at a meeting a digit or Enter lets one come; anywhere they are made,
/// changed and taken away.
public final class GroupsDialog {

    private static final int DIGITS = 9;

    private final Desk desk;
    private final Words words;
    private final Optional<Meeting> meeting;
    private final ObservableList<StandingGroup> groups = FXCollections.observableArrayList();
    private final ListView<StandingGroup> list = new ListView<>(groups);
    private final VBox root = new VBox();
    private final Command take;
    private final Command make;
    private final Command change;
    private final Command remove;
    private boolean underway;

    /// @param meeting whom they can come to; nothing where they are only looked after
    public GroupsDialog(Desk desk, Optional<Meeting> meeting) {
        this.desk = desk;
        this.words = desk.words();
        this.meeting = meeting.filter(it -> it.status() != MeetingStatus.FINAL);
        take = command("take", "group.take", Feather.USERS, "Enter", this::take);
        make =
                command(
                        "make",
                        present().isEmpty() ? "group.make" : "group.make.present",
                        Feather.PLUS,
                        "Insert",
                        this::make);
        change = command("change", "group.change", Feather.EDIT_2, "F2", this::change);
        remove = command("remove", "group.remove", Feather.TRASH_2, "Delete", this::remove);
        list.setId("groups-list");
        list.setAccessibleText(words.of("group.title"));
        list.setCellFactory(_ -> new GroupCell());
        list.setPrefSize(460, 260);
        list.setMinHeight(0);
        list.setPlaceholder(empty());
        list.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        (this.meeting.isPresent() ? take : change).run();
                    }
                });
        Label keys =
                Parts.muted(
                        words.of(this.meeting.isPresent() ? "group.keys.meeting" : "group.keys"));
        keys.setWrapText(true);
        keys.setMinHeight(Label.USE_PREF_SIZE);
        HBox buttons = new HBox(8, Parts.framedIcon(make));
        buttons.getChildren()
                .addAll(
                        ofChosen(Parts.framedIcon(change)),
                        ofChosen(Parts.framedIcon(remove)),
                        Parts.gap());
        this.meeting.ifPresent(_ -> buttons.getChildren().add(ofChosen(Parts.primary(take))));
        buttons.setAlignment(Pos.CENTER_LEFT);
        Parts.asDialog(root, "groups");
        root.getChildren()
                .addAll(
                        Parts.styled(words.of("group.title"), "title-4", "nt-b"),
                        keys,
                        list,
                        buttons);
        root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /// Opens it.
    public void show() {
        show(Optional.empty());
    }

    private void show(Optional<Id> chosen) {
        desk.overlays().show(root, list, Pos.CENTER, this::pressed, () -> {});
        fill(chosen);
    }

    private void fill(Optional<Id> chosen) {
        desk.session()
                .read(
                        book -> book.recurring().groups(),
                        read -> {
                            int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
                            groups.setAll(read);
                            List<Id> ids = read.stream().map(StandingGroup::id).toList();
                            int row = chosen.map(ids::indexOf).orElse(-1);
                            if (!read.isEmpty()) {
                                list.getSelectionModel()
                                        .clearAndSelect(
                                                row >= 0 ? row : Math.min(at, read.size() - 1));
                            }
                        });
    }

    private Command command(String id, String key, Feather icon, String keys, Runnable action) {
        return Command.of("groups-" + id, words.of(key), icon, keys, action);
    }

    /// Nothing can be done with a group while there is none.
    private Button ofChosen(Button button) {
        button.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        return button;
    }

    private Node empty() {
        return Parts.empty(
                Feather.USERS,
                words.of("group.none"),
                Parts.secondary(
                        Command.of("groups-none-make", make.label(), make.icon(), this::make)));
    }

    /// Whoever is on the list of the meeting.
    private List<Id> present() {
        return meeting.stream().flatMap(Meeting::attendances).map(Attendance::person).toList();
    }

    private Optional<StandingGroup> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private boolean pressed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return false;
        }
        Optional<Command> wanted =
                switch (event.getCode()) {
                    case ENTER ->
                            event.getTarget() instanceof Button
                                    ? Optional.empty()
                                    : Optional.of(meeting.isPresent() ? take : change);
                    case INSERT -> Optional.of(make);
                    case F2 -> Optional.of(change);
                    case DELETE -> Optional.of(remove);
                    default -> Optional.empty();
                };
        wanted.ifPresent(Command::run);
        return wanted.isPresent();
    }

    /// The digit itself, not its key: what has the keyboard then must not get it too.
    private void typed(KeyEvent event) {
        String typed = event.getCharacter();
        int digit = typed.length() == 1 ? Character.digit(typed.charAt(0), 10) : 0;
        if (digit > 0 && digit <= groups.size() && meeting.isPresent()) {
            event.consume();
            list.getSelectionModel().clearAndSelect(digit - 1);
            take();
        }
    }

    private void take() {
        Optional<StandingGroup> group = chosen();
        if (underway || group.isEmpty() || meeting.isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.now(desk.clock());
        transact(
                Op.GROUP_COMES,
                new GroupComes(meeting.get().id(), group.get().id(), today),
                came -> {
                    desk.overlays().close();
                    if (came.came() == 0 && came.away() == 0) {
                        desk.toasts().told(words.of("group.all.there", came.group()));
                        return;
                    }
                    new Undoing(desk)
                            .offer(
                                    words.of(
                                            came.away() > 0 ? "group.came.away" : "group.came",
                                            came.group(),
                                            came.came(),
                                            came.there(),
                                            came.away()));
                });
    }

    private void make() {
        GroupDialog.make(desk, present(), this::show);
    }

    private void change() {
        chosen().ifPresent(it -> GroupDialog.change(desk, it, this::show));
    }

    private void remove() {
        chosen().filter(_ -> !underway)
                .ifPresent(
                        it ->
                                transact(
                                        Op.REMOVE_GROUP,
                                        GroupEdits.remove(it.id()),
                                        gone -> {
                                            fill(Optional.empty());
                                            new Undoing(desk)
                                                    .offer(words.of("group.removed", gone.name()));
                                        }));
    }

    private <T> void transact(Op op, Edit<Typed<T>> edit, Consumer<T> then) {
        underway = true;
        desk.session()
                .transact(
                        op,
                        this,
                        edit,
                        Reply.of(
                                typed -> {
                                    underway = false;
                                    typed.told().forEach(it -> desk.toasts().failed(words.of(it)));
                                    typed.value().ifPresent(then);
                                },
                                why -> {
                                    underway = false;
                                    desk.toasts().failed(words.of(why));
                                }));
    }

    private final class GroupCell extends ListCell<StandingGroup> {

        private final Label key = Parts.keycap("");
        private final Label name = Parts.shortened("", "nt-13");
        private final Label count = Parts.muted("");
        private final HBox texts = new HBox(8, key, name, Parts.gap(), count);

        GroupCell() {
            setPrefWidth(0);
            count.setMinWidth(USE_PREF_SIZE);
            texts.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable StandingGroup group, boolean empty) {
            super.updateItem(group, empty);
            setText(null);
            if (empty || group == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            boolean keyed = meeting.isPresent() && getIndex() < DIGITS;
            key.setText(Integer.toString(getIndex() + 1));
            key.setVisible(keyed);
            key.setManaged(keyed);
            name.setText(group.name());
            count.setText(words.of("group.count", group.people().size()));
            setGraphic(texts);
            setAccessibleText(group.name() + ", " + count.getText());
        }
    }
}
