package id.notulis.ui.home;

import atlantafx.base.theme.Styles;
import id.notulis.model.Id;
import id.notulis.ui.home.AttentionLine.Heading;
import id.notulis.ui.home.AttentionLine.Item;
import id.notulis.ui.home.AttentionLine.More;
import id.notulis.ui.kit.HoverText;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.NameLink;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Draws a line of what needs attention. A heading takes neither selection nor clicks.
final class AttentionCell extends ListCell<AttentionLine> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Words words;
    private final Consumer<AttentionLine> act;
    private final Consumer<Id> open;
    private String told = "";

    /// @param act does what the line is for
    /// @param open opens the page of somebody a line names
    AttentionCell(Words words, Consumer<AttentionLine> act, Consumer<Id> open) {
        this.words = words;
        this.act = act;
        this.open = open;
        getStyleClass().add("nt-home-cell");
        setPrefWidth(0);
        setMinHeight(USE_PREF_SIZE);
        HoverText.of(this, () -> told);
    }

    @Override
    protected void updateItem(AttentionLine line, boolean empty) {
        super.updateItem(line, empty);
        boolean heading = !empty && line instanceof Heading;
        pseudoClassStateChanged(HEADING, heading);
        setMouseTransparent(heading);
        setText(null);
        told = "";
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            setAccessibleHelp(null);
            return;
        }
        switch (line) {
            case Heading(var title, var count) -> heading(title, count);
            case Item item -> item(item);
            case More more -> more(more);
        }
    }

    private void heading(String title, int count) {
        HBox row = new HBox(Parts.styled(title, "nt-b", "nt-13"), Parts.count(count));
        row.getStyleClass().add("nt-group");
        setGraphic(row);
        setAccessibleText(title + " " + count);
    }

    private void item(Item item) {
        FontIcon icon = Icons.row(item.icon());
        icon.getStyleClass().add("nt-icon-" + (item.tone().isEmpty() ? "muted" : item.tone()));
        Label title = new Label(item.title());
        HBox below = new HBox();
        String help = below(item, below);
        VBox texts = new VBox(title, below);
        texts.getStyleClass().add("nt-texts");
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        Label deadline = Parts.styled(item.deadline(), "nt-b", "nt-13");
        deadline.getStyleClass().add(item.tone().isEmpty() ? Styles.TEXT_MUTED : item.tone());
        deadline.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(icon, texts, deadline);
        row.getStyleClass().add("nt-home-row");
        HBox place = new HBox();
        place.getStyleClass().add("nt-home-action");
        row.getChildren().add(place);
        if (!item.action().isEmpty()) {
            Button action = new Button(item.action());
            action.getStyleClass().addAll(Styles.FLAT, Styles.ACCENT, "nt-link");
            action.setFocusTraversable(false);
            action.setMinWidth(Region.USE_PREF_SIZE);
            action.setOnAction(event -> act.accept(item));
            place.getChildren().add(action);
        }
        setGraphic(row);
        told = item.title() + "\n" + item.below() + (help.isEmpty() ? "" : "\n" + help);
        setAccessibleText(
                String.join(", ", item.title(), item.below(), item.deadline(), item.action()));
        setAccessibleHelp(help);
    }

    /// The line below the title, in which the names lead to whom they name.
    ///
    /// @return how, in words; blank where they lead nowhere
    private String below(Item item, HBox line) {
        if (item.known().isEmpty()) {
            line.getChildren().add(Parts.muted(item.below()));
            return "";
        }
        Label names = Parts.muted(item.names());
        NameLink link = new NameLink(names, words, open);
        link.lead(item.known(), item.names());
        Label rest = Parts.muted(item.detail().isBlank() ? "" : " · " + item.detail());
        names.setMinWidth(0);
        rest.setMinWidth(0);
        line.getChildren().addAll(names, rest);
        return link.help();
    }

    private void more(More more) {
        Button button = new Button(more.words());
        button.getStyleClass().addAll(Styles.FLAT, Styles.ACCENT, "nt-link");
        button.setFocusTraversable(false);
        button.setOnAction(event -> act.accept(more));
        HBox row = new HBox(button);
        row.getStyleClass().add("nt-home-more");
        setGraphic(row);
        setAccessibleText(more.words());
    }
}
