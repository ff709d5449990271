package id.notulis.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// The connection that writes, with the lock that makes it the only one.
final class Writing implements AutoCloseable {

    private final WriterLock lock;
    private final Session session;
    private final Records records;
    private final CommitMark mark;
    private final Optional<Object> presence;
    private boolean inTransaction;

    private Writing(WriterLock lock, Session session, CommitMark mark) {
        this.lock = lock;
        this.session = session;
        this.records = new Records(session);
        this.mark = mark;
        this.presence = presence(session.files());
    }

    /// Opens a book of the present schema.
    static Writing open(BookFiles files, WriterLock lock) {
        Session session = Connections.writer(files);
        boolean open = false;
        try {
            Connections.enterWriteAheadLog(session);
            Writing writing = new Writing(lock, session, CommitMark.open(files));
            open = true;
            return writing;
        } finally {
            if (!open) {
                session.close();
            }
        }
    }

    Session session() {
        return session;
    }

    <T> T write(Instant now, Predicate<T> ofRecord, Function<Records, T> work) {
        begin();
        boolean committed = false;
        try {
            long before = session.changes();
            T value = work.apply(records);
            if (session.changes() != before) {
                session.number("meta/count-up", now, ofRecord.test(value));
                Standing standing = Standing.of(session);
                requirePresent();
                session.script("COMMIT");
                committed = true;
                mark.write(standing);
            }
            return value;
        } finally {
            end(committed);
        }
    }

    /// What is written to a file that was deleted or moved away while it is open is lost without
    /// any error on many systems.
    private void requirePresent() {
        if (!presence(session.files()).equals(presence)) {
            throw Faults.gone(session.files().book());
        }
    }

    /// What the system tells files by, without opening them.
    private static Optional<Object> presence(BookFiles files) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(files.book(), BasicFileAttributes.class);
            return Optional.of(Objects.requireNonNullElse(attributes.fileKey(), "there"));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    <T> T rehearse(Function<Records, T> work) {
        begin();
        try {
            return work.apply(records);
        } finally {
            end(false);
        }
    }

    private void begin() {
        if (inTransaction) {
            throw new IllegalStateException("a transaction within a transaction");
        }
        requirePresent();
        session.script("BEGIN IMMEDIATE");
        inTransaction = true;
    }

    private void end(boolean committed) {
        inTransaction = false;
        if (!committed) {
            records.forget();
            session.rollBack();
        }
    }

    @Override
    public void close() {
        try (lock;
                mark;
                session) {
            session.words("PRAGMA optimize");
            session.words("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }
}
