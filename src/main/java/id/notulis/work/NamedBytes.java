package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.KeptFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file read whole, to be kept in the book.
///
/// @param name without folder
/// @param bytes its content; not to be changed any more
@SuppressWarnings("ArrayRecordComponent")
public record NamedBytes(String name, byte[] bytes) {

    /// What a scan of many pages has at most; a book is carried about whole.
    public static final int MOST_BYTES = 64 << 20;

    /// Reads a file.
    ///
    /// @throws Refused when it cannot be read or is too large
    public static NamedBytes of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Refused(Message.of("review.file.heavy", file.getFileName(), 64));
            }
            return new NamedBytes(String.valueOf(file.getFileName()), bytes);
        } catch (IOException _) {
            throw new Refused(Message.of("review.file.unreadable", file));
        }
    }

    /// Keeps the bytes.
    KeptFile keptIn(Draft draft) {
        return new KeptFile(name, draft.putPhoto(bytes), bytes.length);
    }
}
