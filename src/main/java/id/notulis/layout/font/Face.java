package id.notulis.layout.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// One face of a family, bundled with the program.
public enum Face {
    SANS_REGULAR(Family.SANS, false, false),
    SANS_BOLD(Family.SANS, true, false),
    SANS_ITALIC(Family.SANS, false, true),
    SANS_BOLD_ITALIC(Family.SANS, true, true),
    SERIF_REGULAR(Family.SERIF, false, false),
    SERIF_BOLD(Family.SERIF, true, false),
    SERIF_ITALIC(Family.SERIF, false, true),
    SERIF_BOLD_ITALIC(Family.SERIF, true, true);

    private final Family family;
    private final boolean bold;
    private final boolean italic;

    Face(Family family, boolean bold, boolean italic) {
        this.family = family;
        this.bold = bold;
        this.italic = italic;
    }

    public static Face of(Family family, boolean bold, boolean italic) {
        return switch (family) {
            case SANS -> of(bold, italic, SANS_REGULAR, SANS_BOLD, SANS_ITALIC, SANS_BOLD_ITALIC);
            case SERIF ->
                    of(bold, italic, SERIF_REGULAR, SERIF_BOLD, SERIF_ITALIC, SERIF_BOLD_ITALIC);
        };
    }

    private static Face of(
            boolean bold, boolean italic, Face plain, Face heavy, Face slanted, Face both) {
        if (bold) {
            return italic ? both : heavy;
        }
        return italic ? slanted : plain;
    }

    public Family family() {
        return family;
    }

    public boolean bold() {
        return bold;
    }

    public boolean italic() {
        return italic;
    }

    /// Widths and heights; read on first use, then kept.
    public Metrics metrics() {
        return Measured.ALL.computeIfAbsent(this, face -> TrueType.read(face.file()));
    }

    /// The whole font file (TrueType), for those who draw.
    public byte[] file() {
        try (InputStream file =
                Objects.requireNonNull(Face.class.getResourceAsStream(resource()), resource())) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String resource() {
        String style = (bold ? "Bold" : "") + (italic ? "Italic" : "");
        String name = family.file() + '-' + (style.isEmpty() ? "Regular" : style);
        return "/id/notulis/layout/fonts/" + name + ".ttf";
    }

    private static final class Measured {

        private static final Map<Face, Metrics> ALL = new ConcurrentHashMap<>();
    }
}
