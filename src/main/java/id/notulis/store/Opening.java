package id.notulis.store;

import id.notulis.i18n.Message;
import id.notulis.store.Book.CopyPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is done, and in which order, before a book is trusted.
final class Opening {

    private final BookFiles files;
    private final Migrations migrations;
    private final ZoneId zone;
    private final List<Message> notices = new ArrayList<>();

    Opening(BookFiles files, Migrations migrations, ZoneId zone) {
        this.files = files;
        this.migrations = migrations;
        this.zone = zone;
    }

    List<Message> notices() {
        return notices;
    }

    /// Opens a connection that reads, which changes nothing of a book that turns out unfit.
    ///
    /// The structure is checked only after an unclean end: reading must begin at once, and a page
    /// that is damaged is met when it is read. A book of an older schema is migrated on the way.
    Reading forReading(CopyPlace copies) {
        boolean unclean = hasLog();
        Optional<Standing> mark = CommitMark.read(files);
        Session session = Connections.reader(files);
        boolean open = false;
        try {
            if (Identity.schema(session, migrations) < migrations.latest()) {
                session.close();
                migrate(copies);
                session = Connections.reader(files);
            }
            if (unclean) {
                new Examination(session).requireStructure();
            }
            noticeLoss(mark, Standing.of(session));
            open = true;
            return new Reading(session);
        } finally {
            if (!open) {
                session.close();
            }
        }
    }

    /// Locks the book and opens the connection that writes, after checking the structure over the
    /// one that reads.
    Writing forWriting(Reading reading) {
        WriterLock lock = WriterLock.take(files);
        boolean open = false;
        try {
            new Examination(reading.session()).requireStructure();
            Writing writing = Writing.open(files, lock);
            open = true;
            return writing;
        } finally {
            if (!open) {
                lock.close();
            }
        }
    }

    private void migrate(CopyPlace copies) {
        try (WriterLock _ = WriterLock.take(files);
                Session session = Connections.writer(files)) {
            new Examination(session).requireStructure();
            Copies.make(session, copies.of(files.copies(), files.name(), Standing.of(session)));
            migrate(session, Identity.schema(session, migrations));
        }
    }

    private void migrate(Session session, int schema) {
        session.script("BEGIN IMMEDIATE");
        boolean committed = false;
        try {
            migrations.run(session, schema);
            List<String> broken = session.words("PRAGMA foreign_key_check");
            if (!broken.isEmpty()) {
                throw new IllegalStateException("migration broke references of " + broken);
            }
            session.script("COMMIT");
            committed = true;
        } finally {
            if (!committed) {
                session.rollBack();
            }
        }
    }

    private void noticeLoss(Optional<Standing> mark, Standing standing) {
        mark.filter(known -> known.book().equals(standing.book()))
                .filter(known -> known.commit() > standing.commit())
                .map(known -> lost(standing, known))
                .ifPresent(notices::add);
    }

    private Message lost(Standing standing, Standing known) {
        LocalDateTime from = LocalDateTime.ofInstant(standing.at(), zone);
        LocalDateTime until = LocalDateTime.ofInstant(known.at(), zone);
        return Message.of(
                "store.lost",
                known.commit() - standing.commit(),
                from.toLocalDate(),
                from.toLocalTime(),
                until.toLocalDate(),
                until.toLocalTime());
    }

    /// Whether a write-ahead log was left behind: the last writer did not close, or is still there.
    private boolean hasLog() {
        try {
            return Files.exists(files.wal()) && Files.size(files.wal()) > 0;
        } catch (IOException e) {
            throw Faults.unwritable(files.wal(), e);
        }
    }
}
