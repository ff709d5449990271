package id.notulis.ui.kit;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// Filters a list by what is typed, and leads to those that are put away.
public final class ListFilter {

    private final CustomTextField field;
    private final ToggleButton archived = new ToggleButton();

    /// @param place that of the list, which ids begin with
    /// @param prompt what can be typed
    /// @param spoken the same in words
    /// @param away what the button leads to
    /// @param list what the arrow down leads to
    /// @param changed told whenever another choice was made
    public ListFilter(
            String place, String prompt, String spoken, String away, Node list, Runnable changed) {
        archived.setId(place + "-archived");
        archived.setGraphic(Icons.row(Feather.ARCHIVE));
        archived.getStyleClass().addAll("button-icon", "nt-icon-button");
        archived.setAccessibleText(away);
        archived.setTooltip(new Tooltip(away));
        archived.selectedProperty().subscribe((before, now) -> changed.run());
        field = Parts.filterField(place + "-filter", prompt, spoken);
        field.setMinWidth(0);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.textProperty().subscribe((before, now) -> changed.run());
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        list.requestFocus();
                    }
                });
    }

    public CustomTextField field() {
        return field;
    }

    public ToggleButton archived() {
        return archived;
    }

    public String text() {
        return field.getText();
    }

    public boolean isArchived() {
        return archived.isSelected();
    }

    /// Lets everything through.
    ///
    /// @param away whether of those that are put away
    public void reveal(boolean away) {
        field.clear();
        archived.setSelected(away);
    }
}
