package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.IdSource;
import id.notulis.model.change.Change;
import id.notulis.model.document.WrittenDocument;
import id.notulis.model.draft.TypedText;
import id.notulis.model.draft.Typing;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.numbering.RegisteredNumber;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.ReferenceLists;
import id.notulis.model.survey.WrittenSurvey;
import id.notulis.store.Book;
import id.notulis.store.BookException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// An open book: the one way to read and to change what is in it. Safe for use by several threads,
/// one of them at a time.
///
/// Every method throws [BookFailure] when the book cannot be used as asked.
public final class Workspace implements AutoCloseable {

    private final Book book;
    private final Clock clock;
    private final IdSource ids;
    private final History history = new History();
    private final Copying copies;

    /// The meeting that was changed last, as it is in the book: only this program writes, so
    /// whoever works on it need not read it again.
    private Optional<Meeting> latest = Optional.empty();

    private Workspace(Book book, Clock clock, IdSource ids) {
        this.book = book;
        this.clock = clock;
        this.ids = ids;
        this.copies = new Copying(book, clock);
    }

    /// Makes a book where there is no file yet, and opens it for writing.
    ///
    /// @param profiles offices to choose from; the first one is active
    public static Workspace create(
            Path path,
            ReferenceLists lists,
            List<OfficeProfile> profiles,
            Clock clock,
            IdSource ids) {
        return Door.through(
                () -> {
                    Book book =
                            Book.create(
                                    path,
                                    ids.next().value(),
                                    clock,
                                    records -> {
                                        records.references().replace(lists);
                                        profiles.forEach(records.profiles()::save);
                                    });
                    Workspace workspace = new Workspace(book, clock, ids);
                    workspace.copies.changed();
                    return workspace;
                });
    }

    public static Workspace open(Path path, Access access, Clock clock, IdSource ids) {
        return Door.through(
                () ->
                        new Workspace(
                                Book.open(
                                        path,
                                        access == Access.WRITE,
                                        clock,
                                        new CopiesOfBook(clock)::place),
                                clock,
                                ids));
    }

    /// Puts a copy of a book at a place where there is no file yet, after opening and comparing it.
    public static void restore(Path copy, Path path) {
        Door.through(
                () -> {
                    Book.restore(copy, path);
                    return path;
                });
    }

    /// The file, with links resolved.
    public Path path() {
        return book.path();
    }

    /// Whether it is held for writing; else somebody else may hold it.
    public boolean isForWriting() {
        return book.isLocked();
    }

    /// What the user should know about how the book opened: whether lines are missing, and since
    /// when.
    public List<Message> notices() {
        return book.notices();
    }

    /// Reads from one state of the book, whatever is written meanwhile.
    public <T> T read(Function<Snapshot, T> work) {
        return Door.through(() -> book.read(records -> work.apply(new Snapshot(records))));
    }

    /// Changes the record: in one transaction, as one step of the history. On the disk when this
    /// returns; when the edit throws, nothing of it happened.
    public synchronized <T> Outcome<T> transact(Op op, Edit<T> edit) {
        return Door.through(
                () -> {
                    Worked<T> worked =
                            book.write(
                                    it -> it.draft().ofRecord(),
                                    records -> work(edit, new Draft(records, ids, latest)));
                    if (worked.draft().changed()) {
                        copies.changed();
                        remember(worked.draft().changes());
                        history.add(new Step(op, worked.draft().changes()));
                    }
                    return worked.outcome();
                });
    }

    /// Does what [#transact] would, tells what would come of it, and takes it back.
    public synchronized <T> Outcome<T> rehearse(Edit<T> edit) {
        return Door.through(
                () ->
                        book.rehearse(
                                records -> work(edit, new Draft(records, ids, latest)).outcome()));
    }

    /// The step that [#undo] would take back.
    public synchronized Optional<Op> undoable() {
        return lastStep().map(Step::op);
    }

    /// The same, and none other that did the same.
    public synchronized Optional<Step> lastStep() {
        return history.lastDone();
    }

    /// The step that [#redo] would take again.
    public synchronized Optional<Op> redoable() {
        return history.lastUndone().map(Step::op);
    }

    /// Takes the last step back.
    public synchronized Undone undo() {
        return history.lastDone()
                .map(step -> step(step, step.change().inverted(), history::stepBack))
                .orElse(new Undone.Nothing());
    }

    /// Takes a step back if it is the last one; else nothing is changed.
    public synchronized Undone undo(Step step) {
        return lastStep().filter(step::equals).map(last -> undo()).orElse(new Undone.Nothing());
    }

    /// Takes the step again that was taken back last.
    public synchronized Undone redo() {
        return history.lastUndone()
                .map(step -> step(step, step.change(), history::stepForward))
                .orElse(new Undone.Nothing());
    }

    /// What was typed and not yet entered.
    public Drafts drafts() {
        return new Drafts(book, clock);
    }

    /// Adds to the document log. Not a step of the history.
    public void log(WrittenDocument document) {
        logAll(List.of(document));
    }

    /// Adds to the log of documents over more than one meeting. Not a step of the history.
    public synchronized void log(WrittenSurvey survey) {
        Door.through(
                () ->
                        book.write(
                                false,
                                records -> {
                                    records.surveyLog().add(survey);
                                    return survey;
                                }));
    }

    /// Adds to the document log in one transaction. Not a step of the history.
    public synchronized void logAll(List<WrittenDocument> documents) {
        Door.through(
                () ->
                        book.write(
                                false,
                                records -> {
                                    documents.forEach(records.documents()::add);
                                    return documents;
                                }));
    }

    /// Notes that a document was made with a reserved number. Not a step of the history.
    public synchronized void use(Id number) {
        Door.through(
                () ->
                        book.write(
                                false,
                                records -> {
                                    records.numbers().register().numbers().stream()
                                            .filter(it -> it.id().equals(number))
                                            .filter(RegisteredNumber::canBeUsed)
                                            .forEach(it -> records.numbers().save(it.used()));
                                    return number;
                                }));
    }

    /// Chooses the profile documents are made with, as a step of its own.
    public Outcome<Id> activate(Id profile) {
        return transact(
                Op.EDIT_PROFILE,
                draft -> {
                    draft.choose(profile);
                    return profile;
                });
    }

    /// Makes a verified copy among the copies of the book.
    ///
    /// @return where it lies
    public synchronized Path backUp() {
        return Door.through(() -> copies.make());
    }

    /// Makes a copy when half an hour of work has no copy yet.
    ///
    /// @return where it lies; empty when none was due
    public synchronized Optional<Path> backUpIfDue() {
        return Door.through(() -> copies.makeIfDue());
    }

    /// A folder that gets every copy too, on another disk for instance; the newest one at once.
    public synchronized void alsoCopyTo(Optional<Path> folder) {
        copies.alsoTo(folder);
    }

    /// What is amiss with the copies.
    public synchronized Optional<CopyTrouble> copyTrouble() {
        return copies.trouble();
    }

    /// Makes a copy before something that changes much at once, unless the newest one has all of
    /// the record.
    ///
    /// @return where it lies; empty when none was due
    public synchronized Optional<Path> backUpBefore() {
        return Door.through(() -> copies.makeBefore());
    }

    /// What the book can be taken back to, newest first.
    public List<RestorePoint> restorePoints() {
        return CopiesOfBook.points(book.copies(), book.name());
    }

    /// Writes all of the book and what is only in memory to a place where there is no file yet, and
    /// opens it there, with the same history. This book may be one that can no longer be written;
    /// it is to be closed afterwards by whoever goes on with the other.
    ///
    /// @param typed texts that are only in memory, by place
    public synchronized Workspace saveElsewhere(Path place, Map<String, Typing> typed) {
        return Door.through(
                () -> {
                    book.saveAs(place);
                    Workspace other = open(place, Access.WRITE, clock, ids);
                    other.history.continueWith(history);
                    other.copies.changed();
                    other.copies.goOnAs(copies);
                    other.drafts().keepAll(typed);
                    return other;
                });
    }

    /// Closes the book, takes it back to a restore point and opens it again, without a history. The
    /// present state is kept as a restore point first. When that fails the book is as it was, and
    /// this workspace goes on. What is typed and not entered is no part of the record, so it stays.
    public synchronized Workspace goBackTo(RestorePoint point) {
        Map<String, Typing> typed =
                drafts().all().stream()
                        .collect(Collectors.toMap(TypedText::place, TypedText::typing));
        close();
        new Restoration(clock).restore(point, path());
        Workspace other = open(path(), Access.WRITE, clock, ids);
        other.copies.goOnAs(copies);
        other.drafts().keepAll(typed);
        return other;
    }

    /// Looks for damage everywhere.
    ///
    /// @return what was found; nothing when all is well
    public synchronized List<Message> check() {
        return Door.through(
                () -> {
                    List<Message> findings = new ArrayList<>(book.examine());
                    findings.addAll(book.read(records -> brokenSeals(new Snapshot(records))));
                    return findings;
                });
    }

    /// What cannot be read at all was found before.
    private static List<Message> brokenSeals(Snapshot snapshot) {
        try {
            return snapshot.records().reviews().sealed().stream()
                    .flatMap(meeting -> Sealing.broken(snapshot, meeting).stream())
                    .toList();
        } catch (BookException fault) {
            return List.of(fault.told());
        }
    }

    /// Closes the book. Copies it first when the record has changed and no copy has that.
    @Override
    public synchronized void close() {
        Door.through(
                () -> {
                    try (book) {
                        if (book.isLocked()) {
                            copies.makeAtClosing();
                        }
                        return book;
                    }
                });
    }

    private <T> Worked<T> work(Edit<T> edit, Draft draft) {
        T value = edit.apply(draft);
        draft.stamp(clock.instant());
        Set<Subject> changed =
                draft.changed() ? Changes.subjects(draft.changes()) : EnumSet.noneOf(Subject.class);
        return new Worked<>(draft, new Outcome<>(value, changed));
    }

    private Undone step(Step step, Change change, Runnable moveHistory) {
        try {
            Door.through(
                    () ->
                            book.write(
                                    true,
                                    records -> {
                                        Changes.applyChecked(records, change);
                                        Changes.stamp(records, change, clock.instant());
                                        return change;
                                    }));
        } catch (Changes.Issued _) {
            history.forgetLast();
            Message why = Message.of("op.undo.issued", step.op().title());
            return new Undone.Refused(step.op(), why);
        } catch (Changes.Stale _) {
            history.clear();
            Message why = Message.of("op.undo.stale", step.op().title());
            return new Undone.Refused(step.op(), why);
        }
        copies.changed();
        remember(change);
        moveHistory.run();
        return new Undone.Done(step.op(), Changes.subjects(change));
    }

    private void remember(Change change) {
        switch (change) {
            case Change.OfMeeting(var before, var after) -> {
                boolean same = latest.map(Meeting::id).equals(before.map(Meeting::id));
                latest = after.isPresent() ? after : same ? Optional.empty() : latest;
            }
            case Change.Several(var changes) -> changes.forEach(this::remember);
            // a meeting in the bin is none for whoever asks for it
            case Change.OfBin _ -> latest = Optional.empty();
            default -> {}
        }
    }

    private record Worked<T>(Draft draft, Outcome<T> outcome) {}
}
