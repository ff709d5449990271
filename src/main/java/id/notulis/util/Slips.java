package id.notulis.util;

/// Counts the slips of the hand between two words.
public final class Slips {

    private Slips() {}

    /// Letters to insert, remove or exchange, and neighbours to swap, until the one word is the
    /// other, none of them touched twice (optimal string alignment).
    public static int between(String from, String to) {
        int[] before = new int[to.length() + 1];
        int[] above = new int[to.length() + 1];
        int[] row = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            above[column] = column;
        }
        for (int line = 1; line <= from.length(); line++) {
            row[0] = line;
            for (int column = 1; column <= to.length(); column++) {
                boolean same = from.charAt(line - 1) == to.charAt(column - 1);
                int least = Math.min(above[column], row[column - 1]) + 1;
                least = Math.min(least, above[column - 1] + (same ? 0 : 1));
                if (swapped(from, line, to, column)) {
                    least = Math.min(least, before[column - 2] + 1);
                }
                row[column] = least;
            }
            int[] free = before;
            before = above;
            above = row;
            row = free;
        }
        return above[to.length()];
    }

    private static boolean swapped(String from, int line, String to, int column) {
        return line > 1
                && column > 1
                && from.charAt(line - 1) == to.charAt(column - 2)
                && from.charAt(line - 2) == to.charAt(column - 1);
    }
}
