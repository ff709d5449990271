package id.notulis.ui.minutes;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.draft.Typing;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Topic;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Party;
import id.notulis.notula.Captured;
import id.notulis.notula.Known;
import id.notulis.notula.Suggestions;
import id.notulis.notula.Typed;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.Session;
import id.notulis.work.AddParticipant;
import id.notulis.work.Op;
import id.notulis.work.Subject;
import id.notulis.work.minutes.EditMinutes;
import id.notulis.work.minutes.Entered;
import id.notulis.work.minutes.MinutesStep;
import id.notulis.work.minutes.RewriteEntry;
import id.notulis.work.minutes.Scribe;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/// The minutes of one meeting while they are written: what the book has of them, the topic under
/// discussion, and what can be done to their lines. To be used on the window's thread.
public final class WorkspaceModel {

    private final Session session;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Optional<Dossier>> dossier =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Id>> topic =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<AgendaItem> agenda = FXCollections.observableArrayList();
    private Consumer<Message> onRefused = why -> {};
    private final ReadOnlyBooleanWrapper gone = new ReadOnlyBooleanWrapper();
    private Optional<Id> meeting = Optional.empty();
    private Optional<Scribe> scribe = Optional.empty();
    private Optional<Cast> cast = Optional.empty();
    private final NextLine next = new NextLine();
    private int edition;
    private int state;

    public WorkspaceModel(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /// @param listener told why the record does not allow a step
    void onRefused(Consumer<Message> listener) {
        onRefused = listener;
    }

    /// Turns to a meeting; what is known of another one is forgotten.
    public void open(Id id) {
        if (!meeting.equals(Optional.of(id))) {
            meeting = Optional.of(id);
            forget();
        }
    }

    private void forget() {
        state++;
        scribe = Optional.empty();
        cast = Optional.empty();
        turn(Optional.empty());
        dossier.set(Optional.empty());
        rows.clear();
        agenda.clear();
        gone.set(false);
    }

    /// Whether the book has the meeting no more; it may come back when that is undone.
    public ReadOnlyBooleanProperty goneProperty() {
        return gone.getReadOnlyProperty();
    }

    /// Reads the meeting from the book.
    ///
    /// @param then called once it is there
    public void load(Runnable then) {
        if (meeting.isEmpty()) {
            return;
        }
        Id id = meeting.get();
        int asked = state;
        session.read(
                book -> book.dossier(id).map(it -> new Scribe(book.known(it.meeting()), it)),
                found -> {
                    if (asked != state) {
                        load(then);
                        return;
                    }
                    found.ifPresentOrElse(
                            fresh -> {
                                scribe = Optional.of(fresh);
                                cast = Optional.empty();
                                take(fresh.dossier());
                                gone.set(false);
                            },
                            () -> {
                                forget();
                                gone.set(true);
                            });
                    then.run();
                });
    }

    /// Follows what others change.
    public Subscription follow() {
        return session.onChange(
                changed -> {
                    if (!changed.initiator().equals(this)
                            && (changed.touches(Subject.MEETINGS)
                                    || changed.touches(Subject.PEOPLE)
                                    || changed.touches(Subject.ORGANISATIONS)
                                    || changed.touches(Subject.AGREEMENTS))) {
                        load(() -> {});
                    }
                });
    }

    public ReadOnlyObjectProperty<Optional<Dossier>> dossierProperty() {
        return dossier.getReadOnlyProperty();
    }

    public Optional<Id> meeting() {
        return meeting;
    }

    /// The topic under discussion, which lines are put into.
    public ReadOnlyObjectProperty<Optional<Id>> topicProperty() {
        return topic.getReadOnlyProperty();
    }

    ObservableList<Row> rows() {
        return rows;
    }

    ObservableList<AgendaItem> agenda() {
        return agenda;
    }

    /// What somebody is called on the screen.
    public String nameOf(Party party) {
        return cast.map(it -> it.of(party)).orElse("");
    }

    /// What was typed over lines of this meeting and not entered, by line; also over such as are
    /// there no more.
    Map<Id, Typing> unfinished() {
        return meeting.map(it -> TypedPlaces.lines(session, it)).orElse(Map.of());
    }

    /// The moment, for lines that name none: only while the meeting is, for whoever writes its
    /// minutes later has other times in mind.
    Optional<LocalTime> moment() {
        LocalDate today = LocalDate.now(clock);
        boolean now =
                dossier.get()
                        .flatMap(it -> it.meeting().date())
                        .map(days -> !today.isBefore(days.first()) && !today.isAfter(days.last()))
                        .orElse(true);
        return now ? Optional.of(now()) : Optional.empty();
    }

    LocalTime now() {
        return LocalTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    }

    /// What typed lines would become; nothing before the meeting is there.
    Optional<Captured> understood(String text, Optional<LocalTime> time) {
        return scribe.map(
                it -> it.read(text, discussion().current(), time, () -> meeting.orElseThrow()));
    }

    /// What an edited line would become.
    Optional<Captured> understood(String text, Entry entry) {
        return scribe.map(it -> it.reread(text, entry, () -> meeting.orElseThrow()));
    }

    /// What could be meant at a place of a line.
    Optional<Suggestions> suggestions(String line, int caret) {
        return scribe.flatMap(it -> it.suggestions(line, caret));
    }

    /// How somebody is mentioned in a line.
    Optional<String> mention(Party party) {
        return scribe.map(it -> it.mention(party));
    }

    /// A line as it would be typed.
    Optional<String> written(Entry entry) {
        return scribe.map(it -> it.text(entry));
    }

    /// What was last said.
    Discussion discussion() {
        return new Discussion(
                dossier.get().map(it -> it.meeting().topics()).orElse(List.of()), topic.get());
    }

    Optional<Entry> entry(Id id) {
        return dossier.get().stream()
                .flatMap(it -> it.meeting().entries())
                .filter(it -> it.id().equals(id))
                .findFirst();
    }

    /// Enters lines into the topic under discussion. What they open is discussed from then on.
    ///
    /// @param place where they were typed
    void enter(String place, String text, Optional<LocalTime> time, Reply<Captured> reply) {
        boolean opens =
                understood(text, time)
                        .filter(it -> !it.opened().isEmpty() && it.added().isEmpty())
                        .isPresent();
        Scribe hands = scribe.orElseThrow();
        session.enter(
                Set.of(place),
                opens ? Op.ADD_TOPIC : Op.ADD_LINE,
                this,
                next.of(hands, text, time),
                entered -> !entered.captured().refused(),
                answer(reply));
    }

    private void turn(Optional<Id> to) {
        topic.set(to);
        next.into(to);
    }

    /// Puts an edited text in the place of a line.
    void rewrite(Id entry, String text, Reply<Captured> reply) {
        Scribe hands = scribe.orElseThrow();
        session.enter(
                Set.of(TypedPlaces.line(meeting.orElseThrow(), entry)),
                Op.EDIT_LINE,
                this,
                new RewriteEntry(hands, entry, text),
                entered -> !entered.captured().added().isEmpty(),
                answer(reply));
    }

    /// Puts somebody on the attendance list by name.
    ///
    /// @param text the name, perhaps with rank and titles
    void add(String text, Reply<Attendee> reply) {
        Id id = meeting.orElseThrow();
        session.transact(
                Op.ADD_PARTICIPANT,
                this,
                draft -> {
                    Typed<AddParticipant.Place> placed =
                            new AddParticipant(id, Optional.empty(), text).apply(draft);
                    Dossier now = draft.dossier(id).orElseThrow();
                    return new Seated(placed, now, draft.known(now.meeting()));
                },
                Reply.of(
                        seated -> {
                            if (scribe.isPresent()) {
                                scribe = Optional.of(new Scribe(seated.known, seated.dossier));
                            }
                            cast = Optional.empty();
                            take(seated.dossier);
                            seated.placed
                                    .value()
                                    .flatMap(AddParticipant.Place::person)
                                    .ifPresentOrElse(
                                            who -> reply.done(new Attendee(who)),
                                            () ->
                                                    seated.placed.told().stream()
                                                            .findFirst()
                                                            .ifPresent(reply::failed));
                        },
                        reply::failed));
    }

    private record Seated(Typed<AddParticipant.Place> placed, Dossier dossier, Known known) {}

    /// Does something to the lines or topics.
    void step(Op op, MinutesStep step) {
        step(op, step, () -> {});
    }

    /// @param then called once it is done and shown
    void step(Op op, MinutesStep step, Runnable then) {
        step(
                Set.of(),
                op,
                step,
                done -> {
                    if (done) {
                        then.run();
                    }
                });
    }

    /// @param places where what it takes was typed
    /// @param then told whether it is done and shown
    void step(Set<String> places, Op op, MinutesStep step, Consumer<Boolean> then) {
        meeting.ifPresent(
                id ->
                        session.enter(
                                places,
                                op,
                                this,
                                new EditMinutes(id, step),
                                _ -> true,
                                new Stepped(this::take, onRefused, then)));
    }

    /// Makes a topic the one under discussion.
    void discuss(Id id) {
        turn(Optional.of(id));
        dossier.get().ifPresent(this::list);
    }

    /// Goes to the topic before or behind.
    ///
    /// @return whether there was one
    boolean discussNext(int by) {
        List<Id> ids = agenda.stream().map(AgendaItem::id).toList();
        int at = topic.get().map(ids::indexOf).orElse(-1) + by;
        boolean there = at >= 0 && at < ids.size();
        if (there) {
            discuss(ids.get(at));
        }
        return there;
    }

    /// Takes over a newer state of the meeting that somebody's own change led to.
    public void take(Dossier fresh) {
        state++;
        boolean samePeople = cast.filter(it -> it.fits(fresh)).isPresent();
        if (!samePeople) {
            cast = Optional.of(new Cast(fresh));
            edition++;
        }
        scribe = scribe.map(it -> it.at(fresh, samePeople));
        List<Topic> topics = fresh.meeting().topics();
        boolean there =
                topic.get()
                        .filter(id -> topics.stream().anyMatch(it -> it.id().equals(id)))
                        .isPresent();
        if (!there) {
            turn(topics.isEmpty() ? Optional.empty() : Optional.of(topics.getLast().id()));
        }
        dossier.set(Optional.of(fresh));
        list(fresh);
    }

    /// Marks the lines that somebody began to edit.
    void markUnfinished() {
        dossier.get().ifPresent(this::list);
    }

    private void list(Dossier fresh) {
        Set<Id> begun = unfinished().keySet();
        Alignment.align(rows, Listing.rows(fresh, topic.get(), cast.orElseThrow(), edition, begun));
        Alignment.align(agenda, Listing.agenda(fresh.meeting(), topic.get()));
    }

    private Reply<Entered> answer(Reply<Captured> reply) {
        return Reply.of(
                entered -> {
                    Captured captured = entered.captured();
                    NextLine.opened(captured).map(Optional::of).ifPresent(topic::set);
                    take(entered.dossier());
                    reply.done(captured);
                },
                reply::failed);
    }
}
