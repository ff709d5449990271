package id.notulis.report;

import id.notulis.util.Slips;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Finds the field somebody meant who wrote another name.
///
/// Paths are compared segment by segment, so that a slip in each of `pesert.nma` still leads to
/// `peserta.nama`; a list left out costs little, so that `nama` leads to the fields of that name. A
/// dot for an underscore is a slip of one letter, too.
public final class FieldSpelling {

    /// What a segment left out costs in letters; one too many costs all of its own.
    private static final int SEGMENT = 2;

    private static final int MOST = 3;

    private FieldSpelling() {}

    /// The known names nearest to what was written, equally near all of them; at most three, and
    /// none when all are half of it away or more.
    ///
    /// @param known names in the order they are to be proposed
    public static List<String> nearest(String written, Collection<String> known) {
        List<String> nearest = new ArrayList<>();
        int least = Integer.MAX_VALUE;
        for (String name : known) {
            int distance = distance(written, name);
            if (distance * 2 > written.length()) {
                continue;
            }
            if (distance < least) {
                nearest.clear();
                least = distance;
            }
            if (distance == least && nearest.size() < MOST) {
                nearest.add(name);
            }
        }
        return List.copyOf(nearest);
    }

    private static int distance(String written, String name) {
        return Math.min(Slips.between(written, name), bySegments(written, name));
    }

    /// The cheapest way to match the segments in their order.
    private static int bySegments(String written, String name) {
        String[] from = written.split("\\.", -1);
        String[] to = name.split("\\.", -1);
        int[][] cost = new int[from.length + 1][to.length + 1];
        for (int line = 0; line <= from.length; line++) {
            for (int column = 0; column <= to.length; column++) {
                int least = line == 0 && column == 0 ? 0 : Integer.MAX_VALUE;
                if (line > 0) {
                    least = Math.min(least, cost[line - 1][column] + from[line - 1].length());
                }
                if (column > 0) {
                    least = Math.min(least, cost[line][column - 1] + SEGMENT);
                }
                if (line > 0 && column > 0) {
                    int slips = Slips.between(from[line - 1], to[column - 1]);
                    least = Math.min(least, cost[line - 1][column - 1] + slips);
                }
                cost[line][column] = least;
            }
        }
        return cost[from.length][to.length];
    }
}
