package id.notulis.ui.review;

import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import id.notulis.work.Inspection;
import id.notulis.work.ReviewMinutes;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// The bar below: what is missing, and what can be done now.
final class ReviewBar {

    /// Room the sentence needs beside the buttons.
    private static final double LEAST = 180;

    private final Words words;
    private final HBox root = new HBox(12);
    private final HBox told = new HBox(8);
    private final HBox buttons = new HBox(12);
    private final Button back;
    private final Button correct;
    private final Button finalise;
    private final StackPane aroundFinalise;
    private final Tooltip missing = new Tooltip();
    private final Button amend;
    private final Button documents;

    ReviewBar(Words words, List<Command> commands) {
        this.words = words;
        this.back = Parts.secondary(commands.get(0));
        this.correct = Parts.secondary(commands.get(1));
        this.finalise = Parts.primary(commands.get(2));
        this.amend = Parts.secondary(commands.get(3));
        this.documents = Parts.primary(commands.get(4));
        back.setId("review-bar-back");
        aroundFinalise = new StackPane(finalise);
        root.setId("review-bar");
        root.getStyleClass().add("nt-action-bar");
        told.setStyle("-fx-alignment: center-left;");
        buttons.setStyle("-fx-alignment: center-right;");
        Aside content = new Aside(told, buttons, LEAST);
        HBox.setHgrow(content, Priority.ALWAYS);
        root.getChildren().setAll(content);
    }

    Region root() {
        return root;
    }

    /// What leads on, else what leads back.
    Button firstFocus() {
        if (buttons.getChildren().contains(documents)) {
            return documents;
        }
        return buttons.getChildren().contains(aroundFinalise) && !finalise.isDisabled()
                ? finalise
                : back;
    }

    void clear() {
        told.getChildren().clear();
        buttons.getChildren().setAll(back);
    }

    void render(ReviewModel.State state) {
        if (state.isFinal()) {
            tell(Feather.LOCK, "nt-icon-success", words.of("review.bar.final"));
            buttons.getChildren().setAll(back, amend, documents);
            return;
        }
        Inspection inspection = state.inspection();
        boolean ready = inspection.ready();
        String lacking = ready ? "" : words.of(ReviewMinutes.missing(inspection));
        tell(
                ready ? Feather.CHECK_CIRCLE : Feather.ALERT_CIRCLE,
                ready ? "nt-icon-success" : "nt-icon-danger",
                ready ? words.of("review.bar.ready") : lacking);
        correct.setAccessibleText(words.of(correctKey(state)));
        ((Label) ((HBox) correct.getGraphic()).getChildren().get(1))
                .setText(words.of(correctKey(state)));
        finalise.setDisable(!ready);
        finalise.setAccessibleHelp(lacking);
        missing.setText(lacking);
        if (ready) {
            Tooltip.uninstall(aroundFinalise, missing);
        } else {
            Tooltip.install(aroundFinalise, missing);
        }
        buttons.getChildren().setAll(back, correct, aroundFinalise);
    }

    private static String correctKey(ReviewModel.State state) {
        return switch (state.status()) {
            case DRAFT, FINAL -> "review.correct";
            case REVIEW -> "review.uncorrect";
        };
    }

    private void tell(Feather icon, String colour, String text) {
        Label label = new Label(text);
        label.setId("review-missing");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        told.getChildren().setAll(ReviewView.icon(icon, colour), label);
    }
}
