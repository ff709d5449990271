package id.notulis.report.template;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts the markup of a placeholder picture where the values of the shown one stand.
final class PictureMarkup {

    private final Utf8Buffer markup;
    private final List<PictureNode.Slot> slots = new ArrayList<>();
    private long width;

    /// @param markup what has been written of its run, and where the rest goes
    PictureMarkup(Utf8Buffer markup) {
        this.markup = markup;
    }

    /// The width it was drawn with, in EMU.
    long width() {
        return width;
    }

    List<PictureNode.Slot> finish() {
        hole(PictureNode.Hole.END);
        return List.copyOf(slots);
    }

    /// A crop of the placeholder and another form of its image would not fit the shown picture.
    void write(Element element) {
        switch (element.name()) {
            case "a:srcRect", "wp14:sizeRelH", "wp14:sizeRelV" -> {}
            case "wp:docPr", "pic:cNvPr" -> named(element);
            case "a:blip" -> {
                filled(element, "r:embed", PictureNode.Hole.RELATION);
                markup.ascii("/>");
            }
            case "wp:extent", "a:ext" -> extent(element);
            default -> {
                element.open(markup);
                children(element);
            }
        }
    }

    private void children(Element element) {
        for (Piece child : element.children()) {
            if (child instanceof Element inner) {
                write(inner);
            } else {
                Xml.copy(child, markup);
            }
        }
        element.close(markup);
    }

    private void named(Element element) {
        Element named = element.without("descr").without("title");
        if (element.is("wp:docPr") && named.attribute("id") != null) {
            filled(named, "id", PictureNode.Hole.ID);
        } else {
            named.open(markup);
            markup.truncate(markup.length() - 1);
        }
        markup.ascii(" descr=\"");
        hole(PictureNode.Hole.ALT);
        markup.ascii("\">");
        children(named);
    }

    private void extent(Element element) {
        if (element.attribute("cx") == null || element.attribute("cy") == null) {
            element.copyTo(markup);
            return;
        }
        if (element.is("wp:extent")) {
            width = length(element.attribute("cx"));
        }
        filled(element, "cy", PictureNode.Hole.HEIGHT);
        markup.ascii("/>");
    }

    /// The start tag without its bracket, with a hole for the value of an attribute.
    private void filled(Element element, String attribute, PictureNode.Hole hole) {
        byte[][] around = element.around(attribute);
        markup.ascii("<");
        markup.put(around[0]);
        hole(hole);
        markup.put(around[1]);
    }

    private void hole(PictureNode.Hole hole) {
        slots.add(new PictureNode.Slot(new Literal(markup.toArray()), hole));
        markup.clear();
    }

    private static long length(@Nullable String text) {
        long length = 0;
        for (int i = 0; text != null && i < Math.min(text.length(), 12); i++) {
            int digit = Character.digit(text.charAt(i), 10);
            length = digit < 0 ? length : length * 10 + digit;
        }
        return length;
    }
}
