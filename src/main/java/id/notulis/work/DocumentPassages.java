package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.layout.docx.Block;
import id.notulis.layout.docx.Cell;
import id.notulis.layout.docx.Document;
import id.notulis.layout.docx.DocumentReader;
import id.notulis.layout.docx.Inline;
import id.notulis.layout.docx.Paragraph;
import id.notulis.layout.docx.RefusedDocumentException;
import id.notulis.layout.docx.Section;
import id.notulis.layout.docx.Table;
import id.notulis.layout.docx.Tally;
import id.notulis.layout.page.Feature;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What stands in a document, as its reader meets it: what is at the edges of its pages, then its
/// paragraphs and the paragraphs of its cells, each with the number its list gives it. Blank ones
/// say nothing and are left out.
///
/// Read from the file as it is previewed and printed, so that what is compared is what is seen:
/// changes Word recorded count as taken over.
final class DocumentPassages {

    private static final List<Section.Edge> EDGES =
            List.of(
                    Section.Edge.FIRST_HEADER,
                    Section.Edge.HEADER,
                    Section.Edge.EVEN_HEADER,
                    Section.Edge.FIRST_FOOTER,
                    Section.Edge.FOOTER,
                    Section.Edge.EVEN_FOOTER);

    /// What may hold words that are not read.
    private static final List<Feature> UNREAD =
            List.of(Feature.NOTE, Feature.DRAWING, Feature.FORMULA, Feature.REVISION);

    private final List<Passage> passages = new ArrayList<>();
    private int tables;

    private DocumentPassages() {}

    /// @param text of a paragraph, never blank
    /// @param place where it stands, unless it is an ordinary paragraph
    record Passage(String text, Optional<Message> place) {}

    /// @param passages in the order of reading
    /// @param notes what was met that is not among them
    record Reading(List<Passage> passages, List<Message> notes) {

        List<String> texts() {
            return passages.stream().map(Passage::text).toList();
        }
    }

    /// A text, a line a passage.
    static Reading ofText(String text) {
        DocumentPassages read = new DocumentPassages();
        text.lines().forEach(line -> read.add(line, Optional.empty()));
        return new Reading(read.passages, List.of());
    }

    /// @throws RefusedDocumentException when the file is no Word document, damaged or too large
    static Reading ofWord(byte[] docx) throws RefusedDocumentException {
        Tally tally = new Tally();
        Document document = DocumentReader.read(docx, tally, () -> false);
        DocumentPassages read = new DocumentPassages();
        Set<Passage> edges = new LinkedHashSet<>();
        document.sections().forEach(section -> edges.addAll(edges(section)));
        read.passages.addAll(edges);
        document.sections().forEach(it -> read.blocks(it.blocks(), Optional.empty()));
        return new Reading(
                read.passages,
                UNREAD.stream()
                        .filter(it -> tally.result().count(it) > 0)
                        .map(it -> it.message(tally.result().count(it)))
                        .toList());
    }

    /// Pages of several kinds have the same edges mostly; each is told once.
    private static List<Passage> edges(Section section) {
        DocumentPassages read = new DocumentPassages();
        for (Section.Edge edge : EDGES) {
            boolean above = edge.onFirst() == Section.Edge.FIRST_HEADER;
            Message place = Message.of(above ? "export.compare.above" : "export.compare.below");
            read.blocks(section.edges().getOrDefault(edge, List.of()), Optional.of(place));
        }
        return read.passages;
    }

    private void blocks(List<Block> blocks, Optional<Message> place) {
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> add(text(paragraph), place);
                case Table table -> table(table, place);
            }
        }
    }

    /// Tables within cells are told with the cell they stand in.
    private void table(Table table, Optional<Message> within) {
        if (within.isEmpty()) {
            tables++;
        }
        int row = 0;
        for (Table.Row each : table.rows()) {
            row++;
            for (Cell cell : each.cells()) {
                Message place = Message.of("export.compare.cell", tables, row, cell.column() + 1);
                blocks(cell.blocks(), within.or(() -> Optional.of(place)));
            }
        }
    }

    private static String text(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : paragraph.inlines()) {
            switch (inline) {
                case Inline.Words words -> text.append(words.text());
                case Inline.Tab _ -> text.append('\t');
                case Inline.Break _ -> text.append('\n');
                case Inline.PageNumber _, Inline.Shown _, Inline.Floating _, Inline.Charted _ -> {
                    // says nothing that could be typed otherwise
                }
            }
        }
        return text.toString();
    }

    /// Blanks that keep words together are blanks to whoever reads.
    private void add(String text, Optional<Message> place) {
        String read = text.replace('\u00A0', ' ').replace('\t', ' ').strip();
        if (!read.isEmpty()) {
            passages.add(new Passage(read, place));
        }
    }
}
