package id.notulis.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        Identity.requireFile(copy);
        try (WriterLock _ = WriterLock.take(target)) {
            requireFree(target);
            Path draft = draft(target);
            try (Session source = Connections.reader(copy)) {
                Identity.schema(source, Migrations.ALL);
                if (Copies.hasHash(copy.book()) && !Copies.counts(copy.book())) {
                    throw Copies.unfit(copy.book(), "sha256");
                }
                Copies.copy(source, draft, why -> Copies.unfit(copy.book(), why));
                place(draft, target, Standing.of(source));
            } catch (IOException e) {
                throw Faults.unwritable(target.book(), e);
            } finally {
                Copies.discard(draft);
            }
        }
    }

    /// A log left by a book that is gone would be taken for the new one's.
    private static void requireFree(BookFiles files) {
        for (Path path : new Path[] {files.book(), files.wal(), files.journal()}) {
            if (Files.exists(path)) {
                throw Faults.taken(path);
            }
        }
    }

    private static void place(Path draft, BookFiles files, Standing standing) {
        try {
            Files.move(draft, files.book());
        } catch (IOException e) {
            throw Faults.unwritable(files.book(), e);
        }
        try (CommitMark mark = CommitMark.open(files)) {
            mark.write(standing);
        }
    }

    private static Path draft(BookFiles files) {
        return files.book().resolveSibling("." + files.book().getFileName() + ".tmp");
    }
}
