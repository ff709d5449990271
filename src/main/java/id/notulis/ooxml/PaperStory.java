package id.notulis.ooxml;

import id.notulis.model.paper.PaperLine;
import id.notulis.model.paper.PaperPart;
import id.notulis.model.paper.PaperTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what stands one below the other in one part of a Word file. Paragraphs without words are
/// left out.
final class PaperStory {

    private static final int DEEPEST_LIST = 8;

    private final PaperStyles styles;
    private final PaperNumbers numbers;
    private final Map<String, PaperNode> notes;

    /// What a paragraph whose end was deleted leaves to the next one.
    private Optional<PaperWords> unended = Optional.empty();

    /// @param notes by the kind of their element and their number
    PaperStory(PaperStyles styles, PaperNumbers numbers, Map<String, PaperNode> notes) {
        this.styles = styles;
        this.numbers = numbers;
        this.notes = notes;
    }

    List<PaperPart> read(PaperNode parent) {
        List<PaperPart> parts = new ArrayList<>();
        blocks(parent, parts);
        unended.ifPresent(words -> finish(words, parts));
        unended = Optional.empty();
        return parts;
    }

    private void blocks(PaperNode parent, List<PaperPart> parts) {
        for (PaperNode child : parent.children()) {
            switch (child.name()) {
                case "w:p" -> paragraph(child, parts);
                case "w:tbl" -> table(child, parts);
                case "w:sdt" -> child.child("w:sdtContent").ifPresent(it -> blocks(it, parts));
                case "w:customXml", "w:ins", "w:moveTo" -> blocks(child, parts);
                case "AlternateContent" -> blocks(PaperWords.alternative(child), parts);
                default -> {}
            }
        }
    }

    private void paragraph(PaperNode paragraph, List<PaperPart> parts) {
        Optional<PaperNode> properties = paragraph.child("w:pPr");
        PaperWords words =
                unended.orElseGet(
                        () -> new PaperWords(styles, styles.isStrong(properties), notes.keySet()));
        words.read(paragraph);
        if (!words.isNumbered() && words.hasText()) {
            number(properties, words);
        }
        boolean endDeleted =
                properties
                        .flatMap(it -> it.child("w:rPr"))
                        .filter(
                                it ->
                                        it.child("w:del").isPresent()
                                                || it.child("w:moveFrom").isPresent())
                        .isPresent();
        if (endDeleted) {
            unended = Optional.of(words);
        } else {
            unended = Optional.empty();
            finish(words, parts);
        }
    }

    private void number(Optional<PaperNode> properties, PaperWords words) {
        String id = numbering(properties, "w:numId");
        if (id.isEmpty() || id.equals("0")) {
            return;
        }
        int depth = PaperNode.whole(numbering(properties, "w:ilvl"), 0, DEEPEST_LIST);
        words.numbered(numbers.next(id, depth), depth);
    }

    private String numbering(Optional<PaperNode> properties, String part) {
        return styles.ofParagraph(
                        properties, it -> it.child("w:numPr").flatMap(number -> number.value(part)))
                .orElse("");
    }

    private void finish(PaperWords words, List<PaperPart> parts) {
        parts.addAll(words.lines());
        for (PaperNode box : words.boxes()) {
            parts.addAll(new PaperStory(styles, numbers, notes).read(box));
        }
        for (String note : words.notes()) {
            PaperNode content = notes.get(note);
            if (content != null) {
                // a note that refers to itself has been read once
                parts.addAll(new PaperStory(styles, numbers, Map.of()).read(content));
            }
        }
    }

    private void table(PaperNode table, List<PaperPart> parts) {
        List<List<PaperTable.Cell>> rows = new ArrayList<>();
        rows(table, rows);
        if (rows.stream().flatMap(List::stream).anyMatch(cell -> !cell.parts().isEmpty())) {
            parts.add(new PaperTable(rows));
        }
    }

    private void rows(PaperNode parent, List<List<PaperTable.Cell>> rows) {
        for (PaperNode child : parent.children()) {
            switch (child.name()) {
                case "w:tr" -> {
                    if (child.child("w:trPr").flatMap(it -> it.child("w:del")).isEmpty()) {
                        List<PaperTable.Cell> cells = new ArrayList<>();
                        cells(child, cells);
                        rows.add(cells);
                    }
                }
                case "w:sdt" -> child.child("w:sdtContent").ifPresent(it -> rows(it, rows));
                case "w:customXml", "w:ins" -> rows(child, rows);
                default -> {}
            }
        }
    }

    private void cells(PaperNode parent, List<PaperTable.Cell> cells) {
        for (PaperNode child : parent.children()) {
            switch (child.name()) {
                case "w:tc" ->
                        cells.add(
                                new PaperTable.Cell(
                                        new PaperStory(styles, numbers, notes).read(child)));
                case "w:sdt" -> child.child("w:sdtContent").ifPresent(it -> cells(it, cells));
                case "w:customXml" -> cells(child, cells);
                default -> {}
            }
        }
    }

    /// A line of a paragraph, if it has words.
    static Optional<PaperLine> line(String label, int depth, boolean strong, String text) {
        String tidy = tidy(text);
        return tidy.isEmpty() && label.isEmpty()
                ? Optional.empty()
                : Optional.of(new PaperLine(label, depth, strong, tidy));
    }

    /// Without characters no text has, and without blanks at its ends; no-break blanks stay.
    private static String tidy(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        text.codePoints()
                .filter(
                        point ->
                                !Character.isISOControl(point)
                                        && Character.getType(point) != Character.SURROGATE
                                        && point != '\u00AD')
                .forEach(tidy::appendCodePoint);
        return tidy.toString().strip();
    }
}
