package id.notulis.ui.people;

import id.notulis.model.Id;
import id.notulis.model.people.Organisation;
import id.notulis.model.people.PrintedName;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.View;
import id.notulis.ui.kit.Words;
import id.notulis.work.PersonFile;
import id.notulis.work.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
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
    private final PersonDeeds deeds;
    private final PeopleBar bar;
    private final ListView<Row> list = new ListView<>();
    private final VBox none;
    private final VBox nothing;
    private final PersonPane person;
    private final OrganisationPane organisation;
    private final ScrollPane detail = new ScrollPane();
    private final VBox unchosen;
    private final BorderPane root = new BorderPane();
    private final List<Command> all = new ArrayList<>();
    private Subscription held = Subscription.EMPTY;
    private Optional<Id> wanted = Optional.empty();
    private Optional<Id> chosen = Optional.empty();
    private boolean filling;

    /// @param standing opens the standing groups
    public PeopleView(Desk desk, Runnable standing) {
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
        Command bring =
                command(
                        "people-import",
                        "people.import",
                        Feather.UPLOAD,
                        "Shortcut+Shift+I",
                        () -> new PeopleImportDialog(desk).show());
        Command hand =
                command(
                        "people-export",
                        "people.export",
                        Feather.DOWNLOAD,
                        "Shortcut+Shift+E",
                        this::export);
        Command groups = command("people-groups", "group.open", Feather.LAYERS, "F7", standing);
        Command find =
                command(
                        "people-find",
                        "people.filter",
                        Feather.FILTER,
                        "Shortcut+F",
                        this::toFilter);
        Command clear =
                Command.of("people-clear", words.of("people.clear"), Feather.X, this::clear);
        deeds = new PersonDeeds(desk, model, dialogs);
        PersonCommands commands = deeds.commands();
        bar = new PeopleBar(words, list, this::fill);
        person = new PersonPane(desk, commands);
        deeds.about(person);
        organisation = new OrganisationPane(desk);
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
        all.addAll(
                List.of(
                        add,
                        addOffice,
                        bring,
                        hand,
                        groups,
                        find,
                        command(
                                        "people-open",
                                        "people.open",
                                        Feather.EDIT_3,
                                        "Enter",
                                        this::toDetail)
                                .when(list::isFocused)));
        all.addAll(commands.all());
        all.addAll(organisation.commands());
        root.setId("people");
        root.setTop(header(add, List.of(bring, hand, groups, addOffice)));
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
        return list.isVisible() ? list : bar.filter();
    }

    @Override
    public List<Command> commands() {
        return all;
    }

    @Override
    public List<Node> zones() {
        return List.of(bar.root(), list, detail);
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

    private HBox header(Command add, List<Command> others) {
        VBox texts = new VBox(2, Parts.title(words.of("people.heading")), total);
        total.setId("people-total");
        total.setWrapText(true);
        total.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox header = new HBox(texts);
        others.stream().map(Parts::framedIcon).forEach(header.getChildren()::add);
        header.getChildren().add(Parts.primary(add));
        header.getStyleClass().add("nt-page-header");
        return header;
    }

    private VBox left() {
        list.setId("people-list");
        list.setAccessibleText(words.of("people.people"));
        list.getStyleClass().addAll("edge-to-edge", "nt-people-list");
        list.setCellFactory(_ -> new RowCell(words));
        list.getSelectionModel().selectedItemProperty().subscribe((before, now) -> select(now));
        list.addEventFilter(
                KeyEvent.KEY_PRESSED, event -> Rows.skipHeadings(list, event, bar.filter()));
        StackPane lists = new StackPane(list, none, nothing);
        VBox.setVgrow(lists, Priority.ALWAYS);
        VBox left = new VBox(bar.root(), lists);
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

    /// Whoever is asked for is shown, whatever the list was filtered by.
    private void reveal(Id id) {
        Optional<Organisation> office = model.now().organisation(id);
        boolean away =
                office.map(Organisation::archived)
                        .or(() -> model.now().entry(id).map(it -> it.person().archived()))
                        .orElse(false);
        filling = true;
        bar.reveal(office.isPresent(), away);
        filling = false;
    }

    private void fill() {
        if (filling || !model.isRead()) {
            return;
        }
        Optional<Id> sought = wanted.filter(this::isKnown);
        sought.ifPresent(this::reveal);
        wanted = Optional.empty();
        PeopleModel.Choice choice = bar.choice();
        List<Row> rows = model.rows(choice);
        int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        boolean focused = list.isFocused();
        filling = true;
        bar.enable(model.now().archived() > 0, model.now().archivedOffices() > 0);
        list.getItems().setAll(rows);
        int row = Rows.place(rows, sought.or(() -> chosen), at);
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
            bar.filter().requestFocus();
        }
    }

    private boolean isKnown(Id id) {
        return model.now().entry(id).isPresent() || model.now().organisation(id).isPresent();
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

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (bar.choice().isFiltered()) {
                event.consume();
                clear();
            } else if (detail.isFocusWithin()) {
                event.consume();
                list.requestFocus();
            }
        }
    }

    private void toFilter() {
        bar.filter().requestFocus();
        bar.filter().selectAll();
    }

    private void clear() {
        bar.clear();
        firstFocus().requestFocus();
    }

    private void toDetail() {
        (person.shown().isPresent() ? person.firstFocus() : organisation.firstFocus())
                .requestFocus();
    }

    private void export() {
        List<Id> listed =
                list.getItems().stream()
                        .flatMap(
                                it ->
                                        it instanceof Row.Somebody(var entry)
                                                ? Stream.of(entry.person().id())
                                                : Stream.empty())
                        .toList();
        new PeopleExportDialog(desk, listed, person.shown().map(it -> it.person().id())).show();
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

    private Command command(String id, String label, Feather icon, String key, Runnable action) {
        return Command.of(id, words.of(label), icon, key, action);
    }
}
