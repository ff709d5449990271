package id.notulis.ui.review;

import id.notulis.i18n.Message;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Parts;
import id.notulis.work.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What was found, in its three groups, and how many checks found nothing.
final class ChecksPane {

    /// More rows than that nobody works through here; the rest come up as these are settled.
    private static final int MOST_ROWS = 100;

    /// How far an arrow key scrolls.
    private static final double ROW = 36;

    private static final double WIDTH = 488;
    private static final double LEAST = 440;

    private final Desk desk;
    private final ReviewModel model;
    private final Label count = Parts.muted("");
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final VBox root = new VBox(12);
    private final List<CheckRow> shown = new ArrayList<>();

    ChecksPane(Desk desk, ReviewModel model) {
        this.desk = desk;
        this.model = model;
        HBox heading = new HBox(8, Parts.heading(desk.words().of("review.checks")), count);
        heading.setStyle("-fx-alignment: center-left; -fx-min-height: 32;");
        rows.getStyleClass().add("nt-panel");
        scroll.setContent(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getChildren().setAll(heading, scroll);
        root.setId("review-checks");
        root.setPrefWidth(WIDTH);
        root.setMinWidth(LEAST);
    }

    Region root() {
        return root;
    }

    /// What the keyboard is to reach first: the mend of the first thing that must be.
    Optional<Node> firstMust() {
        return shown.stream()
                .filter(row -> row.check().must())
                .flatMap(row -> row.control().stream())
                .findFirst();
    }

    void render(ReviewModel.State state) {
        shown.clear();
        rows.getChildren().clear();
        List<Check> checks = state.inspection().checks();
        count.setText(
                desk.words()
                        .of(
                                "review.checks.settled",
                                state.inspection().settled(),
                                state.inspection().all()));
        group(state, checks, Check::must, Feather.X_CIRCLE, "nt-icon-danger", "review.must");
        group(
                state,
                checks,
                it -> !it.must() && it.open(),
                Feather.ALERT_TRIANGLE,
                "nt-icon-warning",
                "review.should");
        group(
                state,
                checks,
                it -> !it.open(),
                Feather.MINUS_CIRCLE,
                "nt-icon-muted",
                "review.unrecorded");
        passed(state.inspection().passed());
    }

    private void group(
            ReviewModel.State state,
            List<Check> checks,
            Predicate<Check> which,
            Feather icon,
            String colour,
            String key) {
        List<Check> its = checks.stream().filter(which).toList();
        if (its.isEmpty()) {
            return;
        }
        HBox heading =
                new HBox(
                        8,
                        ReviewView.icon(icon, colour),
                        Parts.styled(desk.words().of(key), "nt-b"),
                        Parts.count(its.size()));
        heading.getStyleClass().add("nt-group");
        rows.getChildren().add(heading);
        for (Check check : its.subList(0, Math.min(its.size(), MOST_ROWS))) {
            CheckRow row =
                    new CheckRow(
                            desk, model, state, check, shown.size(), ReviewView.icon(icon, colour));
            shown.add(row);
            rows.getChildren().add(row.root());
        }
        if (its.size() > MOST_ROWS) {
            Label more = Parts.muted(desk.words().of("review.more", its.size() - MOST_ROWS));
            more.getStyleClass().add("nt-row");
            rows.getChildren().add(more);
        }
    }

    /// What is in order, one line until somebody wants to see it.
    private void passed(List<Message> passed) {
        HBox line = new HBox(12);
        line.setStyle("-fx-alignment: center-left;");
        Button fold = new Button();
        fold.setId("review-passed");
        fold.setGraphic(line);
        fold.setMaxWidth(Double.MAX_VALUE);
        fold.getStyleClass().addAll("flat", "nt-fold");
        VBox shownOnes = new VBox();
        for (Message each : passed) {
            shownOnes.getChildren().add(passed(desk.words().of(each)));
        }
        Runnable draw =
                () -> {
                    boolean open = model.isShowingPassed();
                    Label text = new Label(desk.words().of("review.passed", passed.size()));
                    line.getChildren()
                            .setAll(
                                    ReviewView.icon(Feather.CHECK_CIRCLE, "nt-icon-success"),
                                    text,
                                    Parts.gap(),
                                    ReviewView.icon(
                                            open ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN,
                                            "nt-icon-muted"));
                    fold.setAccessibleText(
                            text.getText()
                                    + ", "
                                    + desk.words().of(open ? "review.unfolded" : "review.folded"));
                    shownOnes.setVisible(open);
                    shownOnes.setManaged(open);
                };
        fold.setOnAction(
                event -> {
                    model.showPassed(!model.isShowingPassed());
                    draw.run();
                    root.layout();
                    scroll.setVvalue(model.isShowingPassed() ? 1 : 0);
                });
        fold.addEventHandler(KeyEvent.KEY_PRESSED, this::scrolled);
        fold.setDisable(passed.isEmpty());
        draw.run();
        rows.getChildren().addAll(fold, shownOnes);
    }

    /// The rows take no keyboard; the arrows move them past.
    private void scrolled(KeyEvent event) {
        double step =
                switch (event.getCode()) {
                    case UP -> -ROW;
                    case DOWN -> ROW;
                    default -> 0;
                };
        double hidden = rows.getHeight() - scroll.getViewportBounds().getHeight();
        if (step != 0 && hidden > 0 && model.isShowingPassed()) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + step / hidden, 0, 1));
            event.consume();
        }
    }

    private static HBox passed(String what) {
        Label text = Parts.styled(what, "nt-13");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox row = new HBox(12, ReviewView.icon(Feather.CHECK, "nt-icon-success"), text);
        row.getStyleClass().add("nt-row");
        return row;
    }

    static Button link(Desk desk, String id, String key, Runnable action) {
        Button link = Parts.link(Command.of(id, desk.words().of(key), Feather.CHECK, action));
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.getStyleClass().add("nt-link-short");
        return link;
    }
}
