package id.notulis.store;

import id.notulis.i18n.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// An open book. Reads go over a connection that cannot write; the one that can is opened when it
/// is first needed, and with it the book is locked against other writers. Safe for use by several
/// threads, one of them at a time.
public final class Book implements AutoCloseable {

    private final BookFiles files;
    private final Clock clock;
    private final Migrations migrations;
    private final List<Message> notices = new ArrayList<>();
    private @Nullable Writing writing;
    private @Nullable Reading reading;

    private Book(BookFiles files, Clock clock, Migrations migrations) {
        this.files = files;
        this.clock = clock;
        this.migrations = migrations;
    }

    /// Where the copy goes that is made before a migration.
    @FunctionalInterface
    public interface CopyPlace {

        Path of(Path folder, String book, Standing standing);
    }

    /// Makes a book where there is no file yet, and opens it for writing.
    ///
    /// @param uid identity of the new book
    /// @param content puts in what it starts with
    public static Book create(Path path, String uid, Clock clock, Consumer<Records> content) {
        BookFiles files = BookFiles.of(path);
        WriterLock lock = WriterLock.take(files);
        boolean open = false;
        Book book = new Book(files, clock, Migrations.ALL);
        try {
            Creation.create(files, uid, clock.instant(), content);
            book.writing = Writing.open(files, lock);
            // at once, so that it can be read when its place is gone
            book.reading = new Reading(Connections.reader(files));
            open = true;
            return book;
        } finally {
            if (!open) {
                book.close();
                lock.close();
            }
        }
    }

    /// Opens a book. An older schema is brought up to date first, even for reading.
    ///
    /// @param forWriting whether to lock it at once; else that is done by the first [#write]
    public static Book open(Path path, boolean forWriting, Clock clock, CopyPlace copies) {
        return open(path, forWriting, clock, copies, Migrations.ALL);
    }

    static Book open(
            Path path, boolean forWriting, Clock clock, CopyPlace copies, Migrations migrations) {
        BookFiles files = BookFiles.of(path);
        Identity.requireFile(files);
        Book book = new Book(files, clock, migrations);
        boolean open = false;
        try {
            Opening opening = new Opening(files, migrations, clock.getZone());
            Reading reading = opening.forReading(copies);
            book.reading = reading;
            if (forWriting) {
                book.writing = opening.forWriting(reading);
            }
            book.notices.addAll(opening.notices());
            open = true;
            return book;
        } finally {
            if (!open) {
                book.close();
            }
        }
    }

    /// Puts a verified copy of a book at a place where there is no file yet.
    ///
    /// @throws BookException when the copy is not fit, or the place is taken
    public static void restore(Path copy, Path path) {
        Creation.restore(BookFiles.of(copy), BookFiles.of(path));
    }

    /// Puts a verified copy of a book in the place of the book there is, which nobody may have
    /// open.
    ///
    /// @throws BookException when the copy is not fit, or the book is open somewhere
    public static void replace(Path copy, Path path) {
        Creation.replace(BookFiles.of(copy), BookFiles.of(path));
    }

    /// Takes a book that cannot be used out of the way, with all that belongs to it, so that
    /// another can take its place.
    ///
    /// @param to where it goes, in the same folder
    public static void setAside(Path path, Path to) {
        BookFiles files = BookFiles.of(path);
        try (WriterLock _ = WriterLock.take(files)) {
            files.moveTo(new BookFiles(to));
        }
    }

    /// The folder the copies of a book lie in, whether it can be opened or not.
    public static Path copiesOf(Path path) {
        return BookFiles.of(path).copies();
    }

    /// Puts a verified copy into another folder too.
    public static void duplicate(Path copy, Path folder) {
        Copies.duplicate(copy, folder);
    }

    /// Removes a copy for good.
    public static void removeCopy(Path copy) {
        Copies.remove(copy);
    }

    /// Whether a copy was verified once; quick, where [#counts] reads all of it.
    public static boolean isProven(Path copy) {
        return Copies.hasHash(copy);
    }

    /// Whether a copy lies there just as it was verified.
    public static boolean counts(Path copy) {
        try {
            return Copies.counts(copy);
        } catch (IOException e) {
            throw Faults.unwritable(copy, e);
        }
    }

    /// The file, with links resolved.
    public Path path() {
        return files.book();
    }

    /// Its name without suffix.
    public String name() {
        return files.name();
    }

    /// The folder its copies lie in.
    public Path copies() {
        return files.copies();
    }

    /// What the user should know about how it opened.
    public List<Message> notices() {
        return List.copyOf(notices);
    }

    /// Reads from one state of the book, whatever is written meanwhile.
    public synchronized <T> T read(Function<Records, T> work) {
        return reading().read(work);
    }

    public Standing standing() {
        return read(records -> records.standing());
    }

    /// Runs work in one transaction. Everything it wrote is on the disk when this returns; when the
    /// work throws, nothing was written. Work that wrote nothing makes no commit.
    ///
    /// @param ofRecord whether the record itself changes, and not only a log or a choice beside it
    public synchronized <T> T write(boolean ofRecord, Function<Records, T> work) {
        return write(_ -> ofRecord, work);
    }

    /// Runs work in one transaction, as [#write(boolean, Function)] does.
    ///
    /// @param ofRecord tells by what came of the work whether the record itself changed
    public synchronized <T> T write(Predicate<T> ofRecord, Function<Records, T> work) {
        return writing().write(clock.instant(), ofRecord, work);
    }

    /// Runs work in a transaction and takes all of it back.
    public synchronized <T> T rehearse(Function<Records, T> work) {
        return writing().rehearse(work);
    }

    /// Whether it is open for writing.
    public synchronized boolean isLocked() {
        return writing != null;
    }

    /// Makes a copy and proves it.
    ///
    /// @throws BookException when the copy turned out unfit; then there is none
    public synchronized void copyTo(Path target) {
        Copies.make(reading().session(), target);
    }

    /// Writes all that is in the book to a place where there is no file yet, even when the book's
    /// own place can no longer be written.
    public synchronized void saveAs(Path target) {
        Creation.saveAs(reading().session(), BookFiles.of(target));
    }

    /// Looks for damage everywhere. Slow: reads all of the book.
    public synchronized List<Message> examine() {
        List<Message> findings = new ArrayList<>(notices);
        // a connection that has read while another wrote tells of indexes it remembers
        try (Session session = Connections.reader(files)) {
            findings.addAll(new Examination(session).findings());
        }
        try (Session session = Connections.writer(files)) {
            findings.addAll(new Examination(session).indexFindings());
        }
        return findings;
    }

    @Override
    public synchronized void close() {
        Reading reader = reading;
        Writing writer = writing;
        reading = null;
        writing = null;
        try {
            if (reader != null) {
                reader.close();
            }
        } finally {
            if (writer != null) {
                writer.close();
            }
        }
    }

    private Reading reading() {
        Reading open = reading;
        if (open == null) {
            open = new Reading(Connections.reader(files));
            reading = open;
        }
        return open;
    }

    private Writing writing() {
        Writing open = writing;
        if (open == null) {
            open = new Opening(files, migrations, clock.getZone()).forWriting(reading());
            writing = open;
        }
        return open;
    }
}
