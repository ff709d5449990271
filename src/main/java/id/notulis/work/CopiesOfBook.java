package id.notulis.work;

import id.notulis.backup.CopyName;
import id.notulis.store.Book;
import id.notulis.store.Standing;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    private final Clock clock;

    CopiesOfBook(Clock clock) {
        this.clock = clock;
    }

    /// Where a copy made now goes.
    Path place(Path folder, String book, Standing standing) {
        return folder.resolve(new CopyName(book, clock.instant(), standing.commit()).fileName());
    }

    Path make(Book book) {
        Path target = place(book.copies(), book.name(), book.standing());
        book.copyTo(target);
        return target;
    }

    /// Number of the last commit in the newest copy that was verified.
    OptionalLong newestCommit(Book book) {
        Optional<CopyName> newest =
                names(book.copies()).stream()
                        .filter(name -> name.book().equals(book.name()))
                        .max(
                                Comparator.comparing(CopyName::made)
                                        .thenComparingLong(CopyName::commit));
        return newest.isPresent() ? OptionalLong.of(newest.get().commit()) : OptionalLong.empty();
    }

    private static List<CopyName> names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Book::isProven)
                    .flatMap(file -> CopyName.parse(file.getFileName().toString()).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
