package id.notulis.ui.people;

import atlantafx.base.controls.CustomTextField;
import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.people.Person;
import id.notulis.model.people.PrintedName;
import id.notulis.notula.Typed;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Place;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.Undoing;
import id.notulis.ui.kit.View;
import id.notulis.ui.kit.Words;
import id.notulis.work.Edit;
import id.notulis.work.Op;
import id.notulis.work.PersonEdits;
import id.notulis.work.PersonFile;
import id.notulis.work.PersonFile.Event;
import id.notulis.work.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// Everybody of the book and the organisations they come from: the list at the left, all about the
/// one that is chosen at the right.
public final class PeopleView implements View {

    private final Desk desk;
    private final Words words;
    private final PeopleModel model;
    private final PeopleDialogs dialogs;
    private final Label total = Parts.styled("", "nt-13", "text-muted");
    private final ToggleButton people;
    private final ToggleButton offices;
    private final ToggleButton archived = new ToggleButton();
    private final CustomTextField filter = new CustomTextField();
    private final ListView<Row> list = new ListView<>();
    private final VBox none;
    private final VBox nothing;
    private final PersonCommands commands;
    private final PersonPane person;
    private final OrganisationPane organisation;
    private final ScrollPane detail = new ScrollPane();
    private final VBox unchosen;
    private final BorderPane root = new BorderPane();
    private final List<Command> all;
    private Subscription held = Subscription.EMPTY;
    private Optional<Id> wanted = Optional.empty();
    private Optional<Id> chosen = Optional.empty();
    private boolean filling;

    public PeopleView(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.model = new PeopleModel(desk);
        this.dialogs = new PeopleDialogs(desk, model::now);
        Command add =
                command(
                        "people-new",
                        "people.new",
                        Feather.USER_PLUS,
                        "Shortcut+Shift+N",
                        this::addPerson);
        Command addOffice =
                command(
                        "people-new-organisation",
                        "people.organisation.new",
                        Feather.PLUS,
                        "Shortcut+Shift+O",
                        this::addOrganisation);
        Command find =
                command(
                        "people-find",
                        "people.filter",
                        Feather.FILTER,
                        "Shortcut+F",
                        this::toFilter);
        Command clear =
                Command.of("people-clear", words.of("people.clear"), Feather.X, this::clear);
        commands = personCommands();
        person = new PersonPane(desk, commands);
        organisation = new OrganisationPane(desk);
        people = segment("people-people", "people.people", "left-pill");
        offices = segment("people-offices", "people.offices", "right-pill");
        unchosen = Parts.empty(Feather.USERS, words.of("people.unchosen"));
        none =
                Parts.empty(
                        Feather.USERS,
                        words.of("people.none"),
                        Parts.secondary(
                                Command.of(
                                        "people-none-new",
                                        words.of("people.new"),
                                        Feather.USER_PLUS,
                                        this::addPerson)));
        none.setId("people-none");
        nothing = Parts.empty(Feather.FILTER, words.of("people.nothing"), Parts.secondary(clear));
        nothing.setId("people-nothing");
        all =
                List.of(
                        add,
                        addOffice,
                        find,
                        command(
                                        "people-open",
                                        "people.open",
                                        Feather.EDIT_3,
                                        "Enter",
                                        this::toDetail)
                                .when(list::isFocused),
                        commands.apply(),
                        commands.ignore(),
                        commands.promote(),
                        commands.merge(),
                        commands.archive(),
                        commands.addPost(),
                        commands.changePost(),
                        commands.endPost(),
                        commands.removePost(),
                        commands.openSource());
        root.setId("people");
        root.setTop(header(add, addOffice));
        root.setLeft(left());
        root.setCenter(right());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show() {
        held =
                Subscription.combine(
                        model.register().subscribe(_ -> fill()),
                        desk.session()
                                .whenChanged(
                                        Set.of(
                                                Subject.PEOPLE,
                                                Subject.ORGANISATIONS,
                                                Subject.MEETINGS,
                                                Subject.PROFILES),
                                        model::refresh));
        if (!model.isCurrent()) {
            model.refresh();
        }
    }

    @Override
    public void hide() {
        held.unsubscribe();
    }

    @Override
    public Node firstFocus() {
        return list.isVisible() ? list : filter;
    }

    @Override
    public List<Command> commands() {
        return all;
    }

    @Override
    public List<Node> zones() {
        return List.of(filter, list, detail);
    }

    /// Shows somebody, or an organisation, wherever it stands in the list.
    @Override
    public void open(Destination destination) {
        destination
                .subject()
                .ifPresent(
                        id -> {
                            wanted = Optional.of(id);
                            if (model.isCurrent()) {
                                fill();
                            }
                        });
    }

    private HBox header(Command add, Command addOffice) {
        VBox texts = new VBox(2, Parts.title(words.of("people.heading")), total);
        total.setId("people-total");
        HBox header = new HBox(texts, Parts.gap(), Parts.secondary(addOffice), Parts.primary(add));
        header.getStyleClass().add("nt-page-header");
        return header;
    }

    private VBox left() {
        ToggleGroup group = new ToggleGroup();
        people.setToggleGroup(group);
        offices.setToggleGroup(group);
        people.setSelected(true);
        group.selectedToggleProperty()
                .subscribe(
                        (before, now) -> {
                            if (now == null) {
                                before.setSelected(true);
                            } else if (before != null) {
                                fill();
                            }
                        });
        archived.setId("people-archived");
        archived.setGraphic(Icons.row(Feather.ARCHIVE));
        archived.getStyleClass().addAll("button-icon", "nt-icon-button");
        archived.setAccessibleText(words.of("people.archived.show"));
        archived.setTooltip(new javafx.scene.control.Tooltip(words.of("people.archived.show")));
        archived.selectedProperty().subscribe((before, now) -> fill());
        filter.setId("people-filter");
        filter.setLeft(Icons.row(Feather.SEARCH));
        filter.setRight(Parts.keycap("Ctrl+F"));
        filter.setPromptText(words.of("people.filter.prompt"));
        filter.setAccessibleText(words.of("people.filter"));
        filter.setMinWidth(0);
        HBox.setHgrow(filter, Priority.ALWAYS);
        filter.textProperty().subscribe((before, now) -> fill());
        filter.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        list.requestFocus();
                    }
                });
        HBox segments = new HBox(people, offices);
        segments.setMinWidth(Region.USE_PREF_SIZE);
        HBox bar = new HBox(8, segments, filter, archived);
        bar.getStyleClass().add("nt-people-bar");
        list.setId("people-list");
        list.setAccessibleText(words.of("people.people"));
        list.getStyleClass().addAll("edge-to-edge", "nt-people-list");
        list.setCellFactory(_ -> new RowCell(words));
        list.getSelectionModel().selectedItemProperty().subscribe((before, now) -> select(now));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::skipHeadings);
        StackPane lists = new StackPane(list, none, nothing);
        VBox.setVgrow(lists, Priority.ALWAYS);
        VBox left = new VBox(bar, lists);
        left.getStyleClass().add("nt-people-left");
        return left;
    }

    private StackPane right() {
        detail.setId("people-detail");
        detail.setFitToWidth(true);
        detail.setFocusTraversable(false);
        detail.getStyleClass().addAll("edge-to-edge", "nt-scroll");
        detail.setContent(person.root());
        return new StackPane(detail, unchosen);
    }

    private ToggleButton segment(String id, String key, String pill) {
        ToggleButton button = new ToggleButton(words.of(key));
        button.setId(id);
        button.getStyleClass().addAll(pill, "nt-chosen");
        return button;
    }

    private PeopleModel.Choice choice() {
        return new PeopleModel.Choice(
                filter.getText(), offices.isSelected(), archived.isSelected());
    }

    /// Whoever is asked for is shown, whatever the list was filtered by.
    private void reveal(Id id) {
        boolean office = model.now().organisation(id).isPresent();
        boolean away = model.now().entry(id).filter(it -> it.person().archived()).isPresent();
        filling = true;
        filter.clear();
        (office ? offices : people).setSelected(true);
        archived.setSelected(away);
        filling = false;
    }

    private void fill() {
        if (filling || !model.isRead()) {
            return;
        }
        Optional<Id> sought = wanted.filter(this::isKnown);
        sought.ifPresent(this::reveal);
        wanted = Optional.empty();
        PeopleModel.Choice choice = choice();
        List<Row> rows = model.rows(choice);
        int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        boolean focused = list.isFocused();
        filling = true;
        archived.setDisable(
                choice.organisations() || (model.now().archived() == 0 && !choice.archived()));
        list.getItems().setAll(rows);
        int row = place(rows, sought.or(() -> chosen), at);
        filling = false;
        if (row >= 0) {
            list.getSelectionModel().clearAndSelect(row);
            list.getFocusModel().focus(row);
            if (sought.isPresent() || row < at - 8 || row > at + 8) {
                list.scrollTo(Math.max(0, row - 3));
            }
            select(rows.get(row));
        } else {
            chosen = Optional.empty();
            person.leave();
            organisation.leave();
        }
        boolean some = !rows.isEmpty();
        list.setVisible(some);
        boolean filtered = choice.isFiltered() || choice.archived();
        nothing.setVisible(!some && filtered);
        none.setVisible(!some && !filtered);
        detail.setVisible(some);
        unchosen.setVisible(!some);
        total.setText(
                words.of(
                        "people.total",
                        model.now().size(),
                        model.now().offices(),
                        model.now().lacking()));
        if (focused && !some) {
            filter.requestFocus();
        }
    }

    private boolean isKnown(Id id) {
        return model.now().entry(id).isPresent() || model.now().organisation(id).isPresent();
    }

    private static int place(List<Row> rows, Optional<Id> id, int otherwise) {
        for (int row = 0; row < rows.size(); row++) {
            if (id.isPresent() && rows.get(row).id().equals(id)) {
                return row;
            }
        }
        for (int row = Math.min(otherwise, rows.size() - 1); row >= 0 && row < rows.size(); row++) {
            if (rows.get(row).id().isPresent()) {
                return row;
            }
        }
        for (int row = rows.size() - 1; row >= 0; row--) {
            if (rows.get(row).id().isPresent()) {
                return row;
            }
        }
        return -1;
    }

    private void select(Row row) {
        if (filling || row == null) {
            return;
        }
        switch (row) {
            case Row.Heading _ -> {}
            case Row.Somebody(var entry) -> {
                turn(entry.person().id());
                model.file(entry.person().id(), it -> it.ifPresent(this::show));
            }
            case Row.Office(var line) -> {
                turn(line.organisation().id());
                person.leave();
                organisation.show(line.organisation(), model.now());
                detail.setContent(organisation.root());
            }
        }
    }

    private void turn(Id id) {
        if (!chosen.equals(Optional.of(id))) {
            chosen = Optional.of(id);
            detail.setVvalue(0);
        }
    }

    private void show(PersonFile file) {
        if (chosen.equals(Optional.of(file.person().id()))) {
            organisation.leave();
            person.show(file, model.now());
            detail.setContent(person.root());
        }
    }

    /// Headings are passed over.
    private void skipHeadings(KeyEvent event) {
        int step =
                switch (event.getCode()) {
                    case UP -> -1;
                    case DOWN -> 1;
                    default -> 0;
                };
        int at = list.getSelectionModel().getSelectedIndex();
        if (step == 0 || at < 0) {
            return;
        }
        event.consume();
        for (int row = at + step; row >= 0 && row < list.getItems().size(); row += step) {
            if (list.getItems().get(row).id().isPresent()) {
                list.getSelectionModel().clearAndSelect(row);
                list.getFocusModel().focus(row);
                list.scrollTo(Math.max(0, row - 4));
                return;
            }
        }
        if (step < 0) {
            filter.requestFocus();
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (choice().isFiltered()) {
                event.consume();
                clear();
            } else if (detail.isFocusWithin()) {
                event.consume();
                list.requestFocus();
            }
        }
    }

    private void toFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    private void clear() {
        filter.clear();
        archived.setSelected(false);
        firstFocus().requestFocus();
    }

    private void toDetail() {
        (person.shown().isPresent() ? person.firstFocus() : organisation.firstFocus())
                .requestFocus();
    }

    private void addPerson() {
        dialogs.addPerson(
                added -> {
                    wanted = Optional.of(added.id());
                    model.refresh();
                    desk.toasts().done(words.of("people.added", PrintedName.text(added.name())));
                });
    }

    private void addOrganisation() {
        dialogs.addOrganisation(
                added -> {
                    wanted = Optional.of(added.id());
                    model.refresh();
                    desk.toasts().done(words.of("people.added", added.name()));
                });
    }

    private PersonCommands personCommands() {
        return new PersonCommands(
                command(
                                "people-apply",
                                "people.apply",
                                Feather.CHECK,
                                "Alt+T",
                                () -> change(Op.SPELL_TITLES, PersonEdits::spellTitles))
                        .when(this::isAdvised),
                Command.of(
                                "people-ignore",
                                words.of("people.ignore"),
                                Feather.X,
                                () -> change(Op.MEAN_TITLES, PersonEdits::meanTitles))
                        .when(this::isAdvised),
                Command.of(
                                "people-promote",
                                words.of("people.promote"),
                                Feather.CHEVRONS_UP,
                                () -> shown().ifPresent(dialogs::promote))
                        .when(this::isShown),
                Command.of(
                                "people-merge",
                                words.of("people.merge"),
                                Feather.GIT_MERGE,
                                () ->
                                        shown().ifPresent(
                                                        it ->
                                                                new MergeDialog(
                                                                                desk,
                                                                                it,
                                                                                model.now())
                                                                        .show()))
                        .when(this::isShown),
                Command.of(
                                "people-archive",
                                words.of("people.archive"),
                                Feather.ARCHIVE,
                                this::archive)
                        .when(this::isShown),
                Command.of(
                                "people-post-add",
                                words.of("people.post.add"),
                                Feather.PLUS,
                                () -> shown().ifPresent(dialogs::addPost))
                        .when(this::isShown),
                command(
                                "people-post-change",
                                "people.post.change",
                                Feather.EDIT_2,
                                "F2",
                                () -> withPost(dialogs::changePost))
                        .when(() -> event(Event.Held.class).isPresent()),
                Command.of(
                                "people-post-end",
                                words.of("people.post.end"),
                                Feather.LOG_OUT,
                                () -> withPost(dialogs::endPost))
                        .when(() -> event(Event.Held.class).isPresent()),
                command(
                                "people-post-remove",
                                "people.post.remove",
                                Feather.TRASH_2,
                                "Delete",
                                this::removeEvent)
                        .when(
                                () ->
                                        event(Event.Held.class).isPresent()
                                                || event(Event.Promoted.class).isPresent()),
                command(
                                "people-post-source",
                                "people.post.source",
                                Feather.EXTERNAL_LINK,
                                "F12",
                                this::openSource)
                        .when(() -> destination().isPresent()));
    }

    private Command command(String id, String label, Feather icon, String key, Runnable action) {
        return Command.of(id, words.of(label), icon, key, action);
    }

    private Optional<Person> shown() {
        return person.shown().map(PersonFile::person);
    }

    private boolean isShown() {
        return shown().isPresent();
    }

    private boolean isAdvised() {
        return shown().flatMap(it -> model.now().entry(it.id()))
                .filter(it -> !it.advice().isEmpty())
                .isPresent();
    }

    private <E extends Event> Optional<E> event(Class<E> kind) {
        return person.shown()
                .flatMap(_ -> person.history().chosen())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private interface PostVerb {

        void of(Person person, id.notulis.model.people.Post post);
    }

    private void withPost(PostVerb verb) {
        shown().ifPresent(
                        it -> event(Event.Held.class).ifPresent(post -> verb.of(it, post.post())));
    }

    private void removeEvent() {
        event(Event.Held.class)
                .ifPresent(
                        it ->
                                change(
                                        Op.REMOVE_POST,
                                        id -> PersonEdits.remove(id, it.post()),
                                        "people.post.removed"));
        event(Event.Promoted.class)
                .ifPresent(
                        it ->
                                change(
                                        Op.REMOVE_PROMOTION,
                                        id -> PersonEdits.demote(id, it.former()),
                                        "people.promote.removed"));
    }

    /// Where a row of the history leads: the meeting that tells it, the one who took over.
    private Optional<Destination> destination() {
        Optional<Destination> meeting =
                event(Event.Held.class)
                        .flatMap(Event.Held::source)
                        .map(it -> Destination.of(Place.WORKSPACE, it.meeting()));
        return meeting.or(
                () ->
                        event(Event.TakenOver.class)
                                .map(it -> Destination.of(Place.PEOPLE, it.person())));
    }

    private void openSource() {
        destination().ifPresent(desk.navigator()::go);
    }

    private void archive() {
        shown().ifPresent(
                        it -> {
                            boolean away = !it.archived();
                            change(
                                    away ? Op.ARCHIVE_PERSON : Op.UNARCHIVE_PERSON,
                                    id -> PersonEdits.archive(id, away),
                                    away ? "people.archive.done" : "people.unarchive.done");
                        });
    }

    private interface Verb {

        Edit<Typed<Person>> of(Id person);
    }

    private void change(Op op, Verb verb) {
        change(op, verb, typed -> {});
    }

    private void change(Op op, Verb verb, String done) {
        change(
                op,
                verb,
                it -> new Undoing(desk).offer(words.of(done, PrintedName.text(it.name()))));
    }

    private void change(Op op, Verb verb, Consumer<Person> done) {
        shown().ifPresent(
                        it ->
                                desk.session()
                                        .transact(
                                                op,
                                                this,
                                                verb.of(it.id()),
                                                Reply.of(
                                                        typed -> {
                                                            typed.value().ifPresent(done);
                                                            typed.told().forEach(this::failed);
                                                        },
                                                        this::failed)));
    }

    private void failed(Message why) {
        desk.toasts().failed(words.of(why));
    }
}
