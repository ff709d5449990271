package id.notulis.ui.kit;

import id.notulis.i18n.Message;
import id.notulis.work.BookFailure;
import id.notulis.work.Edit;
import id.notulis.work.Op;
import id.notulis.work.Outcome;
import id.notulis.work.Refused;
import id.notulis.work.Snapshot;
import id.notulis.work.Subject;
import id.notulis.work.Undone;
import id.notulis.work.Workspace;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// An open book as a window uses it. To be called on the window's thread, which it also answers on;
/// the book itself is read and written elsewhere.
public final class Session {

    private final Workspace book;
    private final Threads threads;
    private final InstantSource clock;
    private final Consumer<Throwable> unexpected;
    private final List<Consumer<Changed>> listeners = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Saving> saving;
    private final ReadOnlyObjectWrapper<Optional<Op>> undoable =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Op>> redoable =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private int underway;

    /// @param unexpected who takes what no one foresaw
    public Session(
            Workspace book, Threads threads, InstantSource clock, Consumer<Throwable> unexpected) {
        this.book = book;
        this.threads = threads;
        this.clock = clock;
        this.unexpected = unexpected;
        this.saving = new ReadOnlyObjectWrapper<>(new Saving.Saved(clock.instant()));
    }

    /// For use cases that need the book itself; off the window's thread only.
    public Workspace book() {
        return book;
    }

    /// Changes the record as one step of the history. Edits are made in the order asked for, each
    /// on what it finds then.
    public <T> void transact(Op op, Object initiator, Edit<T> edit, Reply<T> reply) {
        write(
                () -> book.transact(op, edit),
                new Reply<Outcome<T>>() {
                    @Override
                    public void done(Outcome<T> outcome) {
                        reply.done(outcome.value());
                        tell(new Changed(outcome.changed(), initiator));
                    }

                    @Override
                    public void refused(Message why) {
                        reply.refused(why);
                    }

                    @Override
                    public void failed(Message why) {
                        reply.failed(why);
                    }
                });
    }

    /// Changes the record where nobody waits for an answer.
    public <T> void transact(Op op, Object initiator, Edit<T> edit) {
        transact(op, initiator, edit, Reply.of(value -> {}));
    }

    /// Reads from one state of the book.
    public <T> void read(Function<Snapshot, T> work, Consumer<T> then) {
        ask(() -> book.read(work), Reply.of(then, why -> saving.set(new Saving.Failed(why))));
    }

    /// Does something that writes but is no step of the history: a draft, a copy, documents.
    public <T> void write(Supplier<T> work, Reply<T> reply) {
        underway++;
        if (!(saving.get() instanceof Saving.Underway)) {
            saving.set(new Saving.Underway(clock.instant()));
        }
        Reply<Written<T>> settled =
                new Reply<>() {
                    @Override
                    public void done(Written<T> written) {
                        settle(written);
                        reply.done(written.value());
                    }

                    @Override
                    public void refused(Message why) {
                        settle(new Written<>(why, undoable.get(), redoable.get()));
                        reply.refused(why);
                    }

                    @Override
                    public void failed(Message why) {
                        underway--;
                        saving.set(new Saving.Failed(why));
                        reply.failed(why);
                    }
                };
        threads.writing()
                .execute(
                        () ->
                                perform(
                                        () ->
                                                new Written<>(
                                                        work.get(),
                                                        book.undoable(),
                                                        book.redoable()),
                                        settled));
    }

    /// Does something that takes long and writes nothing of the record.
    public <T> void ask(Supplier<T> work, Reply<T> reply) {
        threads.reading().execute(() -> perform(work, reply));
    }

    /// Takes the last step back.
    ///
    /// @param then gets what came of it
    public void undo(Consumer<Undone> then) {
        step(book::undo, then);
    }

    /// Takes the step again that was taken back last.
    public void redo(Consumer<Undone> then) {
        step(book::redo, then);
    }

    /// Calls whenever the record changed, until let go.
    public Subscription onChange(Consumer<Changed> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Tells everybody that something changed otherwise than by [#transact].
    public void tell(Changed changed) {
        if (!changed.subjects().isEmpty()) {
            List.copyOf(listeners).forEach(listener -> listener.accept(changed));
        }
    }

    public ReadOnlyObjectProperty<Saving> savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /// The step that [#undo] would take back.
    public ReadOnlyObjectProperty<Optional<Op>> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /// The step that [#redo] would take again.
    public ReadOnlyObjectProperty<Optional<Op>> redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    private void step(Supplier<Undone> step, Consumer<Undone> then) {
        write(
                step,
                Reply.of(
                        undone -> {
                            then.accept(undone);
                            Set<Subject> subjects =
                                    undone instanceof Undone.Done(var _, var changed)
                                            ? changed
                                            : Set.of();
                            tell(new Changed(subjects, this));
                        }));
    }

    private void settle(Written<?> written) {
        underway--;
        undoable.set(written.undoable());
        redoable.set(written.redoable());
        if (underway == 0) {
            saving.set(new Saving.Saved(clock.instant()));
        }
    }

    private <T> void perform(Supplier<T> work, Reply<T> reply) {
        Runnable answer;
        try {
            T value = work.get();
            answer = () -> reply.done(value);
        } catch (Refused refused) {
            answer = () -> reply.refused(refused.told());
        } catch (BookFailure failure) {
            answer = () -> reply.failed(failure.told());
        } catch (RuntimeException | Error fault) {
            answer =
                    () -> {
                        reply.failed(Message.of("kit.fault.work"));
                        unexpected.accept(fault);
                    };
        }
        threads.window().execute(answer);
    }

    /// What was written, and what the history then offers.
    private record Written<T>(T value, Optional<Op> undoable, Optional<Op> redoable) {}
}
