package id.notulis.notula;

import id.notulis.util.Fold;

/// A part of a line. Places are counted from the beginning of the part.
///
/// @param line the line
/// @param from first place in the line
/// @param to the place behind the last one
record Piece(Line line, int from, int to) {

    int length() {
        return to - from;
    }

    boolean isEmpty() {
        return from == to;
    }

    char charAt(int index) {
        return line.text().charAt(from + index);
    }

    /// Whether the character there was meant literally.
    boolean literal(int index) {
        return line.literal(from + index);
    }

    /// Whether that sign stands there, not meant literally.
    boolean has(int index, char sign) {
        return index >= 0
                && index < length()
                && charAt(index) == sign
                && !line.literal(from + index);
    }

    /// Whether a blank stands there, not meant literally.
    boolean blankAt(int index) {
        return index >= 0
                && index < length()
                && Fold.blank(charAt(index))
                && !line.literal(from + index);
    }

    boolean digitAt(int index) {
        return index >= 0
                && index < length()
                && charAt(index) >= '0'
                && charAt(index) <= '9'
                && !line.literal(from + index);
    }

    /// Whether any character in a stretch was meant literally.
    boolean literalWithin(int start, int end) {
        for (int index = start; index < end; index++) {
            if (literal(index)) {
                return true;
            }
        }
        return false;
    }

    Piece sub(int start, int end) {
        return new Piece(line, from + start, from + end);
    }

    Piece from(int start) {
        return sub(start, length());
    }

    /// Without the blanks at both ends.
    Piece strip() {
        int start = 0;
        int end = length();
        while (start < end && blankAt(start)) {
            start++;
        }
        while (end > start && blankAt(end - 1)) {
            end--;
        }
        return sub(start, end);
    }

    /// The first place of a sign not meant literally at or behind a place, or -1.
    int indexOf(char sign, int start) {
        for (int index = start; index < length(); index++) {
            if (has(index, sign)) {
                return index;
            }
        }
        return -1;
    }

    /// Whether it holds nothing but blanks, even ones meant literally.
    boolean blank() {
        for (int index = 0; index < length(); index++) {
            if (!Fold.blank(charAt(index))) {
                return false;
            }
        }
        return true;
    }

    /// The text without the escapes; empty when it is blank, even if its blanks are escaped.
    String worded() {
        return blank() ? "" : text();
    }

    /// The text without the escapes.
    String text() {
        return line.text().substring(from, to);
    }
}
