package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.report.WordForm;
import id.notulis.report.docx.DocxWriter;
import id.notulis.report.docx.Extent;
import id.notulis.report.docx.FaultyDocumentException;
import id.notulis.report.template.Problem;
import id.notulis.report.template.Template;
import id.notulis.report.template.TemplateException;
import id.notulis.report.template.UnsoundException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Checks a template before it is used: its make, the fields it names, and the documents that come
/// of it.
public final class CheckTemplate {

    /// Whenever a trial is made; nobody sees it.
    private static final Instant WHEN = Instant.parse("2025-07-02T02:00:00Z");

    private final Path file;
    private final Optional<WordForm> form;

    /// @param file the template
    /// @param form the document it is for; told by its fields when nobody says
    public CheckTemplate(Path file, Optional<WordForm> form) {
        this.file = file;
        this.form = form;
    }

    /// Tries it on made up meetings.
    ///
    /// @throws TemplateRefused when the file cannot be read
    public TemplateReport alone() {
        return of(TemplateFile.bytes(file));
    }

    /// Tries it on meetings of a book, too: one, and the largest.
    ///
    /// @param meeting the one; else the latest
    public TemplateReport with(Workspace book, Optional<Id> meeting) {
        byte[] bytes = TemplateFile.bytes(file);
        return book.read(snapshot -> report(bytes, trials(snapshot, meeting)));
    }

    /// As [#alone], of a template that is in memory already.
    TemplateReport of(byte[] bytes) {
        return report(bytes, _ -> List.of());
    }

    /// Looks at a template that is in memory already.
    TemplateReport with(Snapshot snapshot, byte[] bytes) {
        return report(bytes, trials(snapshot, Optional.empty()));
    }

    private static Function<WordForm, List<Trial>> trials(Snapshot snapshot, Optional<Id> meeting) {
        return document -> Trials.ofBook(document, snapshot, meeting);
    }

    /// @param trials beside the made up ones
    private TemplateReport report(byte[] bytes, Function<WordForm, List<Trial>> trials) {
        TemplateFields known = TemplateFields.load();
        try {
            Template template = Template.compile(bytes);
            WordForm document = form.orElseGet(() -> FieldReview.guess(known, template.fields()));
            FieldReview review = new FieldReview(known, document).of(template.fields());
            List<Message> problems = new ArrayList<>(review.problems());
            List<Message> told = new ArrayList<>();
            try {
                DocxWriter writer = new DocxWriter(template);
                List<Trial> all = new ArrayList<>(Trials.madeUp(document));
                all.addAll(trials.apply(document));
                for (Trial trial : all) {
                    made(writer, trial, problems).ifPresent(told::add);
                }
            } catch (FaultyDocumentException e) {
                problems.addAll(e.faults());
            }
            return report(document, problems, review.warnings(), told);
        } catch (TemplateException e) {
            WordForm document = form.orElseGet(() -> FieldReview.guess(known, e.fields()));
            List<Message> problems = new ArrayList<>();
            if (!e.fields().isEmpty()) {
                problems.addAll(new FieldReview(known, document).of(e.fields()).problems());
            }
            e.problems().stream().map(Problem::message).forEach(problems::add);
            return report(document, problems, List.of(), List.of());
        }
    }

    private TemplateReport report(
            WordForm document,
            List<Message> problems,
            List<Message> warnings,
            List<Message> trials) {
        return new TemplateReport(
                document,
                form.isEmpty(),
                problems.stream().map(this::named).toList(),
                warnings.stream().map(this::named).toList(),
                trials);
    }

    private Message named(Message problem) {
        return Message.of("check.finding", file, problem);
    }

    /// Makes a document in memory; a fault of it is a problem of the template.
    private static Optional<Message> made(DocxWriter writer, Trial trial, List<Message> problems) {
        try {
            byte[] docx = writer.write(trial.data(), WHEN);
            Extent extent = Extent.of(docx);
            return Optional.of(
                    Message.of(
                            "check.trial.made", trial.name(), extent.words(), extent.pictures()));
        } catch (FaultyDocumentException e) {
            e.faults().stream()
                    .map(fault -> Message.of("check.trial.faulty", trial.name(), fault))
                    .forEach(problems::add);
            return Optional.empty();
        } catch (UnsoundException e) {
            throw new IllegalStateException("a document that passed its lint", e);
        }
    }
}
