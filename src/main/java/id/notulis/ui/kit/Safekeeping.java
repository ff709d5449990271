package id.notulis.ui.kit;

import id.notulis.i18n.Message;
import id.notulis.model.draft.Typing;
import id.notulis.work.BookFailure;
import id.notulis.work.CopyTrouble;
import id.notulis.work.Proof;
import id.notulis.work.Restoration;
import id.notulis.work.RestorePoint;
import id.notulis.work.Subject;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The copies of the open book: made while nobody types, proven, gone back to.
public final class Safekeeping {

    /// So long nothing may have been written before a copy is made by itself.
    private static final Duration QUIET = Duration.ofSeconds(5);

    private final Session session;
    private final OpenBook book;
    private final Threads threads;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<List<RestorePoint>> points =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<CopyTrouble>> trouble =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private long writes;

    Safekeeping(Session session, OpenBook book, Threads threads, Clock clock) {
        this.session = session;
        this.book = book;
        this.threads = threads;
        this.clock = clock;
    }

    /// What the book can be taken back to, newest first.
    public ReadOnlyObjectProperty<List<RestorePoint>> pointsProperty() {
        return points.getReadOnlyProperty();
    }

    /// What is amiss with the copies, here or in the second place.
    public ReadOnlyObjectProperty<Optional<CopyTrouble>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// Looks for the copies there are.
    public void refresh() {
        session.ask(() -> book.with(Copies::of), Reply.of(this::found));
    }

    private void found(Copies copies) {
        points.set(copies.points());
        trouble.set(copies.trouble());
    }

    private record Copies(List<RestorePoint> points, Optional<CopyTrouble> trouble) {

        static Copies of(Workspace book) {
            return new Copies(book.restorePoints(), book.copyTrouble());
        }
    }

    /// Makes a copy now.
    public void backUp(Reply<Path> reply) {
        copy(
                () -> Optional.of(book.get().backUp()),
                Reply.of(copy -> copy.ifPresent(reply::done), reply::failed));
    }

    /// A folder that gets every copy too.
    public void alsoCopyTo(Optional<Path> folder) {
        session.ask(
                () -> {
                    book.get().alsoCopyTo(folder);
                    return Copies.of(book.get());
                },
                Reply.of(this::found));
    }

    /// Does something that changes much at once, after a copy if one is due. Without the copy
    /// nothing is done.
    public void guarded(Runnable work, Consumer<Message> failed) {
        copy(() -> book.get().backUpBefore(), Reply.of(made -> work.run(), failed));
    }

    /// Restores a copy to a place of its own, and looks at all of it.
    public void prove(RestorePoint point, Reply<Proof> reply) {
        session.ask(() -> new Restoration(clock).prove(point), reply);
    }

    /// Takes the book back. Everything may be other than before.
    public void goBackTo(RestorePoint point, Reply<RestorePoint> reply) {
        session.flush();
        replace(open -> open.goBackTo(point), point, reply);
    }

    /// Goes on in another place, with what is only in memory.
    public void saveElsewhere(Path place, Reply<Path> reply) {
        Map<String, Typing> typed = session.unkeptTypings();
        replace(
                open -> {
                    Workspace other = open.saveElsewhere(place, typed);
                    leave(open);
                    return other;
                },
                place,
                reply);
    }

    private <T> void replace(UnaryOperator<Workspace> other, T value, Reply<T> reply) {
        session.write(
                () -> {
                    book.replace(other);
                    return book.get().drafts().all();
                },
                Reply.of(
                        typed -> {
                            session.replaced(typed);
                            refresh();
                            session.tell(new Changed(EnumSet.allOf(Subject.class), this));
                            reply.done(value);
                        },
                        reply::failed));
    }

    /// What cannot be written cannot be closed cleanly either; all of it is in the other place.
    private static void leave(Workspace open) {
        try {
            open.close();
        } catch (BookFailure failure) {
            System.getLogger(Safekeeping.class.getName())
                    .log(System.Logger.Level.INFO, "Left a book that cannot be written", failure);
        }
    }

    /// Something of the record was written: a copy is made, if one is due, once the hand rests.
    void written() {
        long now = ++writes;
        threads.timer()
                .after(
                        QUIET,
                        () -> {
                            if (now == writes) {
                                copy(() -> book.get().backUpIfDue(), Reply.of(made -> {}));
                            }
                        });
    }

    private void copy(Supplier<Optional<Path>> copying, Reply<Optional<Path>> reply) {
        session.ask(
                copying,
                Reply.of(
                        copied -> {
                            if (copied.isPresent()) {
                                refresh();
                            }
                            reply.done(copied);
                        },
                        why -> {
                            refresh();
                            reply.failed(why);
                        }));
    }
}
