package id.notulis.ui.minutes;

import java.util.function.Predicate;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;

/// Lets things be dropped on a pane, which shows a frame while they are over it.
final class SideDrop {

    private final Region pane;
    private final Predicate<Clipboard> accepted;
    private final Predicate<Clipboard> take;

    private SideDrop(Region pane, Predicate<Clipboard> accepted, Predicate<Clipboard> take) {
        this.pane = pane;
        this.accepted = accepted;
        this.take = take;
    }

    /// @param accepted whether it could be taken
    /// @param take takes it, and says whether there was anything to take
    static void on(Region pane, Predicate<Clipboard> accepted, Predicate<Clipboard> take) {
        SideDrop drop = new SideDrop(pane, accepted, take);
        pane.setOnDragOver(drop::over);
        pane.setOnDragDropped(drop::dropped);
        pane.setOnDragExited(event -> drop.frame(false));
    }

    private void over(DragEvent event) {
        if (accepted.test(event.getDragboard())) {
            event.acceptTransferModes(TransferMode.COPY);
            frame(true);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        frame(false);
        event.setDropCompleted(take.test(event.getDragboard()));
        event.consume();
    }

    private void frame(boolean shown) {
        pane.pseudoClassStateChanged(FieldStates.CHOSEN, shown);
    }
}
