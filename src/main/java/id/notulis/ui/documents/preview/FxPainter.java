package id.notulis.ui.documents.preview;

import id.notulis.layout.page.Op;
import id.notulis.layout.page.Page;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.FontSmoothingType;

/// Draws a page on the screen.
final class FxPainter {

    /// The least a line is wide on the screen, in pixels: thinner ones would come and go.
    private static final double HAIR = 0.8;

    private static final int WHITE = 0xFFFFFF;

    private FxPainter() {}

    /// @param unit pixels a point is wide
    /// @param pictures what is there of the pictures
    static void paint(
            GraphicsContext graphics,
            Page page,
            double unit,
            Function<Op.Image, Optional<Image>> pictures) {
        graphics.save();
        graphics.scale(unit, unit);
        graphics.setFill(colour(WHITE));
        graphics.fillRect(0, 0, page.width(), page.height());
        graphics.setFontSmoothingType(FontSmoothingType.GRAY);
        graphics.setTextBaseline(VPos.BASELINE);
        graphics.setLineCap(StrokeLineCap.BUTT);
        for (Op op : page.ops()) {
            switch (op) {
                case Op.Text text -> {
                    graphics.setFill(colour(text.rgb()));
                    graphics.setFont(Typefaces.of(text.face(), text.size()));
                    graphics.fillText(text.text(), text.x(), text.baseline());
                }
                case Op.Line line -> line(graphics, line, unit);
                case Op.Rect rect -> {
                    graphics.setFill(colour(rect.rgb()));
                    graphics.fillRect(rect.x(), rect.y(), rect.width(), rect.height());
                }
                case Op.Image image ->
                        pictures.apply(image)
                                .ifPresent(
                                        it ->
                                                graphics.drawImage(
                                                        it,
                                                        image.x(),
                                                        image.y(),
                                                        image.width(),
                                                        image.height()));
            }
        }
        graphics.restore();
    }

    private static void line(GraphicsContext graphics, Op.Line line, double unit) {
        graphics.setStroke(colour(line.rgb()));
        graphics.setLineWidth(Math.max(line.width(), HAIR / unit));
        switch (line.dash()) {
            case SOLID -> graphics.setLineDashes();
            case DASHED -> graphics.setLineDashes(3, 2);
            case DOTTED -> graphics.setLineDashes(1, 1.5);
        }
        graphics.strokeLine(line.x1(), line.y1(), line.x2(), line.y2());
    }

    private static Color colour(int rgb) {
        return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
