package id.notulis.ui.agreements;

import atlantafx.base.controls.CustomTextField;
import id.notulis.ui.kit.Icons;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// What the list is filtered by, and whether it is that of those put away.
final class AgreementsBar {

    private final CustomTextField filter = new CustomTextField();
    private final ToggleButton archived = new ToggleButton();
    private final HBox root;

    /// @param list what the arrow down leads to
    /// @param changed told whenever another choice was made
    AgreementsBar(Words words, Node list, Runnable changed) {
        archived.setId("agreements-archived");
        archived.setGraphic(Icons.row(Feather.ARCHIVE));
        archived.getStyleClass().addAll("button-icon", "nt-icon-button");
        archived.setAccessibleText(words.of("agreements.archived.show"));
        archived.setTooltip(new Tooltip(words.of("agreements.archived.show")));
        archived.selectedProperty().subscribe((before, now) -> changed.run());
        filter.setId("agreements-filter");
        filter.setLeft(Icons.row(Feather.SEARCH));
        filter.setRight(Parts.keycap("Ctrl+F"));
        filter.setPromptText(words.of("agreements.filter.prompt"));
        filter.setAccessibleText(words.of("agreements.filter"));
        filter.setMinWidth(0);
        HBox.setHgrow(filter, Priority.ALWAYS);
        filter.textProperty().subscribe((before, now) -> changed.run());
        filter.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        list.requestFocus();
                    }
                });
        root = new HBox(8, filter, archived);
        root.getStyleClass().add("nt-agreements-bar");
    }

    HBox root() {
        return root;
    }

    CustomTextField filter() {
        return filter;
    }

    AgreementsModel.Choice choice() {
        return new AgreementsModel.Choice(filter.getText(), archived.isSelected());
    }

    /// Chooses so that an agreement is in the list.
    void reveal(boolean away) {
        filter.clear();
        archived.setSelected(away);
    }

    /// @param any whether any is put away
    void enable(boolean any) {
        archived.setDisable(!any && !archived.isSelected());
    }

    void clear() {
        filter.clear();
        archived.setSelected(false);
    }
}
