package id.notulis.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.i18n.Language;
import id.notulis.settings.FontScale;
import id.notulis.settings.Settings;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Threads;
import id.notulis.work.HandTimer;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The welcome page by keyboard: where it begins, what its keys do, and what stays as it was.
class WelcomeKeysTest {

    @TempDir private Path folder;

    @Test
    void beginsAtTheFirstFieldWhereThereIsNoBookYet() {
        try (Window window = Window.welcome(Settings.DEFAULT)) {
            assertThat(window.focused()).isEqualTo("welcome-office");
        }
    }

    @Test
    void theLastBookIsOneKeyAway() {
        TempBook.furnished(folder).close();
        try (Window window = Window.welcome(Settings.DEFAULT.withRecent(TempBook.path(folder)))) {
            assertThat(window.focused()).isEqualTo("welcome-recent-0");
            window.press(KeyCode.ENTER);
            assertThat(window.session().book().path()).isEqualTo(TempBook.path(folder));
            window.run("close-book");
            assertThat(window.focused()).isEqualTo("welcome-recent-0");
        }
    }

    @Test
    void aBookIsOpenedByItsKeyAndWhatWasTypedStaysWhereItCannotBe() throws IOException {
        TempBook.furnished(folder).close();
        try (Window window = Window.welcome(Settings.DEFAULT)) {
            window.type("Polsek");
            window.outside().answer(Files.writeString(folder.resolve("a.notulis"), "bukan buku"));
            window.press(KeyCode.CONTROL, KeyCode.O);
            assertThat(window.find("welcome-trouble-text")).isPresent();
            assertThat(window.focused()).isEqualTo("welcome-office");
            window.type(" Taman");
            window.outside().answer(TempBook.path(folder));
            window.press(KeyCode.CONTROL, KeyCode.O);
            assertThat(window.session().book().path()).isEqualTo(TempBook.path(folder));
        }
    }

    @Test
    void whatWasTypedAndToldIsThereInTheOtherLanguageToo() throws IOException {
        try (Window window = Window.welcome(Settings.DEFAULT)) {
            window.type("Polsek Taman");
            window.outside().answer(Files.writeString(folder.resolve("a.notulis"), "bukan buku"));
            window.press(KeyCode.CONTROL, KeyCode.O);
            String told = window.node("welcome-trouble-text", Label.class).getText();
            window.fire("welcome-language");
            assertThat(window.node("welcome-office", TextField.class).getText())
                    .isEqualTo("Polsek Taman");
            assertThat(window.node("welcome-trouble-text", Label.class).getText())
                    .isNotEqualTo(told);
        }
    }

    @Test
    void lettersGrowBeforeAnyBookIsOpen() {
        try (Window window = Window.welcome(Settings.DEFAULT)) {
            window.press(KeyCode.CONTROL, KeyCode.EQUALS);
            assertThat(window.preferences().now().appearance().scale()).isEqualTo(FontScale.LARGER);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT0);
            assertThat(window.preferences().now().appearance().scale()).isEqualTo(FontScale.NORMAL);
        }
    }

    @Test
    void anotherLanguageIsOneButtonAway() {
        try (Window window = Window.welcome(Settings.DEFAULT)) {
            window.fire("welcome-language");
            assertThat(window.preferences().now().appearance().language())
                    .contains(Language.ENGLISH);
            assertThat(window.node("welcome-create").getAccessibleText())
                    .isEqualTo("Make the book");
            assertThat(window.focused()).isEqualTo("welcome-office");
        }
    }

    @Test
    void enterLeadsThroughTheFieldsThatAreWanted() {
        try (Window window = Window.welcome(Settings.DEFAULT)) {
            window.type("Polsek").press(KeyCode.ENTER);
            assertThat(window.focused()).isEqualTo("welcome-city");
            window.type("Madiun").press(KeyCode.ENTER);
            assertThat(window.focused()).isEqualTo("welcome-lines");
            window.type("SEKTOR TAMAN").press(KeyCode.TAB).type("Kapolsek");
            window.outside().answer(folder.resolve("taman.notulis"));
            window.press(KeyCode.ENTER);
            assertThat(window.session().book().path()).isEqualTo(folder.resolve("taman.notulis"));
        }
    }

    @Test
    void whoClicksTwiceOpensOneBook() {
        Deque<Runnable> reading = new ArrayDeque<>();
        List<String> opened = new ArrayList<>();
        Threads slow = new Threads(Runnable::run, reading::add, Runnable::run, new HandTimer());
        try (Workspace book = TempBook.furnished(folder);
                Window window = Window.on(book, slow)) {
            window.act(() -> window.mainWindow().open(() -> fail("clicked twice")));
            window.act(
                    () -> {
                        while (!reading.isEmpty()) {
                            reading.remove().run();
                        }
                        opened.add(window.session().book().path().toString());
                    });
            assertThat(window.takeFaults()).isEmpty();
            assertThat(opened).containsExactly(book.path().toString());
        }
    }

    @Test
    void aBookThatIsGoneSaysSoAndCanBeTakenFromTheList() {
        TempBook.furnished(folder).close();
        Path gone = folder.resolve("hilang.notulis");
        Settings settings = Settings.DEFAULT.withRecent(TempBook.path(folder)).withRecent(gone);
        try (Window window = Window.welcome(settings)) {
            assertThat(labels(window, "welcome-recent-0"))
                    .containsExactly("hilang", "tidak ada lagi di " + folder);
            assertThat(labels(window, "welcome-recent-1"))
                    .containsExactly("buku", folder.toString());
            window.fire("welcome-recent-0");
            window.fire("welcome-forget");
            assertThat(window.preferences().now().recentBooks())
                    .containsExactly(TempBook.path(folder));
            assertThat(window.find("welcome-trouble-text")).isEmpty();
            assertThat(window.focused()).isEqualTo("welcome-recent-0");
            assertThat(labels(window, "welcome-recent-0")).contains("buku");
        }
    }

    @Test
    void aFaultNobodyForesawIsToldHereToo() {
        try (Window window = Window.welcome(Settings.DEFAULT)) {
            Window.onWindowThread(
                    () -> {
                        window.mainWindow().open(() -> fail("unforeseen"));
                        return window;
                    });
            assertThat(window.takeFaults()).hasSize(1);
            assertThat(window.node("welcome-trouble-text", Label.class).getText())
                    .contains("TEST", "notulis.log")
                    .doesNotContain("unforeseen");
            window.outside().answer(folder);
            window.fire("welcome-sample");
            assertThat(window.find("home")).isPresent();
        }
    }

    private static Workspace fail(String why) {
        throw new IllegalStateException(why);
    }

    private static List<String> labels(Window window, String id) {
        Node node = window.node(id);
        return Window.onWindowThread(
                () -> node.lookupAll(".label").stream().map(it -> ((Label) it).getText()).toList());
    }
}
