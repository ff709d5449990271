package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.store.BookException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// The book cannot be used as asked, for a reason the user can be told. What the store reports, at
/// the door: windows and commands do not know the store.
public final class BookFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Why.
    public enum Reason {
        /// There is no such file.
        MISSING,
        /// The file is something else.
        NOT_A_BOOK,
        /// A newer program made it; this one would harm it.
        NEWER,
        /// Part of it cannot be read any more.
        DAMAGED,
        /// Somebody else writes to it.
        LOCKED,
        /// The disk does not take or give what is asked: protected, full, no right, name taken.
        UNWRITABLE
    }

    private final Reason reason;
    private final transient Message message;

    BookFailure(BookException fault) {
        super(fault.getMessage(), fault);
        this.reason =
                switch (fault.reason()) {
                    case MISSING -> Reason.MISSING;
                    case NOT_A_BOOK -> Reason.NOT_A_BOOK;
                    case NEWER -> Reason.NEWER;
                    case DAMAGED -> Reason.DAMAGED;
                    case LOCKED -> Reason.LOCKED;
                    case UNWRITABLE -> Reason.UNWRITABLE;
                };
        this.message = fault.told();
    }

    /// The file it is about, where it is about one.
    public Optional<Path> file() {
        return message.args().stream()
                .flatMap(it -> it instanceof Path path ? Stream.of(path) : Stream.of())
                .findFirst();
    }

    public Reason reason() {
        return reason;
    }

    /// What to tell the user.
    public Message told() {
        return message;
    }
}
