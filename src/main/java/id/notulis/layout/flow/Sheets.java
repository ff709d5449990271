package id.notulis.layout.flow;

import id.notulis.i18n.Message;
import id.notulis.layout.docx.RefusedDocumentException;
import id.notulis.layout.docx.Section;
import id.notulis.layout.docx.Section.Column;
import id.notulis.layout.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The pages made so far, and the place on the last one where the next box goes.
final class Sheets {

    private static final int MOST_PAGES = 5_000;
    private static final int MOST_OPS = 3_000_000;

    private final Measurer measurer;
    private final Furniture furniture;
    private final List<Draft> drafts = new ArrayList<>();
    private int ops;

    private Section section;
    private int number;
    private double top;
    private double bottom;
    private int column;
    private double y;

    /// How far down the columns before reach.
    private double deepest;

    /// Whether nothing stands in the column yet.
    private boolean fresh = true;

    /// Whether the column was begun by asking, so that what is free above a paragraph stays.
    private boolean asked = true;

    /// What stands last in the column.
    private Optional<Box> above = Optional.empty();

    Sheets(Measurer measurer, Section first) {
        this.measurer = measurer;
        this.furniture = new Furniture(measurer);
        this.section = first;
    }

    /// A page not yet furnished.
    private record Draft(Section section, boolean first, int number, Pen pen) {}

    /// Goes on with another section on the same page, below everything that stands on it.
    void goOnWith(Section other) {
        section = other;
        top = Math.max(deepest, y + above.map(Gap::after).orElse(0.0));
        column = 0;
        y = top;
        deepest = top;
        above = Optional.empty();
    }

    /// Begins the first page of a section.
    void begin(Section other) throws RefusedDocumentException {
        section = other;
        number = other.firstNumber() > 0 ? other.firstNumber() - 1 : number;
        page(true);
    }

    /// Puts an empty page in where the next one would not be odd, or even.
    void alternate(Section other, boolean odd) throws RefusedDocumentException {
        int next = other.firstNumber() > 0 ? other.firstNumber() : number + 1;
        if (next % 2 == 0 == odd && !drafts.isEmpty()) {
            page(false);
        }
    }

    void nextPage(boolean wanted) throws RefusedDocumentException {
        page(false);
        asked = wanted;
    }

    void nextColumn(boolean wanted) throws RefusedDocumentException {
        if (column + 1 == section.sheet().columns().size()) {
            nextPage(wanted);
            return;
        }
        deepest = Math.max(deepest, y);
        column++;
        y = top;
        fresh = true;
        asked = wanted;
        above = Optional.empty();
    }

    private void page(boolean first) throws RefusedDocumentException {
        if (!drafts.isEmpty()) {
            ops += drafts.getLast().pen().count();
        }
        if (drafts.size() == MOST_PAGES || ops > MOST_OPS) {
            throw new RefusedDocumentException(Message.of("layout.refused.long"));
        }
        number++;
        drafts.add(new Draft(section, first, number, new Pen(section.sheet())));
        top = furniture.top(section, first, number);
        bottom = furniture.bottom(section, first, number);
        column = 0;
        y = top;
        deepest = top;
        fresh = true;
        asked = drafts.size() == 1 || first;
        above = Optional.empty();
    }

    /// How many pages there are so far.
    int count() {
        return drafts.size();
    }

    boolean hasPage() {
        return !drafts.isEmpty();
    }

    boolean isFresh() {
        return fresh;
    }

    boolean isFirstColumn() {
        return column == 0;
    }

    Column column() {
        return section.sheet().columns().get(column);
    }

    int number() {
        return number;
    }

    /// What is free above a box if it goes here.
    double gap(Box box) {
        if (fresh) {
            return asked ? Gap.before(box) : 0;
        }
        return Gap.between(above, box);
    }

    /// What is left of the column below a gap.
    double room(double gap) {
        return bottom - y - gap;
    }

    /// Height of an empty column.
    double whole() {
        return bottom - top;
    }

    void put(Box box, double gap) {
        box.paint(drafts.getLast().pen(), column().left(), y + gap);
        y += gap + box.height();
        fresh = false;
        above = Optional.of(box);
    }

    /// Furnishes all pages.
    List<Page> finished() {
        List<Page> pages = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            Pen edges = new Pen(draft.section().sheet());
            PageNumbers numbers = new PageNumbers(draft.number(), drafts.size());
            furniture.paint(draft.section(), draft.first(), numbers, edges);
            draft.pen().under(edges);
            Section.Sheet sheet = draft.section().sheet();
            pages.add(new Page(sheet.width(), sheet.height(), draft.pen().ops()));
        }
        return pages;
    }

    Measurer measurer(int total) {
        return measurer.on(new PageNumbers(number, total));
    }
}
