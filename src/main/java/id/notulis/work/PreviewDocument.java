package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.layout.page.Layout;
import id.notulis.model.Id;
import id.notulis.model.meeting.Dossier;
import id.notulis.report.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// What a document of a meeting looks like: the file as it lies on the disk, where there is one,
/// else what the record would give today. Nothing is written and no number is taken.
public final class PreviewDocument {

    private final Workspace book;
    private final ExportDocuments exporter;

    /// @param exporter of that book
    public PreviewDocument(Workspace book, ExportDocuments exporter) {
        this.book = book;
        this.exporter = exporter;
    }

    /// What there is to see.
    public sealed interface Sight {

        /// Pages.
        ///
        /// @param file they are of; empty when it is not written yet
        record Pages(Layout layout, Optional<Path> file) implements Sight {}

        /// A message, as it is sent.
        record Words(String text) implements Sight {}

        /// Nothing.
        record Nothing(Message why) implements Sight {}
    }

    /// The file whose pages are shown of a document; empty when it is not where it was written.
    public static Optional<Path> file(DocumentRow row) {
        return row.form().format() == Format.TEXT
                ? Optional.empty()
                : row.made().map(it -> Path.of(it.document().path())).filter(Files::isRegularFile);
    }

    /// May take seconds: on no thread a window waits for.
    ///
    /// @param cancelled asked often; nothing comes of it once it is true
    public Optional<Sight> of(Id meeting, DocumentRow row, BooleanSupplier cancelled) {
        try {
            return row.form().format() == Format.TEXT
                    ? Optional.of(words(meeting, row))
                    : pages(meeting, row, cancelled);
        } catch (Refused refused) {
            return Optional.of(new Sight.Nothing(refused.told()));
        } catch (TemplateRefused refused) {
            return Optional.of(new Sight.Nothing(refused.told().getFirst()));
        } catch (IOException unreadable) {
            return Optional.of(new Sight.Nothing(Message.of("layout.unreadable")));
        }
    }

    private Sight words(Id meeting, DocumentRow row) {
        return book.read(snapshot -> MeetingDocuments.message(snapshot, meeting, row.form()))
                .<Sight>map(Sight.Words::new)
                .orElseGet(silence(row));
    }

    private Optional<Sight> pages(Id meeting, DocumentRow row, BooleanSupplier cancelled)
            throws IOException {
        Optional<Path> file = file(row);
        if (file.isPresent()) {
            return laidOut(Files.readAllBytes(file.get()), file, cancelled);
        }
        Optional<Dossier> dossier = book.read(snapshot -> snapshot.dossier(meeting));
        if (!row.sayable() || dossier.isEmpty()) {
            return Optional.of(silence(row).get());
        }
        return laidOut(exporter.draft(dossier.get(), row.form()), file, cancelled);
    }

    private static Optional<Sight> laidOut(
            byte[] docx, Optional<Path> file, BooleanSupplier cancelled) {
        return DocumentPages.of(docx, cancelled).map(pages -> new Sight.Pages(pages, file));
    }

    private static Supplier<Sight> silence(DocumentRow row) {
        return () ->
                new Sight.Nothing(row.silence().orElse(Message.of("export.state.stale.meeting")));
    }
}
