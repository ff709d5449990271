package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Photo;
import id.notulis.notula.NotulaWriter;
import id.notulis.report.FileName;
import id.notulis.util.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    /// @throws Refused when a photo would lie outside the folder; then nothing was written
    /// @throws OutputFailure when a file cannot be written
    public List<Path> to(Path folder, Dossier dossier) {
        Map<Path, String> photos = new LinkedHashMap<>();
        for (Photo photo : dossier.meeting().photos()) {
            photo.sha256().ifPresent(sha256 -> photos.put(place(folder, photo.file()), sha256));
        }
        List<Path> written = new ArrayList<>();
        Path file = folder.resolve(fileName(dossier));
        written.add(write(file, text(dossier).getBytes(StandardCharsets.UTF_8)));
        photos.forEach(
                (place, sha256) ->
                        book.read(snapshot -> snapshot.photo(sha256))
                                .ifPresent(content -> written.add(write(place, content))));
        return written;
    }

    /// Where a photo goes, as the text names it. A book of somebody else may hold any name, also
    /// one that leads out of the folder.
    private static Path place(Path folder, String file) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            Path place = root.resolve(file.replace('\\', '/')).normalize();
            if (place.startsWith(root) && !place.equals(root)) {
                return folder.resolve(root.relativize(place));
            }
        } catch (InvalidPathException _) {
            // no name this system knows, so none within the folder
        }
        throw new Refused(Message.of("photo.outside", file));
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
