package id.notulis.report.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes out of a part what refers to something that is left behind.
///
/// A picture that is only linked would be missing in each document, so it is refused: its author
/// must embed it.
final class Severed {

    private final Set<String> ids;
    private final Problems problems;

    /// @param ids of the relationships that are left behind
    Severed(Set<String> ids, Problems problems) {
        this.ids = ids;
        this.problems = problems;
    }

    void takeFrom(Element parent) {
        if (ids.isEmpty()) {
            return;
        }
        List<Piece> kept = new ArrayList<>(parent.children().size());
        boolean changed = false;
        for (Piece child : parent.children()) {
            Element whole = child instanceof Element element ? element : null;
            Element left = whole == null ? null : left(whole);
            if (whole == null || left != null) {
                kept.add(left == null ? child : left);
            }
            changed |= whole != null && !whole.equals(left);
        }
        if (changed) {
            parent.replaceChildren(kept);
        }
    }

    /// What is left of an element: itself, itself without its link, or nothing.
    private @Nullable Element left(Element element) {
        if (element.is("w:mailMerge")) {
            return null;
        }
        takeFrom(element);
        String id = element.firstOf(ids);
        if (id == null) {
            return element;
        }
        boolean picture = element.is("a:blip") || element.is("v:imagedata");
        if (picture && !id.equals(element.attribute("r:link"))) {
            problems.add(element.nearestPlace(), "template.picture.linked");
            return element;
        }
        if (picture && element.attribute("r:embed") == null) {
            problems.add(element.nearestPlace(), "template.picture.linked");
        }
        return picture ? element.without("r:link") : null;
    }
}
