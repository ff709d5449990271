package id.notulis.ui.review;

import atlantafx.base.theme.Styles;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.work.Carried;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The open actions of earlier meetings, each with its decision.
final class CarriedPane {

    private final Desk desk;
    private final ReviewModel model;
    private final Runnable renew;
    private final Label count = Parts.muted("");
    private final Button rest;
    private final VBox rows = new VBox();
    private final VBox root = new VBox(12);
    private final List<CarriedRow> shown = new ArrayList<>();

    /// @param renew shows the screen anew
    CarriedPane(Desk desk, ReviewModel model, Runnable renew) {
        this.desk = desk;
        this.model = model;
        this.renew = renew;
        this.rest =
                Parts.link(
                        Command.of(
                                "review-rest",
                                desk.words().of("review.rest"),
                                Feather.CHECK,
                                model::continueRest));
        Label title = Parts.heading(desk.words().of("review.carried"));
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox titles = new HBox(8, title, count);
        titles.setStyle("-fx-alignment: center-left; -fx-min-height: 32;");
        Aside heading = new Aside(titles, rest, 360);
        rows.getStyleClass().add("nt-panel");
        Label note = Parts.muted(desk.words().of("review.carried.note"));
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(note, Priority.ALWAYS);
        HBox told = new HBox(8, Icons.meta(Feather.INFO), note);
        VBox content = new VBox(12, rows, told);
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add(Styles.BG_DEFAULT);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getChildren().setAll(heading, scroll);
        root.setId("review-carried");
        root.setMinWidth(320);
        root.setPrefWidth(400);
    }

    Region root() {
        return root;
    }

    /// The first row nothing is decided about.
    Optional<Node> firstOpen() {
        return shown.stream().filter(CarriedRow::open).map(it -> (Node) it.root()).findFirst();
    }

    /// A row, or the field in it, by its id.
    Optional<Node> focusable(String id) {
        return shown.stream().flatMap(row -> row.node(id).stream()).findFirst();
    }

    void render(ReviewModel.State state) {
        List<Carried> carried = state.inspection().carried();
        shown.clear();
        rows.getChildren().clear();
        for (Carried one : carried) {
            CarriedRow row = new CarriedRow(desk, model, state, one, shown.size() + 1, this::renew);
            shown.add(row);
            rows.getChildren().add(row.root());
        }
        if (carried.isEmpty()) {
            Label none = Parts.muted(desk.words().of("review.carried.none"));
            none.setWrapText(true);
            none.getStyleClass().add("nt-row");
            rows.getChildren().add(none);
        }
        int undecided = state.inspection().undecided();
        count.setText(
                carried.isEmpty()
                        ? ""
                        : desk.words()
                                .of(
                                        "review.carried.decided",
                                        carried.size() - undecided,
                                        carried.size()));
        rest.setVisible(undecided > 0 && !state.isFinal());
    }

    /// Shows the rows anew, and gives the keyboard to the field of one of them or to its neighbour.
    private void renew(CarriedRow.Next next) {
        renew.run();
        next.place()
                .filter(place -> place >= 0 && place < shown.size())
                .map(shown::get)
                .ifPresent(CarriedRow::focus);
    }
}
