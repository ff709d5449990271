package id.notulis.ui;

import id.notulis.model.overview.MeetingLine;
import id.notulis.testkit.LiveWindow;
import id.notulis.testkit.Secretary;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.Access;
import id.notulis.work.Snapshot;
import id.notulis.work.Ulids;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

/// A process that does the secretary's work in the real window, with the threads and the timer it
/// really has, and says what is typed when, what is being entered, and what the window shows as
/// done. It is there to be killed.
final class WatchedWork implements Secretary.Hands {

    /// Where it begins to work as a hand does, in a window that has what came before.
    enum Task {
        /// The whole of it as fast as it goes; a copy of the book is left before every stage.
        REHEARSE,
        TYPE,
        UNDO,
        REDO,
        FINISH
    }

    private static final System.Logger LOG = System.getLogger(WatchedWork.class.getName());
    private static final PrintStream OUT =
            new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /// What is typed here is looked for, not written down.
    private static final String SEARCH = "find-field";

    /// Where the next line can be typed before the last one is on the disk.
    private static final String NEVER_WAITED_AT = "workspace-capture";

    private static final Set<KeyCode> TAKING =
            Set.of(KeyCode.ENTER, KeyCode.SPACE, KeyCode.Z, KeyCode.Y, KeyCode.G);

    static final int BEAT_MILLISECONDS = 40;

    private final Workspace book;
    private final Path folder;
    private final Random random;
    private final LiveWindow live;
    private final SampleWork work;
    private boolean hurried = true;
    private int struck;
    private final AtomicLong done = new AtomicLong();
    private boolean rehearsing;

    private WatchedWork(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
        this.book =
                Workspace.open(
                        TempBook.path(folder),
                        Access.WRITE,
                        TempBook.CLOCK,
                        new Ulids(TempBook.CLOCK, new Random(seed)));
        this.live = new LiveWindow(book);
        this.work = new SampleWork(live.window(), new Secretary(live.window(), this));
    }

    /// @param arguments a folder with a book, a task, the stage to begin with, a seed
    public static void main(String[] arguments) throws IOException {
        Thread.setDefaultUncaughtExceptionHandler((_, fault) -> fault(fault));
        WatchedWork hand = new WatchedWork(Path.of(arguments[0]), Long.parseLong(arguments[3]));
        Window.onWindowThread(
                () -> {
                    Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> fault(fault));
                    hand.listen();
                    return hand;
                });
        hand.goTo();
        hand.work(Task.valueOf(arguments[1]), Integer.parseInt(arguments[2]));
        // an exit would take the drawing away under a window still being drawn: a fault
        Runtime.getRuntime().halt(0);
    }

    private static void fault(Throwable fault) {
        OUT.println("fault " + fault);
        LOG.log(System.Logger.Level.ERROR, "The work could not go on", fault);
    }

    private void listen() {
        live.window()
                .session()
                .onChange(
                        _ -> {
                            done.incrementAndGet();
                            say("done");
                        });
        Thread.ofPlatform().daemon().start(WatchedWork::beat);
    }

    /// Shows by its gaps when the whole process stood still, as on a machine that has much to do.
    private static void beat() {
        while (true) {
            await(BEAT_MILLISECONDS);
            say("beat");
        }
    }

    private void goTo() {
        List<MeetingLine> meetings = book.read(Snapshot::meetingLines);
        if (!meetings.isEmpty()) {
            live.window().go(Destination.of(Place.WORKSPACE, meetings.getFirst().id()));
            live.rest();
        }
    }

    private void work(Task task, int from) throws IOException {
        List<SampleWork.Stage> typing = work.typing();
        switch (task) {
            case REHEARSE -> rehearse(typing);
            case TYPE -> {
                ready();
                typing.subList(from, typing.size()).forEach(it -> it.work().run());
            }
            case UNDO, REDO -> {
                typing.subList(from, typing.size()).forEach(it -> it.work().run());
                live.rest();
                if (task == Task.UNDO) {
                    ready();
                }
                work.undoAll();
                if (task == Task.REDO) {
                    ready();
                }
                work.redoAll();
            }
            case FINISH -> {
                ready();
                work.finalise();
                work.makeDocuments();
            }
        }
    }

    private void ready() {
        live.rest();
        hurried = false;
        say("ready");
    }

    private void rehearse(List<SampleWork.Stage> typing) throws IOException {
        rehearsing = true;
        OUT.println("state " + BookText.mark(book));
        for (int stage = 0; stage < typing.size(); stage++) {
            leaveCopy(stage);
            struck = 0;
            typing.get(stage).work().run();
            live.rest();
            OUT.println("stage " + typing.get(stage).part() + " " + struck);
        }
        leaveCopy(typing.size());
        mark(Task.UNDO);
        work.undoAll();
        mark(Task.REDO);
        work.redoAll();
        mark(Task.FINISH);
        work.finalise();
        work.makeDocuments();
        mark(Task.REHEARSE);
    }

    private void mark(Task next) {
        OUT.println("next " + next + " " + struck);
        struck = 0;
    }

    private void leaveCopy(int stage) throws IOException {
        Window.onWindowThread(
                () -> {
                    live.window().session().flush();
                    return stage;
                });
        live.rest();
        Path copy = Files.createDirectory(folder.resolve("stage" + stage));
        for (String suffix : List.of("", "-wal")) {
            Path file = folder.resolve("buku.notulis" + suffix);
            Files.copy(file, copy.resolve(file.getFileName()));
        }
    }

    @Override
    public void type(String text) {
        struck += text.length();
        text.codePoints()
                .forEach(
                        letter -> {
                            live.strike(letter);
                            if (!hurried) {
                                sayTyped();
                                pause();
                            }
                        });
    }

    @Override
    public void press(KeyCode... keys) {
        struck++;
        KeyCode key = keys[keys.length - 1];
        boolean waits = hurried || key != KeyCode.ENTER || !NEVER_WAITED_AT.equals(focused());
        if (waits) {
            // nobody takes what is found or offered before it is there to be seen
            live.await();
        }
        if (TAKING.contains(key)) {
            say("begins");
        }
        long before = done.get();
        live.strike(keys);
        if (waits) {
            live.rest();
            for (long count = before; rehearsing && count < done.get(); count++) {
                OUT.println("state " + BookText.mark(book));
            }
            say("rests");
        }
        if (!hurried) {
            pause();
        }
    }

    private String focused() {
        return live.window().focused();
    }

    private void sayTyped() {
        Window.onWindowThread(
                () -> {
                    Node owner = live.window().scene().getFocusOwner();
                    if (owner instanceof TextInputControl field
                            && !SEARCH.equals(Optional.ofNullable(field.getId()).orElse(""))) {
                        say("typed", field.getId() + " " + field.getText().replace("\n", "\\n"));
                    } else {
                        say("struck");
                    }
                    return owner;
                });
    }

    /// As a quick hand, which rests now and then.
    private void pause() {
        int milliseconds =
                random.nextInt(40) == 0 ? 100 + random.nextInt(800) : 2 + random.nextInt(12);
        await(milliseconds);
    }

    private static void await(int milliseconds) {
        try {
            new CountDownLatch(1).await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void say(String what) {
        say(what, "");
    }

    private static void say(String what, String more) {
        OUT.println(what + " " + Duration.ofNanos(System.nanoTime()).toMillis() + " " + more);
    }
}
