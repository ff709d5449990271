package id.notulis.ui.minutes;

import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Point;
import id.notulis.model.agreement.PointRef;
import id.notulis.model.meeting.Dossier;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The points of the agreements the meeting refers to, and which of them were spoken of.
final class CoveragePane {

    private final Words words;
    private final Label count = Parts.styled("", "nt-12", "text-muted");
    private final VBox points = new VBox(2);
    private final VBox root;
    private List<String> shown = List.of();

    CoveragePane(Words words) {
        this.words = words;
        Label title = Parts.styled(words.of("workspace.coverage"), "nt-13", "nt-b");
        title.setGraphic(Icons.meta(Feather.AWARD));
        HBox head = new HBox(8, title, Parts.gap(), count);
        head.setAlignment(Pos.CENTER_LEFT);
        ScrollPane scroll = new ScrollPane(points);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFocusTraversable(false);
        root = new VBox(8, head, scroll);
        root.setId("workspace-coverage");
        root.getStyleClass().add("nt-coverage");
        root.managedProperty().bind(root.visibleProperty());
        root.setVisible(false);
    }

    Region root() {
        return root;
    }

    void show(Dossier dossier) {
        Set<PointRef> covered = new HashSet<>();
        dossier.meeting().entries().forEach(entry -> covered.addAll(entry.points()));
        List<String> wanted = new ArrayList<>();
        List<Label[]> rows = new ArrayList<>();
        int touched = 0;
        int all = 0;
        for (Agreement agreement : dossier.agreements()) {
            for (Point point : agreement.points()) {
                PointRef ref = new PointRef(agreement.id(), point.number());
                boolean done = covered.contains(ref);
                touched += done ? 1 : 0;
                all++;
                String number = PointNames.number(ref, dossier.agreements());
                wanted.add(number + ' ' + point.text() + ' ' + done);
                rows.add(row(number, point.text(), done));
            }
        }
        root.setVisible(all > 0);
        if (!wanted.equals(shown)) {
            shown = wanted;
            count.setText(words.of("workspace.coverage.count", touched, all));
            points.getChildren().setAll(rows.stream().map(CoveragePane::line).toList());
        }
    }

    private Label[] row(String number, String text, boolean done) {
        Label name = Parts.styled(text, "nt-13");
        name.setTooltip(new Tooltip(text));
        Label state = Parts.styled(done ? "" : words.of("workspace.coverage.open"), "nt-12");
        if (done) {
            state.setGraphic(Icons.chip(Feather.CHECK));
            state.getStyleClass().add("nt-kind-agreed");
            state.setAccessibleText(words.of("workspace.coverage.done"));
        } else {
            state.getStyleClass().add("nt-open");
        }
        state.setMinWidth(Region.USE_PREF_SIZE);
        Label place = Parts.styled(number, "nt-13", "text-muted");
        place.setMinWidth(Region.USE_PREF_SIZE);
        return new Label[] {place, name, state};
    }

    private static HBox line(Label[] parts) {
        HBox line = new HBox(8, parts[0], parts[1], Parts.gap(), parts[2]);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("nt-coverage-row");
        return line;
    }
}
