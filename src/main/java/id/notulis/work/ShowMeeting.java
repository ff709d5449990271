package id.notulis.work;

import id.notulis.model.document.DocumentKind;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Photo;
import id.notulis.notula.NotulaWriter;
import id.notulis.report.FileName;
import id.notulis.util.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Shows a meeting as notula text.
public final class ShowMeeting {

    private final Workspace book;

    public ShowMeeting(Workspace book) {
        this.book = book;
    }

    /// The text, to be read into this book again.
    public String text(Dossier dossier) {
        return book.read(
                snapshot -> NotulaWriter.write(dossier, new KnownBook(snapshot).toReader()));
    }

    /// Writes the text into a folder, and beside it the photos it names, so that it can be imported
    /// again elsewhere. Files of those names are replaced.
    ///
    /// @return what was written, the text first
    /// @throws OutputFailure when a file cannot be written
    public List<Path> to(Path folder, Dossier dossier) {
        List<Path> written = new ArrayList<>();
        Path file = folder.resolve(fileName(dossier));
        written.add(write(file, text(dossier).getBytes(StandardCharsets.UTF_8)));
        for (Photo photo : dossier.meeting().photos()) {
            Optional<byte[]> bytes =
                    photo.sha256().flatMap(sha256 -> book.read(snapshot -> snapshot.photo(sha256)));
            bytes.ifPresent(content -> written.add(write(folder.resolve(photo.file()), content)));
        }
        return written;
    }

    private static String fileName(Dossier dossier) {
        return FileName.of(dossier.meeting(), DocumentKind.NOTULEN.word(), ".notula.txt");
    }

    private static Path write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            AtomicFile.write(file, out -> out.write(content));
            return file;
        } catch (IOException e) {
            throw OutputFailure.of(file, e);
        }
    }
}
