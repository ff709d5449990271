package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.layout.PageLayout;
import id.notulis.layout.docx.RefusedDocumentException;
import id.notulis.layout.page.Layout;
import id.notulis.layout.paint.PdfPainter;
import id.notulis.report.Format;
import id.notulis.util.AtomicFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Word documents as pages, and pages as files. May take seconds: on no thread a window waits for.
public final class DocumentPages {

    private DocumentPages() {}

    /// Lays a document out.
    ///
    /// @param cancelled asked often; nothing comes of it once it is true
    /// @throws Refused when the file is no Word document, damaged or too large
    public static Optional<Layout> of(byte[] docx, BooleanSupplier cancelled) {
        try {
            return Optional.of(PageLayout.of(docx, cancelled));
        } catch (RefusedDocumentException e) {
            throw new Refused(e.reason());
        } catch (CancellationException _) {
            return Optional.empty();
        }
    }

    /// Pages as a PDF with its letters in it.
    ///
    /// @throws IOException when it cannot be written
    public static byte[] pdf(Layout pages, PdfPainter.About about) throws IOException {
        return PdfPainter.write(pages, about, () -> false);
    }

    /// Saves pages as a PDF where somebody wants them. What is there is replaced: whoever chose the
    /// place was asked. A name that does not tell a PDF is made to, and then nothing is replaced.
    ///
    /// @return where it lies
    /// @throws OutputFailure when it cannot be written
    public static Path save(Layout pages, PdfPainter.About about, Path wanted) {
        boolean named = wanted.toString().toLowerCase(Locale.ROOT).endsWith(Format.PDF.suffix());
        Path place =
                named
                        ? wanted
                        : DocumentFiles.placeBeside(
                                wanted.resolveSibling(wanted.getFileName() + Format.PDF.suffix()));
        try {
            byte[] written = pdf(pages, about);
            AtomicFile.write(place, out -> out.write(written));
            return place;
        } catch (IOException e) {
            throw OutputFailure.of(place, e);
        }
    }

    /// What to tell of a file whose pages may not be those its own program would print; nothing
    /// when they are.
    static Optional<Message> estimate(Path file, Layout pages) {
        return pages.unsupported().messages().stream()
                .reduce((one, other) -> Message.of("layout.several", one, other))
                .map(what -> Message.of("layout.estimate", file, what));
    }
}
