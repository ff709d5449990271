package id.notulis.ui.actions;

import id.notulis.model.Id;
import id.notulis.model.action.Status;
import id.notulis.model.overview.ActionGroup;
import id.notulis.model.overview.ActionList;
import id.notulis.model.survey.Share;
import id.notulis.model.survey.SurveyFormat;
import id.notulis.ui.actions.ActionsModel.Shown;
import id.notulis.ui.kit.CalendarSaving;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.SideDock;
import id.notulis.ui.kit.View;
import id.notulis.ui.kit.Words;
import id.notulis.work.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// The actions of all meetings, in groups by how urgent they are, and one of them at the side.
public final class ActionsView implements View {

    /// Below this where an action comes from is left out; the rail is not part of it.
    private static final double NARROW = 860;

    private final Desk desk;
    private final Words words;
    private final ActionsModel model;
    private final BorderPane root = new BorderPane();
    private final Label figures = Parts.styled("", "nt-13", "text-muted");
    private final ActionLines lines;
    private final ListView<Long> list;
    private final ActionVerbs verbs;
    private final ActionFilter filter;
    private final ActionHeads heads;
    private final ActionDrawer drawer;
    private final SideDock dock;
    private final VBox nothing;
    private final VBox none;
    private final Command clear;
    private final Command added;
    private final List<Command> matrices;
    private final List<Command> commands = new ArrayList<>();
    private boolean filling;
    private Subscription held = Subscription.EMPTY;

    public ActionsView(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.model = new ActionsModel(desk);
        this.clear = Command.of("follow-clear", words.of("actions.clear"), Feather.X, this::clear);
        Command save =
                Command.of(
                                "follow-save",
                                words.of("actions.save"),
                                Feather.BOOKMARK,
                                this::saveFilter)
                        .when(() -> !model.sieve().isEmpty());
        this.filter = new ActionFilter(model, desk, clear, save);
        this.lines = new ActionLines(model, words, this::become);
        this.list = lines.list();
        this.verbs = new ActionVerbs(desk, model, lines::chosen, this::added);
        BooleanBinding narrow =
                Bindings.createBooleanBinding(
                        () -> list.getWidth() > 0 && list.getWidth() / scale() < NARROW,
                        list.widthProperty());
        this.heads = new ActionHeads(model, words, narrow);
        this.drawer =
                new ActionDrawer(desk, model, verbs::status, verbs::remind, this::closeDrawer);
        this.added = command("new", Feather.PLUS, "Shortcut+Shift+N", verbs::add);
        this.matrices =
                List.of(
                        Command.of(
                                "follow-matrix",
                                words.of("actions.matrix"),
                                Feather.EXTERNAL_LINK,
                                () -> verbs.write(SurveyFormat.WORD)),
                        Command.of(
                                "follow-sheets",
                                words.of("actions.sheets"),
                                Feather.GRID,
                                () -> verbs.write(SurveyFormat.SHEETS)));
        this.none = Parts.empty(Feather.CHECK_SQUARE, words.of("actions.none"));
        this.nothing =
                Parts.empty(
                        Feather.FILTER,
                        words.of("actions.nothing"),
                        Parts.secondary(
                                Command.of(
                                        "follow-nothing-clear",
                                        words.of("actions.clear"),
                                        Feather.X,
                                        this::clear)));
        this.dock = new SideDock(new VBox(heads.root(), lists()), drawer.root());
        Command calendar = new CalendarSaving(desk).command("follow");
        root.setId("follow");
        root.setTop(new VBox(header(calendar), filter.root()));
        root.setCenter(dock);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::escaped);
        addCommands();
        commands.add(save);
        commands.add(calendar);
        model.onRows(
                keys -> {
                    lines.known();
                    showChosen();
                });
        list.getSelectionModel().selectedItemProperty().subscribe(it -> showChosen());
    }

    private void addCommands() {
        commands.add(
                command("open", Feather.CORNER_UP_LEFT, "Enter", verbs::origin)
                        .when(() -> list.isFocused() && !lines.chosen().isEmpty()));
        commands.add(
                command("toggle", Feather.CHEVRON_DOWN, "Enter Space", lines::toggle)
                        .when(() -> list.isFocused() && lines.heading().isPresent()));
        for (Status status : Status.values()) {
            commands.add(
                    Command.of(
                                    "follow-"
                                            + status.name()
                                                    .toLowerCase(Locale.ROOT)
                                                    .replace('_', '-'),
                                    words.of(
                                            "actions.become",
                                            new ActionWords(words).status(status)),
                                    ActionWords.icon(status),
                                    Integer.toString(1 + List.of(Status.values()).indexOf(status)),
                                    () -> verbs.status(status))
                            .when(() -> list.isFocused() && !lines.chosen().isEmpty()));
        }
        commands.add(
                command("remind", Feather.MESSAGE_CIRCLE, "Shortcut+M", verbs::remind)
                        .when(() -> !lines.chosen().isEmpty()));
        commands.add(
                command("person", Feather.USER, "F12", verbs::person)
                        .when(() -> list.isFocused() && verbs.inCharge().isPresent()));
        commands.add(added);
        commands.addAll(matrices);
        commands.add(command("find", Feather.FILTER, "Shortcut+F", this::toText));
        commands.add(command("panel", Feather.SIDEBAR, "Shortcut+B", this::panel));
        commands.add(clear.when(() -> !model.sieve().isEmpty()));
    }

    private Command command(String name, Feather icon, String key, Runnable action) {
        return Command.of("follow-" + name, words.of("actions.command." + name), icon, key, action);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void open(Destination destination) {
        destination
                .line()
                .ifPresent(
                        action -> {
                            model.want(action);
                            filter.clear();
                            if (!held.equals(Subscription.EMPTY)) {
                                model.refresh();
                            }
                        });
    }

    @Override
    public void show() {
        held =
                Subscription.combine(
                        model.shown().subscribe(this::fill),
                        desk.session()
                                .whenChanged(
                                        Set.of(Subject.SAVED), () -> model.saved(filter::offer)),
                        desk.session()
                                .whenChanged(
                                        Set.of(
                                                Subject.MEETINGS,
                                                Subject.PEOPLE,
                                                Subject.ORGANISATIONS,
                                                Subject.AGREEMENTS),
                                        this::refresh));
        model.saved(filter::offer);
        if (!model.isCurrent()) {
            refresh();
        }
    }

    @Override
    public void hide() {
        drawer.leave();
        held.unsubscribe();
        held = Subscription.EMPTY;
    }

    @Override
    public Node firstFocus() {
        return list.isVisible() ? list : filter.text();
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public List<Node> zones() {
        return drawer.root().isVisible()
                ? List.of(filter.root(), list, drawer.root())
                : List.of(filter.root(), list);
    }

    private double scale() {
        return desk.preferences().now().appearance().scale().percent() / 100.0;
    }

    private HBox header(Command calendar) {
        figures.setId("follow-figures");
        figures.setWrapText(true);
        figures.setMinHeight(Region.USE_PREF_SIZE);
        VBox told = new VBox(2, Parts.title(words.of("actions.heading")), figures);
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox header = new HBox(told);
        header.getStyleClass().addAll("nt-page-header", "nt-actions-header");
        header.getChildren()
                .addAll(
                        Parts.secondary(matrices.getFirst()),
                        Parts.framedIcon(matrices.getLast()),
                        Parts.framedIcon(calendar),
                        Parts.secondary(added));
        return header;
    }

    private StackPane lists() {
        lines.beneath(heads, words, desk::openPerson);
        list.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY
                            && event.getClickCount() == 2
                            && !lines.chosen().isEmpty()) {
                        verbs.origin();
                    }
                });
        none.setId("follow-none");
        nothing.setId("follow-nothing");
        StackPane lists = new StackPane(list, none, nothing);
        VBox.setVgrow(lists, Priority.ALWAYS);
        return lists;
    }

    private void refresh() {
        model.refresh();
        model.choices(filter::fill);
    }

    private void fill(Shown shown) {
        shown.wanted().ifPresent(key -> uncover(shown.list(), key));
        boolean hadFocus = list.isFocused();
        // while lines are exchanged, others are chosen for a moment
        filling = true;
        lines.show(shown.wanted().stream().boxed().findFirst());
        filling = false;
        if (shown.wanted().isPresent()) {
            dock.open();
        }
        boolean filtered = !model.sieve().isEmpty();
        list.setVisible(!lines.isEmpty());
        heads.root().setVisible(!lines.isEmpty());
        none.setVisible(shown.read() && lines.isEmpty() && !filtered);
        nothing.setVisible(shown.read() && lines.isEmpty() && filtered);
        figures.setText(shown.read() ? figures(shown.list(), filtered) : "");
        showChosen();
        if (hadFocus && lines.isEmpty()) {
            firstFocus().requestFocus();
        }
    }

    /// Opens the group of an action that was asked for; when the filter hides it, that goes.
    private void uncover(ActionList actions, long key) {
        Optional<ActionGroup> group =
                actions.groups().keySet().stream()
                        .filter(it -> actions.of(it).contains(key))
                        .findFirst();
        group.filter(model::isClosed).ifPresent(model::toggle);
    }

    /// What a filter lets nothing through of is not what is not there.
    private String figures(ActionList actions, boolean filtered) {
        int wanted = actions.wanted();
        if (filtered && actions.isEmpty()) {
            return words.of("actions.figures.nothing");
        }
        int done = actions.count(ActionGroup.DONE);
        if (wanted == 0) {
            int cancelled = actions.count(ActionGroup.CANCELLED);
            return cancelled == 0
                    ? words.of("actions.figures.none")
                    : words.of("actions.figures.cancelled", cancelled);
        }
        return words.of(
                "actions.figures",
                actions.open(),
                actions.count(ActionGroup.OVERDUE),
                done,
                wanted,
                new Share(done, wanted).percent());
    }

    private void showChosen() {
        if (filling) {
            return;
        }
        Long line = list.getSelectionModel().getSelectedItem();
        drawer.show(line == null || line < 0 ? Optional.empty() : model.row(line));
    }

    private void become(Status status) {
        verbs.status(status);
    }

    private void added(Id action) {
        model.want(action);
        filter.clear();
        model.refresh();
        list.requestFocus();
    }

    private void panel() {
        if (!dock.toggle()) {
            drawer.leave();
            list.requestFocus();
        }
    }

    private void closeDrawer() {
        if (drawer.root().isVisible()) {
            dock.toggle();
        }
        list.requestFocus();
    }

    private void escaped(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (drawer.hasFocus()) {
            closeDrawer();
            event.consume();
        } else if (dock.closeDrawer()) {
            event.consume();
        } else if (!model.sieve().isEmpty()) {
            clear();
            event.consume();
        }
    }

    private void toText() {
        filter.text().requestFocus();
        filter.text().selectAll();
    }

    private void saveFilter() {
        filter.save();
    }

    private void clear() {
        filter.clear();
        list.requestFocus();
    }
}
