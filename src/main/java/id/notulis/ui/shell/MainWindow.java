package id.notulis.ui.shell;

import id.notulis.i18n.Language;
import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.draft.TypedText;
import id.notulis.settings.Appearance;
import id.notulis.settings.LastPlace;
import id.notulis.settings.Settings;
import id.notulis.settings.WindowFrame;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Faults;
import id.notulis.ui.kit.Overlays;
import id.notulis.ui.kit.Session;
import id.notulis.ui.kit.Surroundings;
import id.notulis.ui.kit.Toasts;
import id.notulis.ui.kit.WindowThread;
import id.notulis.ui.kit.Words;
import id.notulis.ui.theme.Look;
import id.notulis.ui.welcome.WelcomeView;
import id.notulis.work.BookFailure;
import id.notulis.work.FolderAdvice;
import id.notulis.work.OutputFailure;
import id.notulis.work.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The window: a stage with the shell of the open book in it, or the welcome page while none is
/// open. Another language or another book means another shell.
public final class MainWindow {

    private static final double WIDTH = 1366;
    private static final double HEIGHT = 728;
    private static final double SMALLEST_WIDTH = 1024;
    private static final double SMALLEST_HEIGHT = 600;

    private final Stage stage;
    private final Surroundings around;
    private final StackPane root = new StackPane();
    private Trail trail = new Trail();
    private Optional<Session> session = Optional.empty();
    private Optional<Shell> shell = Optional.empty();
    private final List<Message> news = new ArrayList<>();
    private Language language;
    private WelcomeView greeting;
    private boolean underway;

    public MainWindow(Stage stage, Surroundings around) {
        this.stage = stage;
        this.around = around;
        this.language = language(around.preferences().now());
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        Look.dress(scene);
        FocusSight.follow(scene);
        Look.apply(root, appearance());
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.setScene(scene);
        around.preferences().now().window().flatMap(OnScreen::fitting).ifPresent(this::stand);
        around.preferences().onChange(this::follow);
        stage.setOnCloseRequest(
                event -> {
                    event.consume();
                    askToClose();
                });
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        greeting = new WelcomeView(new Words(language), around, this::openFromWelcome);
        greet();
    }

    /// While no book is open nobody else takes the keys of the window itself.
    private void keyPressed(KeyEvent event) {
        if (shell.isEmpty()
                && commands(new Words(language)).stream()
                        .filter(it -> it.key().filter(key -> key.match(event)).isPresent())
                        .anyMatch(Command::run)) {
            event.consume();
        }
    }

    private List<Command> commands(Words words) {
        return new WindowCommands(stage, words, around, this::letGo, this).all();
    }

    /// Shows the window.
    public void show() {
        stage.show();
    }

    /// Puts the window before all others.
    public void toFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /// What stands in the window now.
    public Parent root() {
        return root;
    }

    /// What is shown of the open book; empty on the welcome page.
    public Optional<Shell> shell() {
        return shell;
    }

    /// Opens a book and shows it at the place one was at in it last; when it cannot be opened, the
    /// welcome page says why.
    ///
    /// @param opening opens the book; not called on the window's thread
    public void open(Supplier<Workspace> opening) {
        if (underway) {
            // whoever clicks twice wants one book
            return;
        }
        underway = true;
        greeting.opening(true);
        Optional<LastPlace> last = around.preferences().now().lastPlace();
        Runnable work =
                () -> {
                    Runnable then = opened(opening, last);
                    around.threads().window().execute(() -> finish(then));
                };
        // behind a book that is being closed, which may be the same one
        around.threads().writing().execute(() -> around.threads().reading().execute(work));
    }

    private void finish(Runnable then) {
        underway = false;
        greeting.opening(false);
        then.run();
    }

    /// Opens a book.
    ///
    /// @return what the window is to do then
    private Runnable opened(Supplier<Workspace> opening, Optional<LastPlace> last) {
        try {
            Workspace book = opening.get();
            Optional<Destination> at = LastPlaces.in(book, last);
            List<TypedText> typed = book.drafts().all();
            boolean reading = !book.isForWriting();
            return () -> {
                show(book, typed, at);
                if (reading) {
                    tellReading();
                }
            };
        } catch (BookFailure failure) {
            return () -> refused(failure.told(), Optional.of(failure));
        } catch (OutputFailure failure) {
            return () -> refused(failure.told(), Optional.empty());
        } catch (RuntimeException | Error fault) {
            return () -> refused(told(around.faults().record(fault)), Optional.empty());
        }
    }

    private void show(Workspace book, List<TypedText> typed, Optional<Destination> at) {
        leaveBook();
        Session opened =
                new Session(book, typed, around.threads(), around.clock(), this::unexpected);
        session = Optional.of(opened);
        opened.safekeeping().alsoCopyTo(around.preferences().now().secondCopies());
        trail = new Trail();
        at.ifPresent(trail::go);
        around.preferences().change(it -> it.withRecent(book.path()));
        fill(opened);
        tellNotices(book);
        tellNews();
    }

    private void tellReading() {
        shell.ifPresent(
                shown -> {
                    Desk desk = shown.desk();
                    desk.toasts().doubtful(desk.words().of("shell.book.reading"));
                });
    }

    /// What the user should know about how the book opened, and where it lies.
    private void tellNotices(Workspace book) {
        shell.ifPresent(
                shown -> {
                    Desk desk = shown.desk();
                    book.notices().forEach(it -> desk.toasts().failed(desk.words().of(it)));
                    FolderAdvice.of(book.path())
                            .ifPresent(it -> desk.toasts().doubtful(desk.words().of(it)));
                });
    }

    /// Something nobody foresaw: it is written down, and told without alarm. To be called on the
    /// window's thread.
    public void unexpected(Throwable fault) {
        Faults.Note note = around.faults().record(fault);
        shell.ifPresentOrElse(
                shown -> FaultDialog.show(shown.desk(), note),
                () -> greeting.tell(told(note), Optional.empty()));
    }

    private static Message told(Faults.Note note) {
        return Message.of("welcome.fault", note.code(), note.file());
    }

    /// Closes the book and shows the welcome page.
    public void welcome() {
        leaveBook();
        greeting = new WelcomeView(new Words(language), around, this::openFromWelcome);
        greet();
    }

    private void greet() {
        stage.setTitle("Notulis");
        greeting.tell(news);
        root.getChildren().setAll(greeting.root());
        // what scrolls has its content in the scene only then
        root.applyCss();
        root.layout();
        greeting.firstFocus().requestFocus();
    }

    /// Whoever acts on the welcome page has read what stands there.
    private void openFromWelcome(Supplier<Workspace> opening) {
        news.clear();
        open(opening);
    }

    /// Tells something the user should know, on whatever is shown now, once.
    public void tell(Message what) {
        news.add(what);
        if (shell.isPresent()) {
            tellNews();
        } else {
            greeting.tell(news);
        }
    }

    private void tellNews() {
        shell.ifPresent(
                shown -> {
                    Desk desk = shown.desk();
                    news.forEach(it -> desk.toasts().failed(desk.words().of(it)));
                    news.clear();
                });
    }

    /// Closes the window, unless something typed would be lost by it: then it asks.
    public void askToClose() {
        letGo(this::close);
    }

    private void letGo(Runnable leave) {
        shell.ifPresentOrElse(shown -> new Leaving(shown.desk(), leave).ask(), leave);
    }

    /// Says on the welcome page why a book cannot be opened or made. What was typed there stays.
    private void refused(Message why, Optional<BookFailure> failure) {
        if (session.isPresent()) {
            welcome();
        }
        greeting.tell(why, failure);
    }

    /// Lets go of the book, remembering where one was, and closes the window.
    public void close() {
        remember();
        leaveBook();
        stage.hide();
    }

    private Appearance appearance() {
        return around.preferences().now().appearance();
    }

    private Language language(Settings settings) {
        return settings.appearance().language().orElse(around.language());
    }

    private void follow(Settings settings) {
        Look.apply(root, settings.appearance());
        shell.ifPresent(Shell::spread);
        Language wanted = language(settings);
        if (wanted != language) {
            language = wanted;
            shell.ifPresent(Shell::leave);
            session.ifPresentOrElse(this::fill, this::greetAnew);
        }
    }

    private void greetAnew() {
        WelcomeView before = greeting;
        welcome();
        greeting.goOnFrom(before);
    }

    private void fill(Session opened) {
        Words words = new Words(language);
        Shell filled =
                new Shell(
                        navigator ->
                                new Desk(
                                        opened,
                                        words,
                                        navigator,
                                        new Overlays(),
                                        new Toasts(),
                                        around.files(),
                                        around.desktop(),
                                        around.clock(),
                                        around.preferences(),
                                        around.books()),
                        new Places(),
                        trail,
                        commands(words));
        shell = Optional.of(filled);
        stage.setTitle("Notulis – " + opened.book().path().getFileName());
        root.getChildren().setAll(filled.root());
        filled.start();
    }

    private void leaveBook() {
        shell.ifPresent(Shell::leave);
        shell = Optional.empty();
        session.ifPresent(
                open -> {
                    open.flush();
                    around.threads().writing().execute(() -> closeBook(open.book()));
                });
        session = Optional.empty();
    }

    /// What was typed is safe by then, so nothing hinders closing. When the copy that is made at
    /// closing fails, the page says so while there is one, and the book the next time it is opened.
    private void closeBook(Workspace book) {
        try {
            around.books().close(book);
        } catch (BookFailure failure) {
            System.getLogger(MainWindow.class.getName())
                    .log(System.Logger.Level.WARNING, "A book was not closed well", failure);
            WindowThread.later(
                    () -> {
                        if (session.isEmpty() && stage.isShowing()) {
                            refused(failure.told(), Optional.of(failure));
                        }
                    });
        }
    }

    private void remember() {
        WindowFrame frame = frame(around.preferences().now().window());
        Optional<LastPlace> last =
                session.flatMap(open -> trail.current().map(at -> last(open, at)));
        around.preferences()
                .change(
                        it ->
                                it.withWindow(Optional.of(frame))
                                        .withLastPlace(last.or(it::lastPlace)));
    }

    /// While it fills the screen its size is not one to come back to.
    private WindowFrame frame(Optional<WindowFrame> before) {
        boolean whole = stage.isMaximized() || stage.isFullScreen();
        WindowFrame now =
                new WindowFrame(
                        stage.getX(),
                        stage.getY(),
                        stage.getWidth(),
                        stage.getHeight(),
                        stage.isMaximized());
        return before.filter(_ -> whole)
                .map(
                        it ->
                                new WindowFrame(
                                        it.x(), it.y(), it.width(), it.height(), now.maximised()))
                .orElse(now);
    }

    private static LastPlace last(Session open, Destination at) {
        return new LastPlace(
                open.book().path(), at.place().name(), at.subject().map(Id::value).orElse(""));
    }

    private void stand(WindowFrame frame) {
        stage.setX(frame.x());
        stage.setY(frame.y());
        stage.setWidth(frame.width());
        stage.setHeight(frame.height());
        stage.setMaximized(frame.maximised());
    }
}
