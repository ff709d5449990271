package id.notulis.ui.actions;

import id.notulis.ui.kit.ActionEvent;
import id.notulis.ui.kit.ActionEvents;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import id.notulis.work.ActionHistory;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What became of an action, the latest first: the last few steps, and all of them when asked for.
final class ActionPast {

    private static final int FEW = 3;

    private final Words words;
    private final VBox list = new VBox(10);
    private final Button all;
    private final VBox root;
    private List<ActionEvent> events = List.of();
    private boolean whole;

    ActionPast(Words words) {
        this.words = words;
        this.all =
                Parts.link(
                        Command.of(
                                "action-past-all",
                                words.of("actions.past"),
                                Feather.CLOCK,
                                this::toggle));
        all.managedProperty().bind(all.visibleProperty());
        list.setId("action-past");
        HBox head = new HBox(Parts.heading(words.of("actions.past")), Parts.gap(), all);
        head.getStyleClass().add("nt-action-line");
        root = new VBox(8, head, list);
        root.getStyleClass().addAll("nt-action-zone", "nt-action-below");
    }

    Region root() {
        return root;
    }

    void show(ActionHistory history, ZoneId zone) {
        List<ActionEvent> now = new ActionEvents(words, zone, history).all().reversed();
        if (!now.equals(events)) {
            events = now;
            fill();
        }
    }

    private void toggle() {
        whole = !whole;
        fill();
    }

    private void fill() {
        list.getChildren()
                .setAll(
                        events.stream()
                                .limit(whole ? events.size() : FEW)
                                .map(ActionPast::row)
                                .toList());
        all.setVisible(events.size() > FEW);
        all.setText(
                whole ? words.of("actions.past.few") : words.of("actions.past.all", events.size()));
        all.setAccessibleText(all.getText());
    }

    private static HBox row(ActionEvent event) {
        Label title = Parts.styled(event.title(), "nt-13");
        Label detail = Parts.muted(event.detail());
        title.setWrapText(true);
        detail.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        detail.setMinHeight(Region.USE_PREF_SIZE);
        VBox texts = new VBox(2, title, detail);
        HBox.setHgrow(texts, Priority.ALWAYS);
        return new HBox(12, Icons.meta(event.icon()), texts);
    }
}
