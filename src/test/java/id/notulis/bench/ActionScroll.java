package id.notulis.bench;

import com.sun.javafx.tk.Toolkit;
import id.notulis.testkit.LargeBook;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.ui.kit.Threads;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.shape.Rectangle;

/// Scrolling through the list of all actions, few and very many, all groups open. A step is the
/// wheel's, with the pulse up to the end of its hand-over to the renderer and with saying what was
/// read for the lines that came up; reading it is done in between on the same thread and not
/// counted, as in [WindowWork]. The cells made after the first page are told as well.
final class ActionScroll {

    static final int FEW = 20;
    static final int MANY = 10_000;
    private static final int WARM_UP = 200;
    private static final int STEPS = 2_000;
    private static final double WHEEL = 60;

    private final Deque<Runnable> beside = new ArrayDeque<>();
    private final Deque<Runnable> answers = new ArrayDeque<>();
    private final Window window;
    private final Spent.Times steps = new Spent.Times();
    private final Set<Node> cells = Collections.newSetFromMap(new IdentityHashMap<>());

    private ActionScroll(Workspace book) {
        window =
                Window.on(
                        book,
                        new Threads(
                                beside::add, beside::add, answers::add, Threads.none().timer()));
        // the book opens beside the window
        step(() -> {});
        step(
                () -> {
                    window.preferences().change(it -> it.withLayout("actions-closed", "none"));
                    window.desk().navigator().go(Destination.of(Place.ACTIONS));
                });
    }

    /// Prints a row of the table of [WindowWork] and one of the cells made.
    ///
    /// @param args a folder to work in
    public static void main(String[] args) throws IOException, SQLException {
        Path folder = Path.of(args[0]);
        ActionScroll few = new ActionScroll(book(folder.resolve("few"), FEW));
        ActionScroll many = new ActionScroll(book(folder.resolve("many"), MANY));
        int firstFew = few.scroll();
        int firstMany = many.scroll();
        WindowWork.rows(
                "one step through %d and %d actions"
                        .formatted(FEW * LargeBook.ACTIONS, MANY * LargeBook.ACTIONS),
                few.steps,
                many.steps);
        System.out.println(
                String.format(
                        Locale.ROOT,
                        "| cells made after the first page | %d | | %d | | | |",
                        few.cells.size() - firstFew,
                        many.cells.size() - firstMany));
        System.exit(0);
    }

    private static Workspace book(Path folder, int meetings) throws IOException, SQLException {
        Workspace empty = TempBook.furnished(Files.createDirectory(folder));
        Path book = empty.path();
        empty.close();
        LargeBook.fill(book, meetings, 1);
        return TempBook.openAt(book);
    }

    /// Goes down, and up again from the end.
    ///
    /// @return how many cells there are once the first page has gone by
    private int scroll() {
        VirtualFlow<?> flow = (VirtualFlow<?>) window.node("follow-list").lookup(".virtual-flow");
        // a step takes rows up before it lets go of those that went: cells it has too many for the
        // page that is seen, and keeps
        for (double passed = 0; passed < flow.getHeight(); passed += WHEEL) {
            step(() -> flow.scrollPixels(WHEEL));
            see();
        }
        int first = cells.size();
        for (int step = 0; step < WARM_UP + STEPS; step++) {
            double way = atEnd(flow, step) ? -WHEEL : WHEEL;
            Spent spent = step(() -> flow.scrollPixels(way));
            if (step >= WARM_UP) {
                steps.add(spent);
            }
            see();
        }
        return first;
    }

    private static boolean atEnd(VirtualFlow<?> flow, int step) {
        return flow.getPosition() >= 1 || (flow.getPosition() > 0 && step % 500 > 400);
    }

    private void see() {
        ListView<?> list = window.node("follow-list", ListView.class);
        Window.onWindowThread(() -> cells.addAll(list.lookupAll(".nt-list-cell")));
    }

    /// What it took on the window's thread.
    private Spent step(Runnable work) {
        return Window.onWindowThread(
                () -> {
                    paint();
                    Spent spent = pulsed(work);
                    while (!beside.isEmpty() || !answers.isEmpty()) {
                        paint();
                        drain(beside);
                        spent = spent.and(pulsed(() -> drain(answers)));
                    }
                    return spent;
                });
    }

    private static void drain(Deque<Runnable> tasks) {
        while (!tasks.isEmpty()) {
            tasks.removeFirst().run();
        }
    }

    private static Spent pulsed(Runnable work) {
        return Spent.on(
                () -> {
                    work.run();
                    Toolkit.getToolkit().firePulse();
                });
    }

    private static void paint() {
        new Rectangle(1, 1).snapshot(null, null);
    }
}
