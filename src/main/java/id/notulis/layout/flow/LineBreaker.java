package id.notulis.layout.flow;

import id.notulis.layout.docx.Inline.Break.Kind;
import id.notulis.layout.docx.Paragraph;
import id.notulis.layout.docx.ParagraphFormat;
import id.notulis.layout.docx.TabStop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sets one paragraph in lines.
final class LineBreaker {

    private static final double SLACK = 0.02;

    private final Paragraph paragraph;
    private final ParagraphFormat format;
    private final double width;
    private final TabStops stops;
    private final List<Piece> pieces;
    private final List<Line> lines = new ArrayList<>();
    private int next;

    private LineBreaker(Paragraph paragraph, double width, double usualTab, PageNumbers numbers) {
        this.paragraph = paragraph;
        this.format = paragraph.format();
        this.width = width;
        this.stops = new TabStops(format, usualTab);
        this.pieces = Pieces.of(paragraph, numbers);
    }

    /// @param width points between the margins of the paragraph's column or cell
    /// @param usualTab points between stops where the paragraph has none
    /// @return at least one line
    static List<Line> lines(
            Paragraph paragraph, double width, double usualTab, PageNumbers numbers) {
        LineBreaker breaker = new LineBreaker(paragraph, width, usualTab, numbers);
        breaker.breakAll();
        return breaker.lines;
    }

    private void breakAll() {
        do {
            line();
        } while (next < pieces.size());
        boolean broken =
                !pieces.isEmpty()
                        && pieces.getLast() instanceof Piece.End end
                        && end.kind() == Kind.LINE;
        if (broken) {
            finish(new Filling(start()), true);
        }
    }

    private double start() {
        return format.left() + (lines.isEmpty() ? format.first() : 0);
    }

    private double limit() {
        return width - format.right();
    }

    /// Fills one line with as many pieces as it holds, at least one.
    private void line() {
        Filling filling = new Filling(start());
        int begin = next;
        while (next < pieces.size()) {
            Piece piece = pieces.get(next);
            if (piece instanceof Piece.End) {
                filling.add(piece, 0, "");
                next++;
                finish(filling, true);
                return;
            }
            double wide = filling.width(piece);
            boolean over = filling.end + wide > limit() + SLACK && !(piece instanceof Piece.Space);
            if (over && !filling.isEmpty() && goBack(filling, begin)) {
                finish(filling, false);
                return;
            }
            if (over && piece instanceof Piece.Word word && word.text().length() > 1) {
                piece = torn(word, limit() - filling.end);
                wide = filling.width(piece);
            }
            filling.add(piece, wide, filling.leader);
            next++;
        }
        finish(filling, true);
    }

    /// The piece at hand is too wide: the line ends at the last place where it may. A slash is such
    /// a place only to go back from: then the word moves as a whole, as paths and numbers should.
    ///
    /// @return false when there is no such place, so that the piece at hand has to be torn
    private boolean goBack(Filling filling, int begin) {
        int end = next;
        while (end > begin && pieces.get(end).joined()) {
            end--;
        }
        if (isBehindSlash(end)) {
            while (end > begin && pieces.get(end - 1) instanceof Piece.Word) {
                end--;
            }
        }
        if (end == begin) {
            return filling.isFull(pieces.get(next));
        }
        filling.cutTo(end - begin);
        next = end;
        return true;
    }

    private boolean isBehindSlash(int at) {
        return at > 0
                && pieces.get(at) instanceof Piece.Word
                && pieces.get(at - 1) instanceof Piece.Word before
                && before.text().endsWith("/");
    }

    /// A word wider than the line is torn where the line ends.
    private Piece.Word torn(Piece.Word word, double room) {
        int fit = word.style().face().metrics().fitting(word.text(), word.style().size(), room);
        if (fit >= word.text().length()) {
            return word;
        }
        if (Character.isHighSurrogate(word.text().charAt(fit - 1))) {
            fit++;
        }
        Piece.Word head =
                new Piece.Word(word.text().substring(0, fit), word.style(), word.joined());
        if (fit < word.text().length()) {
            pieces.set(next, head);
            pieces.add(next + 1, new Piece.Word(word.text().substring(fit), word.style(), false));
        }
        return head;
    }

    private void finish(Filling filling, boolean last) {
        filling.showHyphen(next < pieces.size());
        LineHeight height = LineHeight.of(filling.pieces(), paragraph.mark(), format.leading());
        Optional<Kind> end =
                !filling.isEmpty() && filling.placed.getLast().piece() instanceof Piece.End asked
                        ? Optional.of(asked.kind())
                        : Optional.empty();
        List<Line.Placed> aligned =
                new Justification(format.alignment(), limit()).align(filling.placed, last);
        lines.add(new Line(aligned, height.baseline(), height.natural(), height.height(), end));
    }

    /// A line being filled.
    private final class Filling {

        private final List<Line.Placed> placed = new ArrayList<>();
        private double end;
        private String leader = "";

        Filling(double start) {
            this.end = start;
        }

        boolean isEmpty() {
            return placed.isEmpty();
        }

        List<Piece> pieces() {
            return placed.stream().map(Line.Placed::piece).toList();
        }

        void add(Piece piece, double wide, String filler) {
            placed.add(new Line.Placed(piece, end, wide, filler));
            end += wide;
        }

        /// Whether not even the first letter of a piece finds room.
        boolean isFull(Piece piece) {
            return !(piece instanceof Piece.Word word)
                    || end + word.style().width(word.text().substring(0, 1)) > limit() + SLACK;
        }

        void cutTo(int count) {
            placed.subList(count, placed.size()).clear();
        }

        /// How wide a piece is when it is the next one.
        double width(Piece piece) {
            leader = "";
            return switch (piece) {
                case Piece.Word word -> word.width();
                case Piece.Space space -> space.width();
                case Piece.Shown shown -> shown.inline().width();
                case Piece.End none -> 0;
                case Piece.Floating none -> 0;
                case Piece.Tab tab -> tabWidth();
            };
        }

        private double tabWidth() {
            TabStop stop = stops.after(end);
            leader = stop.leader();
            double before =
                    switch (stop.kind()) {
                        case LEFT -> 0;
                        case CENTER -> following(false) / 2;
                        case RIGHT -> following(false);
                        case DECIMAL -> following(true);
                    };
            return Math.max(0, stop.position() - before - end);
        }

        /// Width of what stands between this tab and the next, or up to the decimal sign.
        private double following(boolean toDecimal) {
            double following = 0;
            for (int at = next + 1; at < pieces.size(); at++) {
                Piece piece = pieces.get(at);
                if (piece instanceof Piece.Tab || piece instanceof Piece.End) {
                    break;
                }
                if (toDecimal && piece instanceof Piece.Word word && word.text().contains(",")) {
                    String whole = word.text().substring(0, word.text().indexOf(','));
                    return following + word.style().width(whole);
                }
                following += piece instanceof Piece.Floating ? 0 : width(piece);
            }
            leader = stops.after(end).leader();
            return following;
        }

        private void showHyphen(boolean more) {
            if (more
                    && !placed.isEmpty()
                    && placed.getLast().piece() instanceof Piece.Word word
                    && word.hyphen()) {
                Line.Placed last = placed.removeLast();
                Piece.Word shown = new Piece.Word(word.text() + "-", word.style(), word.joined());
                placed.add(new Line.Placed(shown, last.x(), shown.width(), ""));
            }
        }
    }
}
