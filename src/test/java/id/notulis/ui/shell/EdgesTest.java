package id.notulis.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.settings.Settings;
import id.notulis.testkit.MovesAnOpenBook;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.HeadField;
import id.notulis.work.NewMeeting;
import id.notulis.work.Op;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the window shows before there is anything in it, and where something cannot be done: each
/// in a window of its own, looked over and drawn like all other screens.
class EdgesTest {

    @TempDir private Path folder;

    /// Something to look at.
    ///
    /// @param name in the picture's file name
    /// @param before what the program remembers of earlier days
    /// @param arrive brings it up in a window on the welcome page
    record Edge(String name, UnaryOperator<Settings> before, Consumer<Window> arrive) {

        @Override
        public String toString() {
            return name;
        }
    }

    private Stream<Edge> edges() {
        return Stream.of(
                new Edge("welcome-first", it -> it, window -> {}),
                new Edge("welcome-recent", this::recent, window -> {}),
                new Edge("welcome-gone", this::recent, window -> window.fire("welcome-recent-0")),
                new Edge("welcome-newer", this::newer, window -> window.fire("welcome-recent-0")),
                new Edge("welcome-errors", it -> it, window -> window.fire("welcome-create")),
                new Edge("welcome-news", this::recent, EdgesTest::news),
                new Edge("empty-home", it -> it, this::fresh),
                new Edge("empty-minutes", it -> it, at(Place.MINUTES)),
                new Edge("empty-bin", it -> it, at(Place.MINUTES, "archive-bin")),
                new Edge("empty-workspace", it -> it, ofMeeting(Place.WORKSPACE)),
                new Edge("empty-attendance", it -> it, side("side-attendance")),
                new Edge("empty-actions", it -> it, side("side-actions")),
                new Edge("empty-photos", it -> it, side("side-photos")),
                new Edge("empty-info", it -> it, side("side-info")),
                new Edge("empty-review", it -> it, ofMeeting(Place.REVIEW)),
                new Edge("empty-documents", it -> it, ofMeeting(Place.DOCUMENTS)),
                new Edge("empty-statistics", it -> it, at(Place.STATISTICS)),
                new Edge("empty-numbers", it -> it, at(Place.SETTINGS, "settings-numbers")),
                new Edge("empty-find", it -> it, fresh("find")),
                new Edge("empty-safety", it -> it, fresh("safety")));
    }

    private Stream<Edge> moved() {
        return Stream.of(
                new Edge("failed", it -> it, this::failed),
                new Edge("failed-leaving", it -> it, this::leaving));
    }

    static List<String> names() {
        return new EdgesTest().edges().map(Edge::name).toList();
    }

    static List<String> movedNames() {
        return new EdgesTest().moved().map(Edge::name).toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void looksAsItShould(String name) {
        assertThat(seen(name, Settings.DEFAULT, Sight.ALL)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void looksAsItShouldInEnglish(String name) {
        Settings english = Settings.DEFAULT.withAppearance(Sight.ENGLISH);
        assertThat(seen(name, english, Sight.ALL_IN_ENGLISH)).isEmpty();
    }

    @MovesAnOpenBook
    @ParameterizedTest
    @MethodSource("movedNames")
    void looksAsItShouldWhereTheBookIsGone(String name) {
        looksAsItShould(name);
    }

    @MovesAnOpenBook
    @ParameterizedTest
    @MethodSource("movedNames")
    void looksAsItShouldInEnglishWhereTheBookIsGone(String name) {
        looksAsItShouldInEnglish(name);
    }

    private List<String> seen(String name, Settings settings, List<Sight> sights) {
        Edge edge =
                Stream.concat(edges(), moved())
                        .filter(it -> it.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        try (Window window = Window.welcome(edge.before().apply(settings)).resize(1366, 736)) {
            edge.arrive().accept(window);
            return Sight.lookOver(window, name, sights);
        }
    }

    /// A book that is gone, one with a short way to it and one with a long one.
    private Settings recent(Settings settings) {
        Path far =
                folder.resolve("Bagian Hubungan Masyarakat")
                        .resolve("Arsip notulen rapat tahun berjalan")
                        .resolve("Notulen Kepolisian Resor Madiun Kota 2025.notulis");
        TempBook.furnished(folder).close();
        return settings.withRecent(far)
                .withRecent(TempBook.path(folder))
                .withRecent(folder.resolve("Polsek Kartoharjo.notulis"));
    }

    private Settings newer(Settings settings) {
        TempBook.furnished(folder).close();
        Path book = TempBook.path(folder);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + book);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version=9999");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return settings.withRecent(book);
    }

    private static void news(Window window) {
        window.act(
                () ->
                        window.mainWindow()
                                .tell(Message.of("settings.unwritten", "C:/pengaturan.json")));
    }

    /// Makes a book as its user does.
    private void fresh(Window window) {
        window.act(
                () -> {
                    fill(window, "welcome-office", "Polsek Kartoharjo");
                    fill(window, "welcome-city", "Madiun");
                    fill(window, "welcome-lines", "RESOR MADIUN KOTA\nSEKTOR KARTOHARJO");
                    fill(window, "welcome-signer", "Kapolsek: Kompol Budi Santoso, S.H.");
                });
        try {
            window.outside()
                    .answer(TempBook.path(Files.createDirectories(folder.resolve("kantor"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        window.fire("welcome-create");
    }

    private static void fill(Window window, String id, String text) {
        window.node(id, TextInputControl.class).setText(text);
    }

    private Consumer<Window> fresh(String command) {
        return window -> {
            fresh(window);
            window.run(command);
        };
    }

    private Consumer<Window> at(Place place) {
        return window -> {
            fresh(window);
            window.go(Destination.of(place));
        };
    }

    private Consumer<Window> at(Place place, String button) {
        return window -> {
            at(place).accept(window);
            window.fire(button);
        };
    }

    private Consumer<Window> ofMeeting(Place place) {
        return window -> {
            fresh(window);
            Workspace book = window.session().book();
            NewMeeting made =
                    new NewMeeting(Map.of(HeadField.TITLE, "Rapat koordinasi"), false, false);
            Id meeting = book.transact(Op.NEW_MEETING, made).value().meeting().orElseThrow();
            window.go(Destination.of(place, meeting));
        };
    }

    private Consumer<Window> side(String command) {
        return window -> {
            ofMeeting(Place.WORKSPACE).accept(window);
            window.run(command);
        };
    }

    /// The folder of the book is taken away while somebody types.
    private void failed(Window window) {
        ofMeeting(Place.WORKSPACE).accept(window);
        try {
            Files.move(folder.resolve("kantor"), folder.resolve("dipindah"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        window.focus("workspace-capture").type("Rapat dibuka");
    }

    private void leaving(Window window) {
        failed(window);
        window.act(window.mainWindow()::askToClose);
    }
}
