package id.notulis.layout;

import id.notulis.layout.docx.Document;
import id.notulis.layout.docx.DocumentReader;
import id.notulis.layout.docx.RefusedDocumentException;
import id.notulis.layout.docx.Tally;
import id.notulis.layout.flow.Paginator;
import id.notulis.layout.page.Layout;
import id.notulis.layout.page.Page;
import java.util.List;
import java.util.function.BooleanSupplier;

/// The way from a Word file to its pages.
public final class PageLayout {

    private PageLayout() {}

    /// Lays a document out. The same file always gives the same pages.
    ///
    /// @param docx a Word file
    /// @param cancelled asked often; once it is true the work is given up. It may take seconds for
    ///   a very long document, so it belongs on no thread that a window waits for.
    /// @throws RefusedDocumentException when the file is no Word document, damaged or too large
    /// @throws java.util.concurrent.CancellationException when the work was given up
    public static Layout of(byte[] docx, BooleanSupplier cancelled)
            throws RefusedDocumentException {
        Tally tally = new Tally();
        Document document = DocumentReader.read(docx, tally, cancelled);
        List<Page> pages = Paginator.pages(document, tally, cancelled);
        return new Layout(pages, tally.result());
    }
}
