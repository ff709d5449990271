package id.notulis.ui.minutes;

import id.notulis.model.Id;
import id.notulis.ui.kit.ActionEvents;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.NameLink;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// Draws an action of the side panel.
final class ActionCell extends ListCell<ActionRow> {

    private final Words words;
    private final Label owner = Parts.styled("", "nt-chip");
    private final NameLink link;
    private final Label text = Parts.styled("", "nt-13");
    private final FlowPane chips = new FlowPane(6, 4);
    private final VBox box = new VBox(4, text, chips);

    /// @param open opens the page of somebody in charge
    ActionCell(Words words, Consumer<Id> open) {
        this.words = words;
        this.link = new NameLink(owner, words, open);
        owner.setGraphic(Icons.chip(Feather.USER));
        text.setWrapText(true);
        box.getStyleClass().add("nt-member");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ActionRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            setAccessibleHelp(null);
            return;
        }
        text.setText(row.text());
        String owners = row.owners().isEmpty() ? words.of("side.action.ownerless") : row.owners();
        owner.setText(owners);
        Parts.dyed(owner, "nt-chip-", row.owners().isEmpty() ? "nt-chip-danger" : "");
        link.lead(row.known(), owners);
        setAccessibleHelp(link.help());
        String due = row.due().isEmpty() ? words.of("side.action.dueless") : row.due();
        Label status = status(row);
        chips.getChildren()
                .setAll(
                        status,
                        owner,
                        chip(due, Feather.CALENDAR, row.overdue() ? "nt-chip-danger" : ""));
        if (row.steps() > 0) {
            chips.getChildren()
                    .add(chip(words.of("side.action.steps", row.steps()), Feather.CLOCK, ""));
        }
        if (row.evidence() > 0) {
            chips.getChildren()
                    .add(
                            chip(
                                    words.of("side.action.evidence", row.evidence()),
                                    Feather.PAPERCLIP,
                                    ""));
        }
        setAccessibleText(
                row.text()
                        + ", "
                        + chips.getChildren().stream()
                                .map(it -> ((Label) it).getText())
                                .collect(Collectors.joining(", ")));
        setGraphic(box);
    }

    private Label status(ActionRow row) {
        String word = ActionEvents.status(words, row.status());
        return switch (row.status()) {
            case OPEN -> Parts.pill(word, Feather.CIRCLE, "");
            case IN_PROGRESS -> Parts.pill(word, Feather.PLAY_CIRCLE, "accent");
            case DONE -> Parts.pill(word, Feather.CHECK_CIRCLE, "success");
            case CANCELLED -> Parts.pill(word, Feather.SLASH, "");
        };
    }

    private static Label chip(String text, Ikon icon, String colour) {
        Label chip = Parts.styled(text, "nt-chip");
        chip.setGraphic(Icons.chip(icon));
        if (!colour.isEmpty()) {
            chip.getStyleClass().add(colour);
        }
        return chip;
    }
}
