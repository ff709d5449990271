package id.notulis.store;

import id.notulis.i18n.Message;
import id.notulis.store.BookException.Reason;
import id.notulis.util.AtomicFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Makes copies of a book, and calls none a copy that was not opened and compared.
final class Copies {

    private static final String HASH_SUFFIX = ".sha256";

    /// A writer elsewhere may commit between counting and copying; then it is counted again.
    private static final int ATTEMPTS = 5;

    private Copies() {}

    /// Makes a verified copy, its hash beside it. A copy already there under that name is the same
    /// one if it counts, else a leftover.
    static void make(Session source, Path target) {
        Path draft = target.resolveSibling("." + target.getFileName() + ".tmp");
        try {
            if (counts(target)) {
                return;
            }
            createFolderOf(target.toAbsolutePath());
            copy(source, draft, why -> unmade(source.files().book(), why));
            String hash = Hashes.ofFile(draft);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            writeHash(target, hash);
        } catch (IOException e) {
            throw Faults.unwritable(target, e);
        } finally {
            discard(draft);
        }
    }

    /// Only the folder of copies: where the folder of the book is gone, a disk was removed perhaps,
    /// and nothing is to be put in its place.
    private static void createFolderOf(Path copy) throws IOException {
        Path folder = copy.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectory(folder);
        }
    }

    /// Puts a verified copy into another folder too, and compares it there.
    static void duplicate(Path copy, Path folder) {
        Path target = folder.resolve(copy.getFileName());
        Path draft = target.resolveSibling("." + target.getFileName() + ".tmp");
        try {
            if (counts(target)) {
                return;
            }
            Files.createDirectories(folder);
            Files.copy(copy, draft, StandardCopyOption.REPLACE_EXISTING);
            force(draft);
            String hash = Hashes.ofFile(draft);
            if (!Files.readString(hashFile(copy)).startsWith(hash)) {
                throw unfit(draft, "sha256");
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            writeHash(target, hash);
        } catch (IOException e) {
            throw Faults.unwritable(target, e);
        } finally {
            discard(draft);
        }
    }

    /// Removes a copy. What is left when that fails halfway does not count.
    static void remove(Path copy) {
        discard(hashFile(copy));
        discard(copy);
    }

    /// What is wrong, in words for whoever asked for the copy.
    @FunctionalInterface
    interface Complaint {

        BookException about(Object finding);
    }

    /// Copies a book into a draft and proves it. The draft is on the disk afterwards.
    static void copy(Session source, Path draft, Complaint complaint) throws IOException {
        for (int attempt = 1; ; attempt++) {
            Files.deleteIfExists(draft);
            Contents contents = Contents.of(source);
            source.run("copy/vacuum", draft.toAbsolutePath());
            Contents copied = verified(draft, complaint);
            if (copied.equals(contents)) {
                break;
            }
            if (attempt == ATTEMPTS || copied.standing().equals(contents.standing())) {
                throw complaint.about("count");
            }
        }
        force(draft);
    }

    private static void force(Path draft) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Opens a closed copy and looks at all of it.
    ///
    /// @throws BookException when there is anything wrong with it
    private static Contents verified(Path copy, Complaint complaint) {
        BookFiles files = new BookFiles(copy);
        try (Session session = Connections.reader(files)) {
            Identity.schema(session, Migrations.ALL);
            List<Message> findings = new Examination(session).findings();
            if (!findings.isEmpty()) {
                throw complaint.about(findings.getFirst());
            }
            return Contents.of(session);
        }
    }

    /// Whether a copy is still the file it was when it was verified.
    static boolean counts(Path copy) throws IOException {
        Path beside = hashFile(copy);
        return Files.isRegularFile(copy)
                && Files.isRegularFile(beside)
                && Files.readString(beside).startsWith(Hashes.ofFile(copy));
    }

    static boolean hasHash(Path copy) {
        return Files.isRegularFile(hashFile(copy));
    }

    static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw Faults.unwritable(draft, e);
        }
    }

    static BookException unfit(Path copy, Object finding) {
        return new BookException(Reason.DAMAGED, Message.of("store.copy.unfit", copy, finding));
    }

    private static BookException unmade(Path book, Object finding) {
        return new BookException(Reason.DAMAGED, Message.of("store.copy.unmade", book, finding));
    }

    private static Path hashFile(Path copy) {
        return copy.resolveSibling(copy.getFileName() + HASH_SUFFIX);
    }

    /// As `sha256sum` writes and reads it.
    private static void writeHash(Path copy, String hash) throws IOException {
        String line = hash + "  " + copy.getFileName() + "\n";
        AtomicFile.write(hashFile(copy), out -> out.write(line.getBytes(StandardCharsets.UTF_8)));
    }

    /// What is compared of two books: how far they have got, and how many rows each table has.
    record Contents(Standing standing, Map<String, Long> rows) {

        static Contents of(Session session) {
            session.script("BEGIN");
            try {
                Map<String, Long> rows = new TreeMap<>();
                for (String table : new Examination(session).tables()) {
                    rows.put(
                            table,
                            Long.valueOf(
                                    session.words("SELECT count(*) FROM " + table).getFirst()));
                }
                return new Contents(Standing.of(session), rows);
            } finally {
                session.script("COMMIT");
            }
        }
    }
}
