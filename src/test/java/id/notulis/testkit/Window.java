package id.notulis.testkit;

import atlantafx.base.controls.Notification;
import com.sun.javafx.tk.Toolkit;
import id.notulis.i18n.Language;
import id.notulis.settings.Settings;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Faults;
import id.notulis.ui.kit.Preferences;
import id.notulis.ui.kit.Session;
import id.notulis.ui.kit.Surroundings;
import id.notulis.ui.kit.Threads;
import id.notulis.ui.shell.MainWindow;
import id.notulis.ui.theme.Look;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;

/// The program's window on a screen of its own making, driven by keys. Work on the book is done at
/// once, so that whatever a key sets off has happened when the next one is pressed.
public final class Window implements AutoCloseable {

    private static final double WIDTH = 980;
    private static final double HEIGHT = 700;

    /// As many as things that were put off put off others.
    private static final int ROUNDS = 6;

    private static final int MOST_ROUNDS = 1_000;

    private static boolean started;

    private final List<Throwable> faults = new ArrayList<>();
    private final Outside outside = new Outside();
    private final Preferences preferences;
    private final Stage stage;
    private final MainWindow window;

    private Window(Optional<Workspace> book, Clock clock, Settings settings, Threads threads) {
        start();
        preferences = new Preferences(settings, kept -> {});
        stage = onWindowThread(Stage::new);
        window = onWindowThread(() -> open(book, clock, threads));
    }

    private MainWindow open(Optional<Workspace> book, Clock clock, Threads threads) {
        Faults recorder =
                fault -> {
                    faults.add(fault);
                    return new Faults.Note("TEST", Path.of("notulis.log"));
                };
        MainWindow made =
                new MainWindow(
                        stage,
                        new Surroundings(
                                Language.INDONESIAN,
                                preferences,
                                new TestBooks(clock),
                                threads,
                                outside,
                                outside,
                                clock,
                                recorder));
        stage.setMinWidth(0);
        stage.setMinHeight(0);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        made.show();
        book.ifPresent(it -> made.open(() -> it));
        return made;
    }

    /// A window in Indonesian, light, at the time of [TempBook#CLOCK].
    public static Window on(Workspace book) {
        return on(book, TempBook.CLOCK, Settings.DEFAULT);
    }

    public static Window on(Workspace book, Clock clock, Settings settings) {
        return new Window(Optional.of(book), clock, settings, Threads.none());
    }

    /// A window whose work is done on these threads, when they come to it.
    public static Window on(Workspace book, Threads threads) {
        return new Window(Optional.of(book), TempBook.CLOCK, Settings.DEFAULT, threads);
    }

    /// A window with no book open.
    public static Window welcome(Settings settings) {
        return new Window(Optional.empty(), TempBook.CLOCK, settings, Threads.none());
    }

    public Preferences preferences() {
        return preferences;
    }

    /// What stands in for the system's dialogs, programs and clipboard.
    public Outside outside() {
        return outside;
    }

    public Desk desk() {
        return window.shell().orElseThrow().desk();
    }

    public MainWindow mainWindow() {
        return window;
    }

    public Session session() {
        return desk().session();
    }

    public Window go(Destination destination) {
        onWindowThread(
                () -> {
                    desk().navigator().go(destination);
                    return destination;
                });
        return settle();
    }

    /// Does something on the window's thread, with all that comes of it.
    public Window act(Runnable work) {
        onWindowThread(
                () -> {
                    work.run();
                    return work;
                });
        return settle();
    }

    /// Gives a node the keyboard.
    public Window focus(String id) {
        return act(() -> node(id).requestFocus());
    }

    /// Does what a button does.
    public Window fire(String id) {
        return act(() -> node(id, ButtonBase.class).fire());
    }

    /// Has a command of the window done, as quick find does.
    public Window run(String command) {
        return act(
                () ->
                        mainWindow().shell().orElseThrow().commands().stream()
                                .filter(it -> it.id().equals(command))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError("no command " + command))
                                .run());
    }

    /// Presses keys together, the last one being struck. What a system sends for them goes to
    /// whatever has the keyboard at that moment: pressed, typed, released.
    public Window press(KeyCode... keys) {
        strike(keys);
        return settle();
    }

    /// Presses keys and waits for nothing they set off.
    void strike(KeyCode... keys) {
        List<KeyCode> held = Arrays.asList(keys).subList(0, keys.length - 1);
        KeyCode struck = keys[keys.length - 1];
        boolean bare = !control(held) && !held.contains(KeyCode.ALT);
        send(KeyEvent.KEY_PRESSED, "", struck, held);
        if (bare && letter(struck, held).isPresent()) {
            send(KeyEvent.KEY_TYPED, letter(struck, held).get(), KeyCode.UNDEFINED, held);
        }
        send(KeyEvent.KEY_RELEASED, "", struck, held);
    }

    private static boolean control(List<KeyCode> held) {
        return held.contains(KeyCode.CONTROL) || held.contains(KeyCode.SHORTCUT);
    }

    private static Optional<String> letter(KeyCode key, List<KeyCode> held) {
        if (key == KeyCode.SPACE) {
            return Optional.of(" ");
        }
        if (!key.isLetterKey() && !key.isDigitKey()) {
            return Optional.empty();
        }
        String letter = key.getName();
        return Optional.of(held.contains(KeyCode.SHIFT) ? letter : letter.toLowerCase(Locale.ROOT));
    }

    private void send(EventType<KeyEvent> type, String letter, KeyCode key, List<KeyCode> held) {
        onWindowThread(
                () -> {
                    KeyEvent event =
                            new KeyEvent(
                                    type,
                                    letter.isEmpty() ? KeyEvent.CHAR_UNDEFINED : letter,
                                    letter,
                                    key,
                                    held.contains(KeyCode.SHIFT),
                                    control(held),
                                    held.contains(KeyCode.ALT),
                                    held.contains(KeyCode.META));
                    Event.fireEvent(target(), event);
                    return event;
                });
    }

    private EventTarget target() {
        Node owner = stage.getScene().getFocusOwner();
        return owner == null ? stage.getScene() : owner;
    }

    /// Moves the mouse onto a node.
    public Window point(Node node, KeyCode... held) {
        return mouse(node, List.of(held), MouseEvent.MOUSE_ENTERED, MouseEvent.MOUSE_MOVED);
    }

    /// Clicks in the middle of a node.
    public Window click(Node node, KeyCode... held) {
        point(node, held);
        return mouse(
                node,
                List.of(held),
                MouseEvent.MOUSE_PRESSED,
                MouseEvent.MOUSE_RELEASED,
                MouseEvent.MOUSE_CLICKED);
    }

    @SafeVarargs
    private Window mouse(Node node, List<KeyCode> held, EventType<MouseEvent>... types) {
        return act(
                () -> {
                    Point2D middle =
                            node.localToScene(
                                    node.getLayoutBounds().getCenterX(),
                                    node.getLayoutBounds().getCenterY());
                    for (EventType<MouseEvent> type : types) {
                        boolean pressed =
                                type != MouseEvent.MOUSE_ENTERED && type != MouseEvent.MOUSE_MOVED;
                        Event.fireEvent(
                                node,
                                new MouseEvent(
                                        type,
                                        middle.getX(),
                                        middle.getY(),
                                        middle.getX(),
                                        middle.getY(),
                                        pressed ? MouseButton.PRIMARY : MouseButton.NONE,
                                        pressed ? 1 : 0,
                                        held.contains(KeyCode.SHIFT),
                                        control(held),
                                        held.contains(KeyCode.ALT),
                                        held.contains(KeyCode.META),
                                        type == MouseEvent.MOUSE_PRESSED,
                                        false,
                                        false,
                                        false,
                                        false,
                                        true,
                                        new PickResult(node, middle.getX(), middle.getY())));
                    }
                });
    }

    /// Types a text into whatever has the keyboard.
    public Window type(String text) {
        onWindowThread(
                () -> {
                    text.codePoints().forEach(this::strike);
                    return text;
                });
        return settle();
    }

    /// What a key with that letter sends to whatever has the keyboard; on the window's thread.
    void strike(int codePoint) {
        String letter = Character.toString(codePoint);
        KeyEvent typed =
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        letter,
                        letter,
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false);
        Event.fireEvent(target(), typed);
    }

    /// Waits until the window has done everything it was asked for and drawn itself.
    public Window settle() {
        for (int pulse = 0; pulse < ROUNDS; pulse++) {
            onWindowThread(
                    () -> {
                        Toolkit.getToolkit().firePulse();
                        return stage;
                    });
        }
        if (!faults.isEmpty()) {
            throw new AssertionError("unexpected in the window", faults.getFirst());
        }
        return this;
    }

    /// What nobody foresaw until now; the test expected it.
    public List<Throwable> takeFaults() {
        List<Throwable> taken = List.copyOf(faults);
        faults.clear();
        return taken;
    }

    /// Gives the window another size, and waits until its content has it.
    public Window resize(double width, double height) {
        onWindowThread(
                () -> {
                    stage.setWidth(width);
                    stage.setHeight(height);
                    return stage;
                });
        for (int round = 0; round < MOST_ROUNDS; round++) {
            settle();
            if (stage.getScene().getWidth() == width) {
                return this;
            }
        }
        throw new AssertionError("the window stays " + stage.getScene().getWidth() + " wide");
    }

    public Scene scene() {
        return stage.getScene();
    }

    /// The one node with an id that is shown.
    public Node node(String id) {
        return find(id).orElseThrow(() -> new AssertionError("nothing shown is #" + id));
    }

    public Optional<Node> find(String id) {
        return onWindowThread(
                () -> {
                    Set<Node> found = stage.getScene().getRoot().lookupAll("#" + id);
                    return found.stream().filter(Window::shown).findFirst();
                });
    }

    public <T extends Node> T node(String id, Class<T> type) {
        return type.cast(node(id));
    }

    /// What the notes at the lower right say.
    public List<String> notes() {
        return onWindowThread(
                () ->
                        node("window-toasts").lookupAll(".notification").stream()
                                .map(it -> ((Notification) it).getMessage())
                                .toList());
    }

    /// The id of what has the keyboard; blank when nothing with an id has.
    public String focused() {
        return onWindowThread(
                () -> {
                    Node owner = stage.getScene().getFocusOwner();
                    return owner == null || owner.getId() == null ? "" : owner.getId();
                });
    }

    /// Runs work on the window's thread and waits for it.
    public static <T> T onWindowThread(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            start();
            Platform.runLater(task);
        }
        try {
            return task.get();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError("in the window", e.getCause());
        }
    }

    @Override
    public void close() {
        onWindowThread(
                () -> {
                    window.close();
                    return stage;
                });
        if (!faults.isEmpty()) {
            throw new AssertionError("unexpected in the window", faults.getFirst());
        }
    }

    private static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static synchronized void start() {
        if (started) {
            return;
        }
        CountDownLatch up = new CountDownLatch(1);
        Platform.startup(
                () -> {
                    Platform.setImplicitExit(false);
                    Look.loadFonts();
                    up.countDown();
                });
        try {
            up.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        started = true;
    }
}
