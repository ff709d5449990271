package id.notulis.report.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

/// The markup around the text of a field: its run, the run in bold, and what ends one paragraph and
/// begins the next.
final class RunFrame {

    private static final byte[] CLOSE = "</w:t></w:r>".getBytes(UTF_8);
    private static final byte[] NEW_LINE =
            "</w:t><w:br/><w:t xml:space=\"preserve\">".getBytes(UTF_8);
    private static final byte[] TAB = "</w:t><w:tab/><w:t xml:space=\"preserve\">".getBytes(UTF_8);

    private final byte[] plain;
    private final byte[] bold;
    private final byte @Nullable [] newParagraph;

    /// @param format the `w:rPr` of the run, or null
    /// @param newParagraph ends a paragraph and begins another, between two runs; null when the
    ///   field does not stand alone, so that only a line break may divide it
    RunFrame(@Nullable Element format, byte @Nullable [] newParagraph) {
        this.plain = open(format);
        this.bold = open(bold(format));
        this.newParagraph = newParagraph;
    }

    /// The frame of a heading, all of it bold.
    static RunFrame heading(@Nullable Element format) {
        return new RunFrame(bold(format), null);
    }

    void openPlain(Utf8Buffer out) {
        out.put(plain);
    }

    void openBold(Utf8Buffer out) {
        out.put(bold);
    }

    void close(Utf8Buffer out) {
        out.put(CLOSE);
    }

    void newLine(Utf8Buffer out) {
        out.put(NEW_LINE);
    }

    void tab(Utf8Buffer out) {
        out.put(TAB);
    }

    boolean breaksParagraphs() {
        return newParagraph != null;
    }

    /// To be called between runs, where [#breaksParagraphs()] says so.
    void newParagraph(Utf8Buffer out) {
        if (newParagraph != null) {
            out.put(newParagraph);
        }
    }

    private static byte[] open(@Nullable Element format) {
        var out = new Utf8Buffer(128);
        out.ascii("<w:r>");
        if (format != null) {
            format.copyTo(out);
        }
        out.ascii("<w:t xml:space=\"preserve\">");
        return out.toArray();
    }

    /// `w:b` comes behind the style and the fonts and before everything else, says the schema.
    private static Element bold(@Nullable Element format) {
        Element bold = Element.of("w:rPr");
        if (format != null) {
            copy(format, bold, true);
        }
        bold.add(Element.of("w:b"));
        bold.add(Element.of("w:bCs"));
        if (format != null) {
            copy(format, bold, false);
        }
        return bold;
    }

    private static void copy(Element from, Element to, boolean front) {
        for (Piece child : from.children()) {
            if (child instanceof Element element && !element.is("w:b") && !element.is("w:bCs")) {
                boolean isFront = element.is("w:rStyle") || element.is("w:rFonts");
                if (isFront == front) {
                    to.add(element.copy());
                }
            }
        }
    }
}
