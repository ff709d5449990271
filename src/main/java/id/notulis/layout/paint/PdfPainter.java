package id.notulis.layout.paint;

import id.notulis.layout.font.Face;
import id.notulis.layout.page.Layout;
import id.notulis.layout.page.Op;
import id.notulis.layout.page.Page;
import id.notulis.layout.page.Picture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// Writes pages as a PDF.
public final class PdfPainter {

    private static final String LANGUAGE = "id-ID";

    private final PDDocument document;
    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
    private final Map<Picture, Optional<PDImageXObject>> pictures = new HashMap<>();

    private PdfPainter(PDDocument document) {
        this.document = document;
    }

    /// What a PDF says of itself.
    ///
    /// @param title as viewers show it
    /// @param author whose document it is
    /// @param made when it was made; files made of the same pages at the same instant are equal
    public record About(String title, String author, Instant made) {}

    /// @param cancelled asked before every page
    /// @throws IOException when it cannot be written
    /// @throws CancellationException when `cancelled` was found true
    public static byte[] write(Layout layout, About about, BooleanSupplier cancelled)
            throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfPainter painter = new PdfPainter(document);
            painter.tell(about);
            for (Page page : layout.pages()) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                painter.paint(page);
            }
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            document.save(written);
            return written.toByteArray();
        }
    }

    private void tell(About about) {
        GregorianCalendar made =
                GregorianCalendar.from(ZonedDateTime.ofInstant(about.made(), ZoneOffset.UTC));
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(about.title());
        information.setAuthor(about.author());
        information.setCreator("Notulis");
        information.setProducer("Notulis");
        information.setCreationDate(made);
        information.setModificationDate(made);
        document.setDocumentId(about.made().toEpochMilli());
        document.getDocumentCatalog().setLanguage(LANGUAGE);
    }

    private void paint(Page page) throws IOException {
        PDPage sheet = new PDPage(new PDRectangle((float) page.width(), (float) page.height()));
        document.addPage(sheet);
        try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
            PdfPen pen = new PdfPen(content, page.height(), this::font);
            List<Op.Text> words = new ArrayList<>();
            for (Op op : page.ops()) {
                boolean goesOn = op instanceof Op.Text text && PdfPen.isOneRun(words, text);
                if (!goesOn && !(op instanceof Op.Line)) {
                    pen.words(words);
                    words.clear();
                }
                switch (op) {
                    case Op.Text text -> words.add(text);
                    case Op.Line line -> pen.line(line);
                    case Op.Rect rect -> pen.rect(rect);
                    case Op.Image image -> {
                        Optional<PDImageXObject> picture = picture(image.picture());
                        if (picture.isPresent()) {
                            pen.image(image, picture.get());
                        }
                    }
                }
            }
            pen.words(words);
        }
    }

    private PDFont font(Face face) throws IOException {
        PDFont font = fonts.get(face);
        if (font == null) {
            TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(face.file()));
            document.registerTrueTypeFontForClosing(file);
            // letters were measured one by one, so none may be drawn joined to another
            file.setEnableGsub(false);
            font = PDType0Font.load(document, file, true);
            fonts.put(face, font);
        }
        return font;
    }

    /// JPEG is passed through; what cannot be read leaves its place empty, as in Word.
    private Optional<PDImageXObject> picture(Picture picture) {
        return pictures.computeIfAbsent(
                picture,
                it -> {
                    try {
                        return Optional.of(
                                PDImageXObject.createFromByteArray(
                                        document, it.content(), it.name()));
                    } catch (IOException | IllegalArgumentException unreadable) {
                        return Optional.empty();
                    }
                });
    }
}
