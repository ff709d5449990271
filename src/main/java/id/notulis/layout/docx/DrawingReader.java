package id.notulis.layout.docx;

import id.notulis.layout.docx.Anchor.Align;
import id.notulis.layout.docx.Anchor.From;
import id.notulis.layout.docx.Anchor.Place;
import id.notulis.layout.page.Feature;
import id.notulis.layout.page.Picture;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads pictures out of both drawing languages of Word.
final class DrawingReader {

    private static final List<String> WRAPPED =
            List.of("wp:wrapSquare", "wp:wrapTight", "wp:wrapThrough");

    private final Story story;

    DrawingReader(Story story) {
        this.story = story;
    }

    /// A `w:drawing`: in the line, or anchored to it.
    void drawing(Markup drawing, TextStyle style, List<Inline> inlines) {
        Optional<Markup> anchor = drawing.child("wp:anchor");
        Optional<Markup> frame = drawing.child("wp:inline").or(() -> anchor);
        Optional<Markup> blip =
                frame.flatMap(markup -> markup.within("pic:pic"))
                        .flatMap(markup -> markup.within("a:blip"));
        if (anchor.isEmpty() && charted(drawing, style, inlines)) {
            return;
        }
        if (frame.isEmpty() || blip.isEmpty()) {
            story.tally().add(Feature.DRAWING);
            return;
        }
        Optional<Markup> extent = frame.get().child("wp:extent");
        double width = Lengths.emu(extent.flatMap(markup -> markup.attribute("cx")));
        double height = Lengths.emu(extent.flatMap(markup -> markup.attribute("cy")));
        countWhatIsLost(frame.get());
        Optional<Picture> picture =
                story.pictures().get(story.links(), blip.get().attribute("r:embed").orElse(""));
        boolean floating =
                anchor.isPresent() && anchor.get().child("wp:wrapTopAndBottom").isEmpty();
        if (floating) {
            picture.ifPresent(
                    shown ->
                            inlines.add(
                                    new Inline.Floating(
                                            shown, width, height, anchored(anchor.get()), style)));
        } else {
            inlines.add(new Inline.Shown(picture, Math.max(0, width), Math.max(0, height), style));
        }
    }

    /// A chart in the line.
    ///
    /// @return whether it is one that can be drawn
    private boolean charted(Markup drawing, TextStyle style, List<Inline> inlines) {
        Optional<ColumnChart> chart =
                drawing.within("c:chart")
                        .flatMap(markup -> markup.attribute("r:id"))
                        .flatMap(id -> story.charts().get(story.links(), id));
        Optional<Markup> extent =
                drawing.child("wp:inline").flatMap(markup -> markup.child("wp:extent"));
        if (chart.isEmpty() || extent.isEmpty()) {
            return false;
        }
        inlines.add(
                new Inline.Charted(
                        chart.get(),
                        Math.max(0, Lengths.emu(extent.get().attribute("cx"))),
                        Math.max(0, Lengths.emu(extent.get().attribute("cy"))),
                        style));
        return true;
    }

    /// A `w:pict` or `w:object`.
    void older(Markup pict, TextStyle style, List<Inline> inlines) {
        Optional<Markup> image = pict.within("v:imagedata");
        Map<String, String> rules = new HashMap<>();
        for (Markup shape : pict.children()) {
            if (shape.within("v:imagedata").isPresent()) {
                for (String rule : shape.attribute("style").orElse("").split(";")) {
                    int colon = rule.indexOf(':');
                    if (colon > 0) {
                        rules.put(rule.substring(0, colon).strip(), rule.substring(colon + 1));
                    }
                }
            }
        }
        if (image.isEmpty()) {
            if (pict.children().stream().anyMatch(DrawingReader::isSeen)) {
                story.tally().add(Feature.DRAWING);
            }
            return;
        }
        if (rules.getOrDefault("position", "").strip().equals("absolute")) {
            story.tally().add(Feature.WRAPPED);
        }
        double width = length(rules, "width");
        double height = length(rules, "height");
        Optional<Picture> picture =
                story.pictures().get(story.links(), image.get().attribute("r:id").orElse(""));
        inlines.add(new Inline.Shown(picture, Math.max(0, width), Math.max(0, height), style));
    }

    /// Definitions of shapes to come draw nothing themselves.
    private static boolean isSeen(Markup shape) {
        return shape.name().startsWith("v:") && !shape.name().equals("v:shapetype");
    }

    private static double length(Map<String, String> rules, String name) {
        return Lengths.withUnit(rules.getOrDefault(name, "")).orElse(0.0);
    }

    private void countWhatIsLost(Markup frame) {
        boolean wrapped = WRAPPED.stream().anyMatch(kind -> frame.child(kind).isPresent());
        if (wrapped || frame.child("wp:wrapTopAndBottom").isPresent()) {
            story.tally().add(Feature.WRAPPED);
        }
        boolean cropped =
                frame.within("a:srcRect").filter(rect -> !rect.attributes().isEmpty()).isPresent();
        boolean turned =
                frame.within("a:xfrm")
                        .filter(
                                markup ->
                                        markup.attribute("rot").isPresent()
                                                || markup.attribute("flipH").isPresent()
                                                || markup.attribute("flipV").isPresent())
                        .isPresent();
        if (cropped || turned) {
            story.tally().add(Feature.PICTURE);
        }
    }

    private static Anchor anchored(Markup anchor) {
        String behind = anchor.attribute("behindDoc").orElse("0");
        return new Anchor(
                place(anchor.child("wp:positionH"), From.COLUMN),
                place(anchor.child("wp:positionV"), From.PARAGRAPH),
                behind.equals("1") || behind.equals("true"));
    }

    private static Place place(Optional<Markup> position, From otherwise) {
        From from =
                switch (position.flatMap(markup -> markup.attribute("relativeFrom")).orElse("")) {
                    case "page", "leftMargin", "topMargin", "insideMargin" -> From.PAGE;
                    case "margin" -> From.MARGIN;
                    case "column", "character" -> From.COLUMN;
                    case "paragraph", "line" -> From.PARAGRAPH;
                    default -> otherwise;
                };
        Optional<String> align =
                position.flatMap(markup -> markup.child("wp:align")).map(Markup::text);
        if (align.isPresent()) {
            return new Place(from, align(align.get().strip()), 0);
        }
        return new Place(
                from,
                Align.OFFSET,
                Lengths.emu(
                        position.flatMap(markup -> markup.child("wp:posOffset"))
                                .map(Markup::text)));
    }

    private static Align align(String written) {
        return switch (written) {
            case "center" -> Align.MIDDLE;
            case "right", "bottom", "outside" -> Align.FAR;
            default -> Align.NEAR;
        };
    }
}
