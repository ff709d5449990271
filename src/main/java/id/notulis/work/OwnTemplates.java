package id.notulis.work;

import id.notulis.model.document.OwnTemplate;
import id.notulis.model.document.TemplateShelf;
import id.notulis.report.WordForm;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// The templates a book's documents are made with: which are in force, putting one's own, and going
/// back.
public final class OwnTemplates {

    private final Workspace book;
    private final InstantSource clock;

    public OwnTemplates(Workspace book, InstantSource clock) {
        this.book = book;
        this.clock = clock;
    }

    /// Every document with its template.
    public List<TemplateLine> lines() {
        return book.read(
                snapshot ->
                        WordForm.all().stream()
                                .map(form -> line(form, shelf(snapshot, form)))
                                .toList());
    }

    /// Every document with the template it comes with.
    public static List<TemplateLine> builtIn() {
        return WordForm.all().stream().map(form -> line(form, Optional.empty())).toList();
    }

    /// Checks a template and puts it in force. The one before is kept behind it; one that is in
    /// force already is not put again.
    ///
    /// @return what the check said; when it refused the template, nothing changed
    /// @throws TemplateRefused when the file cannot be read
    public TemplateReport put(WordForm form, Path file) {
        byte[] bytes = TemplateFile.bytes(file);
        CheckTemplate check = new CheckTemplate(file, Optional.of(form));
        TemplateReport report = book.read(snapshot -> check.with(snapshot, bytes));
        if (!report.refused()) {
            book.transact(Op.PUT_TEMPLATE, draft -> put(draft, form, file, bytes));
        }
        return report;
    }

    private boolean put(Draft draft, WordForm form, Path file, byte[] bytes) {
        String sha256 = draft.putTemplate(bytes);
        Optional<TemplateShelf> shelf = shelf(draft, form);
        if (shelf.map(it -> it.inForce().sha256()).equals(Optional.of(sha256))) {
            return false;
        }
        String name = String.valueOf(file.getFileName());
        OwnTemplate template = new OwnTemplate(name, sha256, clock.instant());
        draft.put(
                shelf.map(it -> it.with(template))
                        .orElseGet(() -> new TemplateShelf(form.key(), List.of(template))));
        return true;
    }

    /// Goes back to the template before the one in force.
    ///
    /// @param all goes back to the built-in one
    /// @return what is in force now; nothing when the built-in one was already
    public Optional<TemplateLine> revert(WordForm form, boolean all) {
        return book.transact(Op.REVERT_TEMPLATE, draft -> revert(draft, form, all)).value();
    }

    private static Optional<TemplateLine> revert(Draft draft, WordForm form, boolean all) {
        Optional<TemplateShelf> shelf = shelf(draft, form);
        if (shelf.isEmpty()) {
            return Optional.empty();
        }
        Optional<TemplateShelf> left = all ? Optional.empty() : shelf.get().former();
        left.ifPresentOrElse(draft::put, () -> draft.removeTemplates(form.key()));
        return Optional.of(line(form, left));
    }

    private static Optional<TemplateShelf> shelf(Snapshot snapshot, WordForm form) {
        return snapshot.templateShelf(form.key());
    }

    private static TemplateLine line(WordForm form, Optional<TemplateShelf> shelf) {
        return new TemplateLine(
                form,
                shelf.map(TemplateShelf::inForce),
                shelf.map(it -> it.templates().size() - 1).orElse(0));
    }
}
