package id.notulis.ui.minutes;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Lies over a place and holds a popup at its lower left corner. The place takes no notice of it:
/// as the popup comes, goes and grows with each letter, nothing else is laid out anew.
final class PopupLayer extends Pane {

    private static final double BESIDE = 16;
    private static final double BELOW = 4;

    private final Region popup;

    private PopupLayer(Region popup) {
        super(popup);
        this.popup = popup;
        setManaged(false);
        setPickOnBounds(false);
    }

    static void over(StackPane place, Region popup) {
        PopupLayer layer = new PopupLayer(popup);
        place.getChildren().add(layer);
        place.layoutBoundsProperty()
                .subscribe(all -> layer.resizeRelocate(0, 0, all.getWidth(), all.getHeight()));
    }

    @Override
    protected void layoutChildren() {
        double width =
                Math.min(
                        Math.min(popup.prefWidth(-1), popup.maxWidth(-1)), getWidth() - 2 * BESIDE);
        double height = popup.prefHeight(width);
        popup.resizeRelocate(BESIDE, getHeight() - height - BELOW, width, height);
    }
}
