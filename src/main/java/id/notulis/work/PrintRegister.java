package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.numbering.NumberFilter;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.report.RegisterPaper;
import id.notulis.report.docx.DocxWriter;
import id.notulis.report.docx.FaultyDocumentException;
import id.notulis.report.template.Template;
import id.notulis.report.template.TemplateException;
import id.notulis.util.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
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
        try {
            return new DocxWriter(Template.compile(RegisterPaper.template(office)))
                    .write(
                            RegisterPaper.of(snapshot.numbers(), filter, office, snapshot::photo),
                            clock.instant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException | FaultyDocumentException e) {
            throw new IllegalStateException("the built-in template of the register", e);
        }
    }
}
