package id.notulis.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.report.SurveyForm;
import id.notulis.report.WordForm;
import id.notulis.testkit.DocxText;
import id.notulis.testkit.Picture;
import id.notulis.testkit.Window;
import id.notulis.testkit.WordEdits;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.Op;
import id.notulis.work.OwnTemplates;
import id.notulis.work.Reviewed;
import id.notulis.work.TemplateField;
import id.notulis.work.TemplateLine;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The templates of an office, by keyboard.
class TemplatesPageTest {

    @TempDir private Path folder;

    private static Window page(Workspace book) {
        Window window = Window.on(book).go(Destination.of(Place.SETTINGS));
        window.fire("settings-templates").focus("settings-templates").press(KeyCode.RIGHT);
        return window;
    }

    private static TemplateLine line(Workspace book, WordForm form) {
        return new OwnTemplates(book, InstantSource.system())
                .lines().stream().filter(it -> it.form() == form).findFirst().orElseThrow();
    }

    private static WordForm chosen(Window window) {
        return ((TemplateLine)
                        window.node("templates-list", ListView.class)
                                .getSelectionModel()
                                .getSelectedItem())
                .form();
    }

    @SuppressWarnings("unchecked")
    private static List<String> fields(Window window) {
        return ((TableView<TemplateField>) window.node("templates-fields", TableView.class))
                .getItems().stream().map(TemplateField::name).toList();
    }

    private static List<String> found(Window window) {
        return Window.onWindowThread(
                () ->
                        window.node("templates-findings").lookupAll(".label").stream()
                                .map(it -> ((Label) it).getText())
                                .toList());
    }

    @Test
    void aTemplateIsTakenOutChangedPutTriedAndTakenBack() throws IOException {
        try (Workspace book = Reviewed.book(folder);
                Window window = page(book)) {
            assertThat(window.focused()).isEqualTo("templates-list");
            assertThat(window.node("templates-list", ListView.class).getItems().size())
                    .isEqualTo(WordForm.all().size());
            window.press(KeyCode.DOWN).press(KeyCode.DOWN);
            WordForm form = chosen(window);
            Path file = folder.resolve("templat-kami.docx");
            window.outside().answer(file);
            window.press(KeyCode.ENTER);
            assertThat(window.outside().opened()).containsExactly(file);

            WordEdits.add(file, "Catatan kantor kami tentang ${judul}.");
            window.outside().answer(file);
            window.press(KeyCode.INSERT);

            assertThat(line(book, form).own().orElseThrow().fileName())
                    .isEqualTo("templat-kami.docx");
            assertThat(chosen(window)).isEqualTo(form);
            assertThat(found(window)).first().isEqualTo("Templat ini dapat dipakai.");
            Picture.of(window, "templat-terpasang", 1366, 728);
            window.press(KeyCode.F7);
            Path trial = window.outside().opened().getLast();
            assertThat(String.join("\n", DocxText.body(Files.readAllBytes(trial))))
                    .contains("Catatan kantor kami tentang ");
            window.press(KeyCode.F7);
            assertThat(window.outside().opened().getLast()).isNotEqualTo(trial);

            window.press(KeyCode.DELETE);
            assertThat(line(book, form).own()).isEmpty();
            assertThat(window.node("templates-builtin").isDisabled()).isTrue();
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(line(book, form).own()).isPresent();
            window.fire("templates-builtin");
            assertThat(line(book, form).own()).isEmpty();
        }
    }

    @Test
    void aFaultyTemplateIsNotPutAndTheNearestFieldIsNamed() throws IOException {
        try (Workspace book = Reviewed.book(folder);
                Window window = page(book)) {
            WordForm form = chosen(window);
            Path file = folder.resolve("salah.docx");
            window.outside().answer(file);
            window.press(KeyCode.ENTER);
            WordEdits.add(file, "Pada ${tangal} di ${tempat}.");
            window.outside().answer(file);
            window.press(KeyCode.INSERT);

            assertThat(line(book, form).own()).isEmpty();
            assertThat(found(window)).first().asString().startsWith("Templat belum dipasang.");
            assertThat(found(window)).anyMatch(it -> it.contains("${tanggal}"));
            Picture.of(window, "templat-salah", 1366, 728);

            Files.write(file, new byte[] {1, 2, 3});
            window.outside().answer(file);
            window.fire("templates-check");
            assertThat(found(window)).first().asString().startsWith("Templat ini belum dapat");
            window.outside().answer(folder.resolve("tidak-ada.docx"));
            window.press(KeyCode.INSERT);
            assertThat(window.notes()).anyMatch(it -> it.contains("tidak-ada.docx"));
        }
    }

    @Test
    void aSurveyHasItsTemplateToo() throws IOException {
        try (Workspace book = Reviewed.book(folder);
                Window window = page(book)) {
            window.press(KeyCode.END);
            assertThat(chosen(window)).isEqualTo(SurveyForm.REGISTER);
            for (int back = SurveyForm.values().length; back > 1; back--) {
                window.press(KeyCode.UP);
            }
            assertThat(chosen(window)).isEqualTo(SurveyForm.REKAP);
            assertThat(fields(window)).contains("masa", "rapat.judul", "rapat.panjang");
            Path file = folder.resolve("rekap-kami.docx");
            window.outside().answer(file);
            window.press(KeyCode.ENTER);
            WordEdits.add(file, "Dibuat untuk masa ${masa}.");
            window.outside().answer(file);
            window.press(KeyCode.INSERT);
            assertThat(line(book, SurveyForm.REKAP).own()).isPresent();
            Picture.of(window, "templat-rekap", 1366, 728);

            window.press(KeyCode.F7);
            assertThat(
                            String.join(
                                    "\n",
                                    DocxText.body(
                                            Files.readAllBytes(
                                                    window.outside().opened().getLast()))))
                    .contains("Dibuat untuk masa Tahun 2025.");
            window.press(KeyCode.DELETE);
            assertThat(line(book, SurveyForm.REKAP).own()).isEmpty();
        }
    }

    @Test
    void aFieldIsFoundAndCopied() {
        try (Workspace book = Reviewed.book(folder);
                Window window = page(book)) {
            window.focus("templates-filter").type("judul");
            assertThat(fields(window)).first().isEqualTo("judul");
            window.focus("templates-fields").press(KeyCode.ENTER);
            assertThat(window.outside().pasted()).isEqualTo("${judul}");

            window.focus("templates-filter").press(KeyCode.CONTROL, KeyCode.A).type("qwxyz");
            assertThat(fields(window)).isEmpty();
        }
    }

    @Test
    void whoThinksBetterOfItChangesNothing() {
        try (Workspace book = Reviewed.book(folder);
                Window window = page(book)) {
            Optional<Op> before = book.undoable();
            window.press(KeyCode.ENTER).press(KeyCode.INSERT).press(KeyCode.DELETE);
            window.fire("templates-check");

            assertThat(window.outside().opened()).isEmpty();
            assertThat(book.undoable()).isEqualTo(before);
        }
    }
}
