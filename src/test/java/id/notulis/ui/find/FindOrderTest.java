package id.notulis.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.testkit.Papers;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.find.FindRow.Entry;
import id.notulis.ui.find.FindRow.Heading;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// In which order quick find shows what it found: what is most likely meant stands where Enter
/// takes it.
class FindOrderTest {

    private Workspace book;
    private Window window;

    @BeforeEach
    void open(@TempDir Path folder) {
        book = TempBook.furnished(folder);
        meeting("Salinan", "1/1/2023", "Membahas salin menyalin");
        meeting("Salin", "1/1/2024", "Membahas anggaran");
        meeting("Rapat salin", "1/1/2025", "Membahas piket");
        meeting("Salin data", "2/1/2025", "Membahas jadwal");
        window = Window.on(book);
    }

    @AfterEach
    void close() {
        window.close();
        book.close();
    }

    @Test
    void whatIsCalledJustThatComesFirstAndTheMiddleOfANameLast() {
        find("#salin");
        assertThat(titles()).containsExactly("Salin", "Salin data", "Rapat salin", "Salinan");
    }

    @Test
    void ofWhatFitsEquallyTheLaterComesFirst() {
        find("#rapat");
        assertThat(titles()).containsExactly("Rapat salin");
        find("membahas");
        assertThat(titles())
                .containsExactly("Membahas jadwal", "Membahas piket", "Membahas anggaran");
    }

    @Test
    void commandsComeAfterWhatIsInTheBookThreeAtMost() {
        find("p");
        assertThat(headings()).hasSizeGreaterThan(1).endsWith("Perintah");
        assertThat(commands()).hasSize(3);
        find(">p");
        assertThat(headings()).containsExactly("Perintah");
        assertThat(commands()).hasSizeGreaterThan(3);
    }

    @Test
    void commandsThatBeginThusComeBeforeThoseThatHaveItLater() {
        find(">buku");
        assertThat(commands()).containsExactly("Buka buku", "Tutup buku");
        find(">buka");
        assertThat(commands()).startsWith("Buka buku");
        find(">ke bagian");
        assertThat(commands()).allMatch(it -> it.startsWith("Ke bagian"));
        find(">perbesar");
        assertThat(commands()).containsExactly("Perbesar huruf");
        find(">simpan");
        assertThat(commands()).first().asString().startsWith("Simpan");
    }

    @Test
    void enterTakesTheFirstOfAll() {
        find("salin");
        window.press(KeyCode.ENTER);
        assertThat(window.find("workspace")).isPresent();
        assertThat(labels("header")).contains("Salin");
    }

    private void meeting(String title, String day, String line) {
        Papers.take(
                book,
                "Notula: %s\nTanggal: %s\nPeserta:\n- Ani\nIsi:\n%s\n".formatted(title, day, line));
    }

    private void find(String text) {
        window.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.K).type(text);
    }

    private List<String> titles() {
        return rows().stream()
                .filter(it -> it instanceof Entry entry && entry.command().isEmpty())
                .map(it -> ((Entry) it).title().text())
                .toList();
    }

    private List<String> commands() {
        return rows().stream()
                .filter(it -> it instanceof Entry entry && entry.command().isPresent())
                .map(it -> ((Entry) it).title().text())
                .toList();
    }

    private List<String> headings() {
        return rows().stream()
                .filter(Heading.class::isInstance)
                .map(it -> ((Heading) it).title())
                .toList();
    }

    private List<String> labels(String id) {
        return Window.onWindowThread(
                () ->
                        window.node(id).lookupAll(".text").stream()
                                .map(it -> ((Text) it).getText())
                                .toList());
    }

    @SuppressWarnings("unchecked")
    private List<FindRow> rows() {
        return Window.onWindowThread(
                () -> List.copyOf(((ListView<FindRow>) window.node("find-list")).getItems()));
    }
}
