package id.notulis.report.template;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Joins the beginnings and ends of sections. A section lies within one paragraph, or it encloses
/// whole paragraphs and tables, or whole rows of one table.
final class SectionMatcher {

    private static final int DEEPEST = 50;

    private final Problems problems;
    private final List<Mark> open = new ArrayList<>();
    private final IdentityHashMap<Element, List<Mark>> enclosing = new IdentityHashMap<>();

    SectionMatcher(Problems problems) {
        this.problems = problems;
    }

    /// @return for each paragraph or row at which enclosing sections begin or end, their marks
    IdentityHashMap<Element, List<Mark>> match(List<Mark> marks) {
        for (Mark mark : marks) {
            if (mark.opens()) {
                open.add(mark);
            } else if (mark.kind() == Mark.Kind.END) {
                close(mark);
            }
        }
        for (Mark mark : open) {
            report("template.section.open", mark);
        }
        for (Mark mark : marks) {
            Element item = mark.item();
            if (item != null) {
                List<Mark> atItem = enclosing.get(item);
                if (atItem == null) {
                    atItem = new ArrayList<>(2);
                    enclosing.put(item, atItem);
                }
                atItem.add(mark);
            }
        }
        return enclosing;
    }

    private void close(Mark end) {
        Mark last = open.isEmpty() ? null : open.get(open.size() - 1);
        if (last == null || !last.path().equals(end.path())) {
            report("template.section.end", end);
            return;
        }
        open.remove(open.size() - 1);
        if (open.size() >= DEEPEST) {
            report("template.section.deep", last);
            return;
        }
        last.joinWith(end);
        if (last.parent() != end.parent()) {
            enclose(last, end);
        }
    }

    private void enclose(Mark begin, Mark end) {
        List<Element> first = pathTo(begin);
        List<Element> second = pathTo(end);
        int shared = 0;
        while (shared < first.size()
                && shared < second.size()
                && first.get(shared) == second.get(shared)) {
            shared++;
        }
        Element scope = first.get(shared - 1);
        boolean inOneRow = scope.is("w:tr");
        Element from = inOneRow ? scope : itemAt(first, shared);
        Element to = inOneRow ? scope : itemAt(second, shared);
        if (from == null || to == null || !canHold(scope, from, to)) {
            report("template.section.crossing", begin);
            return;
        }
        begin.encloseFrom(from);
        end.encloseFrom(to);
    }

    private static boolean canHold(Element scope, Element from, Element to) {
        if (scope.is("w:tbl") || scope.is("w:tr")) {
            return from.is("w:tr") && to.is("w:tr");
        }
        return StoryReader.isContainer(scope) && from.is("w:p") && to.is("w:p");
    }

    private static @Nullable Element itemAt(List<Element> path, int index) {
        return index < path.size() ? path.get(index) : null;
    }

    private static List<Element> pathTo(Mark mark) {
        List<Element> path = new ArrayList<>();
        for (Element at = mark.parent(); at != null; at = at.parent()) {
            path.add(at);
        }
        return path.reversed();
    }

    private void report(String key, Mark mark) {
        problems.add(mark.place(), key, mark.path());
    }
}
