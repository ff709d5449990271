package id.notulis.ui.kit;

import java.util.function.Supplier;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// What a row tells in full while the pointer is on it. The tooltip is made when the pointer comes:
/// each is a window of its own, too much to make for all rows of a list that is drawn.
public final class HoverText {

    private HoverText() {}

    /// @param text asked for each time the pointer comes; blank for no tooltip
    public static void of(Control row, Supplier<String> text) {
        row.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> show(row, text.get()));
    }

    private static void show(Control row, String text) {
        if (text.isBlank()) {
            row.setTooltip(null);
            return;
        }
        Tooltip told = row.getTooltip() == null ? new Tooltip() : row.getTooltip();
        told.setText(text);
        row.setTooltip(told);
    }
}
