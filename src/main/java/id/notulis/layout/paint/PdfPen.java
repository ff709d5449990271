package id.notulis.layout.paint;

import id.notulis.layout.font.Face;
import id.notulis.layout.page.Op;
import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// Draws on one page of a PDF, whose upright axis points up.
final class PdfPen {

    private static final double THOUSANDTHS = 1000;

    /// What is further apart than this share of a space has a space between.
    private static final double SPACE_AT = 0.3;

    private static final float[] DASHES = {3, 2};
    private static final float[] DOTS = {1, 1.5f};

    private final PDPageContentStream content;
    private final double height;
    private final Fonts fonts;

    PdfPen(PDPageContentStream content, double height, Fonts fonts) {
        this.content = content;
        this.height = height;
        this.fonts = fonts;
    }

    /// The document's font of a face.
    interface Fonts {
        PDFont of(Face face) throws IOException;
    }

    /// Whether a word goes on where others ended, so that they are drawn in one stroke.
    static boolean isOneRun(List<Op.Text> words, Op.Text next) {
        if (words.isEmpty()) {
            return true;
        }
        Op.Text last = words.getLast();
        return last.run() == next.run()
                && last.face() == next.face()
                && last.size() == next.size()
                && last.baseline() == next.baseline()
                && last.rgb() == next.rgb()
                && next.x() >= last.x() + last.width() - 0.01;
    }

    /// Draws words with real spaces between them, so that what is copied from the page reads well.
    void words(List<Op.Text> words) throws IOException {
        if (words.isEmpty()) {
            return;
        }
        Op.Text first = words.getFirst();
        double space = first.face().metrics().width(" ", first.size());
        List<Object> shown = new ArrayList<>();
        double at = first.x();
        double end = first.x();
        for (Op.Text word : words) {
            double gap = word.x() - at;
            if (word.x() - end > SPACE_AT * space) {
                shown.add(" ");
                gap -= space;
            }
            if (Math.abs(gap) > 1e-3) {
                shown.add((float) (-gap * THOUSANDTHS / first.size()));
            }
            shown.add(word.text());
            at = word.x() + word.face().metrics().width(word.text(), word.size());
            end = word.x() + word.width();
        }
        content.beginText();
        content.setNonStrokingColor(new Color(first.rgb()));
        content.setFont(fonts.of(first.face()), (float) first.size());
        content.newLineAtOffset((float) first.x(), up(first.baseline()));
        content.showTextWithPositioning(shown.toArray());
        content.endText();
    }

    void line(Op.Line line) throws IOException {
        content.setStrokingColor(new Color(line.rgb()));
        content.setLineWidth((float) line.width());
        content.setLineDashPattern(
                switch (line.dash()) {
                    case SOLID -> new float[0];
                    case DASHED -> DASHES;
                    case DOTTED -> DOTS;
                },
                0);
        content.moveTo((float) line.x1(), up(line.y1()));
        content.lineTo((float) line.x2(), up(line.y2()));
        content.stroke();
    }

    void rect(Op.Rect rect) throws IOException {
        content.setNonStrokingColor(new Color(rect.rgb()));
        content.addRect(
                (float) rect.x(),
                up(rect.y() + rect.height()),
                (float) rect.width(),
                (float) rect.height());
        content.fill();
    }

    void image(Op.Image image, PDImageXObject picture) throws IOException {
        content.drawImage(
                picture,
                (float) image.x(),
                up(image.y() + image.height()),
                (float) image.width(),
                (float) image.height());
    }

    private float up(double down) {
        return (float) (height - down);
    }
}
