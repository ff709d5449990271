package id.notulis.ui.documents;

import id.notulis.ui.kit.Preferences;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The list with what stands beside it, and a divider between them that stays where it was put.
/// Where there is no room for both, one of them is seen at a time.
final class SideBySide extends Pane {

    /// In heights of a letter: at the usual size a window of 1024 with its rail has room for both.
    private static final double ROOM = 60;

    private static final double LIST = 40;
    private static final double SHARE = 0.45;
    private static final double LEAST_LIST = 26;
    private static final double LEAST_SIDE = 30;
    private static final double DIVIDER = 6;
    private static final String WIDTH = "documents-width";

    private final Preferences preferences;
    private final Region list;
    private final Region side;
    private final Region divider = new Region();
    private final Label measure = new Label();
    private double width;
    private boolean wanted = true;
    private boolean pulled;
    private boolean narrow;

    SideBySide(Preferences preferences, Region list, Region side) {
        this.preferences = preferences;
        this.list = list;
        this.side = side;
        this.width = remembered();
        measure.setVisible(false);
        divider.getStyleClass().add("nt-divider");
        divider.setCursor(Cursor.H_RESIZE);
        divider.setOnMouseDragged(this::drag);
        divider.setOnMouseReleased(event -> remember());
        getChildren().addAll(list, side, divider, measure);
        setMinSize(0, 0);
        measure.fontProperty().subscribe(font -> settle());
        widthProperty().subscribe(now -> settle());
    }

    /// Shows what stands beside the list, or puts it away.
    void toggle() {
        if (narrow) {
            pulled = !pulled;
        } else {
            wanted = !wanted;
        }
        settle();
    }

    /// Shows what stands beside the list.
    void open() {
        if (!side.isVisible()) {
            toggle();
        }
    }

    /// Whether the list is seen.
    boolean showsList() {
        return list.isVisible();
    }

    /// Whether what stands beside it is seen.
    boolean showsSide() {
        return side.isVisible();
    }

    private void settle() {
        narrow = getWidth() > 0 && getWidth() < ROOM * letter();
        list.setVisible(!narrow || !pulled);
        side.setVisible(narrow ? pulled : wanted);
        divider.setVisible(list.isVisible() && side.isVisible());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double left = list.isVisible() ? getWidth() : 0;
        if (divider.isVisible()) {
            double most = getWidth() - LEAST_SIDE * letter();
            double chosen = width > 0 ? width : Math.min(LIST, SHARE * getWidth() / letter());
            left = Math.round(Math.clamp(chosen, LEAST_LIST, most / letter()) * letter());
        }
        list.resizeRelocate(0, 0, left, getHeight());
        side.resizeRelocate(left, 0, getWidth() - left, getHeight());
        divider.resizeRelocate(left - DIVIDER / 2, 0, DIVIDER, getHeight());
    }

    private void drag(MouseEvent event) {
        width = sceneToLocal(event.getSceneX(), event.getSceneY()).getX() / letter();
        requestLayout();
    }

    /// Nothing as long as nobody moved the divider.
    private double remembered() {
        String kept = preferences.now().layout().getOrDefault(WIDTH, "");
        return kept.matches("\\d{1,3}") ? Integer.parseInt(kept) : 0;
    }

    private void remember() {
        long kept = Math.round(list.getWidth() / letter());
        preferences.change(it -> it.withLayout(WIDTH, Long.toString(kept)));
    }

    /// The height of the letters of today, 14 at the usual scale: a label knows it from the sheet.
    private double letter() {
        return measure.getFont().getSize();
    }
}
