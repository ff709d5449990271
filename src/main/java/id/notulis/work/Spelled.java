package id.notulis.work;

/// Whether two words are spelled nearly the same.
final class Spelled {

    /// Shorter words that differ in a letter are other names.
    private static final int SHORTEST = 6;

    private static final int FAULTS = 2;

    private Spelled() {}

    /// Whether at most two letters were changed, left out or put in.
    static boolean nearly(String one, String other) {
        if (Math.min(one.length(), other.length()) < SHORTEST
                || Math.abs(one.length() - other.length()) > FAULTS) {
            return false;
        }
        int[] above = new int[other.length() + 1];
        for (int at = 0; at <= other.length(); at++) {
            above[at] = at;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] below = new int[other.length() + 1];
            below[0] = row;
            for (int at = 1; at <= other.length(); at++) {
                int changed = one.charAt(row - 1) == other.charAt(at - 1) ? 0 : 1;
                below[at] =
                        Math.min(above[at - 1] + changed, 1 + Math.min(above[at], below[at - 1]));
            }
            above = below;
        }
        return above[other.length()] <= FAULTS;
    }
}
