package id.notulis.ui.kit;

import java.util.List;
import javafx.scene.layout.Region;

/// How much stands side by side in a window: less in a narrow one, and less the larger the letters.
public enum Breadth {
    /// All of it.
    WIDE("nt-wide"),
    /// Panels at the right are drawers, lists beside a list are boxes above it.
    MEDIUM("nt-medium"),
    /// Columns that tell the least are hidden, too.
    NARROW("nt-narrow");

    private static final double WIDE_FROM = 1280;
    private static final double MEDIUM_FROM = 1040;

    private final String styleClass;

    Breadth(String styleClass) {
        this.styleClass = styleClass;
    }

    /// @param width of the window, in logical pixels
    /// @param scale size of letters, 1 for what was drawn
    public static Breadth of(double width, double scale) {
        double room = width / scale;
        if (room >= WIDE_FROM) {
            return WIDE;
        }
        return room >= MEDIUM_FROM ? MEDIUM : NARROW;
    }

    /// Marks a node, so that styles can tell.
    public void mark(Region node) {
        List<String> classes = node.getStyleClass();
        if (!classes.contains(styleClass)) {
            for (Breadth other : values()) {
                classes.remove(other.styleClass);
            }
            classes.add(styleClass);
        }
    }
}
