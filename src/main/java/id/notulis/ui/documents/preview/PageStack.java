package id.notulis.ui.documents.preview;

import id.notulis.layout.page.Page;
import id.notulis.ui.kit.Session;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.layout.Pane;

/// All pages below each other; those in sight are drawn.
final class PageStack extends Pane {

    static final double MARGIN = 24;
    private static final double GAP = 16;

    private final PagePictures pictures;
    private final Map<Integer, PageSheet> shown = new TreeMap<>();
    private final Deque<PageSheet> spare = new ArrayDeque<>();
    private List<Page> pages = List.of();
    private double[] tops = {};
    private double unit = 1;

    PageStack(Session session) {
        pictures = new PagePictures(session, this::redraw);
        getStyleClass().add("nt-pages");
    }

    /// Turns to other pages; they are seen once they have their size.
    void show(List<Page> others) {
        pages = others;
        pictures.forget();
        shown.values().forEach(PageSheet::clear);
        size(unit);
    }

    /// @param scale pixels a point is wide
    void size(double scale) {
        unit = scale;
        tops = new double[pages.size() + 1];
        tops[0] = MARGIN;
        for (int page = 0; page < pages.size(); page++) {
            tops[page + 1] = tops[page] + Math.ceil(pages.get(page).height() * unit) + GAP;
        }
        setPrefSize(widest() * unit + 2 * MARGIN, height());
        requestLayout();
    }

    /// How high all of them are.
    double height() {
        return tops.length == 0 ? 0 : tops[tops.length - 1] - GAP + MARGIN;
    }

    /// In points; that of the widest page.
    double widest() {
        return pages.stream().mapToDouble(Page::width).max().orElse(1);
    }

    /// The page at a height, counted from 0.
    int pageAt(double y) {
        int page = 0;
        while (page + 1 < pages.size() && tops[page + 1] <= y) {
            page++;
        }
        return page;
    }

    /// Draws what is in sight, and nothing else.
    void reveal(double top, double bottom) {
        if (pages.isEmpty()) {
            recycle(0, -1);
            return;
        }
        int first = pageAt(top);
        int last = pageAt(bottom);
        recycle(first, last);
        for (int page = first; page <= last; page++) {
            PageSheet sheet = shown.computeIfAbsent(page, wanted -> unused());
            sheet.show(pages.get(page), unit, pictures);
        }
        requestLayout();
    }

    private void recycle(int first, int last) {
        shown.entrySet()
                .removeIf(
                        it -> {
                            boolean gone = it.getKey() < first || it.getKey() > last;
                            if (gone) {
                                it.getValue().clear();
                                it.getValue().setVisible(false);
                                spare.add(it.getValue());
                            }
                            return gone;
                        });
    }

    private PageSheet unused() {
        PageSheet sheet = spare.poll();
        if (sheet == null) {
            sheet = new PageSheet();
            getChildren().add(sheet);
        }
        sheet.setVisible(true);
        return sheet;
    }

    private void redraw() {
        shown.values().forEach(it -> it.redraw(pictures));
    }

    @Override
    protected void layoutChildren() {
        shown.forEach(
                (page, sheet) -> {
                    double width = Math.ceil(pages.get(page).width() * unit);
                    double height = Math.ceil(pages.get(page).height() * unit);
                    double left = Math.max(MARGIN, Math.floor((getWidth() - width) / 2));
                    sheet.resizeRelocate(left, tops[page], width, height);
                });
    }
}
