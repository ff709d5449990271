package id.notulis.notula;

import id.notulis.util.Fold;
import java.util.BitSet;

/// One line of a file with its escapes resolved: the characters, and which of them were meant
/// literally and so are never a sign, a mark or a blank between words.
final class Line {

    /// What may be escaped in a row of the attendance list or of parties, besides the usual.
    static final String LIST_SIGNS = "—–;)";

    private final int number;
    private final String raw;
    private final String text;
    private final BitSet literal;

    private Line(int number, String raw, String text, BitSet literal) {
        this.number = number;
        this.raw = raw;
        this.text = text;
        this.literal = literal;
    }

    /// A tab indents; anywhere else it is a blank like any other.
    static String tabless(String line) {
        if (line.indexOf('\t') < 0) {
            return line;
        }
        int start = 0;
        while (start < line.length() && Fold.blank(line.charAt(start))) {
            start++;
        }
        return line.substring(0, start) + line.substring(start).replace('\t', ' ');
    }

    static Line of(int number, String raw) {
        return of(number, raw, "");
    }

    /// @param also further characters a backslash makes literal in this kind of line
    static Line of(int number, String raw, String also) {
        BitSet literal = new BitSet();
        if (raw.indexOf(Escape.SIGN) < 0) {
            return new Line(number, raw, raw, literal);
        }
        StringBuilder text = new StringBuilder(raw.length());
        for (int index = 0; index < raw.length(); index++) {
            if (raw.charAt(index) == Escape.SIGN && Escape.possible(raw, index + 1, also)) {
                index++;
                literal.set(text.length());
            }
            text.append(raw.charAt(index));
        }
        return new Line(number, raw, text.toString(), literal);
    }

    /// A text some of whose characters are meant literally, as it is before it is written.
    static Line of(String text, BitSet literal) {
        return new Line(1, text, text, literal);
    }

    /// The same line, read where more characters have a meaning.
    Line withSigns(String also) {
        return of(number, raw, also);
    }

    int number() {
        return number;
    }

    /// The line as it stands in the file.
    String raw() {
        return raw;
    }

    /// Where a character of the text stands in the line as it was written; behind its last one for
    /// the place behind the text.
    int rawAt(int index) {
        if (raw.length() == text.length()) {
            return index;
        }
        int at = 0;
        for (int passed = 0; at < raw.length(); passed++) {
            boolean escaped = raw.charAt(at) == Escape.SIGN && Escape.possible(raw, at + 1, "");
            if (passed == index) {
                return at;
            }
            at += escaped ? 2 : 1;
        }
        return at;
    }

    String text() {
        return text;
    }

    boolean literal(int index) {
        return literal.get(index);
    }

    /// Whether nothing but blanks stands in it.
    boolean blank() {
        return whole().strip().isEmpty();
    }

    Piece whole() {
        return new Piece(this, 0, text.length());
    }

    /// Whether it is indented as a reply is: by a tab or at least two blanks.
    boolean indented() {
        int blanks = 0;
        while (blanks < text.length() && !literal.get(blanks) && Fold.blank(text.charAt(blanks))) {
            if (text.charAt(blanks) == '\t' || blanks == 1) {
                return true;
            }
            blanks++;
        }
        return false;
    }
}
