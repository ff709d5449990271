package id.notulis.report.template;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Applies the rule of repetition to the rows of tables.
final class TableCompiler {

    private final Scope scope;
    private final StoryCompiler story;
    private boolean counts;

    TableCompiler(Scope scope, StoryCompiler story) {
        this.scope = scope;
        this.story = story;
    }

    void table(Element table, String context, Fragment out) {
        boolean changes = false;
        for (Use use : Use.inTable(table)) {
            changes |= use.list().length() > context.length() || use.mark().opens();
        }
        List<Item> rows = new ArrayList<>();
        List<Piece> front = new ArrayList<>();
        for (Item item : story.items(table.children())) {
            Element element = item.element();
            if (element != null && !element.is("w:tr")) {
                front.add(element);
            } else {
                changes |= item.section() != null;
                rows.add(item);
            }
        }
        boolean outer = counts;
        counts = changes;
        if (changes) {
            var body = new Fragment();
            scope.enterRegion();
            boolean loops = write(table, front, rows, context, body);
            scope.leaveRegion();
            out.add(new TableNode(loops, body.finish()));
        } else {
            write(table, front, rows, context, out);
        }
        counts = outer;
    }

    /// A range that begins between rows would have to be counted with them, and is left out.
    private boolean write(
            Element table, List<Piece> front, List<Item> rows, String context, Fragment out) {
        table.open(out.markup());
        for (Piece piece : front) {
            if (!(piece instanceof Element element) || !Ranges.isRange(element)) {
                Xml.copy(piece, out.markup());
            }
        }
        boolean loops = rows(rows, context, false, out);
        table.close(out.markup());
        return loops;
    }

    /// @param repeated the rows lie in a section that repeats them
    /// @return whether any of them is repeated for the members of a list
    boolean rows(List<Item> items, String context, boolean repeated, Fragment out) {
        boolean loops = false;
        int i = 0;
        while (i < items.size()) {
            Item item = items.get(i);
            String list = next(item, context);
            int end = list == null ? i + 1 : endOf(items, i, list, context);
            List<Item> block = items.subList(i, end);
            if (list == null || isListInCell(block)) {
                for (Item row : block) {
                    loops |= row(row, context, repeated, RowShare.ONE, out);
                }
            } else {
                loops = true;
                loop(block, list, out);
            }
            i = end;
        }
        return loops;
    }

    private void loop(List<Item> block, String list, Fragment out) {
        RowShare share = RowShare.of(block, list);
        Restarts restarts = scope.enter(list);
        var body = new Fragment();
        if (share.members() > 1) {
            for (Item row : block) {
                row(row, list, true, share, body);
            }
        } else {
            rows(block, list, true, body);
        }
        scope.leave();
        out.add(story.loop(list, share.members(), false, true, false, restarts, body));
    }

    private int endOf(List<Item> items, int from, String list, String context) {
        int end = from + 1;
        for (int i = end; i < items.size(); i++) {
            if (list.equals(next(items.get(i), context))) {
                end = i + 1;
            } else if (items.get(i).section() != null || !items.get(i).uses().isEmpty()) {
                break;
            }
        }
        return end;
    }

    /// The list a row is repeated for; a row that names a field of the member it already lies in is
    /// repeated no further, and deeper lists repeat the paragraphs in its cells.
    private @Nullable String next(Item item, String context) {
        if (!context.isEmpty()) {
            for (Use use : item.uses()) {
                if (use.list().equals(context)) {
                    return null;
                }
            }
        }
        return story.next(item.uses(), context);
    }

    /// A list field alone in its cell, in rows that name no other: a label and what belongs to it.
    private static boolean isListInCell(List<Item> block) {
        String path = null;
        for (Item item : block) {
            List<Use> uses = item.uses();
            if (uses.isEmpty()) {
                continue;
            }
            Element row = item.element();
            Mark mark = uses.getFirst().mark();
            if (row == null
                    || uses.size() > 1
                    || !mark.isField()
                    || (path != null && !path.equals(mark.path()))
                    || !isAlone(row, uses.getFirst().cell())) {
                return false;
            }
            path = mark.path();
        }
        return path != null;
    }

    /// Nothing else in the cell, and in the others neither a numbered paragraph, which would count
    /// the rows, nor a table with fields of a list.
    private static boolean isAlone(Element row, int wanted) {
        int cell = 0;
        for (Piece child : row.children()) {
            if (child instanceof Element element && element.is("w:tc")) {
                if (cell == wanted ? holdsMore(element) : countsRows(element)) {
                    return false;
                }
                cell++;
            }
        }
        return true;
    }

    private static boolean countsRows(Element cell) {
        if (cell.find("w:numPr") != null) {
            return true;
        }
        for (Piece child : cell.children()) {
            if (child instanceof Element table && table.is("w:tbl")) {
                for (Use use : Use.inTable(table)) {
                    if (!use.list().isEmpty()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean holdsMore(Element cell) {
        for (Piece child : cell.children()) {
            if (child instanceof Element element) {
                if (element.is("w:tbl")) {
                    return true;
                }
                for (Piece inner : element.children()) {
                    if (inner instanceof Element run && run.is("w:r") && !Item.isBlankRun(run)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean row(Item item, String context, boolean repeated, RowShare share, Fragment out) {
        Mark section = item.section();
        if (section != null) {
            story.section(section, item.inner(), context, true, out);
            return section.kind() == Mark.Kind.REPEAT;
        }
        Element row = item.element();
        if (row != null && counts) {
            var body = new Fragment();
            cells(row, context, share, body);
            out.add(new RowNode(repeated, fieldsOf(item, context), body.finish()));
        } else if (row != null) {
            cells(row, context, share, out);
        }
        return false;
    }

    private void cells(Element row, String context, RowShare share, Fragment out) {
        row.open(out.markup());
        for (Piece child : row.children()) {
            if (child instanceof Element element) {
                cell(element, context, share.offsetOf(element), out);
            }
        }
        row.close(out.markup());
    }

    private void cell(Element element, String context, int offset, Fragment out) {
        if (offset == 0) {
            story.element(element, context, out);
            return;
        }
        var body = new Fragment();
        story.element(element, context, body);
        var blank = new Utf8Buffer(128);
        element.open(blank);
        Element properties = element.child("w:tcPr");
        if (properties != null) {
            properties.copyTo(blank);
        }
        StoryCompiler.blankOf(element).copyTo(blank);
        element.close(blank);
        out.add(
                new ShiftNode(
                        FieldName.depthOf(context),
                        offset,
                        body.finish(),
                        new Literal(blank.toArray())));
    }

    private List<Ref> fieldsOf(Item item, String context) {
        List<Ref> fields = new ArrayList<>();
        for (Use use : item.uses()) {
            if (use.mark().kind() == Mark.Kind.UNLESS) {
                continue;
            }
            String list = use.list();
            if (context.startsWith(list)) {
                fields.add(scope.ref(use.mark().path()));
            } else if (list.startsWith(context)) {
                fields.add(Scope.list(FieldName.next(context, list)));
            }
        }
        return fields;
    }
}
