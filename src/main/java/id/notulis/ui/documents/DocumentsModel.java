package id.notulis.ui.documents;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.document.DocumentState;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.overview.MeetingLine;
import id.notulis.model.overview.MinutesFilter;
import id.notulis.model.overview.MinutesOrder;
import id.notulis.model.overview.MinutesRow;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.publication.Publication;
import id.notulis.report.Form;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.LastMeeting;
import id.notulis.ui.kit.Place;
import id.notulis.ui.kit.Reply;
import id.notulis.work.DocumentRow;
import id.notulis.work.ExportDocuments;
import id.notulis.work.ExportOrder;
import id.notulis.work.MeetingDocuments;
import id.notulis.work.OutputFailure;
import id.notulis.work.Refused;
import id.notulis.work.Snapshot;
import id.notulis.work.TemplateRefused;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What the documents screen shows and does. Documents are made one after the other, so that one
/// can stop between them.
final class DocumentsModel {

    /// Stands for a meeting before one is opened.
    private static final Id NOBODY = new Id("0".repeat(26));

    private final Desk desk;
    private Optional<Id> meeting = Optional.empty();
    private Optional<Dossier> dossier = Optional.empty();
    private List<DocumentRow> rows = List.of();
    private Publication publication = Publication.none(NOBODY);
    private List<String> headlines = List.of();
    private Optional<OfficeProfile> office = Optional.empty();
    private Optional<Progress> progress = Optional.empty();
    private Optional<Instant> changed = Optional.empty();
    private boolean bare;
    private boolean cancelled;

    DocumentsModel(Desk desk) {
        this.desk = desk;
    }

    /// How far several documents have got.
    ///
    /// @param done how many are made
    /// @param all how many were asked for
    /// @param now the one being made
    record Progress(int done, int all, Form now) {}

    /// What came of making one.
    sealed interface Made {

        /// @param place where it lies
        record Done(Form form, Path place) implements Made {}

        record Failed(Form form, Message why) implements Made {}
    }

    void open(Id other) {
        if (!meeting.equals(Optional.of(other))) {
            meeting = Optional.of(other);
            dossier = Optional.empty();
            rows = List.of();
        }
    }

    /// Turns to the meeting that was worked on last.
    void openLast() {
        Optional<Id> last = LastMeeting.in(desk.preferences());
        if (meeting.isEmpty() || !meeting.equals(last)) {
            meeting = Optional.empty();
            dossier = Optional.empty();
            rows = List.of();
        }
    }

    Optional<Id> meeting() {
        return meeting;
    }

    Optional<Dossier> dossier() {
        return dossier;
    }

    /// Whether the book has no meeting at all.
    boolean isBare() {
        return bare;
    }

    List<DocumentRow> rows() {
        return rows;
    }

    /// The forms of a kind that are not among the rows and have something to say.
    List<Form> unlisted(DocumentKind kind) {
        List<Form> listed = rows.stream().map(DocumentRow::form).toList();
        return dossier.stream()
                .flatMap(
                        it ->
                                Form.allOf(kind).stream()
                                        .filter(form -> !listed.contains(form))
                                        .filter(
                                                form ->
                                                        form.silence(it.meeting(), publication)
                                                                .isEmpty()))
                .toList();
    }

    /// When the record of the meeting changed last, if some document is out of date by it; empty
    /// where that is not known, or something else was changed.
    Optional<ZonedDateTime> changed() {
        return changed.filter(
                        it ->
                                stale().stream()
                                        .flatMap(row -> RowAction.told(row).stream())
                                        .anyMatch(line -> !it.isBefore(line.document().made())))
                .map(it -> it.atZone(desk.clock().getZone()));
    }

    /// What the meeting became in public.
    Publication publication() {
        return publication;
    }

    /// Headlines its press release could have, the best one first.
    List<String> headlines() {
        return headlines;
    }

    /// Whose papers they are; empty before a profile is chosen.
    Optional<OfficeProfile> office() {
        return office;
    }

    Optional<Progress> progress() {
        return progress;
    }

    int number(DocumentState state) {
        return (int)
                rows.stream()
                        .flatMap(it -> RowAction.told(it).stream())
                        .filter(it -> it.state() == state)
                        .count();
    }

    /// Those that are out of date.
    List<DocumentRow> stale() {
        return rows.stream()
                .filter(
                        it ->
                                RowAction.told(it)
                                        .filter(line -> line.state() == DocumentState.STALE)
                                        .isPresent())
                .toList();
    }

    /// Those that were never made and those whose file is gone.
    int unmade() {
        int never =
                (int)
                        rows.stream()
                                .filter(it -> RowAction.told(it).isEmpty() && it.sayable())
                                .count();
        return never + number(DocumentState.MISSING);
    }

    /// Reads the rows; of the meeting worked on last while none is named.
    void read(Runnable then) {
        Optional<Id> asked = meeting;
        Optional<Id> last = LastMeeting.in(desk.preferences());
        desk.session()
                .ask(
                        () -> read(asked.or(() -> named(last))),
                        Reply.of(
                                found -> {
                                    if (meeting.equals(asked)) {
                                        take(found);
                                        then.run();
                                    }
                                },
                                why -> desk.toasts().failed(desk.words().of(why))));
    }

    private void take(Found found) {
        if (meeting.isEmpty()) {
            meeting = found.meeting();
            meeting.map(it -> Destination.of(Place.DOCUMENTS, it))
                    .ifPresent(desk.navigator()::settle);
        }
        bare = found.bare();
        changed = found.changed();
        dossier = found.dossier();
        rows = found.rows();
        publication = found.publication();
        headlines = found.headlines();
        office = found.office();
    }

    private record Found(
            Optional<Id> meeting,
            boolean bare,
            Optional<Instant> changed,
            Optional<Dossier> dossier,
            List<DocumentRow> rows,
            Publication publication,
            List<String> headlines,
            Optional<OfficeProfile> office) {}

    /// The meeting meant where none is named: the one worked on last, or else the latest of which
    /// something was written, or else the latest.
    private Optional<Id> named(Optional<Id> last) {
        LocalDate today = LocalDate.now(desk.clock());
        return desk.session()
                .book()
                .read(
                        book ->
                                last.filter(it -> book.meeting(it).isPresent())
                                        .or(
                                                () ->
                                                        Stream.concat(
                                                                        book
                                                                                .recentMinutes(
                                                                                        today, 1)
                                                                                .stream(),
                                                                        latest(book).stream())
                                                                .map(MeetingLine::id)
                                                                .findFirst()));
    }

    private static Optional<MeetingLine> latest(Snapshot book) {
        List<Long> first = book.minutes(MinutesFilter.ALL, MinutesOrder.LATEST_FIRST).between(0, 1);
        return book.minutesRows(first).values().stream().map(MinutesRow::line).findFirst();
    }

    private Found read(Optional<Id> wanted) {
        Workspace book = desk.session().book();
        Id id = wanted.orElse(NOBODY);
        return new Found(
                wanted,
                book.read(it -> latest(it).isEmpty()),
                book.read(it -> it.changed(id)),
                book.read(it -> it.dossier(id)),
                new MeetingDocuments(book, desk.books().documents(book)).of(id),
                book.read(it -> it.publication(id)),
                book.read(it -> MeetingDocuments.headlines(it, id)),
                book.read(Snapshot::activeProfile));
    }

    /// Makes documents.
    ///
    /// @param step called before each and at the end
    /// @param then gets what came of each that was begun
    void make(List<Form> forms, Runnable step, Consumer<List<Made>> then) {
        if (progress.isPresent() || dossier.isEmpty() || forms.isEmpty()) {
            return;
        }
        cancelled = false;
        Dossier of = dossier.get();
        Deque<Order> orders = new ArrayDeque<>();
        forms.forEach(form -> orders.add(new Order(of, form, place(form), stalePages(form))));
        next(orders, forms.size(), List.of(), step, then);
    }

    void cancel() {
        cancelled = true;
    }

    /// Settled when it is asked for: whoever looks at another meeting meanwhile changes nothing.
    ///
    /// @param pages folder of a PDF that is out of date as well
    private record Order(Dossier of, Form form, Path folder, Optional<Path> pages) {}

    private void next(
            Deque<Order> left, int all, List<Made> made, Runnable step, Consumer<List<Made>> then) {
        if (left.isEmpty() || cancelled) {
            progress = Optional.empty();
            step.run();
            then.accept(made);
            return;
        }
        Order order = left.pop();
        progress = Optional.of(new Progress(all - left.size() - 1, all, order.form()));
        step.run();
        desk.session()
                .write(
                        () -> made(order),
                        Reply.of(
                                one -> next(left, all, with(made, one), step, then),
                                why ->
                                        next(
                                                left,
                                                all,
                                                with(made, new Made.Failed(order.form(), why)),
                                                step,
                                                then)));
    }

    private static List<Made> with(List<Made> made, Made one) {
        List<Made> more = new ArrayList<>(made);
        more.add(one);
        return List.copyOf(more);
    }

    /// One that was made stays where it lies.
    private Path place(Form form) {
        return rows.stream()
                .filter(it -> it.form() == form)
                .flatMap(it -> it.made().stream())
                .filter(it -> it.state() != DocumentState.MISSING)
                .filter(it -> it.state() != DocumentState.MOVED)
                .map(it -> Path.of(it.document().path()).getParent())
                .findFirst()
                .orElseGet(desk::documents);
    }

    private Optional<Path> stalePages(Form form) {
        return stale().stream()
                .filter(it -> it.form() == form)
                .flatMap(it -> it.pages().stream())
                .filter(it -> it.state() == DocumentState.STALE)
                .flatMap(it -> Stream.ofNullable(Path.of(it.document().path()).getParent()))
                .findFirst();
    }

    private Made made(Order order) {
        Form form = order.form();
        try {
            ExportDocuments exporter = desk.books().exporter(desk.session().book());
            Path place =
                    exporter.export(order.of(), ExportOrder.into(order.folder(), List.of(form)))
                            .getFirst();
            order.pages()
                    .map(it -> ExportOrder.into(it, List.of(form)).asPages())
                    .ifPresent(it -> exporter.export(order.of(), it));
            return new Made.Done(form, place);
        } catch (OutputFailure failure) {
            return new Made.Failed(form, failure.told());
        } catch (TemplateRefused refused) {
            return new Made.Failed(form, refused.told().getFirst());
        } catch (Refused refused) {
            return new Made.Failed(form, refused.told());
        }
    }

    /// The report of all that was published on a day.
    void published(LocalDate day, Consumer<Optional<String>> then) {
        desk.session().read(book -> MeetingDocuments.publishedOn(book, day), then);
    }

    /// A document that is a message.
    void message(Form form, Consumer<String> then) {
        meeting.ifPresent(
                id ->
                        desk.session()
                                .read(
                                        book -> MeetingDocuments.message(book, id, form),
                                        found -> found.ifPresent(then)));
    }
}
