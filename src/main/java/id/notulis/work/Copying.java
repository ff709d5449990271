package id.notulis.work;

import id.notulis.backup.ClosingRule;
import id.notulis.backup.WorkingRule;
import id.notulis.i18n.Message;
import id.notulis.store.Book;
import id.notulis.store.BookException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/// Copies an open book when the rules say so.
final class Copying {

    private final Book book;
    private final Clock clock;
    private final CopiesOfBook copies;
    private Optional<Path> second = Optional.empty();
    private Optional<CopyTrouble> trouble;
    private Optional<Message> notThere = Optional.empty();
    private boolean changedSinceOpening;
    private boolean changedSinceCopy;
    private Instant last;

    Copying(Book book, Clock clock) {
        this.book = book;
        this.clock = clock;
        this.copies = new CopiesOfBook(clock);
        this.last = clock.instant();
        this.trouble = behind() ? Optional.of(behind(book)) : Optional.empty();
    }

    /// Whether there are copies, and none has what was written before the book was opened. Of a
    /// book without any copy that is told anyway.
    private boolean behind() {
        OptionalLong newest = copies.newestCommit(book);
        return newest.isPresent() && ClosingRule.due(false, book.standing().record(), newest);
    }

    private static CopyTrouble behind(Book book) {
        return new CopyTrouble(
                CopyTrouble.Kind.BEHIND, Message.of("store.copy.behind", book.path()));
    }

    void changed() {
        changedSinceOpening = true;
        changedSinceCopy = true;
    }

    /// What the newest copy lacks there it gets at once: the folder may have been away when the
    /// copy was made.
    void alsoTo(Optional<Path> folder) {
        second = folder;
        notThere =
                CopiesOfBook.points(book.copies(), book.name()).stream()
                        .findFirst()
                        .map(RestorePoint::file)
                        .flatMap(this::duplicated);
    }

    private Optional<Message> duplicated(Path copy) {
        return second.flatMap(folder -> copies.duplicate(copy, book.name(), folder));
    }

    /// Copies to the same second place as another did.
    void goOnAs(Copying other) {
        alsoTo(other.second);
    }

    Optional<CopyTrouble> trouble() {
        return trouble.or(
                () -> notThere.map(it -> new CopyTrouble(CopyTrouble.Kind.SECOND_PLACE, it)));
    }

    Path make() {
        Path copy = made();
        changedSinceCopy = false;
        last = clock.instant();
        trouble = Optional.empty();
        notThere = duplicated(copy);
        return copy;
    }

    private Path made() {
        try {
            return copies.make(book);
        } catch (BookException fault) {
            trouble = Optional.of(new CopyTrouble(CopyTrouble.Kind.FAILED, fault.told()));
            throw fault;
        }
    }

    /// Before something that changes much at once.
    Optional<Path> makeBefore() {
        return ClosingRule.due(false, book.standing().record(), copies.newestCommit(book))
                ? Optional.of(make())
                : Optional.empty();
    }

    Optional<Path> makeIfDue() {
        return WorkingRule.due(changedSinceCopy, last, clock.instant())
                ? Optional.of(make())
                : Optional.empty();
    }

    void makeAtClosing() {
        if (ClosingRule.due(
                changedSinceOpening, book.standing().record(), copies.newestCommit(book))) {
            make();
        }
    }
}
