package id.notulis.work;

import id.notulis.backup.CopyName;
import id.notulis.i18n.Message;
import id.notulis.store.Book;
import id.notulis.store.BookException;
import id.notulis.store.Counts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Restore points of books that are not open, and going back to them.
///
/// Every method throws [BookFailure] when a book cannot be used as asked.
public final class Restoration {

    private final Clock clock;

    public Restoration(Clock clock) {
        this.clock = clock;
    }

    /// All restore points of a book, newest first; the book itself may be damaged or gone.
    public List<RestorePoint> points(Path book) {
        return Door.through(() -> CopiesOfBook.points(Book.copiesOf(book), name(book)));
    }

    /// Takes a book back to a restore point. Its present state becomes a restore point first; a
    /// book that is damaged is set aside instead. Nobody may have it open.
    ///
    /// @return where the damaged book lies now
    public Optional<Path> restore(RestorePoint point, Path book) {
        return Door.through(
                () -> {
                    if (!Files.exists(book)) {
                        Book.restore(point.file(), book);
                        return Optional.empty();
                    }
                    if (kept(book)) {
                        Book.replace(point.file(), book);
                        return Optional.empty();
                    }
                    Path aside = aside(book);
                    Book.setAside(book, aside);
                    Book.restore(point.file(), book);
                    return Optional.of(aside);
                });
    }

    /// Whether the present state was made a restore point; a damaged book has none worth keeping.
    private boolean kept(Path book) {
        CopiesOfBook copies = new CopiesOfBook(clock);
        try (Book open = Book.open(book, true, clock, copies::place)) {
            copies.make(open);
            return true;
        } catch (BookException e) {
            if (e.reason() == BookException.Reason.DAMAGED
                    || e.reason() == BookException.Reason.NOT_A_BOOK) {
                return false;
            }
            throw e;
        }
    }

    private Path aside(Path book) {
        String stamp = new CopyName("", clock.instant(), 0).fileName().substring(1, 17);
        for (int number = 1; ; number++) {
            String more = number > 1 ? " " + number : "";
            Path aside = book.resolveSibling(name(book) + " rusak " + stamp + more + ".notulis");
            if (!Files.exists(aside)) {
                return aside;
            }
        }
    }

    /// Restores a copy to a place of its own, looks at all of it, counts what is in it, and takes
    /// it away again.
    public Proof prove(RestorePoint point) {
        return Door.through(() -> proven(point));
    }

    private Proof proven(RestorePoint point) {
        Path folder = workplace(point.file());
        try {
            Path trial = folder.resolve("bukti.notulis");
            Book.restore(point.file(), trial);
            try (Book open = Book.open(trial, false, clock, new CopiesOfBook(clock)::place)) {
                List<Message> findings = new ArrayList<>(open.examine());
                if (!Book.counts(point.file())) {
                    findings.add(Message.of("store.copy.unfit", point.file(), "sha256"));
                }
                Counts counts = open.read(records -> records.counts());
                return new Proof(
                        point, counts.meetings(), counts.entries(), counts.attachments(), findings);
            }
        } catch (BookException e) {
            return new Proof(point, 0, 0, 0, List.of(e.told()));
        } finally {
            clear(folder);
        }
    }

    private Path workplace(Path copy) {
        try {
            return Files.createTempDirectory(copy.toAbsolutePath().getParent(), ".bukti");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clear(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList().reversed()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path book) {
        String copies = String.valueOf(Book.copiesOf(book).getFileName());
        return copies.substring(0, copies.length() - ".cadangan".length());
    }
}
