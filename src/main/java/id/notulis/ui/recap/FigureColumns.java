package id.notulis.ui.recap;

import id.notulis.ui.recap.FigureTable.Column;
import id.notulis.ui.recap.FigureTable.Kind;
import java.util.ArrayList;
import java.util.List;

/// Where the columns of a table stand, beneath their headings and in each line.
final class FigureColumns {

    /// Around the table, and on its right for the bar that scrolls it.
    static final double EDGE = 24;

    private static final double GAP = 12;

    /// In letters of body text.
    private static final double NAME = 13;

    private static final double NAME_WITH_BARS = 24;
    private static final double WORDS = 9;
    private static final double FIGURE = 5.6;
    private static final double BAR = 11;

    private final List<Column> columns;
    private final double[] left;
    private final double[] width;

    FigureColumns(List<Column> columns) {
        this.columns = columns;
        this.left = new double[columns.size()];
        this.width = new double[columns.size()];
    }

    List<Column> columns() {
        return columns;
    }

    /// Leaves out minor columns, the last one first, until the names have room; what they do not
    /// need the bars get.
    ///
    /// @param room all there is
    /// @param letter size of body text
    void lay(double room, double letter) {
        List<Integer> shown = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            shown.add(at);
        }
        for (int at = columns.size() - 1; at > 0; at--) {
            if (columns.get(at).minor() && names(shown, room, letter) < NAME * letter) {
                shown.remove(Integer.valueOf(at));
            }
        }
        double names = names(shown, room, letter);
        long bars = columns.stream().filter(it -> it.kind() == Kind.BAR).count();
        double spare = bars == 0 ? 0 : Math.max(0, names - NAME_WITH_BARS * letter);
        double x = EDGE;
        for (int at = 0; at < columns.size(); at++) {
            boolean there = shown.contains(at);
            double grown = columns.get(at).kind() == Kind.BAR ? Math.floor(spare / bars) : 0;
            left[at] = x;
            width[at] = !there ? 0 : at == 0 ? names - spare : wide(at, letter) + grown;
            x += there ? width[at] + GAP : 0;
        }
    }

    /// What is left for the names.
    private double names(List<Integer> shown, double room, double letter) {
        double others = 0;
        for (int at : shown) {
            others += at == 0 ? 0 : wide(at, letter) + GAP;
        }
        return Math.max(0, room - 2 * EDGE - others);
    }

    private double wide(int at, double letter) {
        return letter
                * switch (columns.get(at).kind()) {
                    case NAME -> NAME;
                    case WORDS -> WORDS;
                    case FIGURE -> FIGURE;
                    case BAR -> BAR;
                };
    }

    boolean isShown(int at) {
        return width[at] > 0;
    }

    double left(int at) {
        return left[at];
    }

    double width(int at) {
        return width[at];
    }
}
