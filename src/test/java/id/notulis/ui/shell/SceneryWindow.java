package id.notulis.ui.shell;

import id.notulis.testkit.Window;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// One window for all tests of a class, that look at one scenery after the other.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SceneryWindow {

    private Optional<Workspace> book = Optional.empty();
    private Optional<Window> window = Optional.empty();

    @BeforeAll
    void open(@TempDir Path folder) {
        Workspace opened = Sceneries.book(folder);
        book = Optional.of(opened);
        window = Optional.of(Window.on(opened).resize(1366, 736));
    }

    @AfterAll
    void close() {
        window.ifPresent(Window::close);
        book.ifPresent(Workspace::close);
    }

    Window window() {
        return window.orElseThrow();
    }
}
