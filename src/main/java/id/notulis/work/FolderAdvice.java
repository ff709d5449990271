package id.notulis.work;

import id.notulis.i18n.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Warns of a book in a folder that others copy about: SQLite's log needs one machine, and a
/// program that keeps folders alike may take the book without the log.
public final class FolderAdvice {

    private static final List<String> SYNCHRONISED =
            List.of(
                    "onedrive",
                    "dropbox",
                    "google drive",
                    "googledrive",
                    "icloud",
                    "mobile documents",
                    "nextcloud",
                    "owncloud",
                    "pcloud",
                    "syncthing");

    /// What systems call file systems that lie on another machine.
    private static final Set<String> REMOTE =
            Set.of(
                    "nfs",
                    "nfs4",
                    "cifs",
                    "smb",
                    "smb2",
                    "smb3",
                    "smbfs",
                    "afpfs",
                    "webdav",
                    "davfs",
                    "fuse.sshfs",
                    "fuse.rclone",
                    "fuse.davfs2");

    private FolderAdvice() {}

    /// What to tell of the place of a book; nothing when it is a good one.
    public static Optional<Message> of(Path book) {
        return of(book.toAbsolutePath(), type(book.toAbsolutePath()));
    }

    /// @param type of the file system, as the system calls it
    static Optional<Message> of(Path book, String type) {
        if (REMOTE.contains(type.toLowerCase(Locale.ROOT)) || book.toString().startsWith("\\\\")) {
            return Optional.of(Message.of("store.place.remote", book));
        }
        for (Path part : book) {
            String name = part.toString().toLowerCase(Locale.ROOT);
            if (!part.equals(book.getFileName())
                    && SYNCHRONISED.stream().anyMatch(name::startsWith)) {
                return Optional.of(Message.of("store.place.synchronised", book, part));
            }
        }
        return Optional.empty();
    }

    private static String type(Path book) {
        try {
            return Files.getFileStore(book).type();
        } catch (IOException _) {
            return "";
        }
    }
}
