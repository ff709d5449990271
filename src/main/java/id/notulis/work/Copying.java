package id.notulis.work;

import id.notulis.backup.ClosingRule;
import id.notulis.backup.WorkingRule;
import id.notulis.i18n.Message;
import id.notulis.store.Book;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/// Copies an open book when the rules say so.
final class Copying {

    private final Book book;
    private final Clock clock;
    private final CopiesOfBook copies;
    private Optional<Path> second = Optional.empty();
    private Optional<Message> trouble = Optional.empty();
    private boolean changedSinceOpening;
    private boolean changedSinceCopy;
    private Instant last;

    Copying(Book book, Clock clock) {
        this.book = book;
        this.clock = clock;
        this.copies = new CopiesOfBook(clock);
        this.last = clock.instant();
    }

    void changed() {
        changedSinceOpening = true;
        changedSinceCopy = true;
    }

    void alsoTo(Optional<Path> folder) {
        second = folder;
        trouble = Optional.empty();
    }

    /// Copies to the same second place as another did.
    void goOnAs(Copying other) {
        alsoTo(other.second);
    }

    Optional<Message> trouble() {
        return trouble;
    }

    Path make() {
        Path copy = copies.make(book);
        changedSinceCopy = false;
        last = clock.instant();
        trouble = second.flatMap(folder -> copies.duplicate(copy, book.name(), folder));
        return copy;
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
