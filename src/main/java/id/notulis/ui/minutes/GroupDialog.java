package id.notulis.ui.minutes;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.people.PrintedName;
import id.notulis.model.people.StandingGroup;
import id.notulis.notula.Typed;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.TypedForm;
import id.notulis.ui.kit.Words;
import id.notulis.ui.kit.WrappedCell;
import id.notulis.util.Fold;
import id.notulis.work.GroupEdits;
import id.notulis.work.Op;
import id.notulis.work.PeopleRegister;
import id.notulis.work.PeopleRegister.Entry;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A standing group: its name, and everybody of the book with a tick at those who belong to it.
/// Space ticks, Enter keeps it.
final class GroupDialog {

    private final Desk desk;
    private final Words words;
    private final Optional<Id> group;
    private final Consumer<Optional<Id>> kept;
    private final Set<Id> members;
    private final TextField name = new TextField();
    private final DialogField called;
    private final TextField filter = new TextField();
    private final ObservableList<Entry> people = FXCollections.observableArrayList();
    private final ListView<Entry> list = new ListView<>(people);
    private final Label count = Parts.muted("");
    private final Label wrong = Parts.styled("", "nt-field-error");
    private final TypedForm typing;
    private final VBox root = new VBox();
    private List<Entry> all = List.of();
    private boolean underway;

    private GroupDialog(
            Desk desk,
            Optional<Id> group,
            String named,
            List<Id> members,
            Consumer<Optional<Id>> kept) {
        this.desk = desk;
        this.words = desk.words();
        this.group = group;
        this.kept = kept;
        this.members = new LinkedHashSet<>(members);
        this.typing = new TypedForm(desk.session(), words, "group");
        name.setId("group-name");
        name.setText(named);
        called = new DialogField(words, words.of("group.name"), name);
        typing.add("name", name);
        filter.setId("group-filter");
        filter.setPromptText(words.of("group.filter"));
        filter.setAccessibleText(words.of("group.filter"));
        filter.textProperty().subscribe(_ -> fill());
        list.setId("group-people");
        list.setAccessibleText(words.of("group.people"));
        list.setCellFactory(_ -> new PersonCell());
        list.setPrefSize(560, 260);
        list.setMinHeight(0);
        list.setPlaceholder(Parts.placeholder(words.of("group.nobody")));
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.SPACE) {
                        event.consume();
                        toggle(Optional.ofNullable(list.getSelectionModel().getSelectedItem()));
                    }
                });
        Parts.chooseOnFocus(list, () -> people.isEmpty() ? -1 : 0);
        count.setId("group-count");
        wrong.setId("group-error");
        wrong.setWrapText(true);
        wrong.managedProperty().bind(wrong.visibleProperty());
        tell(List.of());
        Parts.asDialog(root, "group");
        root.getChildren()
                .addAll(
                        Parts.styled(
                                words.of(group.isEmpty() ? "group.make" : "group.change"),
                                "title-4",
                                "nt-b"),
                        typing.note(),
                        called.root(),
                        filter,
                        list,
                        count,
                        wrong,
                        Parts.buttons(
                                Parts.secondary(
                                        Command.of(
                                                "group-cancel",
                                                words.of("kit.cancel"),
                                                Feather.X,
                                                this::giveUp)),
                                Parts.primary(
                                        Command.of(
                                                "group-keep",
                                                words.of("group.keep"),
                                                Feather.CHECK,
                                                "Enter",
                                                this::keep))));
    }

    /// Makes one.
    ///
    /// @param members who is ticked to begin with
    /// @param kept gets the one that was made; nothing when none was
    static void make(Desk desk, List<Id> members, Consumer<Optional<Id>> kept) {
        new GroupDialog(desk, Optional.empty(), "", members, kept).show();
    }

    /// Changes one.
    static void change(Desk desk, StandingGroup group, Consumer<Optional<Id>> kept) {
        new GroupDialog(desk, Optional.of(group.id()), group.name(), group.people(), kept).show();
    }

    private void show() {
        typing.show("group/" + group.map(Id::value).orElse("new"));
        desk.overlays().show(root, name, Pos.CENTER, this::pressed, () -> {});
        LocalDate today = LocalDate.now(desk.clock());
        desk.session()
                .read(
                        book -> PeopleRegister.of(book, today),
                        register -> {
                            all =
                                    register.people().stream()
                                            .filter(it -> !it.person().archived() || isMember(it))
                                            .toList();
                            fill();
                        });
    }

    private boolean pressed(KeyEvent event) {
        boolean keeps = event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button);
        if (keeps) {
            keep();
        }
        return keeps;
    }

    /// Members come first, so that one sees who belongs to it.
    private void fill() {
        String wanted = Fold.of(filter.getText().strip());
        people.setAll(
                Stream.concat(
                                all.stream().filter(this::isMember),
                                all.stream().filter(it -> !isMember(it)))
                        .filter(it -> Fold.of(text(it)).contains(wanted))
                        .toList());
        tellCount();
    }

    private void tellCount() {
        count.setText(words.of("group.count", members.size()));
    }

    private boolean isMember(Entry entry) {
        return members.contains(entry.person().id());
    }

    private void toggle(Optional<Entry> chosen) {
        chosen.map(it -> it.person().id())
                .ifPresent(
                        it -> {
                            if (!members.remove(it)) {
                                members.add(it);
                            }
                            list.refresh();
                            tellCount();
                        });
    }

    private static String text(Entry entry) {
        String printed = PrintedName.text(entry.name());
        return Stream.of(printed, entry.post(), entry.office())
                .filter(it -> !it.isBlank())
                .reduce((one, other) -> one + " — " + other)
                .orElse(printed);
    }

    private void keep() {
        if (underway) {
            return;
        }
        underway = true;
        List<Id> chosen = List.copyOf(members);
        desk.session()
                .enter(
                        typing.places(),
                        group.isEmpty() ? Op.ADD_GROUP : Op.EDIT_GROUP,
                        this,
                        group.map(it -> GroupEdits.change(it, name.getText(), chosen))
                                .orElseGet(() -> GroupEdits.add(name.getText(), chosen)),
                        it -> it.value().isPresent(),
                        Reply.of(this::kept, this::failed));
    }

    private void kept(Typed<StandingGroup> typed) {
        underway = false;
        tell(typed.told());
        typed.value()
                .ifPresent(
                        it -> {
                            typing.drop();
                            kept.accept(Optional.of(it.id()));
                        });
    }

    private void failed(Message why) {
        underway = false;
        tell(List.of(why));
    }

    private void tell(List<Message> told) {
        wrong.setText(told.stream().map(words::of).findFirst().orElse(""));
        wrong.setVisible(!told.isEmpty());
    }

    private void giveUp() {
        typing.drop();
        kept.accept(group);
    }

    private final class PersonCell extends WrappedCell<Entry> {

        private final CheckBox tick = new CheckBox();

        PersonCell() {
            tick.setFocusTraversable(false);
            tick.setWrapText(true);
            tick.setMinHeight(USE_PREF_SIZE);
            tick.setOnAction(_ -> toggle(Optional.ofNullable(getItem())));
        }

        @Override
        protected Region row() {
            return tick;
        }

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            if (empty || entry == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            tick.setText(text(entry));
            tick.setSelected(isMember(entry));
            setGraphic(tick);
            setAccessibleText(
                    words.of(isMember(entry) ? "group.member" : "group.other", text(entry)));
        }
    }
}
