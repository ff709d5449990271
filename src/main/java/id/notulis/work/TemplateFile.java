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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

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

    /// Makes documents with it for once. It has to pass the check it would have to pass to be put
    /// into a book, as each of them: what it gets wrong would be a gap in a paper.
    ///
    /// @param forms the Word documents that are to be made
    /// @param told gets what is worth a look in it, when nothing is wrong
    /// @throws TemplateRefused when it cannot be used, with everything that is wrong
    static DocxWriter writer(Path file, List<? extends WordForm> forms, Consumer<Message> told) {
        byte[] bytes = bytes(file);
        Set<Message> problems = new LinkedHashSet<>();
        Set<Message> warnings = new LinkedHashSet<>();
        for (WordForm form : forms) {
            TemplateReport report = new CheckTemplate(file, Optional.of(form)).of(bytes);
            problems.addAll(report.problems());
            warnings.addAll(report.warnings());
        }
        if (!problems.isEmpty()) {
            throw new TemplateRefused(List.copyOf(problems));
        }
        warnings.forEach(warning -> told.accept(Message.of("export.template.warning", warning)));
        return compiled(file, bytes);
    }

    private static DocxWriter compiled(Path file, byte[] bytes) {
        try {
            return new DocxWriter(Template.compile(bytes));
        } catch (TemplateException e) {
            throw refused(file, e.problems().stream().map(Problem::message).toList());
        } catch (FaultyDocumentException e) {
            throw refused(file, e.faults());
        }
    }

    static TemplateRefused refused(Path file, List<Message> problems) {
        return new TemplateRefused(
                problems.stream()
                        .map(problem -> Message.of("export.template.problem", file, problem))
                        .toList());
    }
}
