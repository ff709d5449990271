package id.notulis.ui.documents.preview;

import id.notulis.layout.font.Face;
import id.notulis.layout.page.Layout;
import id.notulis.layout.page.Op;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;

/// The faces that come with the program, as the window draws them.
final class Typefaces {

    private static final Map<Face, String> NAMES = new ConcurrentHashMap<>();
    private static final Map<Sized, Font> FONTS = new ConcurrentHashMap<>();

    private Typefaces() {}

    private record Sized(Face face, double size) {}

    /// Opens the faces of some pages; off the window's thread, which would have to wait for it.
    static void open(Layout layout) {
        layout.pages().stream()
                .flatMap(page -> page.ops().stream())
                .filter(Op.Text.class::isInstance)
                .map(op -> ((Op.Text) op).face())
                .distinct()
                .forEach(Typefaces::name);
    }

    static Font of(Face face, double size) {
        return FONTS.computeIfAbsent(
                new Sized(face, size), wanted -> new Font(name(wanted.face()), wanted.size()));
    }

    private static String name(Face face) {
        return NAMES.computeIfAbsent(face, Typefaces::opened);
    }

    private static String opened(Face face) {
        Font font = Font.loadFont(new ByteArrayInputStream(face.file()), 1);
        if (font == null) {
            throw new IllegalStateException("a face that came with the program: " + face);
        }
        return font.getName();
    }
}
