package id.notulis.layout.flow;

import id.notulis.layout.docx.Block;
import id.notulis.layout.docx.Document;
import id.notulis.layout.docx.Inline.Break.Kind;
import id.notulis.layout.docx.RefusedDocumentException;
import id.notulis.layout.docx.Section;
import id.notulis.layout.docx.Tally;
import id.notulis.layout.page.Feature;
import id.notulis.layout.page.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Puts a document on pages.
public final class Paginator {

    /// A chain of boxes kept together is followed no further: it fits no page.
    private static final int LONGEST_CHAIN = 200;

    private final Document document;
    private final int total;
    private final Sheets sheets;

    private Paginator(Document document, BooleanSupplier cancelled, int total) {
        this.document = document;
        this.total = total;
        Measurer measurer = new Measurer(document, cancelled, new PageNumbers(1, total));
        this.sheets = new Sheets(measurer, document.sections().getFirst());
    }

    /// @param cancelled asked for every paragraph
    /// @throws RefusedDocumentException when there are too many pages
    /// @throws java.util.concurrent.CancellationException when `cancelled` was found true
    public static List<Page> pages(Document document, Tally tally, BooleanSupplier cancelled)
            throws RefusedDocumentException {
        List<Page> pages = new Paginator(document, cancelled, 1).pages(tally);
        if (document.counted() && pages.size() > 1) {
            pages = new Paginator(document, cancelled, pages.size()).pages(new Tally());
        }
        return pages;
    }

    private List<Page> pages(Tally tally) throws RefusedDocumentException {
        for (Section section : document.sections()) {
            begin(section, tally);
            new Blocks(section.blocks()).putAll(tally);
        }
        return sheets.finished();
    }

    private void begin(Section section, Tally tally) throws RefusedDocumentException {
        if (!sheets.hasPage()) {
            sheets.begin(section);
            return;
        }
        switch (section.start()) {
            case SAME_PAGE -> {
                if (section.sheet().columns().size() > 1) {
                    tally.add(Feature.PAGE);
                }
                sheets.goOnWith(section);
            }
            case NEXT_COLUMN, NEXT_PAGE -> sheets.begin(section);
            case EVEN_PAGE -> {
                sheets.alternate(section, false);
                sheets.begin(section);
            }
            case ODD_PAGE -> {
                sheets.alternate(section, true);
                sheets.begin(section);
            }
        }
    }

    /// The blocks of one section, set when they are reached.
    private final class Blocks {

        private final List<Block> blocks;
        private final Map<Integer, Box> set = new HashMap<>();

        Blocks(List<Block> blocks) {
            this.blocks = blocks;
        }

        void putAll(Tally tally) throws RefusedDocumentException {
            Optional<Kind> end = Optional.empty();
            for (int index = 0; index < blocks.size(); index++) {
                if (end.isPresent()) {
                    turn(end.get());
                }
                Box box = box(index);
                if (breaksBefore(box) && !(sheets.isFresh() && sheets.isFirstColumn())) {
                    sheets.nextPage(true);
                }
                if (!sheets.isFresh() && !chainFits(index)) {
                    sheets.nextColumn(false);
                }
                int first = put(box(index));
                tally.stands(blocks.get(index), first, sheets.count());
                end = box instanceof SetParagraph paragraph ? paragraph.end() : Optional.empty();
                set.remove(index);
            }
        }

        private Box box(int index) {
            return set.computeIfAbsent(
                    index, it -> sheets.measurer(total).box(blocks, it, sheets.column().width()));
        }

        private static boolean breaksBefore(Box box) {
            return box instanceof SetParagraph paragraph
                    && paragraph.format().keeping().breakBefore();
        }

        private void turn(Kind end) throws RefusedDocumentException {
            if (end == Kind.PAGE) {
                sheets.nextPage(true);
            } else {
                sheets.nextColumn(true);
            }
        }

        /// Whether a box and those it is kept with begin here, or would begin nowhere.
        private boolean chainFits(int index) {
            Box box = box(index);
            if (!box.keepsNext()) {
                return true;
            }
            double gap = sheets.gap(box);
            double height = 0;
            int at = index;
            while (box.keepsNext() && at + 1 < blocks.size() && at - index < LONGEST_CHAIN) {
                Box next = box(at + 1);
                if (breaksBefore(next)) {
                    return true;
                }
                height += box.height() + Gap.between(Optional.of(box), next);
                box = next;
                at++;
                if (height > sheets.whole()) {
                    return true;
                }
            }
            height += box.least(false);
            return height <= sheets.room(gap) + Twips.TOLERANCE || height > sheets.whole();
        }

        /// @return the page it begins on
        private int put(Box whole) throws RefusedDocumentException {
            int first = 0;
            Optional<Box> left = Optional.of(whole);
            while (left.isPresent()) {
                Box box = left.get();
                double gap = sheets.gap(box);
                boolean divided = box instanceof SetParagraph paragraph && paragraph.isDivided();
                if (!divided && box.needed() <= sheets.room(gap) + Twips.TOLERANCE) {
                    sheets.put(box, gap);
                    return first == 0 ? sheets.count() : first;
                }
                Box.Split split =
                        box.split(
                                new Room(
                                        sheets.room(gap), sheets.whole(), sheets.isFresh(), false));
                split.head().ifPresent(head -> sheets.put(head, gap));
                if (first == 0 && split.head().isPresent()) {
                    first = sheets.count();
                }
                left = split.tail();
                if (left.isPresent()) {
                    if (split.end().isPresent()) {
                        turn(split.end().get());
                    } else {
                        sheets.nextColumn(false);
                    }
                }
            }
            return first == 0 ? sheets.count() : first;
        }
    }
}
