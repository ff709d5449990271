package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.report.WordForm;
import id.notulis.report.docx.DocxWriter;
import id.notulis.report.docx.FaultyDocumentException;
import id.notulis.report.template.Problem;
import id.notulis.report.template.Template;
import id.notulis.report.template.TemplateException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A template of the user's that lies on the disk.
final class TemplateFile {

    /// No office's template is larger; a larger one is not read.
    private static final int MOST_BYTES = 32 << 20;

    private TemplateFile() {}

    /// @throws TemplateRefused when it cannot be read or is too large
    static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw refused(file, List.of(Message.of("export.template.big", MOST_BYTES >> 20)));
            }
            return bytes;
        } catch (IOException _) {
            throw refused(file, List.of(Message.of("export.template.unreadable")));
        }
    }

    /// @throws TemplateRefused when it is no template, or a faulty one
    static DocxWriter writer(Path file) {
        byte[] bytes = bytes(file);
        try {
            return new DocxWriter(Template.compile(bytes));
        } catch (TemplateException e) {
            throw refused(file, e.problems().stream().map(Problem::message).toList());
        } catch (FaultyDocumentException e) {
            throw refused(file, e.faults());
        }
    }

    /// The same for one document: a field it does not fill and nobody knows is refused, too, before
    /// it becomes a gap in a paper.
    ///
    /// @throws TemplateRefused when it is no template, a faulty one, or names an unknown field
    static DocxWriter writer(Path file, WordForm form) {
        DocxWriter writer = writer(file);
        List<Message> unknown =
                new FieldReview(TemplateFields.load(), form).of(writer.fields()).problems();
        if (!unknown.isEmpty()) {
            throw refused(file, unknown);
        }
        return writer;
    }

    static TemplateRefused refused(Path file, List<Message> problems) {
        return new TemplateRefused(
                problems.stream()
                        .map(problem -> Message.of("export.template.problem", file, problem))
                        .toList());
    }
}
