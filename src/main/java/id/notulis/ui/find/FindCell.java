package id.notulis.ui.find;

import id.notulis.model.search.Marked;
import id.notulis.model.search.Marked.Mark;
import id.notulis.ui.find.FindRow.Entry;
import id.notulis.ui.find.FindRow.Heading;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Draws a line of what was found, with the words looked for marked.
final class FindCell extends ListCell<FindRow> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Label enter = Parts.keycap("Enter");

    FindCell() {
        getStyleClass().add("nt-seek-cell");
        setPrefWidth(0);
        setMinHeight(USE_PREF_SIZE);
        enter.visibleProperty().bind(selectedProperty());
        enter.managedProperty().bind(selectedProperty());
    }

    @Override
    protected void updateItem(FindRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean heading = !empty && row instanceof Heading;
        pseudoClassStateChanged(HEADING, heading);
        setMouseTransparent(heading);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case Heading(var title, var count) -> heading(title, count);
            case Entry entry -> entry(entry);
        }
    }

    private void heading(String title, String count) {
        HBox box =
                new HBox(
                        Parts.styled(title, "nt-b", "nt-13", "text-muted"),
                        Parts.gap(),
                        Parts.styled(count, "nt-13", "text-muted"));
        box.getStyleClass().add("nt-find-group");
        setGraphic(box);
        setAccessibleText(title + " " + count);
    }

    private void entry(Entry entry) {
        VBox texts = new VBox(marked(entry.title(), ""));
        boolean found = !entry.passage().isBlank();
        if (found || !entry.detail().isBlank()) {
            HBox second = found ? marked(entry.passage(), "nt-12") : new HBox();
            if (!entry.detail().isBlank()) {
                second.getChildren().add(Parts.muted((found ? " · " : "") + entry.detail()));
            }
            texts.getChildren().add(second);
        }
        texts.getStyleClass().add("nt-texts");
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        var icon = Icons.row(entry.icon());
        icon.getStyleClass().add("nt-icon-muted");
        HBox box = new HBox(icon, texts);
        box.getStyleClass().add("nt-seek-row");
        entry.side()
                .ifPresent(
                        side -> {
                            if (side instanceof Region word) {
                                word.setMinWidth(Region.USE_PREF_SIZE);
                            }
                            box.getChildren().add(side);
                        });
        if (entry.to().isPresent() || entry.command().isPresent() || entry.saved().isPresent()) {
            box.getChildren().add(enter);
        }
        setGraphic(box);
        setAccessibleText(
                String.join(
                        ", ",
                        entry.title().text(),
                        entry.detail(),
                        entry.side()
                                .filter(Label.class::isInstance)
                                .map(it -> ((Label) it).getText())
                                .orElse("")));
    }

    /// A text has no ground of its own to colour, so it is made of pieces.
    private static HBox marked(Marked text, String size) {
        HBox box = new HBox();
        int from = 0;
        for (Mark mark : text.marks()) {
            add(box, text.text().substring(from, mark.from()), size, false, text.text());
            add(box, text.text().substring(mark.from(), mark.to()), size, true, text.text());
            from = mark.to();
        }
        add(box, text.text().substring(from), size, false, text.text());
        return box;
    }

    private static void add(HBox box, String text, String size, boolean mark, String whole) {
        if (text.isEmpty()) {
            return;
        }
        Label label = new Label(text);
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        if (!size.isEmpty()) {
            label.getStyleClass().addAll(size, "text-muted");
        }
        if (mark) {
            label.getStyleClass().add("nt-hl");
            label.setMinWidth(Region.USE_PREF_SIZE);
        } else {
            label.setTooltip(new Tooltip(whole));
        }
        box.getChildren().add(label);
    }
}
