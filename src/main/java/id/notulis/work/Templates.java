package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.report.Form;
import id.notulis.report.docx.DocxWriter;
import id.notulis.report.docx.FaultyDocumentException;
import id.notulis.report.template.Problem;
import id.notulis.report.template.Template;
import id.notulis.report.template.TemplateException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The templates documents are made with, each compiled when it is first asked for.
final class Templates {

    /// No office's template is larger; a larger one is not read.
    private static final int MOST_BYTES = 32 << 20;

    private final Map<Form, BuiltIn> builtIn = new EnumMap<>(Form.class);
    private final OfficeProfile office;

    /// @param office on whose paper the built-in ones are laid
    Templates(OfficeProfile office) {
        this.office = office;
    }

    /// A template that comes with the program.
    ///
    /// @param writer makes documents from it
    /// @param sha256 hash of its file
    record BuiltIn(DocxWriter writer, String sha256) {}

    BuiltIn of(Form form) {
        return builtIn.computeIfAbsent(form, this::load);
    }

    private BuiltIn load(Form form) {
        try {
            byte[] file = form.template(office);
            return new BuiltIn(new DocxWriter(Template.compile(file)), Sha256.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException | FaultyDocumentException e) {
            throw new IllegalStateException("the built-in template of " + form, e);
        }
    }

    /// A user's own.
    ///
    /// @throws TemplateRefused when it is no template, or a faulty one
    static DocxWriter read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw refused(file, List.of(Message.of("export.template.big", MOST_BYTES >> 20)));
            }
            return new DocxWriter(Template.compile(bytes));
        } catch (TemplateException e) {
            throw refused(file, e.problems().stream().map(Problem::message).toList());
        } catch (FaultyDocumentException e) {
            throw refused(file, e.faults());
        } catch (IOException _) {
            throw refused(file, List.of(Message.of("export.template.unreadable")));
        }
    }

    static TemplateRefused refused(Path file, List<Message> problems) {
        return new TemplateRefused(
                problems.stream()
                        .map(problem -> Message.of("export.template.problem", file, problem))
                        .toList());
    }
}
