package id.notulis.layout.paint;

import id.notulis.layout.font.Face;
import id.notulis.layout.page.Op;
import id.notulis.layout.page.Page;
import id.notulis.layout.page.Picture;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/// Draws pages with Java's own graphics, for printers. One painter serves one document on one
/// thread; it keeps the faces and pictures it has opened.
final class AwtPainter {

    private static final float[] DASHES = {3, 2};
    private static final float[] DOTS = {1, 1.5f};

    private final Map<Face, Font> fonts = new EnumMap<>(Face.class);
    private final Map<Picture, Optional<BufferedImage>> pictures = new HashMap<>();

    /// @param graphics whose unit is a point and whose origin is the corner of the sheet
    void paint(Graphics2D graphics, Page page) {
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        for (Op op : page.ops()) {
            switch (op) {
                case Op.Text text -> text(graphics, text);
                case Op.Line line -> line(graphics, line);
                case Op.Rect rect -> {
                    graphics.setColor(new Color(rect.rgb()));
                    graphics.fill(
                            new Rectangle2D.Double(
                                    rect.x(), rect.y(), rect.width(), rect.height()));
                }
                case Op.Image image -> image(graphics, image);
            }
        }
    }

    private void text(Graphics2D graphics, Op.Text text) {
        graphics.setColor(new Color(text.rgb()));
        graphics.setFont(font(text.face()).deriveFont((float) text.size()));
        graphics.drawString(text.text(), (float) text.x(), (float) text.baseline());
    }

    private static void line(Graphics2D graphics, Op.Line line) {
        graphics.setColor(new Color(line.rgb()));
        graphics.setStroke(
                new BasicStroke(
                        (float) line.width(),
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_MITER,
                        10,
                        switch (line.dash()) {
                            case SOLID -> null;
                            case DASHED -> DASHES;
                            case DOTTED -> DOTS;
                        },
                        0));
        graphics.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
    }

    private void image(Graphics2D graphics, Op.Image image) {
        picture(image.picture())
                .ifPresent(
                        picture ->
                                graphics.drawImage(
                                        picture,
                                        new AffineTransform(
                                                image.width() / picture.getWidth(),
                                                0,
                                                0,
                                                image.height() / picture.getHeight(),
                                                image.x(),
                                                image.y()),
                                        null));
    }

    private Font font(Face face) {
        return fonts.computeIfAbsent(face, AwtPainter::opened);
    }

    private static Font opened(Face face) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face.file()));
        } catch (FontFormatException | IOException broken) {
            throw new IllegalStateException("a face that came with the program", broken);
        }
    }

    /// A damaged picture leaves its place empty, as in Word.
    private Optional<BufferedImage> picture(Picture picture) {
        return pictures.computeIfAbsent(
                picture,
                it -> {
                    try {
                        return Optional.ofNullable(
                                ImageIO.read(new ByteArrayInputStream(it.content())));
                    } catch (IOException | IllegalArgumentException damaged) {
                        return Optional.empty();
                    }
                });
    }
}
