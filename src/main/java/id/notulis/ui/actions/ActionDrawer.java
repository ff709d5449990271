package id.notulis.ui.actions;

import atlantafx.base.layout.InputGroup;
import atlantafx.base.theme.Styles;
import id.notulis.model.Id;
import id.notulis.model.action.Status;
import id.notulis.model.overview.ListedAction;
import id.notulis.ui.actions.ActionsModel.Shown;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Place;
import id.notulis.ui.kit.Words;
import id.notulis.work.ActionHistory;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One action at the side of the list: how far it is, who is in charge until when, what it comes
/// from, what shows that it was done, and what became of it.
final class ActionDrawer {

    private final Desk desk;
    private final Words words;
    private final ActionsModel model;
    private final ActionWords said;
    private final Label from = Parts.muted("");
    private final Label title = Parts.styled("", Styles.TITLE_4, "nt-b");
    private final Map<Status, ToggleButton> statuses = new EnumMap<>(Status.class);
    private final ActionFields fields;
    private final Button origin;
    private final Label points = Parts.styled("", "nt-13");
    private final ActionProofs proofs;
    private final ActionPast past;
    private final Button finish;
    private final VBox content;
    private final StackPane root;
    private Optional<ListedAction> shown = Optional.empty();
    private Optional<Shown> of = Optional.empty();

    /// @param become says how far the chosen actions have got
    /// @param remind reminds whoever is in charge of them
    /// @param close closes this
    ActionDrawer(
            Desk desk,
            ActionsModel model,
            Consumer<Status> become,
            Runnable remind,
            Runnable close) {
        this.desk = desk;
        this.words = desk.words();
        this.model = model;
        this.said = new ActionWords(words);
        this.fields = new ActionFields(desk, model);
        this.proofs = new ActionProofs(desk);
        this.past = new ActionPast(words);
        this.origin =
                Parts.link(
                        Command.of(
                                "action-origin",
                                words.of("actions.meeting"),
                                Feather.EDIT_3,
                                this::toOrigin));
        this.finish =
                Parts.primary(
                        Command.of(
                                "action-finish",
                                words.of("actions.finish"),
                                Feather.CHECK,
                                () -> become.accept(Status.DONE)));
        Button shut =
                Parts.icon(Command.of("action-close", words.of("actions.close"), Feather.X, close));
        HBox head = new HBox(from, Parts.gap(), shut);
        head.getStyleClass().add("nt-action-head");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        origin.setWrapText(true);
        points.setWrapText(true);
        points.setMinHeight(Region.USE_PREF_SIZE);
        VBox facts =
                new VBox(
                        12,
                        title,
                        statuses(become),
                        fields.root(),
                        fact("actions.meeting", origin),
                        fact("actions.point", points));
        facts.getStyleClass().add("nt-action-zone");
        VBox all = new VBox(facts, proofs.root(), past.root());
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("nt-scroll", "edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button reminder =
                Parts.secondary(
                        Command.of(
                                "action-remind", words.of("actions.remind"), Feather.COPY, remind));
        reminder.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(reminder, Priority.ALWAYS);
        HBox bar = new HBox(8, reminder, finish);
        bar.getStyleClass().add("nt-action-bar");
        content = new VBox(head, scroll, bar);
        Label nothing = Parts.placeholder(words.of("actions.choose"));
        nothing.visibleProperty().bind(content.visibleProperty().not());
        root = new StackPane(nothing, content);
        root.setId("action");
        root.getStyleClass().addAll("nt-side", "nt-action");
        content.setVisible(false);
    }

    Region root() {
        return root;
    }

    boolean hasFocus() {
        Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
        while (owner != null && !owner.equals(root)) {
            owner = owner.getParent();
        }
        return owner != null;
    }

    /// Shows another action, or the same one as it is now.
    void show(Optional<ListedAction> action) {
        Shown now = model.shown().get();
        if (action.equals(shown) && of.filter(it -> it.equals(now)).isPresent()) {
            return;
        }
        if (!action.map(ListedAction::id).equals(shown.map(ListedAction::id))) {
            leave();
        }
        shown = action;
        of = Optional.of(now);
        content.setVisible(action.isPresent());
        action.ifPresent(this::fill);
    }

    /// What was typed is entered, what was typed of evidence stays kept.
    void leave() {
        fields.enter();
        proofs.leave();
    }

    private void fill(ListedAction action) {
        from.setText(said.left(action, model.shown().get().today()));
        Parts.dyed(
                from,
                "danger",
                action.daysLeft(model.shown().get().today()).filter(it -> it < 0).isPresent()
                        ? "danger"
                        : "");
        title.setText(action.text());
        statuses.forEach((status, button) -> button.setSelected(status == action.status()));
        origin.setText(said.origin(action));
        points.setText(
                action.points().isEmpty()
                        ? "–"
                        : String.join(
                                "\n",
                                action.points().stream()
                                        .map(it -> (it.mark() + " " + it.body()).strip())
                                        .toList()));
        finish.setDisable(action.status() == Status.DONE);
        fields.show(action);
        Id id = action.id();
        desk.session()
                .read(
                        book -> ActionHistory.of(book, action.meeting(), id),
                        history -> {
                            if (shown.map(ListedAction::id).equals(Optional.of(id))) {
                                history.ifPresent(this::fill);
                            }
                        });
    }

    private void fill(ActionHistory history) {
        proofs.show(history);
        past.show(history, desk.clock().getZone());
    }

    private InputGroup statuses(Consumer<Status> become) {
        InputGroup group = new InputGroup();
        group.getStyleClass().add("nt-action-statuses");
        ToggleGroup one = new ToggleGroup();
        for (Status status : Status.values()) {
            ToggleButton button = new ToggleButton(said.status(status));
            button.setId("action-" + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            button.getStyleClass().add("nt-chosen");
            button.setToggleGroup(one);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinWidth(Region.USE_PREF_SIZE);
            HBox.setHgrow(button, Priority.ALWAYS);
            button.selectedProperty()
                    .subscribe(
                            on ->
                                    button.setGraphic(
                                            on ? Icons.meta(ActionWords.icon(status)) : null));
            button.setOnAction(
                    event -> {
                        button.setSelected(true);
                        become.accept(status);
                    });
            statuses.put(status, button);
            group.getChildren().add(button);
        }
        group.getChildren().getFirst().getStyleClass().add(Styles.LEFT_PILL);
        group.getChildren().get(1).getStyleClass().add(Styles.CENTER_PILL);
        group.getChildren().get(2).getStyleClass().add(Styles.CENTER_PILL);
        group.getChildren().getLast().getStyleClass().add(Styles.RIGHT_PILL);
        return group;
    }

    private HBox fact(String key, Node value) {
        Label label = Parts.styled(words.of(key), "nt-13", "text-muted");
        label.getStyleClass().add("nt-action-fact");
        HBox.setHgrow(value, Priority.ALWAYS);
        HBox fact = new HBox(8, label, value);
        fact.getStyleClass().add("nt-action-line");
        return fact;
    }

    private void toOrigin() {
        shown.ifPresent(
                it -> desk.navigator().go(Destination.of(Place.WORKSPACE, it.meeting(), it.id())));
    }
}
