package id.notulis.layout.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.notulis.layout.PageLayout;
import id.notulis.layout.docx.RefusedDocumentException;
import id.notulis.layout.page.Layout;
import id.notulis.model.profile.Page.Paper;
import id.notulis.report.SampleForms;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class PrintedPagesTest {

    private static final Map<String, byte[]> FORMS = SampleForms.all(Paper.F4);
    private static final PrintedPages.Sheet A4 = new PrintedPages.Sheet(595, 842);

    @Test
    void everySheetHasItsOwnSize() throws RefusedDocumentException {
        PageFormat upright =
                PrintedPages.asLaidOut(layout("notulen-umum-lengkap-koordinasi")).getPageFormat(0);
        PageFormat across = PrintedPages.asLaidOut(layout("matriks-koordinasi")).getPageFormat(0);

        assertThat(upright.getWidth()).isCloseTo(609.45, within(0.01));
        assertThat(upright.getHeight()).isCloseTo(935.45, within(0.01));
        assertThat(across.getWidth()).isCloseTo(935.45, within(0.01));
        assertThat(across.getOrientation()).isEqualTo(PageFormat.LANDSCAPE);
    }

    @Test
    void pagesAreScaledToTheSheetThereIs() throws RefusedDocumentException, PrinterException {
        PrintedPages pages = PrintedPages.scaledTo(A4, layout("notulen-umum-lengkap-koordinasi"));
        BufferedImage whole = printed(pages, 0, 595, 842);

        assertThat(pages.scale(0)).isCloseTo(842 / 935.45, within(0.001));
        assertThat(inkWithin(whole, 0, 0, 595, 842)).isPositive();
        // margins stay: two centimetres left of F4, scaled, and what is left beside it
        assertThat(inkWithin(whole, 0, 0, 70, 842)).isZero();
    }

    @Test
    void printsWhatIsOnThePageAndNoMorePagesThanThereAre()
            throws RefusedDocumentException, PrinterException {
        Layout layout = layout("dokumentasi-lengkap");
        PrintedPages pages = PrintedPages.asLaidOut(layout);

        assertThat(pages.getNumberOfPages()).isEqualTo(layout.pages().size());
        assertThat(inkWithin(printed(pages, 0, 610, 936), 72, 200, 500, 600)).isGreaterThan(10_000);
        Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        assertThat(
                        pages.getPrintable(0)
                                .print(graphics, pages.getPageFormat(0), layout.pages().size()))
                .isEqualTo(Printable.NO_SUCH_PAGE);
    }

    private static Layout layout(String form) throws RefusedDocumentException {
        return PageLayout.of(Objects.requireNonNull(FORMS.get(form), form), () -> false);
    }

    private static BufferedImage printed(PrintedPages pages, int page, int width, int height)
            throws PrinterException {
        BufferedImage paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = paper.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        int exists = pages.getPrintable(page).print(graphics, pages.getPageFormat(page), page);
        assertThat(exists).isEqualTo(Printable.PAGE_EXISTS);
        return paper;
    }

    private static long inkWithin(BufferedImage paper, int left, int top, int right, int bottom) {
        long ink = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                if ((paper.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF) {
                    ink++;
                }
            }
        }
        return ink;
    }
}
