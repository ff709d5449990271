package id.notulis.layout.flow;

import id.notulis.layout.docx.Inline;
import id.notulis.layout.docx.Paragraph;
import id.notulis.layout.docx.TextStyle;
import java.util.ArrayList;
import java.util.List;

/// Takes a paragraph apart at the places where its lines may end.
final class Pieces {

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char NO_BREAK_HYPHEN = '\u2011';
    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final char EN_DASH = '\u2013';
    private static final char EM_DASH = '\u2014';
    private static final char ELLIPSIS = '\u2026';
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char FIGURE_SPACE = '\u2007';
    private static final char NARROW_NO_BREAK_SPACE = '\u202F';

    private final PageNumbers numbers;
    private final List<Piece> pieces = new ArrayList<>();

    /// Whether nothing may come between the last piece and a word that follows.
    private boolean open;

    private Pieces(PageNumbers numbers) {
        this.numbers = numbers;
    }

    static List<Piece> of(Paragraph paragraph, PageNumbers numbers) {
        Pieces pieces = new Pieces(numbers);
        paragraph.inlines().forEach(pieces::add);
        return pieces.pieces;
    }

    private void add(Inline inline) {
        switch (inline) {
            case Inline.Words words -> text(words.text(), words.style());
            case Inline.PageNumber number ->
                    text(
                            number.format()
                                    .format(number.ofAll() ? numbers.total() : numbers.page()),
                            number.style());
            case Inline.Tab tab -> put(new Piece.Tab(tab.style()));
            case Inline.Break end -> put(new Piece.End(end.kind(), end.style()));
            case Inline.Standing standing -> put(new Piece.Shown(standing));
            case Inline.Floating floating -> pieces.add(new Piece.Floating(floating));
        }
    }

    private void put(Piece piece) {
        pieces.add(piece);
        open = false;
    }

    private void text(String text, TextStyle style) {
        int at = 0;
        while (at < text.length()) {
            int end = at + 1;
            char first = text.charAt(at);
            if (first == ' ' || first == '\t' || first == '\n' || first == '\r') {
                while (end < text.length() && text.charAt(end) == ' ') {
                    end++;
                }
                put(new Piece.Space(end - at, style));
            } else if (first == ZERO_WIDTH_SPACE) {
                open = false;
            } else {
                end = wordEnd(text, at);
                word(text.substring(at, end), style);
            }
            at = end;
        }
    }

    /// Where a part ends: at a space, behind a soft hyphen, dash or ellipsis, behind a hyphen that
    /// a letter or digit follows, behind a slash that a letter follows.
    private static int wordEnd(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit == ' ' || unit == '\t' || unit == '\n' || unit == ZERO_WIDTH_SPACE) {
                return at;
            }
            boolean last = at + 1 == text.length();
            if (unit == SOFT_HYPHEN || (!last && endsPart(text, from, at))) {
                return at + 1;
            }
        }
        return text.length();
    }

    private static boolean endsPart(String text, int from, int at) {
        char unit = text.charAt(at);
        char next = text.charAt(at + 1);
        return switch (unit) {
            case '-' -> at > from && Character.isLetterOrDigit(next);
            case '/' -> Character.isLetter(next);
            case EN_DASH, EM_DASH, ELLIPSIS ->
                    next != unit && !isClosing(next) && !isWideSpace(next);
            default -> isWideSpace(unit);
        };
    }

    /// Spaces of a fixed width, which lines end behind as behind a letter.
    private static boolean isWideSpace(char unit) {
        return Character.getType(unit) == Character.SPACE_SEPARATOR
                && unit != NO_BREAK_SPACE
                && unit != FIGURE_SPACE
                && unit != NARROW_NO_BREAK_SPACE;
    }

    private static boolean isClosing(char unit) {
        return "\u00A0\u202F\u2007.,;:!?)]}\u201D\u2019\"'".indexOf(unit) >= 0;
    }

    private void word(String word, TextStyle style) {
        boolean soft = word.charAt(word.length() - 1) == SOFT_HYPHEN;
        String text = word.replace(String.valueOf(SOFT_HYPHEN), "").replace(NO_BREAK_HYPHEN, '-');
        if (text.isEmpty()) {
            return;
        }
        pieces.add(new Piece.Word(text, style, style.width(text), open, soft));
        char last = word.charAt(word.length() - 1);
        boolean hyphen = last == '-' && text.length() > 1;
        boolean dash = last == EN_DASH || last == EM_DASH || last == ELLIPSIS;
        open = !(soft || hyphen || dash || last == '/' || isWideSpace(last));
    }
}
