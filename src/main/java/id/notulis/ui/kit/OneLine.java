package id.notulis.ui.kit;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// One line of text in a row that lays itself out, shortened where it does not fit. A label does
/// the same with a skin, a second node and more to style, which a screenful of rows feels.
public final class OneLine extends Text {

    private static final String ELLIPSIS = "…";

    private String whole = "";
    private double fitted = Double.NaN;
    private Font font = Font.getDefault();

    public OneLine(String... classes) {
        setTextOrigin(VPos.TOP);
        getStyleClass().add("nt-one-line");
        getStyleClass().addAll(List.of(classes));
    }

    /// Says something else, whole until it is laid out.
    public void say(String text) {
        if (!text.equals(whole)) {
            whole = text;
            fitted = Double.NaN;
            setText(text);
        }
    }

    /// What it says, shortened or not.
    public String whole() {
        return whole;
    }

    public boolean isShortened() {
        return !getText().equals(whole);
    }

    public double height() {
        return getLayoutBounds().getHeight();
    }

    /// Puts it at a place, shortened to a width.
    public void lay(double left, double top, double width) {
        fit(width);
        relocate(left, top);
    }

    private void fit(double width) {
        if (width == fitted && font.equals(getFont())) {
            return;
        }
        fitted = width;
        font = getFont();
        if (isShortened()) {
            setText(whole);
        }
        if (getLayoutBounds().getWidth() <= width) {
            return;
        }
        double middle = height() / 2;
        double room = Math.max(0, width - font.getSize() / 2);
        int end = hitTest(new Point2D(room, middle)).getCharIndex();
        do {
            setText(whole.substring(0, end).stripTrailing() + ELLIPSIS);
            end = end == 0 ? -1 : whole.offsetByCodePoints(end, -1);
        } while (end >= 0 && getLayoutBounds().getWidth() > width);
    }
}
