package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.document.OwnTemplate;
import id.notulis.model.document.TemplateShelf;
import id.notulis.model.profile.Edition;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.report.Form;
import id.notulis.report.Format;
import id.notulis.report.WordForm;
import id.notulis.report.docx.DocxWriter;
import id.notulis.report.docx.FaultyDocumentException;
import id.notulis.report.template.Problem;
import id.notulis.report.template.Template;
import id.notulis.report.template.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The templates documents of a book are made with: the office's own where it has one, else the
/// built-in one on the office's paper. Each is read and compiled when it is first asked for.
final class Templates {

    private final Map<WordForm, OwnTemplate> own = new HashMap<>();
    private final Map<WordForm, byte[]> files = new HashMap<>();
    private final Map<WordForm, DocxWriter> writers = new HashMap<>();
    private final OfficeProfile office;
    private final Edition edition;
    private final Function<String, Optional<byte[]>> bytes;

    /// @param office on whose paper the built-in ones are laid
    /// @param edition of the office's papers, whose letterhead is to stand on them
    /// @param shelves the office's own ones
    /// @param bytes finds the file of one of its own by its hash
    Templates(
            OfficeProfile office,
            Edition edition,
            List<TemplateShelf> shelves,
            Function<String, Optional<byte[]>> bytes) {
        this.office = office;
        this.edition = edition;
        this.bytes = bytes;
        for (TemplateShelf shelf : shelves) {
            WordForm.named(shelf.document()).ifPresent(form -> own.put(form, shelf.inForce()));
        }
    }

    /// The office's own template of a document.
    Optional<OwnTemplate> own(WordForm form) {
        return Optional.ofNullable(own.get(form));
    }

    /// Hash of the template's file, or [Freshness#NO_TEMPLATE]. Does not look whether the template
    /// can be used.
    String sha256(WordForm form) {
        if (isText(form)) {
            return Freshness.NO_TEMPLATE;
        }
        return own(form).map(OwnTemplate::sha256).orElseGet(() -> Sha256.of(file(form)));
    }

    /// The template as a Word file.
    byte[] file(WordForm form) {
        return files.computeIfAbsent(form, this::read);
    }

    /// Makes documents with the template.
    ///
    /// @throws TemplateRefused when it is the office's own and this program does not take it
    DocxWriter writer(WordForm form) {
        return writers.computeIfAbsent(form, this::compiled);
    }

    /// The fields the template has; any there may be when it cannot be used.
    UsedFields fields(WordForm form) {
        if (isText(form)) {
            return UsedFields.ALL;
        }
        try {
            return UsedFields.of(writer(form).fields());
        } catch (TemplateRefused _) {
            return UsedFields.ALL;
        }
    }

    /// What becomes of a fault that shows only in a finished document.
    RuntimeException faulty(WordForm form, FaultyDocumentException fault) {
        return own.containsKey(form)
                ? refused(form, fault.faults())
                : new IllegalStateException("the built-in template of " + form, fault);
    }

    private static boolean isText(WordForm form) {
        return form instanceof Form one && one.format() != Format.WORD;
    }

    private byte[] read(WordForm form) {
        OwnTemplate template = own.get(form);
        if (template != null) {
            return bytes.apply(template.sha256())
                    .orElseThrow(
                            () -> refused(form, List.of(Message.of("export.template.unreadable"))));
        }
        try {
            return form.template(office, edition);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DocxWriter compiled(WordForm form) {
        try {
            return new DocxWriter(Template.compile(file(form)));
        } catch (TemplateException e) {
            if (own.containsKey(form)) {
                throw refused(form, e.problems().stream().map(Problem::message).toList());
            }
            throw new IllegalStateException("the built-in template of " + form, e);
        } catch (FaultyDocumentException e) {
            throw faulty(form, e);
        }
    }

    private TemplateRefused refused(WordForm form, List<Message> problems) {
        String document = Forms.name(form);
        String file = own(form).map(OwnTemplate::fileName).orElseThrow();
        List<Message> told = new ArrayList<>();
        told.add(Message.of("export.template.own", document, file));
        problems.forEach(problem -> told.add(Message.of("export.template.problem", file, problem)));
        told.add(Message.of("export.template.mend", Forms.word(form)));
        return new TemplateRefused(told);
    }
}
