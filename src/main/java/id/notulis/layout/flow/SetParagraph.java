package id.notulis.layout.flow;

import id.notulis.layout.docx.Border;
import id.notulis.layout.docx.Inline.Break.Kind;
import id.notulis.layout.docx.ParagraphFormat;
import java.util.List;
import java.util.Optional;

/// A paragraph set in lines, or those of its lines that stand on one page.
///
/// @param lines of the whole paragraph
/// @param from the first of them that is here
/// @param to behind the last that is here
/// @param width of its column or cell
/// @param framedAbove whether its frame begins with the paragraph above
/// @param framedBelow whether its frame ends with the paragraph below
record SetParagraph(
        ParagraphFormat format,
        List<Line> lines,
        int from,
        int to,
        double width,
        boolean framedAbove,
        boolean framedBelow)
        implements Box {

    /// So many lines of a paragraph stand together at the end and beginning of a page.
    private static final int TOGETHER = 2;

    boolean begins() {
        return from == 0;
    }

    private boolean ends() {
        return to == lines.size();
    }

    private Border top() {
        return begins() && !framedAbove ? format.borders().top() : Border.NONE;
    }

    private Border bottom() {
        return ends() && !framedBelow ? format.borders().bottom() : Border.NONE;
    }

    @Override
    public double height() {
        double height = top().extent() + bottom().extent();
        for (Line line : lines.subList(from, to)) {
            height += line.height();
        }
        return height;
    }

    @Override
    public double needed() {
        Line last = lines.get(to - 1);
        return height() - last.height() + last.natural();
    }

    @Override
    public double least(boolean inRow) {
        if (inRow) {
            return part(from, from + 1).needed();
        }
        int together = format.keeping().widows() ? TOGETHER : 1;
        boolean whole = format.keeping().lines() || to - from < 2 * together;
        return whole ? needed() : part(from, from + together).needed();
    }

    @Override
    public boolean keepsNext() {
        return format.keeping().next();
    }

    /// Whether it goes on in another column though there may be room.
    boolean isDivided() {
        for (Line line : lines.subList(from, to - 1)) {
            if (line.endsColumn()) {
                return true;
            }
        }
        return false;
    }

    /// What was asked to end behind it.
    Optional<Kind> end() {
        Line last = lines.get(to - 1);
        return last.endsColumn() ? last.end() : Optional.empty();
    }

    private SetParagraph part(int first, int behind) {
        return new SetParagraph(format, lines, first, behind, width, framedAbove, framedBelow);
    }

    @Override
    public Split split(Room room) {
        int asked = from;
        while (asked < to && !lines.get(asked).endsColumn()) {
            asked++;
        }
        int limit = Math.min(to, asked + 1);
        int behind = fitting(room.height(), limit);
        if (behind == limit && limit < to) {
            return parted(behind);
        }
        behind = room.inRow() ? behind : together(behind, room.empty());
        if (behind == from) {
            return room.empty() ? parted(from + 1) : Split.nothingFits(this);
        }
        return parted(behind);
    }

    private Split parted(int behind) {
        Optional<Box> tail = behind < to ? Optional.of(part(behind, to)) : Optional.empty();
        SetParagraph head = part(from, behind);
        return new Split(Optional.of(head), tail, tail.isPresent() ? head.end() : Optional.empty());
    }

    /// Behind the last line there is room for; what a line adds below itself needs none.
    private int fitting(double room, int limit) {
        double height = top().extent();
        int behind = from;
        while (behind < limit) {
            Line line = lines.get(behind);
            double closing = behind + 1 == to ? bottom().extent() : 0;
            if (height + line.natural() + closing > room + Twips.TOLERANCE) {
                break;
            }
            height += line.height();
            behind++;
        }
        return behind;
    }

    /// Moves the end of the page up, so that no line stands alone on either side of it.
    private int together(int behind, boolean forced) {
        if (behind == to) {
            return behind;
        }
        if (format.keeping().lines() && !forced) {
            return from;
        }
        if (!format.keeping().widows()) {
            return behind;
        }
        int end = behind;
        if (to - end < TOGETHER && ends()) {
            end = to - TOGETHER;
        }
        if (begins() && end - from < TOGETHER && !forced) {
            return from;
        }
        return end <= from ? from : end;
    }

    @Override
    public void paint(Pen pen, double x, double y) {
        double height = height();
        double left = x + format.left() + Math.min(0, format.first());
        double right = x + width - format.right();
        format.shade().ifPresent(shade -> pen.rect(left, y, right - left, height, shade));
        double at = y + top().extent();
        for (Line line : lines.subList(from, to)) {
            pen.line(line, x, at, y, width);
            at += line.height();
        }
        Strokes.across(pen, top(), left, right, y);
        Strokes.across(pen, bottom(), left, right, y + height - bottom().width());
        Strokes.down(
                pen,
                format.borders().left(),
                left - format.borders().left().extent(),
                y,
                y + height);
        Strokes.down(
                pen,
                format.borders().right(),
                right + format.borders().right().space(),
                y,
                y + height);
    }
}
