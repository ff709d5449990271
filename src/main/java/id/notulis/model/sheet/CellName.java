package id.notulis.model.sheet;

/// What a cell is called, `B17`.
public final class CellName {

    private static final int LETTERS = 26;

    private CellName() {}

    /// @param column from 0
    /// @param row from 1
    public static String of(int column, int row) {
        return column(column) + row;
    }

    /// What a column is called, `B`, `AA`.
    ///
    /// @param column from 0
    public static String column(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : column(column / LETTERS - 1) + last;
    }
}
