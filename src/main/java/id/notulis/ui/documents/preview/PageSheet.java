package id.notulis.ui.documents.preview;

import id.notulis.layout.page.Page;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

/// A sheet of paper with a page on it, and after that with another one.
final class PageSheet extends Region {

    private final Canvas canvas = new Canvas();
    private Optional<Page> page = Optional.empty();
    private double unit;
    private boolean drawing;

    PageSheet() {
        getStyleClass().add("nt-paper");
        setAccessibleRole(AccessibleRole.TEXT);
        setMouseTransparent(true);
        getChildren().add(canvas);
    }

    /// Draws a page, unless one stands there that was not let go of, in the same size.
    void show(Page wanted, double scale, PagePictures pictures) {
        if (page.isEmpty() || scale != unit) {
            page = Optional.of(wanted);
            unit = scale;
            setAccessibleText(String.join("\n", wanted.lines()));
            canvas.setWidth(Math.ceil(wanted.width() * scale));
            canvas.setHeight(Math.ceil(wanted.height() * scale));
            draw(wanted, pictures);
        }
    }

    /// Draws once more: a picture is there now. One that comes while it is drawn is drawn with the
    /// rest.
    void redraw(PagePictures pictures) {
        if (!drawing) {
            page.ifPresent(it -> draw(it, pictures));
        }
    }

    private void draw(Page wanted, PagePictures pictures) {
        drawing = true;
        FxPainter.paint(canvas.getGraphicsContext2D(), wanted, unit, pictures::of);
        drawing = false;
    }

    /// Lets go of what it shows.
    void clear() {
        page = Optional.empty();
        canvas.setWidth(0);
        canvas.setHeight(0);
    }

    @Override
    protected void layoutChildren() {
        canvas.relocate(0, 0);
    }
}
