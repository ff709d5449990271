package id.notulis.bench;

import com.sun.javafx.tk.Toolkit;
import id.notulis.i18n.Language;
import id.notulis.model.Id;
import id.notulis.model.overview.MeetingLine;
import id.notulis.testkit.LargeBook;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Changed;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.ui.kit.Threads;
import id.notulis.work.ImportMinutes;
import id.notulis.work.Manner;
import id.notulis.work.Snapshot;
import id.notulis.work.Subject;
import id.notulis.work.Ulids;
import id.notulis.work.Undone;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Rectangle;

/// What the window does for one key and one Enter of somebody who takes minutes, and for opening
/// the list of all minutes. Window's work is the handler, reading the line, the model, layout and
/// the pulse up to the end of its hand-over to the renderer, in processor time of its thread; the
/// clock, which also counts what held it up, is told with it. The work on the book, which the
/// program does beside it, is done in between on the same thread and told apart, so that nothing
/// hides. What was handed over before is painted before the next is measured: between two pulses of
/// a screen there is time for it, between two of ours there is none, and waiting is no work. For
/// the list the time on the clock is told as well, from the command until it is painted, with the
/// pulses coming sixty times a second as they do on a screen: that is what somebody waits for.
/// Small and large take turns in one process.
final class WindowWork {

    static final int FEW = 20;
    static final int MANY = 2_000;
    static final int MEETINGS = 10_000;
    private static final int WARM_UP = 200;
    private static final int ROUNDS = 300;
    private static final String LINE =
            "@Wiwin Koordinasi kedua lembaga diperkuat lewat rapat berkala";

    private final Deque<Runnable> beside = new ArrayDeque<>();
    private final Deque<Runnable> answers = new ArrayDeque<>();
    private final Window window;
    private final SplittableRandom moments = new SplittableRandom(1);
    private Times times = new Times();

    private WindowWork(Workspace book) {
        Threads threads =
                new Threads(beside::add, beside::add, answers::add, Threads.none().timer());
        window = Window.on(book, threads);
        unmeasured(() -> {});
    }

    /// How the list is come to: it is made; it was there before; something changed meanwhile and it
    /// has to be read again.
    private enum Opening {
        FIRST("for the first time"),
        AGAIN("again"),
        CHANGED("after a change");

        private final String words;

        Opening(String words) {
            this.words = words;
        }
    }

    /// What one window took for each.
    private static final class Times {

        private final Spent.Times keys = new Spent.Times();
        private final Spent.Times enters = new Spent.Times();
        private final Spent.Times stored = new Spent.Times();
        private final Map<Opening, Percentiles> work = new EnumMap<>(Opening.class);
        private final Map<Opening, Percentiles> clock = new EnumMap<>(Opening.class);

        private Percentiles work(Opening how) {
            return work.computeIfAbsent(how, _ -> new Percentiles());
        }

        private Percentiles clock(Opening how) {
            return clock.computeIfAbsent(how, _ -> new Percentiles());
        }
    }

    /// Prints rows of a table: what, median and 99th percentile of the small and of the large, and
    /// the ratios of large to small.
    ///
    /// @param args a folder to work in
    public static void main(String[] args) throws IOException, SQLException {
        Path folder = Path.of(args[0]);
        typing(folder);
        opening(folder);
        System.exit(0);
    }

    private static void typing(Path folder) throws IOException {
        WindowWork few = new WindowWork(minutes(folder.resolve("few"), FEW));
        WindowWork many = new WindowWork(minutes(folder.resolve("many"), MANY));
        few.openLatest();
        many.openLatest();
        takingTurns(few, many, WindowWork::line);
        rows("one key, " + FEW + " and " + MANY + " lines", few.times.keys, many.times.keys);
        rows("one Enter, " + FEW + " and " + MANY + " lines", few.times.enters, many.times.enters);
        rows("one Enter with its way to the disk", few.times.stored, many.times.stored);
    }

    private static void opening(Path folder) throws IOException, SQLException {
        WindowWork none =
                new WindowWork(TempBook.furnished(Files.createDirectory(folder.resolve("none"))));
        Path large = Files.createDirectory(folder.resolve("large"));
        Workspace empty = TempBook.furnished(large);
        Path book = empty.path();
        empty.close();
        LargeBook.fill(book, MEETINGS, 1);
        WindowWork all = new WindowWork(TempBook.openAt(book));
        takingTurns(none, all, WindowWork::list);
        for (Opening how : Opening.values()) {
            row(
                    "the list opened " + how.words + ", no and " + MEETINGS + " meetings",
                    none.times.clock(how),
                    all.times.clock(how));
            row("the work of it", none.times.work(how), all.times.work(how));
        }
    }

    private static void takingTurns(WindowWork small, WindowWork large, Consumer<WindowWork> work) {
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            if (round == WARM_UP) {
                small.times = new Times();
                large.times = new Times();
            }
            work.accept(small);
            work.accept(large);
        }
    }

    /// The work and the clock.
    static void rows(String what, Spent.Times small, Spent.Times large) {
        row(what, small.processor, large.processor);
        row("by the clock", small.clock, large.clock);
    }

    private static void row(String what, Percentiles small, Percentiles large) {
        System.out.println(
                String.format(
                        Locale.ROOT,
                        "| %s | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |",
                        what,
                        small.millis(50),
                        small.millis(99),
                        large.millis(50),
                        large.millis(99),
                        large.millis(50) / small.millis(50),
                        large.millis(99) / small.millis(99)));
    }

    private void openLatest() {
        Id meeting =
                window.session().book().read(Snapshot::meetingLines).stream()
                        .map(MeetingLine::id)
                        .findFirst()
                        .orElseThrow();
        unmeasured(() -> window.desk().navigator().go(Destination.of(Place.WORKSPACE, meeting)));
        window.settle();
    }

    /// A line is typed, entered and taken back, so that the minutes stay as long as they are.
    private void line() {
        TextField field = window.node("workspace-capture", TextField.class);
        unmeasured(field::requestFocus);
        LINE.codePoints()
                .mapToObj(Character::toString)
                .forEach(
                        letter -> {
                            Work work = measured(() -> typed(field, letter));
                            times.keys.add(work.window());
                        });
        Work work = measured(() -> entered(field));
        times.enters.add(work.window());
        times.stored.add(work.window().and(work.beside()));
        if (!field.getText().isEmpty()) {
            throw new IllegalStateException("not entered: " + field.getText());
        }
        unmeasured(() -> window.session().undo(WindowWork::requireDone));
        window.settle();
    }

    private static void requireDone(Undone undone) {
        if (!(undone instanceof Undone.Done)) {
            throw new IllegalStateException("not taken back: " + undone);
        }
    }

    private static void typed(TextField field, String letter) {
        field.fireEvent(key(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED));
    }

    private static void entered(TextField field) {
        field.fireEvent(key(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, KeyCode.ENTER));
    }

    private static KeyEvent key(EventType<KeyEvent> type, String letter, KeyCode code) {
        return new KeyEvent(type, letter, letter, code, false, false, false, false);
    }

    /// The list is opened from another place in each of the ways, once for its work and once by the
    /// clock.
    private void list() {
        for (Opening how : Opening.values()) {
            lead(how);
            Work work = measured(() -> go(Place.MINUTES));
            times.work(how).add(work.window().and(work.beside()).processor());
            lead(how);
            times.clock(how).add(shown(() -> go(Place.MINUTES)));
        }
    }

    /// With another language all places are made anew.
    private void lead(Opening how) {
        unmeasured(() -> go(Place.HOME));
        switch (how) {
            case FIRST -> {
                Optional<Language> other = Optional.of(window.desk().words().language().other());
                unmeasured(() -> window.preferences().wear(it -> it.withLanguage(other)));
            }
            case AGAIN -> {}
            case CHANGED ->
                    unmeasured(
                            () ->
                                    window.session()
                                            .tell(new Changed(EnumSet.allOf(Subject.class), this)));
        }
    }

    private void go(Place place) {
        window.desk().navigator().go(Destination.of(place));
    }

    /// The time on the clock until what a command leads to is painted. The command comes at any
    /// moment between two pulses.
    private long shown(Runnable command) {
        CompletableFuture<Long> painted = new CompletableFuture<>();
        LockSupport.parkNanos(moments.nextLong(1_000_000_000 / 60));
        Platform.runLater(
                () -> {
                    paint();
                    long start = System.nanoTime();
                    command.run();
                    follow(() -> painted.complete(System.nanoTime() - start));
                });
        return painted.join();
    }

    private void follow(Runnable done) {
        Platform.runLater(
                () -> {
                    drain(beside);
                    drain(answers);
                    if (beside.isEmpty() && answers.isEmpty()) {
                        afterPulse(done);
                    } else {
                        follow(done);
                    }
                });
    }

    private void afterPulse(Runnable done) {
        Scene scene = window.scene();
        scene.addPostLayoutPulseListener(
                new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        Platform.runLater(
                                () -> {
                                    paint();
                                    done.run();
                                });
                    }
                });
        Platform.requestNextPulse();
    }

    /// @param window on the window's thread
    /// @param beside beside it
    private record Work(Spent window, Spent beside) {}

    private void unmeasured(Runnable work) {
        measured(work);
    }

    private Work measured(Runnable work) {
        return Window.onWindowThread(
                () -> {
                    paint();
                    Spent onWindow = pulsed(work);
                    Spent elsewhere = Spent.NOTHING;
                    while (!beside.isEmpty() || !answers.isEmpty()) {
                        paint();
                        elsewhere = elsewhere.and(Spent.on(() -> drain(beside)));
                        onWindow = onWindow.and(pulsed(() -> drain(answers)));
                    }
                    return new Work(onWindow, elsewhere);
                });
    }

    private static void drain(Deque<Runnable> tasks) {
        while (!tasks.isEmpty()) {
            tasks.removeFirst().run();
        }
    }

    /// Waits until everything handed to the renderer is painted; it takes one thing at a time.
    private static void paint() {
        new Rectangle(1, 1).snapshot(null, null);
    }

    /// Some work with the pulse that follows it.
    private static Spent pulsed(Runnable work) {
        return Spent.on(
                () -> {
                    work.run();
                    Toolkit.getToolkit().firePulse();
                });
    }

    private static Workspace minutes(Path folder, int lines) throws IOException {
        StringBuilder text =
                new StringBuilder("Notula: Rapat\nTanggal: 2025-06-04\n\nPeserta:\n[Polres]\n");
        text.append("- AKBP Wiwin Junianto, S.I.K. — Kapolres\n");
        for (int person = 1; person < 30; person++) {
            text.append("- Anggota Nomor").append(person).append(" — Anggota\n");
        }
        for (int line = 0; line < lines; line++) {
            if (line % 50 == 0) {
                text.append("# Topik ").append(line / 50 + 1).append('\n');
            }
            text.append("@Wiwin Baris ke-")
                    .append(line)
                    .append(" tentang koordinasi dan komunikasi kedua lembaga yang diperkuat.\n");
        }
        Files.createDirectory(folder);
        Path file = Files.writeString(folder.resolve("rapat.notula.txt"), text);
        Workspace book = TempBook.furnished(folder);
        new ImportMinutes(book, new Ulids(TempBook.CLOCK, new Random(1))).take(file, Manner.REFUSE);
        return book;
    }
}
