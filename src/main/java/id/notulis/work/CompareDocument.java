package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.layout.docx.RefusedDocumentException;
import id.notulis.model.document.WrittenDocument;
import id.notulis.model.meeting.Dossier;
import id.notulis.report.Form;
import id.notulis.report.Format;
import id.notulis.work.DocumentPassages.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Holds a file that was made, and perhaps changed by hand since, against the document the record
/// gives now. Nothing is written.
public final class CompareDocument {

    /// No document of an office is larger; a larger one is not read.
    private static final int MOST_BYTES = 96 << 20;

    private final Workspace book;
    private final ExportDocuments exporter;

    /// @param exporter makes documents of that book
    public CompareDocument(Workspace book, ExportDocuments exporter) {
        this.book = book;
        this.exporter = exporter;
    }

    /// Compares a file of the log with a document made in the same name and for the same readers.
    ///
    /// @throws Refused when the file cannot be read, is damaged or no document of that kind, or the
    ///   record gives no such document any more
    public DocumentComparison of(WrittenDocument document) {
        Form form =
                Form.named(document.kind(), document.variant())
                        .orElseThrow(() -> new Refused(Message.of("export.state.stale.unknown")));
        byte[] file = bytes(Path.of(document.path()));
        Reading edited = reading(form, file);
        Reading told = reading(form, today(document, form));
        List<Message> notes = new ArrayList<>(edited.notes());
        notes.removeAll(told.notes());
        return new DocumentComparison(PassagePairs.of(told, edited), notes);
    }

    private byte[] today(WrittenDocument document, Form form) {
        Dossier dossier =
                book.read(it -> it.dossier(document.meeting()))
                        .orElseThrow(() -> new Refused(Message.of("export.state.stale.meeting")));
        try {
            return exporter.told(dossier, form, document.readers(), issuer(document, dossier));
        } catch (TemplateRefused refused) {
            throw new Refused(refused.told().getFirst());
        }
    }

    private Issuer issuer(WrittenDocument document, Dossier dossier) {
        Issuers.Found found =
                book.read(
                        snapshot ->
                                new Issuers(snapshot)
                                        .of(
                                                document,
                                                dossier.meeting(),
                                                Settled.of(snapshot, dossier)::office));
        return switch (found) {
            case Issuers.Found.Gone(Message why) -> throw new Refused(why);
            case Issuers.Found.There(var _, var signers) -> new Issuer(document.profile(), signers);
        };
    }

    private static Reading reading(Form form, byte[] file) {
        if (form.format() == Format.TEXT) {
            return DocumentPassages.ofText(new String(file, StandardCharsets.UTF_8));
        }
        try {
            return DocumentPassages.ofWord(file);
        } catch (RefusedDocumentException refused) {
            throw new Refused(refused.reason());
        }
    }

    private static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Refused(Message.of("export.compare.large", file, MOST_BYTES >> 20));
            }
            return bytes;
        } catch (IOException _) {
            throw new Refused(Message.of("export.compare.unreadable", file));
        }
    }
}
