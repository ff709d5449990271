package id.notulis.layout.docx;

import id.notulis.layout.page.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/// Reads what stands one below the other.
final class BlockReader {

    /// Elements that show nothing.
    private static final Set<String> SILENT = Set.of("w:tcPr", "w:sectPr");

    private final Story story;
    private final TableFormat around;

    /// @param around what the table around gives to the paragraphs in it
    BlockReader(Story story, TableFormat around) {
        this.story = story;
        this.around = around;
    }

    List<Block> read(Markup parent) {
        List<Block> blocks = new ArrayList<>();
        readInto(parent, blocks);
        return blocks;
    }

    private void readInto(Markup parent, List<Block> blocks) {
        parent.children().forEach(child -> block(child, blocks));
    }

    /// Adds one child of a body, cell, header or footer.
    void block(Markup child, List<Block> blocks) {
        if (story.cancelled().getAsBoolean()) {
            throw new CancellationException();
        }
        switch (child.name()) {
            case "w:p" -> blocks.add(paragraph(child));
            case "w:tbl" -> blocks.add(new TableReader(story, child).table());
            case "w:sdt" -> child.child("w:sdtContent").ifPresent(it -> readInto(it, blocks));
            case "w:customXml", "w:ins", "w:moveTo" -> readInto(child, blocks);
            case "mc:AlternateContent" -> readInto(InlineReader.alternative(child), blocks);
            default -> story.tally().unread(child, SILENT);
        }
    }

    private Paragraph paragraph(Markup paragraph) {
        Optional<Markup> properties = paragraph.child("w:pPr");
        String style =
                properties
                        .flatMap(markup -> markup.value("w:pStyle"))
                        .orElseGet(() -> story.styles().standard("paragraph"));
        Cascade named =
                story.styles()
                        .chain(style, "w:pPr")
                        .then(around.paragraphs())
                        .then(defaults("w:p"));
        Cascade direct = named.under(properties);
        Cascade text =
                story.styles().chain(style, "w:rPr").then(around.texts()).then(defaults("w:r"));
        Cascade mark = text.under(properties.flatMap(markup -> markup.child("w:rPr")));
        if (direct.isOn("w:bidi")) {
            story.tally().add(Feature.PAGE);
        }
        if (direct.find("w:framePr").isPresent()) {
            story.tally().add(Feature.DRAWING);
        }
        InlineReader inlines = new InlineReader(story, text);
        Optional<Numbering.Label> label = label(direct);
        label.ifPresent(number -> put(number, mark, inlines));
        inlines.readInto(paragraph);
        return new Paragraph(
                ParagraphFormats.of(
                        style, label.map(number -> numbered(direct, number)).orElse(direct)),
                inlines.inlines(),
                story.texts().of(mark));
    }

    private Cascade defaults(String kind) {
        return story.styles().defaults(kind + "PrDefault", kind + "Pr");
    }

    private Optional<Numbering.Label> label(Cascade cascade) {
        Optional<String> id = part(cascade, "w:numId");
        if (id.isEmpty() || id.get().equals("0")) {
            return Optional.empty();
        }
        return story.numbering().next(id.get(), Lengths.whole(part(cascade, "w:ilvl"), 0, 0, 8));
    }

    private static Optional<String> part(Cascade cascade, String part) {
        for (Markup layer : cascade.layers()) {
            Optional<String> found = layer.child("w:numPr").flatMap(markup -> markup.value(part));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// What the level of a list says stands right behind what chose the list: a style that names a
    /// list overrules its indents, and is overruled by the styles based on it.
    private static Cascade numbered(Cascade cascade, Numbering.Label label) {
        List<Markup> layers = new ArrayList<>();
        boolean put = false;
        for (Markup layer : cascade.layers()) {
            layers.add(layer);
            if (!put && layer.child("w:numPr").flatMap(it -> it.child("w:numId")).isPresent()) {
                label.level().child("w:pPr").ifPresent(layers::add);
                put = true;
            }
        }
        return new Cascade(layers);
    }

    private void put(Numbering.Label label, Cascade mark, InlineReader inlines) {
        TextStyle style = story.texts().of(mark.under(label.level().child("w:rPr"))).plain();
        if (!label.level().value("w:lvlJc").orElse("left").matches("left|start|")) {
            story.tally().add(Feature.OTHER);
        }
        inlines.text(label.text(), style);
        switch (label.level().value("w:suff").orElse("tab")) {
            case "space" -> inlines.inlines().add(new Inline.Words(" ", style));
            case "nothing" -> {}
            default -> {
                if (!label.text().isEmpty()) {
                    inlines.inlines().add(new Inline.Tab(style));
                }
            }
        }
    }
}
