package id.notulis.ui.documents;

import id.notulis.i18n.Message;
import id.notulis.layout.paint.PdfPainter;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.report.Format;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Reply;
import id.notulis.work.DocumentPages;
import id.notulis.work.DocumentRow;
import id.notulis.work.OutputFailure;
import id.notulis.work.PreviewDocument.Sight;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Saves the pages that are seen as a PDF. It is a print on a file: it stands in no log, and what
/// becomes of it is its owner's.
final class PagesFile {

    private final Desk desk;
    private final DocumentsModel model;
    private final PreviewModel preview;

    PagesFile(Desk desk, DocumentsModel model, PreviewModel preview) {
        this.desk = desk;
        this.model = model;
        this.preview = preview;
    }

    /// Asks where to, and saves.
    void save() {
        preview.pages()
                .ifPresentOrElse(
                        this::save,
                        () -> desk.toasts().told(desk.words().of("documents.preview.none")));
    }

    private void save(Sight.Pages pages) {
        Optional<Meeting> meeting = model.dossier().map(it -> it.meeting());
        desk.files()
                .save(
                        desk.words().of("documents.pdf"),
                        proposal(pages),
                        desk.words().of("documents.pdf.kind"),
                        List.of("*" + Format.PDF.suffix()))
                .ifPresent(
                        place ->
                                desk.session()
                                        .ask(
                                                () -> saved(pages, meeting, place),
                                                Reply.of(
                                                        this::told,
                                                        why ->
                                                                desk.toasts()
                                                                        .failed(
                                                                                desk.words()
                                                                                        .of(
                                                                                                why)))));
    }

    private String proposal(Sight.Pages pages) {
        Optional<String> name = pages.file().map(it -> it.getFileName().toString());
        return name.map(it -> it.replaceFirst("\\.[^.]*$", "") + Format.PDF.suffix())
                .or(this::ownName)
                .orElse("");
    }

    private Optional<String> ownName() {
        Optional<DocumentRow> row = preview.row();
        Optional<OfficeProfile> office = model.office();
        return model.dossier()
                .filter(it -> row.isPresent() && office.isPresent())
                .map(
                        it ->
                                row.get()
                                        .form()
                                        .fileName(
                                                it.meeting(),
                                                office.get(),
                                                Audience.INTERNAL,
                                                Format.PDF));
    }

    /// What came of it.
    private sealed interface Saved {

        record Done(Path place) implements Saved {}

        record Failed(Message why) implements Saved {}
    }

    private Saved saved(Sight.Pages pages, Optional<Meeting> meeting, Path place) {
        PdfPainter.About about =
                new PdfPainter.About(
                        meeting.map(Meeting::title).orElse(""),
                        model.office().map(OfficeProfile::name).orElse(""),
                        desk.clock().instant());
        try {
            return new Saved.Done(DocumentPages.save(pages.layout(), about, place));
        } catch (OutputFailure failure) {
            return new Saved.Failed(failure.told());
        }
    }

    private void told(Saved saved) {
        switch (saved) {
            case Saved.Done(Path place) ->
                    desk.toasts()
                            .done(
                                    desk.words().of("documents.made", place.getFileName()),
                                    desk.words().of("documents.open"),
                                    () -> desk.desktop().open(place));
            case Saved.Failed(Message why) -> desk.toasts().failed(desk.words().of(why));
        }
    }
}
