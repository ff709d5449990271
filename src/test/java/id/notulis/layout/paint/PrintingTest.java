package id.notulis.layout.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.notulis.layout.PageLayout;
import id.notulis.layout.docx.RefusedDocumentException;
import id.notulis.layout.page.Layout;
import id.notulis.layout.paint.PrintedPages.Sheet;
import id.notulis.model.profile.Page.Paper;
import id.notulis.report.SampleForms;
import java.awt.print.PrinterException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;

/// Which paper a printer is said to take, and what reaches it.
final class PrintingTest {

    private static final Map<String, byte[]> FORMS = SampleForms.all(Paper.F4);
    private static final Sheet A4 = Sheet.ofMillimetres(210, 297);
    private static final Sheet A5 = Sheet.ofMillimetres(148, 210);
    private static final Sheet F4 = Sheet.ofMillimetres(215, 330);
    private static final Sheet INCHES = Sheet.ofMillimetres(330.2, 215.9);
    private static final Sheet NARROW = Sheet.ofMillimetres(210, 330);

    @Test
    void theSameSheetHasSeveralNames() {
        assertThat(F4.isLike(INCHES)).isTrue();
        assertThat(F4.isLike(NARROW)).isFalse();
        assertThat(F4.isLike(A4)).isFalse();
        assertThat(INCHES.width()).isLessThan(INCHES.height());
    }

    @Test
    void aPrinterLacksWhatItDoesNotName() throws RefusedDocumentException {
        Layout upright = layout("notulen-umum-lengkap-koordinasi");
        Layout across = layout("matriks-koordinasi");

        assertThat(new Printer("a", List.of(A4, INCHES)).instead(upright)).isEmpty();
        assertThat(new Printer("a", List.of(A4, INCHES)).instead(across)).isEmpty();
        assertThat(new Printer("silent", List.of()).instead(upright)).isEmpty();
        assertThat(new Printer("a", List.of(A5, A4, NARROW)).instead(upright)).contains(A4);
        assertThat(new Printer("a", List.of(A5, NARROW)).instead(across)).contains(NARROW);
        assertThat(new Printer("a", List.of(A4)).lacking(across))
                .singleElement()
                .satisfies(it -> assertThat(it.isLike(F4)).isTrue());
        assertThat(A4.scaleOf(F4)).isCloseTo(0.9, within(0.001));
    }

    @Test
    void pagesReachThePrinterInTheirOwnSizeOrScaled()
            throws PrinterException, RefusedDocumentException {
        Layout layout = layout("notulen-umum-lengkap-koordinasi");
        PrintOrder order = new PrintOrder("x", "Notulen", layout, 1, Optional.empty());

        assertThat(sheetOf(printed(order))).isEqualTo("609 x 935");
        assertThat(sheetOf(printed(new PrintOrder("x", "Notulen", layout, 1, Optional.of(A4)))))
                .isEqualTo("595 x 841");
    }

    @Test
    void onlyThePagesWantedReachThePrinter() throws PrinterException, RefusedDocumentException {
        Layout layout = layout("dokumentasi-lengkap");
        assertThat(layout.pages()).hasSizeGreaterThan(1);
        PrintOrder order = new PrintOrder("x", "Foto", layout, 1, Optional.empty());

        assertThat(sheets(printed(order))).isEqualTo(layout.pages().size());
        assertThat(sheets(printed(order.only(2, 2)))).isEqualTo(1);
    }

    @Test
    void aPrinterThatIsGoneIsTold() throws RefusedDocumentException {
        Layout layout = layout("notulen-umum-lengkap-koordinasi");
        Optional<?> why =
                Printing.print(new PrintOrder("no such printer", "x", layout, 1, Optional.empty()));

        assertThat(why.map(Object::toString).orElse("")).contains("layout.print.gone");
    }

    private static String printed(PrintOrder order) throws PrinterException {
        StreamPrintServiceFactory postscript =
                StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                        DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Printing.print(postscript.getPrintService(out), order);
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    private static String sheetOf(String postscript) {
        Matcher size =
                Pattern.compile("/PageSize \\[\\s*([\\d.]+)\\s+([\\d.]+)").matcher(postscript);
        assertThat(size.find()).as(postscript.substring(0, 2000)).isTrue();
        return (int) Double.parseDouble(size.group(1))
                + " x "
                + (int) Double.parseDouble(size.group(2));
    }

    private static int sheets(String postscript) {
        return postscript.split("%%Page: ", -1).length - 1;
    }

    private static Layout layout(String form) throws RefusedDocumentException {
        return PageLayout.of(Objects.requireNonNull(FORMS.get(form), form), () -> false);
    }
}
