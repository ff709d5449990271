package id.notulis.ui.actions;

import id.notulis.ui.kit.OneLine;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;

/// A text on at most two lines of a row that lays itself out, the second one shortened.
final class TwoLines {

    private final OneLine first = new OneLine();
    private final OneLine second = new OneLine();
    private String whole = "";

    List<Node> nodes() {
        return List.of(first, second);
    }

    void say(String text) {
        whole = text;
    }

    String whole() {
        return whole;
    }

    boolean isShortened() {
        return first.isShortened() || second.isShortened();
    }

    /// Puts it in the middle of a height.
    void lay(double left, double width, double height) {
        int end = end(width);
        first.say(whole.substring(0, end).stripTrailing());
        second.say(whole.substring(end).stripLeading());
        double line = first.height();
        boolean both = !second.whole().isEmpty();
        double top = Math.rint((height - (both ? 2 : 1) * line) / 2);
        first.lay(left, top, width);
        second.lay(left, top + line, width);
    }

    /// Where the first line ends: at the last blank that fits, or nowhere when there is none.
    private int end(double width) {
        first.say(whole);
        first.setText(whole);
        if (first.getLayoutBounds().getWidth() <= width) {
            return whole.length();
        }
        int fits = first.hitTest(new Point2D(width, first.height() / 2)).getCharIndex();
        int blank = whole.lastIndexOf(' ', fits);
        return blank > 0 ? blank : whole.length();
    }
}
