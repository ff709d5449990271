package id.notulis.ui.minutes;

import id.notulis.model.Id;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.NameLink;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// Chips one behind the other, in as many lines as they need. Its labels are made once and used
/// again.
final class ChipFlow extends FlowPane {

    private final List<Label> pool = new ArrayList<>();
    private final List<NameLink> links = new ArrayList<>();
    private final Words words;
    private final Consumer<Id> open;
    private List<Chip> shown = List.of();

    /// @param open opens the page of somebody a chip names
    ChipFlow(Words words, Consumer<Id> open) {
        super(8, 4);
        this.words = words;
        this.open = open;
    }

    boolean isBlank() {
        return shown.isEmpty();
    }

    /// What the chips say, one behind the other.
    String sentence() {
        return shown.stream().map(Chip::text).collect(Collectors.joining(", "));
    }

    void show(List<Chip> chips) {
        if (chips.equals(shown)) {
            return;
        }
        while (pool.size() < chips.size()) {
            Label label = Parts.styled("", "nt-chip");
            pool.add(label);
            links.add(new NameLink(label, words, open));
            getChildren().add(label);
        }
        for (int index = 0; index < pool.size(); index++) {
            boolean used = index < chips.size();
            Label label = pool.get(index);
            label.setVisible(used);
            label.setManaged(used);
            if (used) {
                fill(label, chips.get(index), index < shown.size() ? shown.get(index) : null);
                links.get(index).lead(chips.get(index).names(), chips.get(index).text());
            }
        }
        shown = List.copyOf(chips);
    }

    private static void fill(Label label, Chip chip, @Nullable Chip before) {
        label.setText(chip.text());
        if (before == null || before.icon() != chip.icon()) {
            label.setGraphic(Icons.chip(chip.icon()));
        }
        Parts.dyed(label, "nt-chip-", chip.colour().isEmpty() ? "" : "nt-chip-" + chip.colour());
    }
}
