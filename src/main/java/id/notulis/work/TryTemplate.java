package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.report.Format;
import id.notulis.report.WordForm;
import id.notulis.report.docx.DocxWriter;
import id.notulis.report.docx.FaultyDocumentException;
import id.notulis.util.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;

/// Makes a document of a made up meeting in which every field is filled, with the template in
/// force, to look at. It is no document of the book: the log does not know it.
public final class TryTemplate {

    private final Workspace book;
    private final InstantSource clock;

    public TryTemplate(Workspace book, InstantSource clock) {
        this.book = book;
        this.clock = clock;
    }

    /// Writes the document into a folder under a name nothing there has.
    ///
    /// @return where it lies
    /// @throws Refused when the book has no office
    /// @throws TemplateRefused when the template cannot be used
    /// @throws OutputFailure when it cannot be written
    public Path into(Path folder, WordForm form) {
        byte[] document = book.read(snapshot -> made(snapshot, form));
        Path wanted = folder.resolve("percobaan-" + form.key() + Format.WORD.suffix());
        try {
            Files.createDirectories(folder);
            Path place = DocumentFiles.placeBeside(wanted);
            AtomicFile.write(place, out -> out.write(document));
            return place;
        } catch (IOException e) {
            throw OutputFailure.of(wanted, e);
        }
    }

    private byte[] made(Snapshot snapshot, WordForm form) {
        OfficeProfile office =
                snapshot.activeProfile()
                        .orElseThrow(() -> new Refused(Message.of("export.profile.none")));
        Templates templates =
                new Templates(
                        office,
                        office.newest(),
                        snapshot.templateShelves(),
                        snapshot::templateFile);
        DocxWriter writer = templates.writer(form);
        try {
            return writer.write(Trials.sample(form, office, snapshot::photo), clock.instant());
        } catch (FaultyDocumentException e) {
            throw templates.faulty(form, e);
        }
    }
}
