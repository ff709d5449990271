package id.notulis.report.template;

import id.notulis.i18n.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Goes through a story once, in reading order: gives every paragraph and row its place and turns
/// what spells a field into marks.
final class StoryReader {

    private final Problems problems;
    private final Allowance allowance;
    private final List<Mark> marks = new ArrayList<>();
    private FieldCodes codes;

    StoryReader(Problems problems, Allowance allowance) {
        this.problems = problems;
        this.allowance = allowance;
        this.codes = new FieldCodes(problems);
    }

    /// @param base the place of the story, or null for the body, whose places need no name before
    ///   them
    /// @return the marks in reading order
    /// @throws TemplateException when there are more fields than any template has
    List<Mark> read(Element root, @Nullable Message base) throws TemplateException {
        descend(root, base);
        return marks;
    }

    private void descend(Element element, @Nullable Message base) throws TemplateException {
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

    private void readContainer(Element container, @Nullable Message base, boolean counted)
            throws TemplateException {
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

    private void readTable(Element table, @Nullable Message base, int number)
            throws TemplateException {
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

    private void readParagraph(Element paragraph, Message place) throws TemplateException {
        paragraph.standAt(place);
        new RunJoiner(problems, allowance, codes, place).join(paragraph);
        collect(paragraph, place);
    }

    /// The marks of the paragraph itself, then those of the text boxes anchored in it.
    private void collect(Element element, Message place) throws TemplateException {
        for (Piece child : element.children()) {
            if (child instanceof Mark mark) {
                marks.add(mark);
            } else if (child instanceof Element inner) {
                if (inner.is("w:txbxContent")) {
                    FieldCodes around = codes;
                    codes = new FieldCodes(problems);
                    readContainer(inner, Places.within(place, Places.textBox()), false);
                    codes = around;
                } else {
                    collect(inner, place);
                }
            }
        }
    }

    private static Message at(@Nullable Message base, Message inner) {
        return base == null ? inner : Places.within(base, inner);
    }
}
