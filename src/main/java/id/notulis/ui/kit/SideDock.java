package id.notulis.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A page with a panel at its side. Where there is room the panel stands beside it; where there is
/// not it is a drawer that lies over it while it is open.
public final class SideDock extends Pane {

    /// In widths of the letter's height: at the usual size a window of 1280 with its rail.
    private static final double BESIDE = 84;

    private static final double SIDE = 22.571;

    private final Region main;
    private final Region side;
    private final Label measure = new Label();
    private boolean wanted = true;
    private boolean drawer;
    private boolean pulled;

    /// @param side 340 wide at the usual size of letters
    public SideDock(Region main, Region side) {
        this.main = main;
        this.side = side;
        setId("dock");
        measure.setVisible(false);
        getChildren().addAll(main, side, measure);
        measure.fontProperty().subscribe(font -> requestLayout());
        widthProperty().subscribe(width -> settle());
    }

    /// Opens the panel, or closes it.
    ///
    /// @return whether it is open now
    public boolean toggle() {
        if (drawer) {
            pulled = !pulled;
        } else {
            wanted = !wanted;
        }
        settle();
        return side.isVisible();
    }

    /// Opens the panel.
    public void open() {
        if (!side.isVisible()) {
            toggle();
        }
    }

    /// Closes the panel where it lies over the page.
    ///
    /// @return whether it did
    public boolean closeDrawer() {
        boolean open = drawer && pulled;
        pulled = false;
        settle();
        return open;
    }

    private void settle() {
        drawer = narrow();
        side.setVisible(drawer ? pulled : wanted);
        side.getStyleClass().remove("nt-drawer");
        if (drawer) {
            side.getStyleClass().add("nt-drawer");
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (narrow() != drawer) {
            settle();
        }
        double width = Math.min(Math.ceil(SIDE * letter()), getWidth());
        boolean beside = side.isVisible() && !drawer;
        main.resizeRelocate(0, 0, getWidth() - (beside ? width : 0), getHeight());
        side.resizeRelocate(getWidth() - width, 0, width, getHeight());
    }

    /// Before it is laid out nobody knows, and it counts as wide.
    private boolean narrow() {
        return getWidth() > 0 && getWidth() < BESIDE * letter();
    }

    /// The height of the letters of today, 14 at the usual scale: a label knows it from the sheet.
    private double letter() {
        return measure.getFont().getSize();
    }
}
