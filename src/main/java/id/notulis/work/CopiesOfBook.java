package id.notulis.work;

import id.notulis.backup.Copy;
import id.notulis.backup.CopyName;
import id.notulis.backup.Thinning;
import id.notulis.i18n.Message;
import id.notulis.store.Book;
import id.notulis.store.BookException;
import id.notulis.store.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// The copies of a book, in the folder beside it.
final class CopiesOfBook {

    private static final System.Logger LOG = System.getLogger(CopiesOfBook.class.getName());

    /// What part of the disk all copies may take.
    private static final int SHARE_OF_DISK = 10;

    private final Clock clock;

    CopiesOfBook(Clock clock) {
        this.clock = clock;
    }

    /// Where a copy made now goes.
    Path place(Path folder, String book, Standing standing) {
        return folder.resolve(new CopyName(book, clock.instant(), standing.commit()).fileName());
    }

    /// Makes a verified copy, and lets those go that have had their time.
    Path make(Book book) {
        Path target = place(book.copies(), book.name(), book.standing());
        book.copyTo(target);
        thin(book.copies(), book.name());
        return target;
    }

    /// Puts a copy into another folder too. What goes wrong there is told and hinders nothing: the
    /// copy beside the book is made.
    Optional<Message> duplicate(Path copy, String book, Path folder) {
        try {
            Path there = folder.resolve(book + ".cadangan");
            Book.duplicate(copy, there);
            thin(there, book);
            return Optional.empty();
        } catch (BookException e) {
            return Optional.of(e.told());
        }
    }

    /// All verified copies of a book, newest first.
    static List<RestorePoint> points(Path folder, String book) {
        return copies(folder, book).stream()
                .map(
                        copy ->
                                new RestorePoint(
                                        folder.resolve(copy.name().fileName()),
                                        copy.name().made(),
                                        copy.name().commit()))
                .sorted(
                        Comparator.comparing(RestorePoint::made)
                                .thenComparingLong(RestorePoint::commit)
                                .reversed())
                .toList();
    }

    /// Number of the last commit in the newest copy that was verified.
    OptionalLong newestCommit(Book book) {
        return points(book.copies(), book.name()).stream()
                .limit(1)
                .mapToLong(RestorePoint::commit)
                .findFirst();
    }

    /// What cannot be taken away stays, and is tried again with the next copy.
    private void thin(Path folder, String book) {
        try {
            superfluous(folder, book)
                    .forEach(copy -> Book.removeCopy(folder.resolve(copy.name().fileName())));
        } catch (IOException | BookException e) {
            LOG.log(System.Logger.Level.WARNING, "Old copies could not be taken away", e);
        }
    }

    private List<Copy> superfluous(Path folder, String book) throws IOException {
        List<Copy> copies = copies(folder, book);
        long taken = copies.stream().mapToLong(Copy::bytes).sum();
        long free = Files.getFileStore(folder).getUsableSpace();
        return Thinning.superfluous(
                copies, clock.instant(), clock.getZone(), (free + taken) / SHARE_OF_DISK);
    }

    private static List<Copy> copies(Path folder, String book) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Book::isProven)
                    .flatMap(file -> copy(file).stream())
                    .filter(copy -> copy.name().book().equals(book))
                    .toList();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The folder of copies could not be read", e);
            return List.of();
        }
    }

    private static Optional<Copy> copy(Path file) {
        return CopyName.parse(file.getFileName().toString())
                .map(name -> new Copy(name, file.toFile().length()));
    }
}
