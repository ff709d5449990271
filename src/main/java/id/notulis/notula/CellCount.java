package id.notulis.notula;

/// Counts cells of tables, which a few bytes can make many of: one long row makes every other one
/// as long.
final class CellCount {

    private static final int MOST = 1_000_000;

    private int cells;

    /// @return whether there are more of them than are taken
    boolean tooMany(int more) {
        if (more > MOST - cells) {
            return true;
        }
        cells += more;
        return false;
    }
}
