package id.notulis.layout.docx;

import id.notulis.i18n.Message;
import id.notulis.layout.page.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Reads a Word file.
public final class DocumentReader {

    private static final String MAIN = "word/document.xml";
    private static final double USUAL_TAB = 36;
    private static final int WORD_2013 = 15;

    private final Parts parts;
    private final Tally tally;
    private final BooleanSupplier cancelled;

    private DocumentReader(Parts parts, Tally tally, BooleanSupplier cancelled) {
        this.parts = parts;
        this.tally = tally;
        this.cancelled = cancelled;
    }

    /// @param tally where what is not understood is counted
    /// @param cancelled asked from time to time
    /// @throws RefusedDocumentException when the file is no Word document, damaged or too large
    /// @throws java.util.concurrent.CancellationException when `cancelled` was found true
    public static Document read(byte[] docx, Tally tally, BooleanSupplier cancelled)
            throws RefusedDocumentException {
        return new DocumentReader(Parts.read(docx), tally, cancelled).document();
    }

    private Document document() throws RefusedDocumentException {
        String main = Links.of(parts, "").ofKind("officeDocument").orElse(MAIN);
        Optional<Markup> body = parts.markup(main).flatMap(root -> root.child("w:body"));
        if (body.isEmpty()) {
            throw new RefusedDocumentException(Message.of("layout.refused.none"));
        }
        Links links = Links.of(parts, main);
        Optional<Markup> settings = part(links, "settings");
        Story story =
                new Story(
                        new Styles(part(links, "styles")),
                        new TextStyles(part(links, "theme"), tally),
                        new Numbering(part(links, "numbering")),
                        new Pictures(parts, tally),
                        new Charts(parts),
                        tally,
                        links,
                        NumberFormat.DECIMAL,
                        cancelled);
        if (settings.map(it -> it.isOn("w:autoHyphenation")).orElse(false)) {
            tally.add(Feature.OTHER);
        }
        boolean mirrored = settings.map(it -> it.isOn("w:evenAndOddHeaders")).orElse(false);
        List<Section> sections =
                sections(body.get(), story, new SectionReader(story, parts, mirrored));
        double tab = Lengths.twips(settings.flatMap(it -> it.value("w:defaultTabStop")), USUAL_TAB);
        return new Document(
                sections,
                tab > 1 ? tab : USUAL_TAB,
                settings.map(DocumentReader::edition).orElse(0) < WORD_2013,
                sections.stream().anyMatch(section -> tellsAll(section.blocks())));
    }

    private Optional<Markup> part(Links links, String kind) throws RefusedDocumentException {
        Optional<String> name = links.ofKind(kind);
        return name.isPresent() ? parts.markup(name.get()) : Optional.empty();
    }

    private static int edition(Markup settings) {
        return settings
                .child("w:compat")
                .map(it -> it.children("w:compatSetting"))
                .orElse(List.of())
                .stream()
                .filter(it -> it.attribute("w:name").orElse("").equals("compatibilityMode"))
                .findFirst()
                .map(it -> Lengths.whole(it.attribute("w:val"), 0, 0, 100))
                .orElse(0);
    }

    /// A section ends with the paragraph that holds its properties; those of the last one stand at
    /// the end of the body.
    private static List<Section> sections(Markup body, Story story, SectionReader reader)
            throws RefusedDocumentException {
        List<Section> sections = new ArrayList<>();
        BlockReader reading = new BlockReader(story, TableFormat.NONE);
        List<Block> blocks = new ArrayList<>();
        for (Markup child : body.children()) {
            int before = blocks.size();
            story.tally().begin();
            reading.block(child, blocks);
            story.tally().end(blocks.subList(before, blocks.size()));
            Optional<Markup> end =
                    child.child("w:pPr").flatMap(properties -> properties.child("w:sectPr"));
            if (child.name().equals("w:p") && end.isPresent()) {
                sections.add(reader.read(end, blocks));
                blocks = new ArrayList<>();
            }
        }
        sections.add(reader.read(body.child("w:sectPr"), blocks));
        return sections;
    }

    private static boolean tellsAll(List<Block> blocks) {
        return blocks.stream().anyMatch(DocumentReader::tellsAll);
    }

    private static boolean tellsAll(Block block) {
        return switch (block) {
            case Paragraph paragraph ->
                    paragraph.inlines().stream()
                            .anyMatch(it -> it instanceof Inline.PageNumber n && n.ofAll());
            case Table table ->
                    table.rows().stream()
                            .flatMap(row -> row.cells().stream())
                            .anyMatch(cell -> tellsAll(cell.blocks()));
        };
    }
}
