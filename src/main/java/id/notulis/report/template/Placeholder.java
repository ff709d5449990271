package id.notulis.report.template;

import id.notulis.i18n.Message;
import org.jspecify.annotations.Nullable;

/// Tells whether something drawn in a run is a placeholder picture: one whose alternative text is a
/// field. Word knows three forms: a drawing, a picture of the older drawing language, and both side
/// by side for readers of different age, of which the first that is a picture is kept.
final class Placeholder {

    private final Message place;
    private final Problems problems;
    private @Nullable Element shape;
    private String path = "";

    private Placeholder(Message place, Problems problems) {
        this.place = place;
        this.problems = problems;
    }

    /// @return the mark that takes its place, or null when it is no placeholder
    static @Nullable Mark of(
            Element drawn, @Nullable Element format, Message place, Problems problems) {
        var placeholder = new Placeholder(place, problems);
        placeholder.read(drawn);
        Element shape = placeholder.shape;
        if (shape != null) {
            return Mark.picture(placeholder.path, place, format, shape);
        }
        if (!placeholder.path.isEmpty()) {
            problems.add(place, "template.picture.shape", placeholder.path);
        }
        return null;
    }

    private void read(Element drawn) {
        switch (drawn.name()) {
            case "w:drawing" -> drawing(drawn);
            case "w:pict" -> older(drawn);
            case "mc:AlternateContent" -> {
                for (Piece branch : drawn.children()) {
                    if (branch instanceof Element element) {
                        branch(element);
                    }
                }
            }
            default -> {}
        }
    }

    private void branch(Element branch) {
        for (Piece child : branch.children()) {
            if (child instanceof Element element && shape == null) {
                read(element);
            }
        }
    }

    private void drawing(Element drawing) {
        Element frame = drawing.find("wp:docPr");
        Element picture = drawing.find("pic:cNvPr");
        boolean found =
                isField(frame, "descr") || isField(frame, "title") || isField(picture, "descr");
        Element blip = found ? drawing.find("a:blip") : null;
        if (blip != null
                && (blip.attribute("r:embed") != null || blip.attribute("r:link") != null)
                && drawing.find("wp:extent") != null
                && drawing.find("wpg:wgp") == null) {
            shape = drawing;
        }
    }

    private void older(Element pict) {
        for (Piece child : pict.children()) {
            if (child instanceof Element element && isAnyField(element)) {
                Element image = element.child("v:imagedata");
                boolean whole = image != null && image.attribute("r:id") != null;
                if (whole && new VmlStyle(element.attribute("style")).isSized()) {
                    shape = pict;
                    return;
                }
            }
        }
    }

    /// Its own text or that of a shape grouped in it.
    private boolean isAnyField(Element shapeOrGroup) {
        if (isField(shapeOrGroup, "alt") || isField(shapeOrGroup, "title")) {
            return true;
        }
        if (shapeOrGroup.is("v:group")) {
            for (Piece child : shapeOrGroup.children()) {
                if (child instanceof Element element && isAnyField(element)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isField(@Nullable Element element, String attribute) {
        String text = element == null ? null : element.attribute(attribute);
        String found = FieldText.pictureField(text, place, problems);
        path = found == null ? path : found;
        return found != null;
    }
}
