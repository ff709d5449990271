package id.notulis.ui.kit;

import id.notulis.i18n.Message;
import id.notulis.model.draft.TypedText;
import id.notulis.model.draft.Typing;
import id.notulis.work.BookFailure;
import id.notulis.work.Edit;
import id.notulis.work.Op;
import id.notulis.work.Outcome;
import id.notulis.work.Refused;
import id.notulis.work.Snapshot;
import id.notulis.work.Step;
import id.notulis.work.Subject;
import id.notulis.work.Undone;
import id.notulis.work.Workspace;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/// An open book as a window uses it. To be called on the window's thread, which it also answers on;
/// the book itself is read and written elsewhere.
public final class Session {

    private final OpenBook book;
    private final Threads threads;
    private final Clock clock;
    private final TypedTexts texts;
    private final Safekeeping safekeeping;
    private final Consumer<Throwable> unexpected;
    private final List<Consumer<Changed>> listeners = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Saving> saving;
    private final ReadOnlyObjectWrapper<Optional<Step>> lastStep =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Op>> undoable =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Op>> redoable =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Message> trouble = Optional.empty();
    private final SimpleObjectProperty<Optional<Progress>> progress =
            new SimpleObjectProperty<>(Optional.empty());
    private int underway;
    private final boolean onlyWriter;
    private long edition;

    /// A book in which nothing was being typed.
    ///
    /// @param unexpected who takes what no one foresaw
    public Session(Workspace book, Threads threads, Clock clock, Consumer<Throwable> unexpected) {
        this(book, List.of(), threads, clock, unexpected);
    }

    /// @param typed what was typed in the book before and not entered
    /// @param unexpected who takes what no one foresaw
    public Session(
            Workspace book,
            List<TypedText> typed,
            Threads threads,
            Clock clock,
            Consumer<Throwable> unexpected) {
        this.book = new OpenBook(book);
        this.onlyWriter = book.isForWriting();
        this.threads = threads;
        this.clock = clock;
        this.unexpected = unexpected;
        this.saving = new ReadOnlyObjectWrapper<>(new Saving.Saved(clock.instant()));
        this.texts = new TypedTexts(this, threads.timer(), typed);
        this.safekeeping = new Safekeeping(this, this.book, threads, clock);
        safekeeping.refresh();
    }

    /// For use cases that need the book itself; off the window's thread only.
    public Workspace book() {
        return book.get();
    }

    /// The copies of the book.
    public Safekeeping safekeeping() {
        return safekeeping;
    }

    /// Long work that is under way, for the status line; whoever does it says how far it is.
    public ObjectProperty<Optional<Progress>> progressProperty() {
        return progress;
    }

    /// Keeps at once whatever is not kept yet; before the book is closed.
    public void flush() {
        texts.flush();
    }

    /// What stands in a field after a keystroke: it is on the disk within a second.
    ///
    /// @param place as [id.notulis.work.Drafts] knows it
    public void typed(String place, String text) {
        typed(place, Typing.fresh(text));
    }

    /// What stands in a field after a keystroke, and what it stands over.
    public void typed(String place, Typing typing) {
        texts.typed(place, typing);
        if (saving.get() instanceof Saving.Saved && !texts.unkept().isEmpty()) {
            saving.set(new Saving.Underway(clock.instant()));
        }
    }

    /// What was typed at a place and neither entered nor given up, now or before the program was
    /// started.
    public Optional<Typing> typing(String place) {
        return texts.at(place);
    }

    /// What was typed at all places that begin so, by place.
    public Map<String, Typing> typings(String prefix) {
        return texts.under(prefix);
    }

    /// Enters what was typed at a place: the edit takes it, and the draft goes with it. When that
    /// fails the text is kept as if it were still being typed.
    public <T> void enter(String place, Op op, Object initiator, Edit<T> edit, Reply<T> reply) {
        enter(Set.of(place), op, initiator, edit, value -> true, reply);
    }

    /// Enters what was typed at some places.
    ///
    /// @param taken whether what comes of the edit means that the texts are entered; else they are
    ///   kept as if they were still being typed
    public <T> void enter(
            Set<String> places,
            Op op,
            Object initiator,
            Edit<T> edit,
            Predicate<T> taken,
            Reply<T> reply) {
        texts.enter(places, op, initiator, edit, taken, reply);
    }

    /// Gives up what was typed at a place.
    public void forget(String place) {
        texts.forget(place);
    }

    /// Tries once more to keep what is only in memory.
    public void retry() {
        texts.retry();
    }

    /// What is only in memory, by place.
    public Map<String, String> unkept() {
        Map<String, String> unkept = new LinkedHashMap<>();
        texts.unkept().forEach((place, typing) -> unkept.put(place, typing.text()));
        return unkept;
    }

    /// What is only in memory, with what it stands over.
    Map<String, Typing> unkeptTypings() {
        return texts.unkept();
    }

    /// Calls once everything asked for until now was written or refused.
    public void whenWritten(Runnable then) {
        threads.writing().execute(() -> threads.window().execute(then));
    }

    /// Calls once a while has passed.
    public void after(Duration delay, Runnable call) {
        threads.timer().after(delay, call);
    }

    /// Changes the record as one step of the history. Edits are made in the order asked for, each
    /// on what it finds then.
    public <T> void transact(Op op, Object initiator, Edit<T> edit, Reply<T> reply) {
        write(
                () -> book.get().transact(op, edit),
                new Reply<Outcome<T>>() {
                    @Override
                    public void done(Outcome<T> outcome) {
                        safekeeping.written();
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
        ask(
                () -> book.with(it -> it.read(work)),
                Reply.of(then, why -> saving.set(new Saving.Failed(why))));
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
                        lastStep.set(written.lastStep());
                        undoable.set(written.lastStep().map(Step::op));
                        redoable.set(written.redoable());
                        reply.done(written.value());
                        settle(Optional.empty());
                    }

                    @Override
                    public void refused(Message why) {
                        reply.refused(why);
                        underway--;
                        tellSaving();
                    }

                    @Override
                    public void failed(Message why) {
                        reply.failed(why);
                        settle(Optional.of(why));
                    }
                };
        threads.writing().execute(() -> perform(() -> Written.of(work.get(), book.get()), settled));
    }

    /// Does something that takes long and writes nothing of the record.
    public <T> void ask(Supplier<T> work, Reply<T> reply) {
        threads.reading().execute(() -> perform(work, reply));
    }

    /// Takes the last step back.
    ///
    /// @param then gets what came of it
    public void undo(Consumer<Undone> then) {
        step(() -> book.get().undo(), then);
    }

    /// Takes a step back if it is the last one.
    ///
    /// @param then gets what came of it
    public void undo(Step last, Consumer<Undone> then) {
        step(() -> book.get().undo(last), then);
    }

    /// Takes the step again that was taken back last.
    public void redo(Consumer<Undone> then) {
        step(() -> book.get().redo(), then);
    }

    /// Calls whenever the record changed, until let go.
    public Subscription onChange(Consumer<Changed> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Calls whenever something of these kinds changed, until let go.
    public Subscription whenChanged(Set<Subject> subjects, Runnable then) {
        return onChange(
                changed -> {
                    if (subjects.stream().anyMatch(changed::touches)) {
                        then.run();
                    }
                });
    }

    /// Tells everybody that something changed otherwise than by [#transact].
    public void tell(Changed changed) {
        if (!changed.subjects().isEmpty()) {
            edition++;
            List.copyOf(listeners).forEach(listener -> listener.accept(changed));
        }
    }

    /// Another number whenever the record changed: what was asked for at one holds while it stands.
    /// Empty where somebody else may be writing the book, so that nothing read of it holds.
    public OptionalLong edition() {
        return onlyWriter ? OptionalLong.of(edition) : OptionalLong.empty();
    }

    public ReadOnlyObjectProperty<Saving> savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /// The step that [#undo] would take back.
    public ReadOnlyObjectProperty<Optional<Op>> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /// The same; of two that did the same, one is not the other.
    public ReadOnlyObjectProperty<Optional<Step>> lastStepProperty() {
        return lastStep.getReadOnlyProperty();
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

    /// Another book took the place of the one before, with what was typed.
    void replaced(List<TypedText> typed) {
        texts.replaced(typed);
    }

    /// Once the disk takes something again, what it refused before is tried again.
    private void settle(Optional<Message> failure) {
        underway--;
        if (failure.isPresent()) {
            trouble = failure;
        } else if (trouble.isPresent()) {
            trouble = texts.unkept().isEmpty() ? Optional.empty() : trouble;
            texts.flush();
        }
        tellSaving();
    }

    private void tellSaving() {
        if (underway == 0) {
            saving.set(
                    trouble.<Saving>map(Saving.Failed::new)
                            .orElseGet(
                                    () ->
                                            texts.unkept().isEmpty()
                                                    ? new Saving.Saved(clock.instant())
                                                    : new Saving.Underway(clock.instant())));
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
    private record Written<T>(T value, Optional<Step> lastStep, Optional<Op> redoable) {

        static <T> Written<T> of(T value, Workspace book) {
            return new Written<>(value, book.lastStep(), book.redoable());
        }
    }
}
