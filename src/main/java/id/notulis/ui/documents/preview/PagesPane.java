package id.notulis.ui.documents.preview;

import id.notulis.layout.page.Layout;
import id.notulis.layout.page.Page;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Session;
import id.notulis.ui.kit.Words;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The pages of a document to look through. As large as the pane is wide, until somebody wants them
/// otherwise.
public final class PagesPane {

    /// Pixels a point is wide at 100 %.
    private static final double POINT = 96.0 / 72;

    private static final int[] STEPS = {25, 33, 50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 300};

    /// Pixels a line is high, and the share of what is seen that a leaf turns.
    private static final double LINE = 40;

    private static final double SCREEN = 0.9;

    private final Words words;
    private final PageStack stack;
    private final ScrollPane scroll;
    private final Label chip = Parts.styled("", "nt-page-chip", "nt-b");
    private final StackPane root;
    private final ReadOnlyIntegerWrapper percent = new ReadOnlyIntegerWrapper(100);
    private List<Page> pages = List.of();
    private String name = "";
    private boolean fitting = true;

    public PagesPane(Session session, Words words) {
        this.words = words;
        stack = new PageStack(session);
        scroll = new ScrollPane(stack);
        scroll.setId("preview-pages");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
        // with one that comes and goes the width of the pages would never settle
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        scroll.setFocusTraversable(true);
        scroll.getStyleClass().addAll("edge-to-edge", "nt-pages-scroll");
        scroll.vvalueProperty().subscribe(() -> look());
        scroll.viewportBoundsProperty().subscribe(this::resized);
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        chip.setId("preview-page");
        chip.setMouseTransparent(true);
        StackPane.setAlignment(chip, Pos.BOTTOM_RIGHT);
        root = new StackPane(scroll, chip);
        root.setMinSize(0, 0);
    }

    public Region root() {
        return root;
    }

    /// What takes the keys that turn pages.
    public Node focus() {
        return scroll;
    }

    /// Opens what pages are drawn with; off the window's thread, before they are shown.
    public static void prepare(Layout layout) {
        Typefaces.open(layout);
    }

    /// How large they are, in percent of their size on paper.
    public ReadOnlyIntegerProperty percentProperty() {
        return percent.getReadOnlyProperty();
    }

    /// Shows pages from the first one on.
    ///
    /// @param called what they are read aloud as
    public void show(Layout layout, String called) {
        boolean again = called.equals(name) && pages.size() == layout.pages().size();
        name = called;
        pages = layout.pages();
        stack.show(pages);
        settle();
        if (!again) {
            scroll.setVvalue(0);
            scroll.setHvalue(0);
        }
        look();
    }

    /// Lets go of all pages.
    public void clear() {
        pages = List.of();
        name = "";
        stack.show(pages);
        look();
    }

    /// One step larger, or as near as there is.
    public void larger() {
        for (int step : STEPS) {
            if (step > percent.get()) {
                zoom(step);
                return;
            }
        }
    }

    public void smaller() {
        for (int step = STEPS.length - 1; step >= 0; step--) {
            if (STEPS[step] < percent.get()) {
                zoom(STEPS[step]);
                return;
            }
        }
    }

    /// As large as the pane is wide, also when it gets another width.
    public void fit() {
        fitting = true;
        settle();
        look();
    }

    /// A key moves by what one sees, however many pages there are.
    private void pressed(KeyEvent event) {
        double seen = scroll.getViewportBounds().getHeight();
        double by =
                switch (event.getCode()) {
                    case UP -> -LINE;
                    case DOWN -> LINE;
                    case PAGE_UP -> -SCREEN * seen;
                    case PAGE_DOWN, SPACE -> SCREEN * seen;
                    case HOME -> -stack.height();
                    case END -> stack.height();
                    default -> 0;
                };
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (plain && by != 0) {
            event.consume();
            double hidden = Math.max(1, stack.height() - seen);
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + by / hidden, 0, 1));
        }
    }

    private void zoom(int wanted) {
        fitting = false;
        percent.set(wanted);
        settle();
        look();
    }

    private void resized(Bounds viewport) {
        if (fitting) {
            settle();
        }
        look();
    }

    private void settle() {
        double room = scroll.getViewportBounds().getWidth() - 2 * PageStack.MARGIN;
        double widest = pages.stream().mapToDouble(Page::width).max().orElse(1);
        if (fitting && room > 0 && !pages.isEmpty()) {
            double wanted = Math.floor(100 * room / (widest * POINT));
            percent.set((int) Math.clamp(wanted, STEPS[0], 150));
        }
        stack.size(POINT * percent.get() / 100);
    }

    private void look() {
        double hidden = Math.max(0, stack.height() - scroll.getViewportBounds().getHeight());
        double top = scroll.getVvalue() * hidden;
        double bottom = top + scroll.getViewportBounds().getHeight();
        stack.reveal(top, bottom);
        boolean atEnd = hidden > 0 && scroll.getVvalue() >= 1;
        int page = atEnd ? pages.size() - 1 : stack.pageAt((2 * top + bottom) / 3);
        chip.setVisible(!pages.isEmpty());
        chip.setText(words.of("documents.preview.page", page + 1, pages.size()));
        scroll.setAccessibleText(name + ", " + chip.getText());
    }
}
