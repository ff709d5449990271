package id.notulis.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.document.DocumentKind;
import id.notulis.report.Form;
import id.notulis.testkit.Looks;
import id.notulis.testkit.Picture;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.DocumentRow;
import id.notulis.work.Op;
import id.notulis.work.Reviewed;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsViewTest {

    /// One of each kind, an attendance list and an invitation more, and no photos, which the
    /// meeting has not.
    private static final int USUAL = DocumentKind.values().length + 1;

    @TempDir private Path folder;

    private static Id meeting(Workspace book) {
        return Reviewed.meeting(book, "Rapat kedua");
    }

    private static Window documents(Workspace book) {
        return Window.on(book).go(Destination.of(Place.DOCUMENTS, meeting(book)));
    }

    private List<String> files() throws IOException {
        Path made = folder.resolve("Dokumen");
        if (!Files.isDirectory(made)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(made)) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void makesAllByOneKeyAndTellsHowTheyStand() throws IOException {
        try (Workspace book = Reviewed.book(folder);
                Window window = documents(book)) {
            Picture.of(window, "dokumen-belum", 1366, 728);
            assertThat(summary(window)).isEqualTo("0 dokumen usang, " + USUAL + " belum dibuat");
            assertThat(said(window)).contains("Salin, lalu tempel di WhatsApp");

            window.press(KeyCode.CONTROL, KeyCode.G);

            assertThat(files()).hasSize(USUAL);
            assertThat(summary(window)).isEqualTo("Semua dokumen terbaru.");
            Window.onWindowThread(
                    () -> {
                        window.session()
                                .transact(
                                        Op.EDIT_MEETING,
                                        this,
                                        Reviewed.placed(meeting(book), "Lapangan"));
                        return window;
                    });
            assertThat(summary(window)).isNotEqualTo("Semua dokumen terbaru.");
            Picture.of(window, "dokumen", 1366, 728);
            window.press(KeyCode.CONTROL, KeyCode.G);
            assertThat(files()).hasSize(USUAL);
            assertThat(summary(window)).isEqualTo("Semua dokumen terbaru.");
        }
    }

    @Test
    void makesOneOpensItAndNeverWritesOverWhatWasEdited() throws IOException {
        try (Workspace book = Reviewed.book(folder);
                Window window = documents(book)) {
            window.press(KeyCode.F7).press(KeyCode.ENTER);
            Path made = window.outside().opened().getFirst();
            assertThat(made).exists();

            byte[] edited = {1, 2, 3};
            Files.write(made, edited);
            window.press(KeyCode.F7);

            assertThat(made).hasBinaryContent(edited);
            assertThat(files()).hasSize(2).anyMatch(it -> it.contains("(2)"));
        }
    }

    @Test
    void copiesTheMessage() {
        try (Workspace book = Reviewed.book(folder);
                Window window = documents(book)) {
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);

            assertThat(window.outside().pasted()).contains("Rapat kedua");
        }
    }

    @Test
    void opensTheFolderAndTakesAnother() {
        try (Workspace book = Reviewed.book(folder);
                Window window = documents(book)) {
            window.fire("documents-folder");
            assertThat(window.outside().opened()).isEmpty();
            Path other = folder.resolve("lain");
            window.outside().answer(other);
            window.fire("documents-choose");
            window.press(KeyCode.F7);
            window.fire("documents-folder");

            assertThat(window.outside().opened()).containsExactly(other);
        }
    }

    @Test
    void tellsWhyADocumentCouldNotBeMade() throws IOException {
        Files.writeString(folder.resolve("Dokumen"), "kein Ordner");
        try (Workspace book = Reviewed.book(folder);
                Window window = documents(book)) {
            window.press(KeyCode.CONTROL, KeyCode.G);

            assertThat(window.find("window-toasts")).isPresent();
            assertThat(summary(window)).isEqualTo("0 dokumen usang, " + USUAL + " belum dibuat");
            assertThat(window.find("documents-cancel")).isEmpty();
        }
    }

    @Test
    void stopsBetweenTwoDocuments() {
        try (Workspace book = Reviewed.book(folder);
                Window window = documents(book)) {
            int made =
                    Window.onWindowThread(
                            () -> {
                                DocumentsModel model = new DocumentsModel(window.desk());
                                model.open(meeting(book));
                                model.read(() -> {});
                                List<DocumentsModel.Made> all = new ArrayList<>();
                                model.make(
                                        model.rows().stream().map(DocumentRow::form).toList(),
                                        () ->
                                                model.progress()
                                                        .filter(it -> it.done() == 1)
                                                        .ifPresent(it -> model.cancel()),
                                        all::addAll);
                                return all.size();
                            });

            assertThat(made).isEqualTo(2);
        }
    }

    @Test
    void listsWhatWasMadeBesidesTheUsual() {
        try (Workspace book = Reviewed.book(folder);
                Window window = documents(book)) {
            Form other =
                    Stream.of(Form.values())
                            .filter(it -> !rows(window).contains(it))
                            .findFirst()
                            .orElseThrow();
            Window.onWindowThread(
                    () -> {
                        DocumentsModel model = new DocumentsModel(window.desk());
                        model.open(meeting(book));
                        model.read(() -> {});
                        model.make(List.of(other), () -> {}, made -> {});
                        return model;
                    });
            window.go(Destination.of(Place.DOCUMENTS, meeting(book)));

            assertThat(rows(window)).contains(other);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Form> rows(Window window) {
        ListView<DocumentRow> list = window.node("documents-list", ListView.class);
        return list.getItems().stream().map(DocumentRow::form).toList();
    }

    @Test
    void looksWellWithLargeLetters() {
        try (Workspace book = Reviewed.book(folder);
                Window window = Window.on(book, TempBook.CLOCK, Looks.LARGEST)) {
            window.go(Destination.of(Place.DOCUMENTS, meeting(book)));
            Picture.of(window, "dokumen-150", 1366, 728);
            assertThat(window.focused()).isEqualTo("documents-list");
        }
    }

    private static List<String> said(Window window) {
        return Window.onWindowThread(
                () ->
                        window.node("documents-list").lookupAll(".label").stream()
                                .map(it -> ((Label) it).getText())
                                .toList());
    }

    private static String summary(Window window) {
        return window.node("documents-summary", Label.class).getText();
    }
}
