package id.notulis.layout.paint;

import id.notulis.layout.page.Layout;
import id.notulis.layout.page.Page;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.util.Optional;

/// A document as the printing of Java wants it: each page on a sheet of its own size, or all of
/// them scaled to sheets the printer has.
public final class PrintedPages implements Pageable {

    private final Layout layout;
    private final Optional<Sheet> sheet;
    private final AwtPainter painter = new AwtPainter();

    private PrintedPages(Layout layout, Optional<Sheet> sheet) {
        this.layout = layout;
        this.sheet = sheet;
    }

    /// A size of paper in points, upright.
    public record Sheet(double width, double height) {

        private static final double POINTS = 72 / 25.4;
        private static final double NEAR = 5;

        public Sheet {
            if (!(width > 0 && height >= width)) {
                throw new IllegalArgumentException(width + " x " + height);
            }
        }

        /// A sheet however it lies.
        public static Sheet ofMillimetres(double one, double other) {
            return new Sheet(Math.min(one, other) * POINTS, Math.max(one, other) * POINTS);
        }

        /// Whether it is the same paper: what shops call F4, and drivers Folio, differs by a
        /// millimetre or so.
        public boolean isLike(Sheet other) {
            return Math.abs(width - other.width) < NEAR && Math.abs(height - other.height) < NEAR;
        }

        /// How large another sheet becomes that is made to fit on this one.
        public double scaleOf(Sheet other) {
            return Math.min(width / other.width, height / other.height);
        }

        double area() {
            return width * height;
        }
    }

    /// Pages in their own size; for printers that take any, or have it.
    public static PrintedPages asLaidOut(Layout layout) {
        return new PrintedPages(layout, Optional.empty());
    }

    /// Pages made smaller or larger, as much along as across, and put in the middle of another
    /// sheet; pages that lie across stay so.
    public static PrintedPages scaledTo(Sheet sheet, Layout layout) {
        return new PrintedPages(layout, Optional.of(sheet));
    }

    /// How large a page is printed, 1 for its own size.
    public double scale(int index) {
        Page page = layout.pages().get(index);
        PageFormat format = getPageFormat(index);
        return Math.min(format.getWidth() / page.width(), format.getHeight() / page.height());
    }

    @Override
    public int getNumberOfPages() {
        return layout.pages().size();
    }

    @Override
    public PageFormat getPageFormat(int index) {
        Page page = layout.pages().get(index);
        boolean across = page.width() > page.height();
        Sheet upright =
                sheet.orElseGet(
                        () ->
                                new Sheet(
                                        Math.min(page.width(), page.height()),
                                        Math.max(page.width(), page.height())));
        Paper paper = new Paper();
        paper.setSize(upright.width(), upright.height());
        paper.setImageableArea(0, 0, upright.width(), upright.height());
        PageFormat format = new PageFormat();
        format.setPaper(paper);
        format.setOrientation(across ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT);
        return format;
    }

    @Override
    public Printable getPrintable(int index) {
        return this::print;
    }

    private int print(Graphics graphics, PageFormat format, int index) {
        if (index >= layout.pages().size()) {
            return Printable.NO_SUCH_PAGE;
        }
        Page page = layout.pages().get(index);
        double scale = scale(index);
        Graphics2D own = (Graphics2D) graphics.create();
        try {
            own.translate(
                    (format.getWidth() - page.width() * scale) / 2,
                    (format.getHeight() - page.height() * scale) / 2);
            own.scale(scale, scale);
            painter.paint(own, page);
        } finally {
            own.dispose();
        }
        return Printable.PAGE_EXISTS;
    }
}
