package id.notulis.report.template;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/// Takes out the rows and paragraphs whose deletion was tracked. Deleted runs are not read at all;
/// of a row and of the mark that ends a paragraph only a note among their properties says so.
final class Deletions {

    private final Set<Element> rows = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> paragraphs = Collections.newSetFromMap(new IdentityHashMap<>());

    /// A `w:del` in `properties`.
    void note(Element properties) {
        Element owner = properties.parent();
        if (owner != null && properties.is("w:trPr")) {
            rows.add(owner);
        } else if (owner != null && properties.is("w:rPr") && owner.is("w:pPr")) {
            Element paragraph = owner.parent();
            if (paragraph != null) {
                paragraphs.add(paragraph);
            }
        }
    }

    /// Before an element joins its parent: without its mark and its text nothing is left of the
    /// paragraph in front of another one.
    void begin(Element element, Element parent) {
        if (element.is("w:p")
                && !paragraphs.isEmpty()
                && !parent.children().isEmpty()
                && parent.children().getLast() instanceof Element last
                && paragraphs.contains(last)
                && isEmpty(last)) {
            parent.removeLast();
        }
    }

    private static boolean isEmpty(Element paragraph) {
        for (Piece child : paragraph.children()) {
            if (!(child instanceof Element element)) {
                continue;
            }
            boolean kept =
                    element.is("w:pPr")
                            ? element.child("w:sectPr") != null
                            : !Ranges.isRange(element)
                                    && !(element.is("w:r") && Item.isBlankRun(element));
            if (kept) {
                return false;
            }
        }
        return true;
    }

    /// Behind the end of an element.
    void end(Element element, Element parent) {
        boolean goes =
                rows.contains(element)
                        || (element.is("w:tbl")
                                && !rows.isEmpty()
                                && element.child("w:tr") == null);
        if (goes) {
            parent.removeLast();
        }
    }
}
