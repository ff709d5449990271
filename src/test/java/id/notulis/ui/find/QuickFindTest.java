package id.notulis.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.testkit.LargeBook;
import id.notulis.testkit.Looks;
import id.notulis.testkit.Picture;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.find.FindRow.Entry;
import id.notulis.ui.find.FindRow.Heading;
import id.notulis.work.Access;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Quick find, the sheet of keys and the help, by keyboard alone.
class QuickFindTest {

    private Workspace book;
    private Window window;

    @BeforeEach
    void open(@TempDir Path folder) throws SQLException {
        TempBook.furnished(folder).close();
        LargeBook.fill(TempBook.path(folder), 40, 5);
        book = TempBook.open(folder, Access.WRITE);
        window = Window.on(book);
    }

    @AfterEach
    void close() {
        window.close();
        book.close();
    }

    @Test
    void findsAsOneTypesAndOpensWithEnter() {
        find("rapat");
        assertThat(headings()).startsWith("Rapat", "Butir notulen", "Tindak lanjut");
        assertThat(selected().title().text()).startsWith("Rapat");
        assertThat(window.node("find-figures", Label.class).getText())
                .matches("\\d+\\+? hasil · \\d+ ms");
        Looks.draw(window, "cari");
        window.press(KeyCode.ENTER);
        assertThat(window.find("find")).isEmpty();
    }

    @Test
    void fewRowsStandThereWithoutAScrollBar() {
        find(">gelap");
        assertThat(window.node("find-list").lookupAll(".scroll-bar")).noneMatch(Node::isVisible);
    }

    @Test
    void arrowsStepOverHeadings() {
        find("rapat");
        Entry first = selected();
        window.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.DOWN);
        assertThat(selected()).isNotEqualTo(first);
        window.press(KeyCode.UP).press(KeyCode.UP).press(KeyCode.UP).press(KeyCode.UP);
        assertThat(selected()).isEqualTo(first);
        assertThat(window.focused()).isEqualTo("find-field");
    }

    @Test
    void tabNarrowsAndSignsDoToo() {
        find("rapat");
        window.press(KeyCode.TAB);
        assertThat(headings()).containsExactly("Rapat");
        window.press(KeyCode.TAB);
        assertThat(headings()).containsExactly("Butir notulen");
        window.press(KeyCode.SHIFT, KeyCode.TAB).press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(headings()).contains("Rapat", "Butir notulen");
        type("@orang");
        assertThat(headings()).containsExactly("Orang");
        type("^rapat");
        assertThat(headings()).containsExactly("Kesepahaman");
        type("#rapat");
        assertThat(headings()).containsExactly("Rapat");
    }

    @Test
    void conditionsNarrowAndTabTakesWhatIsSuggested() {
        find("stat");
        assertThat(suggested()).containsExactly("status:");
        window.press(KeyCode.TAB);
        assertThat(typed()).isEqualTo("status:");
        assertThat(suggested()).contains("status:belum", "status:terlambat");
        window.type("bel");
        assertThat(suggested()).containsExactly("status:belum");
        window.press(KeyCode.TAB);
        assertThat(typed()).isEqualTo("status:belum ");
        assertThat(headings()).containsExactly("Tindak lanjut");
        assertThat(window.find("find-strip")).isEmpty();
        window.type("rapat");
        Looks.draw(window, "cari-syarat");
        window.press(KeyCode.TAB);
        assertThat(headings()).isEmpty();
    }

    @Test
    void whatIsNotUnderstoodIsToldCalmlyBelowTheField() {
        find("rapat orng:ani");
        assertThat(window.node("find-slip", Label.class).getText()).contains("orng", "orang:");
        assertThat(headings()).isEmpty();
        Picture.of(window, "cari-salah", 1366, 728);
        type("rapat sejak:2025-0");
        assertThat(window.find("find-slip")).isEmpty();
        assertThat(headings()).contains("Rapat");
        type("rapat sejak:kemarin ");
        assertThat(window.node("find-slip", Label.class).getText()).contains("2025-06");
    }

    @Test
    void aSearchIsKeptByANameAndForgotten() {
        find("status:belum");
        window.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(window.focused()).isEqualTo("save-search-name");
        window.press(KeyCode.ENTER);
        assertThat(window.node("save-search-told", Label.class).getText()).isNotBlank();
        window.type("Yang belum");
        Picture.of(window, "cari-simpan", 1366, 728);
        window.press(KeyCode.ENTER);
        assertThat(window.notes()).contains("Pencarian “Yang belum” disimpan");
        window.press(KeyCode.CONTROL, KeyCode.K);
        assertThat(headings()).containsExactly("Pencarian tersimpan");
        Looks.draw(window, "cari-tersimpan");
        window.press(KeyCode.ENTER);
        assertThat(typed()).isEqualTo("status:belum");
        assertThat(headings()).containsExactly("Tindak lanjut");
        type(" ");
        window.press(KeyCode.BACK_SPACE).press(KeyCode.DELETE);
        assertThat(headings()).isEmpty();
        window.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.Z);
        window.press(KeyCode.CONTROL, KeyCode.K);
        assertThat(headings()).containsExactly("Pencarian tersimpan");
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.CONTROL, KeyCode.Z).press(KeyCode.CONTROL, KeyCode.K);
        assertThat(headings()).isEmpty();
    }

    @Test
    void doesCommands() {
        find("> pengaturan");
        assertThat(headings()).containsExactly("Perintah");
        assertThat(selected().command()).isPresent();
        Picture.of(window, "cari-perintah", 1366, 728);
        window.press(KeyCode.ENTER);
        assertThat(window.find("find")).isEmpty();
    }

    @Test
    void saysThatNothingWasFoundAndHowToBegin() {
        window.press(KeyCode.CONTROL, KeyCode.K);
        assertThat(window.node("find-nothing", Label.class).getText()).startsWith("Ketik satu");
        type("qzx");
        assertThat(window.node("find-nothing", Label.class).getText())
                .isEqualTo("Tidak ditemukan. Coba kata lain atau nama orang.");
        Picture.of(window, "cari-kosong", 1366, 728);
    }

    @Test
    void escapeClosesItAndGivesTheKeyboardBack() {
        String before = window.focused();
        find("rapat");
        window.press(KeyCode.ESCAPE);
        assertThat(window.find("find")).isEmpty();
        assertThat(window.focused()).isEqualTo(before);
    }

    @Test
    void showsKeysAndMarks() {
        window.press(KeyCode.CONTROL, KeyCode.SLASH);
        assertThat(labels("keys")).contains("Cari cepat", "Ctrl+K", "! teks", "kesepakatan");
        Looks.draw(window, "tombol");
        window.press(KeyCode.ESCAPE);
        assertThat(window.find("keys")).isEmpty();
    }

    @Test
    void helpsWithTheScreenShown() {
        window.press(KeyCode.F1);
        assertThat(labels("help")).contains("Beranda");
        Picture.of(window, "bantuan", 1366, 728);
        window.press(KeyCode.ENTER);
        assertThat(window.find("keys")).isPresent();
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void speaksEnglish() {
        Looks.english(window);
        find("rapat");
        assertThat(headings()).startsWith("Meetings", "Lines of minutes", "Actions");
        Picture.of(window, "cari-inggris", 1366, 728);
        window.press(KeyCode.ESCAPE);
    }

    private void find(String text) {
        window.press(KeyCode.CONTROL, KeyCode.K);
        assertThat(window.focused()).isEqualTo("find-field");
        type(text);
    }

    private void type(String text) {
        Window.onWindowThread(
                () -> {
                    window.node("find-field", TextField.class).selectAll();
                    return text;
                });
        window.type(text);
    }

    private String typed() {
        return window.node("find-field", TextField.class).getText();
    }

    private List<String> suggested() {
        return Window.onWindowThread(
                () ->
                        window.node("find-strip").lookupAll(".button").stream()
                                .map(it -> ((Button) it).getText())
                                .collect(Collectors.toList()));
    }

    private List<String> headings() {
        return rows().stream()
                .filter(Heading.class::isInstance)
                .map(it -> ((Heading) it).title())
                .toList();
    }

    private Entry selected() {
        return Window.onWindowThread(() -> (Entry) list().getSelectionModel().getSelectedItem());
    }

    private List<FindRow> rows() {
        return Window.onWindowThread(() -> List.copyOf(list().getItems()));
    }

    @SuppressWarnings("unchecked")
    private ListView<FindRow> list() {
        return (ListView<FindRow>) window.scene().lookup("#find-list");
    }

    private List<String> labels(String id) {
        return Window.onWindowThread(
                () ->
                        window.node(id).lookupAll(".label").stream()
                                .map(it -> ((Label) it).getText())
                                .collect(Collectors.toList()));
    }
}
