package id.notulis.report.template;

import java.util.ArrayList;
import java.util.List;

/// Cuts the markup of a placeholder picture where the values of the shown one stand.
final class PictureMarkup {

    private static final String[] OF_THE_PLACEHOLDER = {"descr", "title", "alt", "o:spid"};
    private static final String[] OF_ITS_IMAGE = {
        "r:id", "o:relid", "o:title", "r:pict", "cropleft", "croptop", "cropright", "cropbottom"
    };

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
            case "a:blip" -> relation(element.without("r:link").without("r:embed"), "r:embed");
            case "v:imagedata" -> relation(without(element, OF_ITS_IMAGE), "r:id");
            case "wp:extent", "a:ext" -> extent(element);
            default -> {
                if (element.child("v:imagedata") != null) {
                    older(element);
                } else {
                    element.open(markup);
                    children(element);
                }
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
        Element named = without(element, OF_THE_PLACEHOLDER);
        if (element.is("wp:docPr") && named.attribute("id") != null) {
            filled(named, "id", PictureNode.Hole.ID);
        } else {
            begin(named);
        }
        value("descr", PictureNode.Hole.ALT);
        markup.ascii(">");
        children(named);
    }

    /// What the relation leads to is all there is of an image.
    private void relation(Element bare, String attribute) {
        begin(bare);
        value(attribute, PictureNode.Hole.RELATION);
        markup.ascii("/>");
    }

    /// A shape of the older drawing language, which has its size in its style.
    private void older(Element shape) {
        var style = new VmlStyle(shape.attribute("style"));
        width = style.width();
        begin(without(shape.without("id").without("style"), OF_THE_PLACEHOLDER));
        markup.ascii(" id=\"Notulis");
        hole(PictureNode.Hole.ID);
        markup.ascii("\"");
        value("alt", PictureNode.Hole.ALT);
        markup.ascii(" style=\"");
        markup.escaped(style.rest());
        markup.ascii("width:");
        hole(PictureNode.Hole.WIDTH_IN_POINTS);
        markup.ascii("pt;height:");
        hole(PictureNode.Hole.HEIGHT_IN_POINTS);
        markup.ascii("pt\">");
        children(shape);
    }

    private void extent(Element element) {
        String across = element.attribute("cx");
        if (across == null || element.attribute("cy") == null) {
            element.copyTo(markup);
            return;
        }
        if (element.is("wp:extent")) {
            width = Math.max(0, Decimals.read(across));
        }
        begin(element.without("cx").without("cy"));
        value("cx", PictureNode.Hole.WIDTH);
        value("cy", PictureNode.Hole.HEIGHT);
        markup.ascii("/>");
    }

    private static Element without(Element element, String... attributes) {
        Element bare = element;
        for (String attribute : attributes) {
            bare = bare.without(attribute);
        }
        return bare;
    }

    /// The start tag without its bracket.
    private void begin(Element element) {
        element.open(markup);
        markup.truncate(markup.length() - 1);
    }

    private void value(String attribute, PictureNode.Hole hole) {
        markup.ascii(" ");
        markup.ascii(attribute);
        markup.ascii("=\"");
        hole(hole);
        markup.ascii("\"");
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
}
