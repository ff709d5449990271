package id.notulis.ui.review;

import id.notulis.model.action.ActionStep;
import id.notulis.model.action.Decision;
import id.notulis.model.overview.ActionLine;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Parts;
import id.notulis.work.Carried;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;

/// One open action of an earlier meeting. While the row has the keyboard, L S T A decide and the
/// arrows go to its neighbours; what a decision wants besides stands below it.
final class CarriedRow {

    /// Room the words of an action need beside its decision.
    private static final double LEAST = 200;

    private final Desk desk;
    private final ReviewModel model;
    private final ReviewModel.State state;
    private final Carried carried;
    private final int number;
    private final Consumer<Next> renew;
    private final VBox root = new VBox(10);
    private final List<TextField> fields = new ArrayList<>();

    /// Where the keyboard goes after the rows were made anew.
    ///
    /// @param place of the row, from 0; empty to leave it
    record Next(Optional<Integer> place) {}

    /// @param number from 1
    CarriedRow(
            Desk desk,
            ReviewModel model,
            ReviewModel.State state,
            Carried carried,
            int number,
            Consumer<Next> renew) {
        this.desk = desk;
        this.model = model;
        this.state = state;
        this.carried = carried;
        this.number = number;
        this.renew = renew;
        root.setId("review-carried-" + number);
        root.getStyleClass().addAll("nt-row", "nt-carried");
        root.setFocusTraversable(true);
        root.setAccessibleRole(AccessibleRole.LIST_ITEM);
        Label text = new Label(carried.action().text());
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        TextFlow meta = meta();
        root.setAccessibleText(number + ", " + carried.action().text() + ", " + decision(chosen()));
        VBox texts = new VBox(2, text, meta);
        HBox right = new HBox(12);
        right.setStyle("-fx-alignment: center-right;");
        if (open() && model.begun(carried).isEmpty()) {
            Label missing =
                    Parts.styled(
                            desk.words().of("review.choose.one"),
                            "nt-12",
                            "nt-b",
                            "nt-text-danger");
            missing.setGraphic(ReviewView.icon(Feather.ALERT_CIRCLE, "nt-icon-danger"));
            missing.setMinWidth(Region.USE_PREF_SIZE);
            right.getChildren().add(missing);
        }
        right.getChildren().add(choices());
        Aside aside = new Aside(texts, right, LEAST);
        HBox.setHgrow(aside, Priority.ALWAYS);
        Label place = Parts.muted(Integer.toString(number));
        place.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(12, place, aside);
        line.setStyle("-fx-alignment: center-left;");
        root.getChildren().add(line);
        if (model.expanded(carried) && !state.isFinal()) {
            root.getStyleClass().add("nt-carried-open");
            chosen().map(it -> new DecisionFields(desk, model, state, carried, number, it, root))
                    .ifPresent(
                            it -> {
                                fields.addAll(it.fields());
                                root.getChildren().add(it.root());
                            });
        }
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    Region root() {
        return root;
    }

    boolean open() {
        return carried.decision().isEmpty() && !state.isFinal();
    }

    Optional<Node> node(String id) {
        if (id.equals(root.getId())) {
            return Optional.of(root);
        }
        return fields.stream()
                .filter(it -> id.equals(it.getId()))
                .map(Node.class::cast)
                .findFirst();
    }

    /// Gives the keyboard to its first field that is still empty, or to the row.
    void focus() {
        fields.stream()
                .filter(it -> it.getText().isBlank())
                .map(Node.class::cast)
                .findFirst()
                .orElse(root)
                .requestFocus();
    }

    private TextFlow meta() {
        Optional<LocalDate> due = carried.due();
        boolean late = due.filter(day -> day.isBefore(model.today())).isPresent();
        String first =
                due.map(
                                day ->
                                        late
                                                ? desk.words()
                                                        .of(
                                                                "review.overdue",
                                                                ChronoUnit.DAYS.between(
                                                                        day, model.today()))
                                                : desk.words().of("review.day", day))
                        .orElse("");
        String owners =
                carried.action().owners().stream()
                        .map(ActionLine.Owner::name)
                        .collect(Collectors.joining(", "));
        String origin =
                carried.origin().title()
                        + carried.origin()
                                .date()
                                .map(it -> ", " + desk.words().of("review.day", it.first()))
                                .orElse("");
        String rest = owners.isEmpty() ? origin : owners + " · " + origin;
        return new TextFlow(
                text(first, late ? "nt-late" : "nt-meta"),
                text(first.isEmpty() ? rest : " · " + rest, "nt-meta"));
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().addAll("nt-12", style);
        return text;
    }

    /// Of final minutes nothing is begun any more, whatever is still typed.
    private Optional<Decision> chosen() {
        return model.begun(carried)
                .filter(it -> !state.isFinal())
                .map(
                        it ->
                                switch (it) {
                                    case POSTPONE -> Decision.POSTPONE;
                                    case HAND_OVER -> Decision.HAND_OVER;
                                })
                .or(() -> carried.decision().map(ActionStep::decision));
    }

    private String decision(Optional<Decision> decision) {
        return desk.words()
                .of(
                        decision.map(
                                        it ->
                                                switch (it) {
                                                    case CONTINUE, CHANGE, REMIND ->
                                                            "review.continue";
                                                    case DONE -> "review.done";
                                                    case POSTPONE -> "review.postpone";
                                                    case HAND_OVER -> "review.hand.over";
                                                })
                                .orElse("review.choose.one"));
    }

    private HBox choices() {
        HBox choices =
                new HBox(
                        choice(Decision.CONTINUE, "left-pill", this::letItGoOn),
                        choice(Decision.DONE, "center-pill", this::done),
                        choice(
                                Decision.POSTPONE,
                                "center-pill",
                                () -> begin(ReviewModel.Begun.POSTPONE)),
                        choice(
                                Decision.HAND_OVER,
                                "right-pill",
                                () -> begin(ReviewModel.Begun.HAND_OVER)));
        choices.setMinWidth(Region.USE_PREF_SIZE);
        return choices;
    }

    private ToggleButton choice(Decision decision, String pill, Runnable action) {
        ToggleButton button = new ToggleButton(decision(Optional.of(decision)));
        boolean now = chosen().equals(Optional.of(decision));
        button.setId("review-carried-" + number + '-' + decision.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().addAll(pill, "nt-13");
        button.setSelected(now);
        button.setFocusTraversable(false);
        button.setDisable(state.isFinal());
        if (now) {
            button.getStyleClass().add("nt-chosen");
        }
        button.setOnAction(event -> action.run());
        return button;
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget().equals(root) && !event.isShortcutDown() && !event.isAltDown()) {
            switch (event.getCode()) {
                case UP -> act(event, true, () -> renew.accept(new Next(Optional.of(number - 2))));
                case DOWN -> act(event, true, () -> renew.accept(new Next(Optional.of(number))));
                default -> {
                    // any other key is not for the row
                }
            }
        }
    }

    /// Letters decide once they were typed: a field that gets the keyboard must not get the letter.
    private void typed(KeyEvent event) {
        if (!event.getTarget().equals(root) || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean decides = !state.isFinal();
        switch (event.getCharacter().toLowerCase(Locale.ROOT)) {
            case "l" -> act(event, decides, this::letItGoOn);
            case "s" -> act(event, decides, this::done);
            case "t" -> act(event, decides, () -> begin(ReviewModel.Begun.POSTPONE));
            case "a" -> act(event, decides, () -> begin(ReviewModel.Begun.HAND_OVER));
            default -> {
                // any other letter is not for the row
            }
        }
    }

    private static void act(KeyEvent event, boolean can, Runnable action) {
        if (can) {
            action.run();
            event.consume();
        }
    }

    private void letItGoOn() {
        root.requestFocus();
        model.letItGoOn(carried);
    }

    private void done() {
        root.requestFocus();
        model.done(carried);
    }

    private void begin(ReviewModel.Begun decision) {
        model.begin(carried, decision);
        renew.accept(new Next(Optional.of(number - 1)));
    }
}
