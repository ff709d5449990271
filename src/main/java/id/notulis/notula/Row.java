package id.notulis.notula;

import id.notulis.util.Fold;
import java.util.List;
import java.util.Optional;

/// A row of the attendance list, taken apart.
///
/// @param line number of its line
/// @param name the name as written, with rank and titles; never blank
/// @param position the post; may be blank
/// @param secondRole what stands behind `selaku`; may be blank
/// @param marks the marks in the brackets at its end
/// @param kept marks that were not taken because their bracket holds something else too
record Row(
        int line,
        String name,
        String position,
        String secondRole,
        RowMarks marks,
        List<String> kept) {

    private static final String DASHES = "—–-|";
    private static final String ROLE = "selaku";

    Row {
        kept = List.copyOf(kept);
    }

    /// Reads what stands behind the `- `.
    ///
    /// @return empty when there is no name
    static Optional<Row> read(Piece content) {
        Piece rest = content.strip();
        RowMarks marks = RowMarks.NONE;
        List<String> kept = List.of();
        int open = rest.has(rest.length() - 1, ')') ? matching(rest) : -1;
        if (open > 0) {
            Piece inside = rest.sub(open + 1, rest.length() - 1);
            Optional<RowMarks> read = RowMarks.read(inside);
            if (read.isPresent()) {
                marks = read.get();
                rest = rest.sub(0, open).strip();
            } else {
                kept = RowMarks.among(inside);
            }
        }
        if (rest.isEmpty() || dash(rest, 0)) {
            return Optional.empty();
        }
        int dash = separator(rest);
        String name = (dash < 0 ? rest : rest.sub(0, dash)).strip().text();
        if (Fold.blank(name)) {
            return Optional.empty();
        }
        Piece post = dash < 0 ? rest.from(rest.length()) : rest.from(dash + 1).strip();
        int role = role(post);
        return Optional.of(
                new Row(
                        content.line().number(),
                        name,
                        (role < 0 ? post : post.sub(0, role).strip()).worded(),
                        role < 0 ? "" : post.from(role + ROLE.length()).strip().worded(),
                        marks,
                        kept));
    }

    /// The bracket that the last character closes, or -1.
    private static int matching(Piece text) {
        int depth = 0;
        for (int index = text.length() - 1; index >= 0; index--) {
            if (text.has(index, ')')) {
                depth++;
            } else if (text.has(index, '(') && --depth == 0) {
                return index;
            }
        }
        return -1;
    }

    /// The first dash between blanks that has a name before it, or -1.
    private static int separator(Piece text) {
        for (int index = 2; index < text.length(); index++) {
            if (text.blankAt(index - 1) && dash(text, index)) {
                return index;
            }
        }
        return -1;
    }

    private static boolean dash(Piece text, int index) {
        return DASHES.indexOf(text.charAt(index)) >= 0
                && !text.literal(index)
                && (text.blankAt(index + 1) || index + 1 == text.length());
    }

    private static int role(Piece post) {
        for (int index = 0; index + ROLE.length() < post.length(); index++) {
            if ((index == 0 || post.blankAt(index - 1))
                    && post.blankAt(index + ROLE.length())
                    && post.sub(index, index + ROLE.length()).text().equalsIgnoreCase(ROLE)) {
                return index;
            }
        }
        return -1;
    }
}
