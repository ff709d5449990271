package id.notulis.ui.review;

import id.notulis.i18n.Message;
import id.notulis.model.review.Amendment;
import id.notulis.model.review.Seal;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Parts;
import java.time.LocalDateTime;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Final minutes: since when, whether their seal holds, and what was corrected.
final class AmendmentsPane {

    private static final double WIDTH = 488;
    private static final double LEAST = 440;

    private final Desk desk;
    private final VBox rows = new VBox();
    private final VBox root = new VBox(12);

    AmendmentsPane(Desk desk, ReviewModel model) {
        this.desk = desk;
        rows.getStyleClass().add("nt-panel");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getChildren().setAll(Parts.heading(desk.words().of("review.amendments")), scroll);
        root.setId("review-amendments");
        root.setPrefWidth(WIDTH);
        root.setMinWidth(LEAST);
    }

    Region root() {
        return root;
    }

    void render(ReviewModel.State state) {
        rows.getChildren().clear();
        state.inspection()
                .review()
                .seal()
                .ifPresent(seal -> rows.getChildren().add(seal(state, seal)));
        for (Amendment amendment : state.inspection().review().amendments().reversed()) {
            rows.getChildren().add(row(amendment));
        }
        if (state.inspection().review().amendments().isEmpty()) {
            Label none = Parts.muted(desk.words().of("review.amendments.none"));
            none.getStyleClass().add("nt-row");
            rows.getChildren().add(none);
        }
    }

    private HBox seal(ReviewModel.State state, Seal seal) {
        boolean holds = state.brokenSeal().isEmpty();
        LocalDateTime at = LocalDateTime.ofInstant(seal.stamp().at(), desk.clock().getZone());
        Label title =
                new Label(
                        state.brokenSeal()
                                .map(desk.words()::of)
                                .orElse(desk.words().of("review.sealed", seal.number())));
        title.setId("review-seal");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        Label detail =
                Parts.muted(
                        stamped(at, seal.stamp().by()) + " · " + seal.sha256().substring(0, 12));
        detail.setWrapText(true);
        detail.setMinHeight(Region.USE_PREF_SIZE);
        VBox texts = new VBox(2, title, detail);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox row =
                new HBox(
                        12,
                        holds
                                ? ReviewView.icon(Feather.LOCK, "nt-icon-success")
                                : ReviewView.icon(Feather.ALERT_OCTAGON, "nt-icon-danger"),
                        texts);
        row.getStyleClass().add("nt-row");
        return row;
    }

    private VBox row(Amendment amendment) {
        LocalDateTime at = LocalDateTime.ofInstant(amendment.stamp().at(), desk.clock().getZone());
        VBox row =
                new VBox(
                        4,
                        Parts.styled(
                                desk.words()
                                        .of(
                                                "review.amendment",
                                                amendment.number(),
                                                amendment.date()),
                                "nt-b"),
                        wrapped(amendment.reason()),
                        Parts.muted(stamped(at, amendment.stamp().by())),
                        passages(amendment));
        row.setId("review-amendment-" + amendment.number());
        row.getStyleClass().add("nt-row");
        return row;
    }

    private VBox passages(Amendment amendment) {
        VBox all = new VBox(6);
        for (Amendment.Passage passage : amendment.passages()) {
            all.getChildren().add(passage(desk, passage));
        }
        return all;
    }

    /// What stood there and what stands there, told by words and not by colour alone.
    static VBox passage(Desk desk, Amendment.Passage passage) {
        VBox both = new VBox(2);
        if (!passage.before().isBlank()) {
            both.getChildren()
                    .add(quoted(desk, "review.before", passage.before(), "nt-text-danger"));
        }
        if (!passage.after().isBlank()) {
            both.getChildren()
                    .add(quoted(desk, "review.after", passage.after(), "nt-text-success"));
        }
        return both;
    }

    private static Label quoted(Desk desk, String key, String text, String style) {
        Label label = new Label(desk.words().of(Message.of(key, text)));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("nt-13", style);
        return label;
    }

    private String stamped(LocalDateTime at, String by) {
        return by.isBlank()
                ? desk.words().of("review.stamp", at.toLocalDate(), at.toLocalTime())
                : desk.words().of("review.stamp.by", at.toLocalDate(), at.toLocalTime(), by);
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
