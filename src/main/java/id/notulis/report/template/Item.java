package id.notulis.report.template;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One step of a sequence that repetition looks at: a paragraph, a row, a table, something between
/// them, or a section with the steps it encloses.
final class Item {

    private final @Nullable Element element;
    private final @Nullable Mark section;
    private final List<Item> inner;
    private final List<Use> uses;

    private Item(
            @Nullable Element element, @Nullable Mark section, List<Item> inner, List<Use> uses) {
        this.element = element;
        this.section = section;
        this.inner = inner;
        this.uses = uses;
    }

    private static Item of(Element element) {
        List<Use> uses =
                switch (element.name()) {
                    case "w:p" -> Use.inParagraph(element);
                    case "w:tr" -> Use.inRow(element);
                    default -> List.of();
                };
        return new Item(element, null, List.of(), uses);
    }

    private static Item of(Mark section, List<Item> inner) {
        return new Item(null, section, inner, List.of(new Use(section, 0)));
    }

    /// The steps of a sequence.
    ///
    /// @param enclosing the sections that begin and end at each paragraph and row
    static List<Item> listOf(List<Piece> children, IdentityHashMap<Element, List<Mark>> enclosing) {
        List<List<Item>> levels = new ArrayList<>();
        List<Mark> open = new ArrayList<>();
        levels.add(new ArrayList<>());
        for (Piece child : children) {
            if (!(child instanceof Element element)) {
                continue;
            }
            List<Mark> marks = enclosing.getOrDefault(element, List.of());
            boolean pending = marks.isEmpty() || !isHollow(element);
            for (Mark mark : marks) {
                if (mark.opens()) {
                    open.add(mark);
                    levels.add(new ArrayList<>());
                    continue;
                }
                if (pending) {
                    levels.getLast().add(of(element));
                    pending = false;
                }
                List<Item> inner = levels.removeLast();
                levels.getLast().add(of(open.removeLast(), inner));
            }
            if (pending) {
                levels.getLast().add(of(element));
            }
        }
        return levels.getFirst();
    }

    /// Nothing but marks of sections, so that nothing of it is to be printed.
    private static boolean isHollow(Element element) {
        for (Piece child : element.children()) {
            if (child instanceof Mark mark) {
                if (mark.item() == null) {
                    return false;
                }
            } else if (child instanceof Element inner && !isHollowPart(inner)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHollowPart(Element element) {
        return switch (element.name()) {
            case "w:pPr" -> element.child("w:sectPr") == null;
            case "w:trPr", "w:tblPrEx", "w:tcPr" -> true;
            case "w:p", "w:tc" -> isHollow(element);
            case "w:r" -> isBlankRun(element);
            default -> Ranges.isRange(element);
        };
    }

    static boolean isBlankRun(Element run) {
        for (Piece child : run.children()) {
            if (child instanceof Element element && !element.is("w:rPr")) {
                if (!element.is("w:t")) {
                    return false;
                }
                for (Piece text : element.children()) {
                    if (text instanceof Characters characters && !characters.text().isBlank()) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    @Nullable Element element() {
        return element;
    }

    boolean is(String name) {
        return element != null && element.is(name);
    }

    @Nullable Mark section() {
        return section;
    }

    List<Item> inner() {
        return inner;
    }

    List<Use> uses() {
        return uses;
    }

    /// Whether it may lie within a block without naming a field.
    boolean isPlain() {
        if (element == null || !uses.isEmpty()) {
            return false;
        }
        return switch (element.name()) {
            case "w:p" -> {
                Element properties = element.child("w:pPr");
                yield properties == null || properties.child("w:sectPr") == null;
            }
            case "w:sectPr", "w:altChunk", "w:tcPr" -> false;
            case "w:tbl" -> Use.inTable(element).isEmpty();
            default -> true;
        };
    }
}
