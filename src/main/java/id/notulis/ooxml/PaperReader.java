package id.notulis.ooxml;

import id.notulis.i18n.Message;
import id.notulis.model.paper.PaperLine;
import id.notulis.model.paper.PaperPart;
import id.notulis.model.paper.PaperTable;
import id.notulis.model.paper.PaperText;
import id.notulis.report.template.UnsoundException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads a Word file back as the text a reader sees: tracked changes as accepted, hidden words left
/// out, numbers of lists counted, boxes and notes behind the paragraph they hang on.
///
/// The file may come from anywhere. It is opened as user's templates are, every size bounded before
/// anything is inflated, and its parts are read by the JDK's parser without document types.
public final class PaperReader {

    private PaperReader() {}

    /// Reads a file.
    ///
    /// @throws RefusedPaperException when it is no Word document, damaged, locked or too large
    public static PaperText read(byte[] docx) throws RefusedPaperException {
        try {
            return text(new PaperParts(docx));
        } catch (UnsoundException unsound) {
            throw new RefusedPaperException(unsound.reason());
        }
    }

    private static PaperText text(PaperParts parts) throws UnsoundException, RefusedPaperException {
        Optional<PaperNode> body = parts.body();
        if (body.isEmpty()) {
            throw new RefusedPaperException(Message.of("template.zip.none"));
        }
        PaperStyles styles = new PaperStyles(parts.ofKind("styles"));
        PaperNumbers numbers = new PaperNumbers(parts.ofKind("numbering"));
        Map<String, PaperNode> notes = new HashMap<>();
        notes(parts.ofKind("footnotes"), "w:footnote", notes);
        notes(parts.ofKind("endnotes"), "w:endnote", notes);
        List<PaperPart> text = new PaperStory(styles, numbers, notes).read(body.get());
        Set<String> edges = new LinkedHashSet<>();
        for (String kind : List.of("header", "footer")) {
            for (PaperNode edge : parts.all(kind)) {
                new PaperStory(styles, numbers, Map.of())
                        .read(edge)
                        .forEach(part -> edge(part, edges));
            }
        }
        return new PaperText(text, List.copyOf(edges));
    }

    private static void notes(Optional<PaperNode> root, String kind, Map<String, PaperNode> to) {
        root.map(it -> it.children(kind))
                .orElse(List.of())
                .forEach(note -> to.putIfAbsent(kind + note.attribute("w:id"), note));
    }

    private static void edge(PaperPart part, Set<String> edges) {
        switch (part) {
            case PaperLine line -> edges.add(line.text());
            case PaperTable table ->
                    table.rows().stream()
                            .flatMap(List::stream)
                            .flatMap(cell -> cell.parts().stream())
                            .forEach(inner -> edge(inner, edges));
        }
    }
}
