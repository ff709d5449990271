package id.notulis.report.template;

import id.notulis.i18n.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Goes through a story once, in reading order: gives every paragraph and row its place and turns
/// what spells a field into marks.
final class StoryReader {

    private final Problems problems;
    private final List<Mark> marks = new ArrayList<>();

    StoryReader(Problems problems) {
        this.problems = problems;
    }

    /// @param base the place of the story, or null for the body, whose places need no name before
    ///   them
    /// @return the marks in reading order
    List<Mark> read(Element root, @Nullable Message base) {
        descend(root, base);
        return marks;
    }

    private void descend(Element element, @Nullable Message base) {
        if (isContainer(element)) {
            readContainer(element, base, true);
            return;
        }
        for (Piece child : List.copyOf(element.children())) {
            if (child instanceof Element inner) {
                descend(inner, base);
            }
        }
    }

    /// Elements that hold paragraphs and tables.
    static boolean isContainer(Element element) {
        return switch (element.name()) {
            case "w:body", "w:hdr", "w:ftr", "w:footnote", "w:endnote", "w:tc", "w:txbxContent" ->
                    true;
            default -> false;
        };
    }

    private void readContainer(Element container, @Nullable Message base, boolean counted) {
        int paragraphs = 0;
        int tables = 0;
        for (Piece child : container.children()) {
            if (!(child instanceof Element element)) {
                continue;
            }
            if (element.is("w:p")) {
                paragraphs++;
                Message place =
                        counted || base == null ? at(base, Places.paragraph(paragraphs)) : base;
                readParagraph(element, place);
            } else if (element.is("w:tbl")) {
                tables++;
                readTable(element, base, tables);
            }
        }
    }

    private void readTable(Element table, @Nullable Message base, int number) {
        int rows = 0;
        for (Piece child : table.children()) {
            if (child instanceof Element row && row.is("w:tr")) {
                rows++;
                Message place = at(base, Places.row(number, rows));
                row.standAt(place);
                for (Piece inner : row.children()) {
                    if (inner instanceof Element cell && cell.is("w:tc")) {
                        readContainer(cell, place, false);
                    }
                }
            }
        }
    }

    private void readParagraph(Element paragraph, Message place) {
        paragraph.standAt(place);
        dropLooseBookmarks(paragraph);
        new RunJoiner(problems, place).join(paragraph);
        collect(paragraph, place);
    }

    /// The marks of the paragraph itself, then those of the text boxes anchored in it.
    private void collect(Element element, Message place) {
        for (Piece child : element.children()) {
            if (child instanceof Mark mark) {
                marks.add(mark);
            } else if (child instanceof Element inner) {
                if (inner.is("w:txbxContent")) {
                    readContainer(inner, Places.within(place, Places.textBox()), false);
                } else {
                    collect(inner, place);
                }
            }
        }
    }

    /// A bookmark is kept when it begins and ends in one paragraph, for then it stays whole when
    /// the paragraph is repeated or disappears.
    private static void dropLooseBookmarks(Element paragraph) {
        Map<String, Integer> ends = new HashMap<>();
        boolean any = false;
        for (Piece child : paragraph.children()) {
            if (child instanceof Element element && isBookmark(element)) {
                String id = idOf(element);
                ends.put(id, ends.getOrDefault(id, 0) + 1);
                any = true;
            } else if (child instanceof Element element && RunJoiner.holdsRuns(element)) {
                any = true;
            }
        }
        if (any) {
            keepBookmarks(paragraph, ends);
        }
    }

    private static void keepBookmarks(Element parent, Map<String, Integer> ends) {
        List<Piece> kept = new ArrayList<>(parent.children().size());
        for (Piece child : parent.children()) {
            if (child instanceof Element element && RunJoiner.holdsRuns(element)) {
                keepBookmarks(element, Map.of());
            }
            if (!(child instanceof Element element)
                    || !isBookmark(element)
                    || isWhole(idOf(element), ends)) {
                kept.add(child);
            }
        }
        parent.replaceChildren(kept);
    }

    private static boolean isWhole(String id, Map<String, Integer> ends) {
        return !id.isEmpty() && Integer.valueOf(2).equals(ends.get(id));
    }

    static boolean isBookmark(Element element) {
        return element.is("w:bookmarkStart") || element.is("w:bookmarkEnd");
    }

    /// `_GoBack` only remembers where its last author was typing.
    private static String idOf(Element bookmark) {
        String id = bookmark.attribute("w:id");
        return id == null || "_GoBack".equals(bookmark.attribute("w:name")) ? "" : id;
    }

    private static Message at(@Nullable Message base, Message inner) {
        return base == null ? inner : Places.within(base, inner);
    }
}
