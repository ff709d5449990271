package id.notulis.report.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a story marks from one place to another: bookmarks, which references and tables of contents
/// lead to, and the parts of a protected document that may be edited.
///
/// One is kept when it begins and ends once, in places that are always printed together, and
/// nothing repeats it. It may reach over many paragraphs, and over a repeated one. Every other one
/// is left out with both its ends: Word refuses names and ids that occur twice, and ends without a
/// beginning.
final class Ranges {

    private final Compilation compilation;
    private final List<RangeNode> ends = new ArrayList<>();

    Ranges(Compilation compilation) {
        this.compilation = compilation;
    }

    static boolean isRange(Element element) {
        return switch (element.name()) {
            case "w:bookmarkStart", "w:bookmarkEnd", "w:permStart", "w:permEnd" -> true;
            default -> false;
        };
    }

    /// Notes a beginning or an end where it stands.
    void add(Element element, Scope scope, Fragment out) {
        if (element.attribute("w:id") != null) {
            var end = new RangeNode(element, scope.region(), scope.isRepeated());
            ends.add(end);
            out.add(end);
        }
    }

    /// Decides which are kept, once the whole story has been compiled. Ids are given anew, for they
    /// must be unique over all parts and often are not.
    ///
    /// @return the story, what has been decided in it and what was always certain in one
    List<Node> settle(List<Node> story) {
        Map<String, List<RangeNode>> byKey = new HashMap<>();
        for (RangeNode end : ends) {
            List<RangeNode> same = byKey.get(end.key());
            if (same == null) {
                same = new ArrayList<>(2);
                byKey.put(end.key(), same);
            }
            same.add(end);
        }
        for (RangeNode end : ends) {
            List<RangeNode> pair = byKey.getOrDefault(end.key(), List.of());
            if (pair.size() == 2 && pair.getFirst() == end && end.matches(pair.getLast())) {
                int id = compilation.nextId();
                pair.getFirst().keep(id);
                pair.getLast().keep(id);
            }
        }
        return ends.isEmpty() ? story : joined(story);
    }

    private static List<Node> joined(List<Node> story) {
        var joined = new Fragment();
        for (Node node : story) {
            switch (node) {
                case Literal literal -> literal.copyTo(joined.markup());
                case RangeNode range -> range.copyTo(joined.markup());
                default -> joined.add(node);
            }
        }
        return joined.finish();
    }
}
