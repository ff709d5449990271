package id.notulis.ui.minutes;

import id.notulis.notula.Suggestion;
import id.notulis.notula.Suggestions;
import id.notulis.ui.kit.Parts;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// A row of the popup: a name with what was typed marked in it, what tells it from others, its key.
final class PopupRow extends HBox {

    private final Label before = new Label();
    private final Label hit = Parts.styled("", "nt-hl");
    private final Label behind = new Label();
    private final Label detail = Parts.styled("", "nt-13", "text-muted");
    private final Label key = Parts.keycap("");
    private final Tooltip whole = new Tooltip();

    PopupRow(int index) {
        setId("workspace-popup-" + (index + 1));
        getStyleClass().add("nt-popup-row");
        before.setMinWidth(USE_PREF_SIZE);
        hit.setMinWidth(USE_PREF_SIZE);
        detail.setPadding(new Insets(0, 0, 0, 8));
        behind.setTooltip(whole);
        detail.setTooltip(whole);
        getChildren().addAll(before, hit, behind, detail, Parts.gap(), key);
    }

    void show(Suggestions suggestions, int index) {
        boolean there = index < suggestions.rows().size();
        setVisible(there);
        setManaged(there);
        if (!there) {
            return;
        }
        Suggestion row = suggestions.rows().get(index);
        int length = suggestions.typed().length();
        boolean marked = row.hit() >= 0 && row.hit() + length <= row.name().length();
        before.setText(marked ? row.name().substring(0, row.hit()) : "");
        hit.setText(marked ? row.name().substring(row.hit(), row.hit() + length) : "");
        behind.setText(marked ? row.name().substring(row.hit() + length) : row.name());
        hit.setManaged(marked);
        hit.setVisible(marked);
        detail.setText(row.detail());
        whole.setText(row.name() + "\n" + row.detail());
    }

    void key(int index, boolean active) {
        key.setText(active ? "Enter" : "Alt+" + (index + 1));
        key.setVisible(active || index > 0);
    }
}
