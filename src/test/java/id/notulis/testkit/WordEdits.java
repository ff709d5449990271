package id.notulis.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/// What somebody does to a document in Word.
public final class WordEdits {

    private WordEdits() {}

    /// Writes something else in the place of a text, wherever a run has it.
    public static void replace(Path file, String text, String other) throws IOException {
        edit(
                file,
                document ->
                        runs(document)
                                .filter(run -> run.text().contains(text))
                                .forEach(run -> run.setText(run.text().replace(text, other), 0)));
    }

    /// Writes a paragraph at the end.
    public static void add(Path file, String text) throws IOException {
        edit(file, document -> document.createParagraph().createRun().setText(text));
    }

    /// Empties every paragraph that has a text.
    public static void remove(Path file, String text) throws IOException {
        edit(
                file,
                document ->
                        paragraphs(document)
                                .filter(it -> it.getText().contains(text))
                                .toList()
                                .forEach(
                                        it -> {
                                            while (!it.getRuns().isEmpty()) {
                                                it.removeRun(0);
                                            }
                                        }));
    }

    private interface Change {

        void on(XWPFDocument document);
    }

    private static void edit(Path file, Change change) throws IOException {
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            change.on(document);
            ByteArrayOutputStream edited = new ByteArrayOutputStream();
            document.write(edited);
            Files.write(file, edited.toByteArray());
        }
    }

    private static Stream<XWPFRun> runs(XWPFDocument document) {
        return paragraphs(document).map(XWPFParagraph::getRuns).flatMap(List::stream);
    }

    private static Stream<XWPFParagraph> paragraphs(XWPFDocument document) {
        return Stream.concat(
                document.getParagraphs().stream(),
                document.getTables().stream()
                        .flatMap(table -> table.getRows().stream())
                        .flatMap(row -> row.getTableCells().stream())
                        .flatMap(cell -> cell.getParagraphs().stream()));
    }
}
