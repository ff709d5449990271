package id.notulis.ui.minutes;

import id.notulis.model.Id;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Parts;
import id.notulis.work.Attend;
import id.notulis.work.InvitationList;
import id.notulis.work.ListEdits;
import id.notulis.work.Op;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Who is there: the list by organisation, ticked by keyboard, with a line below it to type a new
/// row into.
final class AttendancePane {

    private final Desk desk;
    private final MeetingModel model;
    private final AttendanceModel rows;
    private final AttendanceVerbs verbs;
    private final Jump jump;
    private final ObservableList<ListRow> items = FXCollections.observableArrayList();
    private final ListView<ListRow> list = new ListView<>(items);
    private final RowLine line;
    private final Label counted = Parts.styled("", "nt-13");
    private final VBox root = new VBox();
    private final List<Command> commands;

    AttendancePane(Desk desk, MeetingModel model) {
        this.desk = desk;
        this.model = model;
        rows = new AttendanceModel(model);
        verbs = new AttendanceVerbs(desk, model);
        jump = new Jump(desk.clock());
        line = new RowLine(desk, model, rows, verbs, new Around());
        commands = makeCommands();
        list.setId("attendance-list");
        list.setAccessibleText(desk.words().of("side.tab.attendance"));
        list.getStyleClass().addAll("edge-to-edge", "nt-plain-list");
        list.setCellFactory(
                view ->
                        new AttendanceCell(
                                desk.words(), this::tick, this::openMenu, desk::openPerson));
        list.setPlaceholder(Parts.empty(Feather.USERS, desk.words().of("side.attendance.empty")));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        VBox.setVgrow(list, Priority.ALWAYS);
        counted.setId("attendance-count");
        Button everybody = Parts.link(commands.getFirst());
        HBox head = new HBox(8, counted, Parts.gap(), everybody);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("nt-side-head");
        FlowPane more = new FlowPane(4, 0);
        commands.stream().skip(2).limit(5).map(Parts::icon).forEach(more.getChildren()::add);
        more.setAlignment(Pos.CENTER_LEFT);
        more.getStyleClass().add("nt-side-tools");
        more.visibleProperty().bind(line.offeringProperty().not());
        more.managedProperty().bind(more.visibleProperty());
        list.setMinHeight(0);
        root.getChildren().addAll(head, list, more, line.root());
        root.setId("attendance");
        rows.onRows(this::show);
    }

    Region root() {
        return root;
    }

    Node firstFocus() {
        return list;
    }

    int size() {
        return rows.size();
    }

    List<Command> commands() {
        return commands;
    }

    /// Goes to the line where a new row is typed.
    void add() {
        line.add();
    }

    private List<Command> makeCommands() {
        var words = desk.words();
        return List.of(
                Command.of(
                        "attendance-everybody",
                        words.of("side.everybody"),
                        Feather.USER_CHECK,
                        this::everybody),
                Command.of(
                        "attendance-add", words.of("side.add"), Feather.USER_PLUS, "F4", this::add),
                Command.of(
                        "attendance-same",
                        words.of("side.same"),
                        Feather.USERS,
                        () -> new SameParticipantsDialog(desk, model).show()),
                Command.of(
                        "attendance-groups",
                        words.of("group.open"),
                        Feather.LAYERS,
                        "F7",
                        () -> new GroupsDialog(desk, model.meeting()).show()),
                Command.of("attendance-sort", words.of("side.sort"), Feather.LIST, this::sort),
                Command.of(
                        "attendance-invitation",
                        words.of("side.invitation"),
                        Feather.COPY,
                        this::copyInvitation),
                Command.of(
                        "attendance-sheet",
                        words.of("side.sheet"),
                        Feather.PRINTER,
                        () -> new AttendanceSheetFile(desk, model).make()));
    }

    private void show(List<ListRow> now) {
        Optional<Id> selected = selected().map(it -> it.row().person());
        int at = list.getSelectionModel().getSelectedIndex();
        items.setAll(now);
        int back = selected.map(rows::indexOf).orElse(-1);
        int index = back >= 0 ? back : Math.min(at, now.size() - 1);
        if (index >= 0) {
            list.getSelectionModel().clearAndSelect(index);
            list.getFocusModel().focus(index);
        }
        counted.setText(desk.words().of("side.counted", rows.present(), rows.listed()));
    }

    private Optional<ListRow.Member> selected() {
        return list.getSelectionModel().getSelectedItem() instanceof ListRow.Member member
                ? Optional.of(member)
                : Optional.empty();
    }

    private void pressed(KeyEvent event) {
        boolean alt = event.isAltDown() && !event.isShortcutDown();
        boolean bare = !event.isAltDown() && !event.isShortcutDown();
        Optional<ListRow.Member> member = selected();
        Runnable action =
                switch (event.getCode()) {
                    case F2 -> bare ? () -> member.ifPresent(line::edit) : null;
                    case F12 -> bare ? () -> member.ifPresent(this::open) : null;
                    case ENTER, CONTEXT_MENU ->
                            bare ? () -> member.ifPresent(this::openMenu) : null;
                    case DELETE ->
                            bare
                                    ? () ->
                                            member.ifPresent(
                                                    it -> verbs.run(AttendanceVerb.REMOVE, it))
                                    : null;
                    case UP -> alt ? () -> member.ifPresent(it -> move(it, -1)) : null;
                    case DOWN -> alt ? () -> member.ifPresent(it -> move(it, 1)) : null;
                    case SPACE ->
                            bare && !jump.underway() ? () -> member.ifPresent(this::tick) : null;
                    default -> null;
                };
        if (action != null) {
            event.consume();
            jump.forget();
            action.run();
        }
    }

    private void open(ListRow.Member member) {
        desk.openPerson(member.row().person());
    }

    private void typed(KeyEvent event) {
        String letter = event.getCharacter();
        boolean letters =
                !letter.isEmpty()
                        && !event.isShortcutDown()
                        && !event.isAltDown()
                        && (Character.isLetterOrDigit(letter.codePointAt(0))
                                || (letter.equals(" ") && jump.underway()));
        if (letters) {
            event.consume();
            jump.to(letter, names(), list.getSelectionModel().getSelectedIndex())
                    .ifPresent(this::select);
        }
    }

    private List<String> names() {
        return rows.rows().stream()
                .map(
                        it ->
                                it instanceof ListRow.Member(var o, var row, var f)
                                        ? row.name().name()
                                        : "")
                .toList();
    }

    private void select(int index) {
        list.getSelectionModel().clearAndSelect(index);
        list.getFocusModel().focus(index);
        list.scrollTo(Math.max(0, index - 2));
    }

    private void tick(ListRow.Member member) {
        verbs.run(AttendanceVerb.TICK, member);
    }

    private void openMenu(ListRow.Member member) {
        new AttendanceMenu(
                        desk,
                        member.facts().name(),
                        verb -> {
                            if (verb == AttendanceVerb.EDIT) {
                                line.edit(member);
                            } else {
                                verbs.run(verb, member);
                            }
                        })
                .show();
    }

    private void move(ListRow.Member member, int by) {
        model.change(Op.LIST, it -> ListEdits.move(it, member.row().person(), by), verbs::tell);
    }

    private void everybody() {
        model.change(Op.EVERYBODY, Attend::everybody, verbs::tell);
    }

    private void sort() {
        model.change(Op.LIST, ListEdits::sort, verbs::tell);
    }

    private void copyInvitation() {
        model.meeting()
                .ifPresent(
                        it -> {
                            if (it.attendances().findAny().isEmpty()) {
                                desk.toasts().told(desk.words().of("side.invitation.empty"));
                                return;
                            }
                            desk.desktop().copy(InvitationList.of(it));
                            desk.toasts().done(desk.words().of("side.invitation.copied"));
                        });
    }

    private final class Around implements RowLine.Around {

        @Override
        public Optional<ListRow> selected() {
            return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        }

        @Override
        public void show(int row) {
            select(row);
        }

        @Override
        public void left() {
            list.requestFocus();
        }
    }
}
