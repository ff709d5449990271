package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.numbering.NumberFilter;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.report.RegisterPaper;
import id.notulis.report.SurveyForm;
import id.notulis.report.docx.FaultyDocumentException;
import id.notulis.util.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;

/// Makes a Word document of the number register. It is of no meeting, and the log does not know it:
/// each is written under a name nothing has yet.
public final class PrintRegister {

    private final Workspace book;
    private final InstantSource clock;

    public PrintRegister(Workspace book, InstantSource clock) {
        this.book = book;
        this.clock = clock;
    }

    /// Writes the wanted lines, on the paper of the book's office.
    ///
    /// @return where the file lies
    /// @throws Refused when the book has no office
    /// @throws TemplateRefused when the office's own template cannot be used
    /// @throws OutputFailure when it cannot be written
    public Path into(Path folder, NumberFilter filter) {
        byte[] document = book.read(snapshot -> made(snapshot, filter));
        Path wanted = folder.resolve(name(filter));
        try {
            Files.createDirectories(folder);
            Path place = DocumentFiles.placeBeside(wanted);
            AtomicFile.write(place, out -> out.write(document));
            return place;
        } catch (IOException e) {
            throw OutputFailure.of(wanted, e);
        }
    }

    private static String name(NumberFilter filter) {
        return "register-nomor"
                + filter.year().map(it -> "-" + it).orElse("")
                + filter.kind().map(it -> '-' + it.word()).orElse("")
                + ".docx";
    }

    private byte[] made(Snapshot snapshot, NumberFilter filter) {
        OfficeProfile office =
                snapshot.activeProfile()
                        .orElseThrow(() -> new Refused(Message.of("export.profile.none")));
        Templates templates =
                new Templates(
                        office,
                        office.newest(),
                        snapshot.templateShelves(),
                        snapshot::templateFile);
        try {
            return templates
                    .writer(SurveyForm.REGISTER)
                    .write(
                            RegisterPaper.of(snapshot.numbers(), filter, office, snapshot::photo),
                            clock.instant());
        } catch (FaultyDocumentException e) {
            throw templates.faulty(SurveyForm.REGISTER, e);
        }
    }
}
