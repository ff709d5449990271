package id.notulis.report.template;

import java.util.ArrayList;
import java.util.List;

/// A mark that counts for the repetition of a paragraph or row, with the cell it stands in.
///
/// Fields of a list that an inner `${#list}` already repeats do not count, nor do sections that
/// enclose the paragraph or row as a whole.
record Use(Mark mark, int cell) {

    private static final class Walk {

        private final List<Use> uses = new ArrayList<>();
        private final List<String> repeated = new ArrayList<>();
        private final Element item;
        private int cell;

        Walk(Element item) {
            this.item = item;
        }

        void paragraph(Element element) {
            for (Piece child : element.children()) {
                if (child instanceof Mark mark) {
                    mark(mark);
                } else if (child instanceof Element inner && RunJoiner.holdsRuns(inner)) {
                    paragraph(inner);
                }
            }
        }

        void row(Element row) {
            for (Piece child : row.children()) {
                if (child instanceof Element inner && inner.is("w:tc")) {
                    for (Piece block : inner.children()) {
                        if (block instanceof Element paragraph && paragraph.is("w:p")) {
                            paragraph(paragraph);
                        }
                    }
                    cell++;
                }
            }
        }

        private void mark(Mark mark) {
            Element enclosed = mark.item();
            if (enclosed != null && (item.is("w:p") || enclosed.is("w:tr"))) {
                return;
            }
            if (mark.kind() == Mark.Kind.END) {
                Mark partner = mark.partner();
                boolean repeats = partner != null && partner.kind() == Mark.Kind.REPEAT;
                if (repeats && !repeated.isEmpty()) {
                    repeated.remove(repeated.size() - 1);
                }
                return;
            }
            if (!isRepeated(mark.list())) {
                uses.add(new Use(mark, cell));
            }
            if (mark.kind() == Mark.Kind.REPEAT && mark.partner() != null) {
                repeated.add(mark.path() + ".");
            }
        }

        private boolean isRepeated(String list) {
            for (String outer : repeated) {
                if (list.startsWith(outer)) {
                    return true;
                }
            }
            return false;
        }
    }

    static List<Use> inParagraph(Element paragraph) {
        var walk = new Walk(paragraph);
        walk.paragraph(paragraph);
        return walk.uses;
    }

    static List<Use> inRow(Element row) {
        var walk = new Walk(row);
        walk.row(row);
        return walk.uses;
    }

    /// All of a table with the tables in its cells.
    static List<Use> inTable(Element table) {
        List<Use> uses = new ArrayList<>();
        addTable(table, uses);
        return uses;
    }

    private static void addTable(Element table, List<Use> uses) {
        for (Piece child : table.children()) {
            if (child instanceof Element row && row.is("w:tr")) {
                uses.addAll(inRow(row));
                for (Piece inner : row.children()) {
                    if (inner instanceof Element cell && cell.is("w:tc")) {
                        addNested(cell, uses);
                    }
                }
            }
        }
    }

    private static void addNested(Element cell, List<Use> uses) {
        for (Piece block : cell.children()) {
            if (block instanceof Element table && table.is("w:tbl")) {
                addTable(table, uses);
            }
        }
    }

    String list() {
        return mark.list();
    }
}
