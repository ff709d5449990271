package id.notulis.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.report.Form;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.ui.kit.Threads;
import id.notulis.work.DocumentRow;
import id.notulis.work.HandTimer;
import id.notulis.work.Reviewed;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pages that take their time, and who chooses another document meanwhile.
class PreviewWaitTest {

    @TempDir private Path folder;
    private final Deque<Runnable> reading = new ArrayDeque<>();
    private final HandTimer timer = new HandTimer();
    private Workspace book;
    private Window window;

    @BeforeEach
    void open() {
        book = Reviewed.book(folder);
        window =
                Window.on(book, new Threads(Runnable::run, reading::add, Runnable::run, timer))
                        .resize(1366, 728);
        all();
        window.go(Destination.of(Place.DOCUMENTS, Reviewed.meeting(book, "Rapat kedua")));
        // what else is read comes before the pages of the first document
        while (!rowsThere()) {
            next();
        }
    }

    @AfterEach
    void close() {
        window.close();
        book.close();
    }

    @Test
    void theWindowGoesOnWhilePagesAreLaidOut() {
        assertThat(label("preview-name")).isEqualTo("Undangan (Polri)");
        assertThat(window.find("preview-pages")).isEmpty();
        assertThat(said()).doesNotContain("Menata halaman…");

        pass(400);
        assertThat(said()).contains("Menata halaman…");

        last();
        assertThat(window.find("preview-pages")).isPresent();
        assertThat(said()).doesNotContain("Menata halaman…");
    }

    @Test
    void whoeverChoosesAnotherDoesNotSeeTheFirst() {
        Runnable first = reading.removeLast();
        choose(Form.LAPORAN_WA_GIAT);
        pass(400);
        Runnable second = reading.removeLast();

        run(second);
        assertThat(label("preview-words")).contains("Rapat kedua");
        run(first);
        assertThat(label("preview-name")).isEqualTo("Laporan WA");
        assertThat(window.find("preview-pages")).isEmpty();
        assertThat(label("preview-words")).contains("Rapat kedua");
    }

    @Test
    void whoeverLeavesIsNotFollowed() {
        window.go(Destination.of(Place.HOME));
        pass(400);
        all();

        assertThat(window.find("documents")).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private boolean rowsThere() {
        ListView<DocumentRow> list = window.node("documents-list", ListView.class);
        return !list.getItems().isEmpty();
    }

    private void all() {
        while (!reading.isEmpty()) {
            next();
        }
    }

    private void next() {
        run(reading.removeFirst());
    }

    private void last() {
        run(reading.removeLast());
    }

    private void run(Runnable work) {
        Window.onWindowThread(
                () -> {
                    work.run();
                    return work;
                });
        window.settle();
    }

    private void pass(long milliseconds) {
        run(() -> timer.pass(milliseconds));
    }

    @SuppressWarnings("unchecked")
    private void choose(Form form) {
        run(
                () -> {
                    ListView<DocumentRow> list = window.node("documents-list", ListView.class);
                    List<Form> forms = list.getItems().stream().map(DocumentRow::form).toList();
                    list.getSelectionModel().select(forms.indexOf(form));
                });
    }

    private String label(String id) {
        return window.node(id, Label.class).getText();
    }

    private List<String> said() {
        return Window.onWindowThread(
                () ->
                        window.node("preview").lookupAll(".label").stream()
                                .filter(Node::isVisible)
                                .map(it -> ((Label) it).getText())
                                .toList());
    }
}
