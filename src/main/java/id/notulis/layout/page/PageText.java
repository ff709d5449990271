package id.notulis.layout.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads the words of a page as its lines, from the top down and from left to right.
final class PageText {

    private static final double TENTHS = 10;

    private PageText() {}

    static List<String> lines(List<Op> ops) {
        Map<Long, List<Op.Text>> rows = new TreeMap<>();
        for (Op op : ops) {
            if (op instanceof Op.Text text) {
                long row = Math.round(text.baseline() * TENTHS);
                rows.computeIfAbsent(row, at -> new ArrayList<>()).add(text);
            }
        }
        return rows.values().stream().map(PageText::line).toList();
    }

    private static String line(List<Op.Text> words) {
        words.sort(Comparator.comparingDouble(Op.Text::x));
        StringBuilder line = new StringBuilder();
        double end = Double.NaN;
        for (Op.Text word : words) {
            // what touches is one word in two faces
            if (word.x() - end > word.size() / TENTHS) {
                line.append(' ');
            }
            line.append(word.text());
            end = word.x() + word.width();
        }
        return line.toString();
    }
}
