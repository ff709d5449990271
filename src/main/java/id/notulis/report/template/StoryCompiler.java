package id.notulis.report.template;

import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns a story into nodes: applies the rule of repetition to its paragraphs and hands tables and
/// paragraphs on. `context` is always the list in whose member a place lies, `topik.butir.`, or "".
final class StoryCompiler {

    private final Compilation compilation;
    private final Scope scope;
    private final IdentityHashMap<Element, List<Mark>> enclosing;
    private final ParagraphCompiler paragraphs;
    private final TableCompiler tables;
    private final Ranges ranges;

    private StoryCompiler(Compilation compilation, IdentityHashMap<Element, List<Mark>> enclosing) {
        this.compilation = compilation;
        this.scope = new Scope(compilation);
        this.enclosing = enclosing;
        this.paragraphs = new ParagraphCompiler(compilation, scope, this);
        this.tables = new TableCompiler(scope, this);
        this.ranges = new Ranges(compilation);
    }

    static List<Node> compile(
            Element root, IdentityHashMap<Element, List<Mark>> enclosing, Compilation compilation) {
        var out = new Fragment();
        out.markup().ascii(Xml.DECLARATION);
        var compiler = new StoryCompiler(compilation, enclosing);
        compiler.element(root, "", out);
        return compiler.ranges.settle(out.finish());
    }

    List<Item> items(List<Piece> children) {
        return Item.listOf(children, enclosing);
    }

    /// Any element outside a paragraph, and those within that are no runs with fields.
    void element(Element element, String context, Fragment out) {
        if (StoryReader.isContainer(element)) {
            container(element, context, out);
            return;
        }
        if (Ranges.isRange(element)) {
            ranges.add(element, scope, out);
            return;
        }
        if (scope.isRepeated() && isSingle(element)) {
            compilation.problems().add(element.nearestPlace(), "template.list.single");
        }
        switch (element.name()) {
            case "w:p" -> paragraphs.paragraph(element, context, false, out);
            case "w:tbl" -> tables.table(element, context, out);
            default -> {
                if (element.children().isEmpty()) {
                    leaf(element, out);
                } else {
                    open(element, out);
                    paragraphs.sequence(element.children(), context, out);
                    element.close(out.markup());
                }
            }
        }
    }

    /// What Word allows a reference to only once.
    private static boolean isSingle(Element element) {
        return switch (element.name()) {
            case "w:footnoteReference",
                    "w:endnoteReference",
                    "w:altChunk",
                    "w:control",
                    "o:OLEObject",
                    "c:chart",
                    "cx:chart",
                    "dgm:relIds" ->
                    true;
            default -> false;
        };
    }

    private void leaf(Element element, Fragment out) {
        open(element, out);
        out.markup().truncate(out.markup().length() - 1);
        out.markup().ascii("/>");
    }

    /// The ids of drawings are given anew, for Word copies them with the drawing.
    private void open(Element element, Fragment out) {
        if (!element.is("wp:docPr") || element.attribute("id") == null) {
            element.open(out.markup());
            return;
        }
        byte[][] around = element.around("id");
        out.markup().ascii("<");
        out.markup().put(around[0]);
        if (scope.isRepeated()) {
            out.add(new FreshIdNode());
        } else {
            out.markup().number(compilation.nextId());
        }
        out.markup().put(around[1]);
        out.markup().ascii(">");
    }

    void container(Element container, String context, Fragment out) {
        container.open(out.markup());
        List<Item> items = items(container.children());
        if (container.is("w:body") || endsWithParagraph(items)) {
            blocks(items, context, out);
        } else {
            var inner = new Fragment();
            blocks(items, context, inner);
            out.add(new ContainerNode(inner.finish(), blankOf(container)));
        }
        container.close(out.markup());
    }

    private static boolean endsWithParagraph(List<Item> items) {
        return !items.isEmpty() && items.getLast().is("w:p") && items.getLast().isPlain();
    }

    /// The last paragraph without its content and number.
    static Literal blankOf(Element container) {
        Element last = null;
        for (Piece child : container.children()) {
            if (child instanceof Element element && element.is("w:p")) {
                last = element;
            }
        }
        var out = new Utf8Buffer(64);
        out.ascii("<w:p>");
        if (last != null) {
            ParagraphCompiler.copyProperties(last, out, "w:sectPr", "w:numPr");
        }
        out.ascii("</w:p>");
        return new Literal(out.toArray());
    }

    void blocks(List<Item> items, String context, Fragment out) {
        int i = 0;
        while (i < items.size()) {
            String list = next(items, i, context);
            if (list == null) {
                step(items, i, context, out);
                i++;
            } else {
                int end = endOf(items, i, list, context);
                List<Item> block = items.subList(i, end);
                Restarts restarts = scope.enter(list);
                var body = new Fragment();
                blocks(block, list, body);
                scope.leave();
                out.add(loop(list, 1, false, false, isApart(block), restarts, body));
                i = end;
            }
        }
    }

    LoopNode loop(
            String list,
            int stride,
            boolean section,
            boolean rows,
            boolean apart,
            Restarts restarts,
            Fragment body) {
        return new LoopNode(
                Scope.list(list),
                FieldName.depthOf(list),
                stride,
                section,
                rows,
                apart,
                restarts,
                body.finish());
    }

    /// Tables that follow each other become one in Word.
    private static boolean isApart(List<Item> block) {
        return !block.isEmpty() && block.getFirst().is("w:tbl") && block.getLast().is("w:tbl");
    }

    /// Behind the last paragraph of the block that begins at `from`.
    private int endOf(List<Item> items, int from, String list, String context) {
        int end = from + 1;
        for (int i = end; i < items.size(); i++) {
            if (list.equals(next(items, i, context)) || isTableOf(items.get(i), list)) {
                end = i + 1;
            } else if (!items.get(i).isPlain()) {
                break;
            }
        }
        return end;
    }

    /// The list a step lies in, one deeper than the context; null when it names none.
    private @Nullable String next(List<Item> items, int i, String context) {
        Item item = items.get(i);
        Element element = item.element();
        if (element == null || element.is("w:p")) {
            return next(item.uses(), context);
        }
        boolean leads = element.is("w:tbl") && i + 1 < items.size();
        if (leads && !items.get(i + 1).is("w:tbl")) {
            String list = next(items, i + 1, context);
            return list != null && isTableOf(item, list) ? list : null;
        }
        return null;
    }

    /// A table next to a paragraph of a list belongs to the block when all its rows are of lists
    /// within that one, so that there is a table for each member.
    private static boolean isTableOf(Item item, String list) {
        Element element = item.element();
        if (element == null || !element.is("w:tbl")) {
            return false;
        }
        boolean any = false;
        for (Use use : Use.inTable(element)) {
            String own = use.list();
            if (!own.isEmpty()) {
                if (own.length() <= list.length() || !own.startsWith(list)) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    /// @return the one list that all of them lie in, one deeper than the context, or null
    @Nullable String next(List<Use> uses, String context) {
        String found = null;
        for (Use use : uses) {
            String own = use.list();
            boolean deeper = own.length() > context.length() && own.startsWith(context);
            String list = deeper ? FieldName.next(context, own) : null;
            if (list == null && !context.startsWith(own)) {
                reportUnrelated(use, context, own);
            } else if (list != null && found == null) {
                found = list;
            } else if (list != null && !list.equals(found)) {
                reportUnrelated(use, found == null ? "" : found, list);
            }
        }
        return found;
    }

    private void reportUnrelated(Use use, String first, String second) {
        compilation
                .problems()
                .add(
                        use.mark().place(),
                        "template.list.unrelated",
                        first.substring(0, first.length() - 1),
                        second.substring(0, second.length() - 1));
    }

    private void step(List<Item> items, int i, String context, Fragment out) {
        Item item = items.get(i);
        Mark section = item.section();
        Element element = item.element();
        if (section != null) {
            section(section, item.inner(), context, false, out);
        } else if (element != null && element.is("w:p")) {
            paragraphs.paragraph(element, context, dividesTables(items, i), out);
        } else if (element != null) {
            element(element, context, out);
        }
    }

    /// Without it two tables would become one, or a story would end with a table.
    private static boolean dividesTables(List<Item> items, int i) {
        boolean behind = i > 0 && items.get(i - 1).is("w:tbl");
        return behind
                && (i + 1 == items.size()
                        || items.get(i + 1).is("w:tbl")
                        || items.get(i + 1).is("w:sectPr"));
    }

    /// A section around paragraphs and tables, or around rows.
    void section(Mark mark, List<Item> inner, String context, boolean rows, Fragment out) {
        compilation.noteField(mark, scope.section());
        var body = new Fragment();
        if (mark.kind() == Mark.Kind.REPEAT && mark.list().equals(context)) {
            String list = mark.path() + ".";
            Restarts restarts = scope.enter(list);
            scope.enterSection(list);
            sectionBody(inner, list, rows, true, body);
            scope.leaveSection();
            scope.leave();
            out.add(loop(list, 1, true, rows, !rows && isApart(inner), restarts, body));
        } else {
            scope.enterRegion();
            sectionBody(inner, context, rows, false, body);
            scope.leaveRegion();
            out.add(condition(mark, body));
        }
    }

    private void sectionBody(
            List<Item> inner, String context, boolean rows, boolean repeated, Fragment body) {
        if (rows) {
            tables.rows(inner, context, repeated, body);
        } else {
            blocks(inner, context, body);
        }
    }

    ConditionNode condition(Mark mark, Fragment body) {
        return new ConditionNode(
                scope.ref(mark.path()), mark.kind() != Mark.Kind.UNLESS, body.finish());
    }
}
