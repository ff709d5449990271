package id.notulis.ooxml;

import id.notulis.model.paper.PaperLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Gathers the words of one paragraph.
final class PaperWords {

    private static final char LINE_END = '\n';

    private final PaperStyles styles;
    private final boolean usuallyStrong;
    private final Set<String> knownNotes;
    private final StringBuilder text = new StringBuilder();
    private final List<PaperNode> boxes = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private boolean strong = true;
    private Optional<String> label = Optional.empty();
    private int depth;

    /// @param usuallyStrong whether words are in bold that say nothing of it
    PaperWords(PaperStyles styles, boolean usuallyStrong, Set<String> knownNotes) {
        this.styles = styles;
        this.usuallyStrong = usuallyStrong;
        this.knownNotes = knownNotes;
    }

    void numbered(String number, int level) {
        label = Optional.of(number);
        depth = level;
    }

    boolean isNumbered() {
        return label.isPresent();
    }

    boolean hasText() {
        return !text.toString().isBlank();
    }

    /// What stands in boxes anchored here.
    List<PaperNode> boxes() {
        return boxes;
    }

    /// The notes that hang here.
    List<String> notes() {
        return notes;
    }

    /// A line for each line its writer ended.
    List<PaperLine> lines() {
        List<PaperLine> lines = new ArrayList<>();
        for (String part : text.toString().split(String.valueOf(LINE_END), -1)) {
            String before = lines.isEmpty() ? label.orElse("") : "";
            if (!part.isBlank()) {
                PaperStory.line(before, depth, strong, part).ifPresent(lines::add);
            }
        }
        return lines;
    }

    /// Adds what an element holds: a paragraph, a link, a control, an insertion.
    void read(PaperNode parent) {
        for (PaperNode child : parent.children()) {
            switch (child.name()) {
                case "w:r" -> run(child);
                case "w:hyperlink",
                        "w:smartTag",
                        "w:sdt",
                        "w:sdtContent",
                        "w:customXml",
                        "w:dir",
                        "w:bdo",
                        "w:ins",
                        "w:moveTo",
                        "w:fldSimple" ->
                        read(child);
                case "AlternateContent" -> read(alternative(child));
                case "oMath", "oMathPara" -> formula(child);
                default -> {}
            }
        }
    }

    private void run(PaperNode run) {
        Optional<PaperNode> properties = run.child("w:rPr");
        if (properties.flatMap(it -> it.isOn("w:vanish")).orElse(false)) {
            return;
        }
        int before = text.length();
        pieces(run);
        boolean said = !text.substring(before).isBlank();
        if (said && !styles.strong(properties).orElse(usuallyStrong)) {
            strong = false;
        }
    }

    private void pieces(PaperNode parent) {
        for (PaperNode piece : parent.children()) {
            switch (piece.name()) {
                case "w:t" -> text.append(piece.text().replace(LINE_END, ' '));
                case "w:tab", "w:ptab" -> text.append(' ');
                case "w:br", "w:cr" -> text.append(LINE_END);
                case "w:noBreakHyphen" -> text.append('-');
                case "w:footnoteReference", "w:endnoteReference" -> note(piece);
                case "AlternateContent" -> pieces(alternative(piece));
                case "w:drawing", "w:pict", "w:object" -> boxes(piece);
                default -> {}
            }
        }
    }

    private void note(PaperNode reference) {
        String kind = reference.name().replace("Reference", "");
        String note = kind + reference.attribute("w:id");
        if (knownNotes.contains(note) && !notes.contains(note)) {
            notes.add(note);
        }
    }

    /// A box may stand deep in a drawing, and twice where there is another for older programs.
    private void boxes(PaperNode drawing) {
        for (PaperNode child : drawing.children()) {
            switch (child.name()) {
                case "w:txbxContent" -> boxes.add(child);
                case "AlternateContent" -> boxes(alternative(child));
                default -> boxes(child);
            }
        }
    }

    /// The characters of a formula, which are words like others to whoever reads them.
    private void formula(PaperNode formula) {
        if (formula.name().equals("t")) {
            text.append(formula.text());
        }
        formula.children().forEach(this::formula);
    }

    /// What is meant for readers that do not know the newest things.
    static PaperNode alternative(PaperNode choices) {
        return choices.child("Choice").or(() -> choices.child("Fallback")).orElse(choices);
    }
}
