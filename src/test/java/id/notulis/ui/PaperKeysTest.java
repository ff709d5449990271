package id.notulis.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.exchange.oldminutes.OldPapers;
import id.notulis.model.overview.MeetingLine;
import id.notulis.report.WordForm;
import id.notulis.testkit.DocxText;
import id.notulis.testkit.Secretary;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.testkit.WordEdits;
import id.notulis.work.OwnTemplates;
import id.notulis.work.Snapshot;
import id.notulis.work.TemplateLine;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an office keeps for all of its papers, by somebody who has no mouse: its own templates, its
/// numbers, and papers from before.
class PaperKeysTest {

    @TempDir private Path folder;
    private Workspace book;
    private Window window;
    private Secretary secretary;

    @BeforeEach
    void open() {
        book = TempBook.furnished(folder);
        window = Window.on(book).resize(1366, 728);
        secretary = new Secretary(window);
    }

    @AfterEach
    void close() {
        window.close();
        book.close();
    }

    @Test
    void aTemplateIsTakenOutCheckedPutTriedAndTakenBack() throws IOException {
        settings("templates");
        secretary.press(KeyCode.RIGHT).press(KeyCode.DOWN);
        WordForm form = chosen();
        Path file = folder.resolve("templat-kami.docx");
        window.outside().answer(file);
        secretary.tabTo("templates-extract").press(KeyCode.SPACE);
        assertThat(window.outside().opened()).containsExactly(file);

        WordEdits.add(file, "Rapat ${judl}.");
        window.outside().answer(file);
        secretary.tabTo("templates-check").press(KeyCode.SPACE);
        assertThat(found()).anyMatch(it -> it.contains("${judul}"));
        window.outside().answer(file);
        secretary.tabTo("templates-put").press(KeyCode.SPACE);
        assertThat(line(form).own()).isEmpty();

        WordEdits.replace(file, "${judl}", "${judul}");
        for (int times = 1; times <= 2; times++) {
            WordEdits.add(file, "Lembar kantor kami, cetakan " + times + ".");
            window.outside().answer(file);
            secretary.tabTo("templates-put").press(KeyCode.SPACE);
        }
        assertThat(line(form).former()).isEqualTo(1);
        secretary.tabTo("templates-try").press(KeyCode.SPACE);
        assertThat(words(window.outside().opened().getLast())).contains("cetakan 2");

        secretary.tabTo("templates-former").press(KeyCode.SPACE);
        assertThat(line(form).former()).isZero();
        assertThat(line(form).own()).isPresent();
        secretary.tabTo("templates-builtin").press(KeyCode.SPACE);
        assertThat(line(form).own()).isEmpty();
        secretary.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(line(form).own()).isPresent();
    }

    @Test
    void aSeriesIsMadeAndTheRegisterPrinted() throws IOException {
        settings("numbers");
        secretary.press(KeyCode.RIGHT).press(KeyCode.INSERT);
        secretary.type("Surat").fill("series-pattern", "SRT/{NO}/{TAHUN}");
        secretary.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(book.read(Snapshot::numbers).series()).hasSize(1);

        secretary.tabTo("numbers-kind").press(KeyCode.DOWN).tabTo("numbers-print");
        secretary.press(KeyCode.SPACE);

        assertThat(folder.resolve("Dokumen").resolve("register-nomor-undangan.docx")).exists();
    }

    @Test
    void anOldFileIsTakenBesideItsDraft() throws IOException {
        Path old = Files.write(folder.resolve("lama.docx"), OldPapers.city());
        window.outside().answer(old);
        secretary.command("Notulen lama");
        assertThat(window.focused()).isEqualTo("old-choose");
        secretary.press(KeyCode.SPACE);
        assertThat(label("old-share")).startsWith("41 dari 41");
        assertThat(window.focused()).isEqualTo("old-draft");

        secretary.press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(window.focused()).isEqualTo("old-lines");
        secretary.press(KeyCode.END);
        assertThat(window.node("old-lines", ListView.class).getSelectionModel().getSelectedIndex())
                .isEqualTo(40);
        secretary.press(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(titles())
                .containsExactly(
                        "KOORDINASI KEHUMASAN LAPAS KELAS I CONTOH DAN POLRES CONTOH KOTA");
        assertThat(window.find("workspace-capture")).isPresent();
        secretary.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(titles()).isEmpty();
    }

    @Test
    void anOldTextIsTypedRecognisedAndMended() {
        secretary.command("Notulen lama").tabTo("old-source");
        for (String line :
                List.of(
                        "NOTULEN RAPAT",
                        "Rapat staf",
                        "Hari/Tanggal: Rabu, 4 Juni 2025",
                        "Tempat: Aula")) {
            secretary.enter(line);
        }
        secretary.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(window.focused()).isEqualTo("old-draft");
        TextArea draft = window.node("old-draft", TextArea.class);
        assertThat(draft.getText()).contains("Tanggal: Rabu, 4 Juni 2025", "Tempat: Aula");

        secretary.press(KeyCode.CONTROL, KeyCode.A);
        secretary.enter("Notula: Rapat staf lama").enter("Tanggal: 4 Juni 2025");
        secretary.press(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(titles()).containsExactly("Rapat staf lama");
    }

    /// Goes down the names of the pages to one.
    private void settings(String page) {
        secretary.press(KeyCode.CONTROL, KeyCode.COMMA);
        for (int step = 0; step < 6 && !window.focused().equals("settings-" + page); step++) {
            secretary.press(KeyCode.DOWN);
        }
        assertThat(window.focused()).isEqualTo("settings-" + page);
    }

    private WordForm chosen() {
        return ((TemplateLine)
                        window.node("templates-list", ListView.class)
                                .getSelectionModel()
                                .getSelectedItem())
                .form();
    }

    private TemplateLine line(WordForm form) {
        return new OwnTemplates(book, TempBook.CLOCK)
                .lines().stream().filter(it -> it.form() == form).findFirst().orElseThrow();
    }

    private List<String> found() {
        return Window.onWindowThread(
                () ->
                        window.node("templates-findings").lookupAll(".label").stream()
                                .map(it -> ((Label) it).getText())
                                .toList());
    }

    private List<String> titles() {
        return book.read(Snapshot::meetingLines).stream().map(MeetingLine::title).toList();
    }

    private static String words(Path file) throws IOException {
        return String.join("\n", DocxText.body(Files.readAllBytes(file)));
    }

    private String label(String id) {
        return window.node(id, Label.class).getText();
    }
}
