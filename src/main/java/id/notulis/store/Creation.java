package id.notulis.store;

import id.notulis.i18n.Message;
import id.notulis.store.BookException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.function.Consumer;

/// Brings books into the world: beside their place first, and whole when they get there.
final class Creation {

    private Creation() {}

    static void create(BookFiles files, String uid, Instant now, Consumer<Records> content) {
        requireFree(files);
        Path draft = draft(files);
        Copies.discard(draft);
        try {
            try (Session session = Connections.creator(new BookFiles(draft))) {
                session.script("BEGIN IMMEDIATE");
                Migrations.ALL.run(session, 0);
                session.run("meta/create", uid, now);
                content.accept(new Records(session));
                session.script("COMMIT");
            }
            place(draft, files, new Standing(uid, 1, now, 1));
        } finally {
            Copies.discard(draft);
        }
    }

    static void restore(BookFiles copy, BookFiles target) {
        try (WriterLock _ = WriterLock.take(target)) {
            requireFree(target);
            Path draft = draft(target);
            try (Session source = fit(copy)) {
                Copies.copy(source, draft, why -> Copies.unfit(copy.book(), why));
                place(draft, target, Standing.of(source));
            } catch (IOException e) {
                throw Faults.unwritable(target.book(), e);
            } finally {
                Copies.discard(draft);
            }
        }
    }

    /// Puts a restored copy in the place of the book that is there: the file is there all the time,
    /// first the old one and then the new one.
    ///
    /// @throws BookException when the copy is not fit, or somebody has the book open
    static void replace(BookFiles copy, BookFiles target) {
        try (WriterLock _ = WriterLock.take(target);
                Session source = fit(copy)) {
            Path draft = draft(target);
            try {
                Copies.copy(source, draft, why -> Copies.unfit(copy.book(), why));
                requireAtRest(target);
                Files.deleteIfExists(target.commit());
                Files.move(draft, target.book(), StandardCopyOption.ATOMIC_MOVE);
                mark(target, Standing.of(source));
            } finally {
                Copies.discard(draft);
            }
        } catch (IOException e) {
            throw Faults.unwritable(target.book(), e);
        }
    }

    /// Writes what an open book has to a place where there is no file yet.
    static void saveAs(Session source, BookFiles target) {
        try (WriterLock _ = WriterLock.take(target)) {
            requireFree(target);
            Path draft = draft(target);
            try {
                Copies.copy(source, draft, why -> Copies.unfit(source.files().book(), why));
                place(draft, target, Standing.of(source));
            } catch (IOException e) {
                throw Faults.unwritable(target.book(), e);
            } finally {
                Copies.discard(draft);
            }
        }
    }

    private static Session fit(BookFiles copy) throws IOException {
        Identity.requireFile(copy);
        Session source = Connections.reader(copy);
        boolean fit = false;
        try {
            Identity.schema(source, Migrations.ALL);
            if (Copies.hasHash(copy.book()) && !Copies.counts(copy.book())) {
                throw Copies.unfit(copy.book(), "sha256");
            }
            fit = true;
            return source;
        } finally {
            if (!fit) {
                source.close();
            }
        }
    }

    /// The last one to close a book takes its log away: where there is one, somebody has it open or
    /// did not close it, and it would be taken for the new book's.
    private static void requireAtRest(BookFiles files) {
        if (Files.exists(files.wal())) {
            throw new BookException(Reason.LOCKED, Message.of("store.locked", files.book()));
        }
    }

    /// A log left by a book that is gone would be taken for the new one's. An empty one, as whoever
    /// only read leaves behind, says nothing and goes.
    private static void requireFree(BookFiles files) {
        if (!Files.exists(files.book())) {
            discardEmpty(files.wal());
        }
        for (Path path : new Path[] {files.book(), files.wal(), files.journal()}) {
            if (Files.exists(path)) {
                throw Faults.taken(path);
            }
        }
    }

    private static void discardEmpty(Path log) {
        try {
            if (Files.exists(log) && Files.size(log) == 0) {
                Files.delete(log);
            }
        } catch (IOException e) {
            throw Faults.unwritable(log, e);
        }
    }

    private static void place(Path draft, BookFiles files, Standing standing) {
        try {
            Files.move(draft, files.book());
        } catch (IOException e) {
            throw Faults.unwritable(files.book(), e);
        }
        mark(files, standing);
    }

    private static void mark(BookFiles files, Standing standing) {
        try (CommitMark mark = CommitMark.open(files)) {
            mark.write(standing);
        }
    }

    private static Path draft(BookFiles files) {
        return files.book().resolveSibling("." + files.book().getFileName() + ".tmp");
    }
}
