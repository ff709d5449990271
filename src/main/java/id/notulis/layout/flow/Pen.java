package id.notulis.layout.flow;

import id.notulis.layout.docx.ColumnChart;
import id.notulis.layout.docx.Inline;
import id.notulis.layout.docx.Section;
import id.notulis.layout.docx.TextStyle;
import id.notulis.layout.page.Op;
import id.notulis.layout.page.Op.Dash;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Draws on one page.
final class Pen {

    /// Where lines below letters are drawn, in sizes below the baseline: what the faces say of it
    /// is of no use.
    private static final double BELOW = 0.12;

    private static final double STRUCK = 0.26;
    private static final double THIN = 1 / 14.0;
    private static final double THINNEST = 0.5;

    /// Colour of the letters of charts.
    private static final int LABELS = 0x000000;

    private final Section.Sheet sheet;
    private final List<Op> behind = new ArrayList<>();
    private final List<Op> ops = new ArrayList<>();
    private final Set<Op.Line> strokes = new HashSet<>();
    private int run;

    Pen(Section.Sheet sheet) {
        this.sheet = sheet;
    }

    int count() {
        return behind.size() + ops.size();
    }

    /// What was drawn, what lies behind the text first.
    List<Op> ops() {
        List<Op> all = new ArrayList<>(behind);
        all.addAll(ops);
        return all;
    }

    /// Draws what another pen drew for the same page below what this one draws.
    void under(Pen other) {
        behind.addAll(0, other.ops());
    }

    void rect(double x, double y, double width, double height, int rgb) {
        if (width > 0 && height > 0) {
            ops.add(new Op.Rect(x, y, width, height, rgb));
        }
    }

    /// A line, drawn once however many cells it belongs to.
    void stroke(double x1, double y1, double x2, double y2, double width, Dash dash, int rgb) {
        Op.Line stroke = new Op.Line(x1, y1, x2, y2, width, dash, rgb);
        if (strokes.add(stroke)) {
            ops.add(stroke);
        }
    }

    /// @param x left margin of the paragraph
    /// @param y top of the line
    /// @param top of the paragraph, which floating pictures may hang on
    /// @param width of its column or cell
    void line(Line line, double x, double y, double top, double width) {
        double baseline = y + line.baseline();
        run++;
        List<Line.Placed> placed = line.placed();
        for (Line.Placed one : placed) {
            one.piece()
                    .style()
                    .shade()
                    .ifPresent(shade -> rect(x + one.x(), y, one.width(), line.height(), shade));
        }
        for (Line.Placed one : placed) {
            double left = x + one.x();
            switch (one.piece()) {
                case Piece.Word word -> word(word, left, baseline);
                case Piece.Shown shown -> {
                    run++;
                    shown(shown.inline(), left, baseline);
                }
                case Piece.Floating floating -> floating(floating.inline(), x, top, width);
                case Piece.Tab tab -> {
                    leader(one, left, baseline);
                    run++;
                }
                case Piece.Space none -> {}
                case Piece.End none -> {}
            }
        }
        decorate(placed, x, baseline);
    }

    private void word(Piece.Word word, double left, double baseline) {
        TextStyle style = word.style();
        double at = baseline - style.rise();
        if (style.spacing() == 0) {
            text(word.text(), left, at, word.width(), style);
            return;
        }
        double x = left;
        for (int index = 0; index < word.text().length(); index++) {
            String letter = word.text().substring(index, index + 1);
            text(letter, x, at, style.width(letter), style);
            x += style.width(letter);
        }
    }

    private void text(String text, double left, double baseline, double width, TextStyle style) {
        ops.add(
                new Op.Text(
                        left, baseline, width, text, style.face(), style.size(), style.rgb(), run));
    }

    private void leader(Line.Placed tab, double left, double baseline) {
        if (tab.leader().isEmpty()) {
            return;
        }
        TextStyle style = tab.piece().style();
        double each = style.width(tab.leader());
        int count = each <= 0 ? 0 : (int) (tab.width() / each);
        if (count > 0) {
            run++;
            double right = left + tab.width() - count * each;
            text(tab.leader().repeat(count), right, baseline, count * each, style);
        }
    }

    private void shown(Inline.Standing standing, double left, double baseline) {
        switch (standing) {
            case Inline.Shown picture -> shown(picture, left, baseline);
            case Inline.Charted charted ->
                    new ChartDrawing(this, charted).draw(left, baseline - charted.height());
        }
    }

    /// A text of a chart, which is no part of a line.
    void label(ColumnChart chart, String text, double left, double baseline, double width) {
        run++;
        ops.add(new Op.Text(left, baseline, width, text, chart.face(), chart.size(), LABELS, run));
    }

    private void shown(Inline.Shown shown, double left, double baseline) {
        shown.picture()
                .ifPresent(
                        picture ->
                                ops.add(
                                        new Op.Image(
                                                left,
                                                baseline - shown.height(),
                                                shown.width(),
                                                shown.height(),
                                                picture)));
    }

    private void floating(Inline.Floating floating, double x, double top, double width) {
        Floats floats = new Floats(sheet, x, width, top);
        Op.Image image =
                new Op.Image(
                        floats.x(floating),
                        floats.y(floating),
                        floating.width(),
                        floating.height(),
                        floating.picture());
        (floating.anchor().behind() ? behind : ops).add(image);
    }

    /// Lines below and through letters go on over the spaces between words.
    private void decorate(List<Line.Placed> placed, double x, double baseline) {
        int at = 0;
        while (at < placed.size()) {
            TextStyle style = placed.get(at).piece().style();
            int end = at + 1;
            while (end < placed.size() && isOne(style, placed.get(end).piece().style())) {
                end++;
            }
            int ink = end;
            while (ink > at && end == placed.size() && isBlank(placed.get(ink - 1).piece())) {
                ink--;
            }
            if (ink > at) {
                double left = x + placed.get(at).x();
                Line.Placed last = placed.get(ink - 1);
                decorate(style, left, x + last.x() + last.width(), baseline - style.rise());
            }
            at = end;
        }
    }

    private static boolean isOne(TextStyle one, TextStyle other) {
        return one.underline() == other.underline()
                && one.struck() == other.struck()
                && one.size() == other.size()
                && one.rise() == other.rise()
                && one.rgb() == other.rgb();
    }

    private static boolean isBlank(Piece piece) {
        return piece instanceof Piece.Space || piece instanceof Piece.End;
    }

    private void decorate(TextStyle style, double left, double right, double baseline) {
        double thin = Math.max(THINNEST, style.size() * THIN);
        double below = baseline + BELOW * style.size();
        switch (style.underline()) {
            case NONE -> {}
            case SINGLE -> stroke(left, below, right, below, thin, Dash.SOLID, style.rgb());
            case THICK -> stroke(left, below, right, below, 2 * thin, Dash.SOLID, style.rgb());
            case DOTTED -> stroke(left, below, right, below, thin, Dash.DOTTED, style.rgb());
            case DASHED -> stroke(left, below, right, below, thin, Dash.DASHED, style.rgb());
            case DOUBLE -> {
                stroke(left, below, right, below, thin / 2, Dash.SOLID, style.rgb());
                stroke(
                        left,
                        below + 1.5 * thin,
                        right,
                        below + 1.5 * thin,
                        thin / 2,
                        Dash.SOLID,
                        style.rgb());
            }
        }
        if (style.struck()) {
            double through = baseline - STRUCK * style.size();
            stroke(left, through, right, through, thin, Dash.SOLID, style.rgb());
        }
    }
}
