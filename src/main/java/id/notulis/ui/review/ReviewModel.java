package id.notulis.ui.review;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.Stamp;
import id.notulis.model.calendar.Zone;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Reply;
import id.notulis.work.Carried;
import id.notulis.work.CarryOver;
import id.notulis.work.Check;
import id.notulis.work.Edit;
import id.notulis.work.Inspection;
import id.notulis.work.MendChecks;
import id.notulis.work.NamedParty;
import id.notulis.work.Op;
import id.notulis.work.OwnerNames;
import id.notulis.work.ReviewMinutes;
import id.notulis.work.Snapshot;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// What the review screen shows and does. A decision that still wants a word, a date or a reason,
/// is remembered here until it has it.
final class ReviewModel {

    /// A decision somebody began and has not given all it wants.
    enum Begun {
        POSTPONE,
        HAND_OVER
    }

    /// What is known of the meeting.
    ///
    /// @param brokenSeal why its final minutes are not what they were sealed as
    /// @param zone of the office
    record State(Inspection inspection, Optional<Message> brokenSeal, Zone zone) {

        boolean isFinal() {
            return inspection.review().seal().isPresent();
        }

        MeetingStatus status() {
            return inspection.meeting().status();
        }
    }

    private final Desk desk;
    private final Map<Id, Begun> begun = new HashMap<>();
    private Optional<Id> meeting = Optional.empty();
    private Optional<State> state = Optional.empty();
    private Optional<Id> expanded = Optional.empty();
    private boolean showingPassed;

    ReviewModel(Desk desk) {
        this.desk = desk;
    }

    void open(Id other) {
        if (!meeting.equals(Optional.of(other))) {
            meeting = Optional.of(other);
            state = Optional.empty();
            expanded = Optional.empty();
            begun.clear();
        }
    }

    Optional<Id> meeting() {
        return meeting;
    }

    Optional<State> state() {
        return state;
    }

    /// Reads the meeting.
    ///
    /// @param then called when it has been read; the state is empty when it is no longer there
    void read(Runnable then) {
        meeting.ifPresent(
                id ->
                        desk.session()
                                .read(
                                        book -> read(book, id),
                                        found -> {
                                            state = found;
                                            then.run();
                                        }));
    }

    private static Optional<State> read(Snapshot book, Id id) {
        return Inspection.of(book, id)
                .map(
                        inspection ->
                                new State(
                                        inspection,
                                        book.brokenSeal(id),
                                        book.activeProfile()
                                                .map(OfficeProfile::zone)
                                                .orElse(Zone.WIB)));
    }

    /// The places that can be typed at.
    ReviewPlaces places() {
        return new ReviewPlaces(desk.session(), meeting.orElseThrow());
    }

    /// What still wants a word for an action; also where it was begun before the window was closed.
    Optional<Begun> begun(Carried carried) {
        Id action = carried.action().id();
        return Optional.ofNullable(begun.get(action)).or(() -> typed(action));
    }

    private Optional<Begun> typed(Id action) {
        if (places().isTyped(action, List.of(ReviewPlaces.UNTIL))) {
            return Optional.of(Begun.POSTPONE);
        }
        return places().isTyped(action, List.of(ReviewPlaces.TO, ReviewPlaces.REASON))
                ? Optional.of(Begun.HAND_OVER)
                : Optional.empty();
    }

    /// Whether the fields of an action are open.
    boolean expanded(Carried carried) {
        Id action = carried.action().id();
        return begun(carried).isPresent()
                || expanded.equals(Optional.of(action))
                || places().isTyped(action, List.of(ReviewPlaces.EVIDENCE));
    }

    void begin(Carried carried, Begun decision) {
        begun.put(carried.action().id(), decision);
    }

    void letItGoOn(Carried carried) {
        decide(carried, new CarryOver.Choice.Continue(), Optional.empty());
    }

    void done(Carried carried) {
        decide(
                carried,
                new CarryOver.Choice.Done(today(), "", Optional.empty()),
                Optional.of(carried.action().id()));
    }

    void postpone(Carried carried, LocalDate until) {
        decide(carried, new CarryOver.Choice.Postpone(until), Optional.empty());
    }

    /// @param reason not blank
    void handOver(Carried carried, String to, String reason) {
        begun.remove(carried.action().id());
        Id deciding = meeting.orElseThrow();
        Stamp stamp = stamp();
        enter(
                decided(carried),
                Op.DECIDE_HAND_OVER,
                draft ->
                        CarryOver.decide(
                                        deciding,
                                        carried.action().id(),
                                        new CarryOver.Choice.HandOver(
                                                NamedParty.of(draft, carried.origin().id(), to),
                                                reason),
                                        stamp)
                                .apply(draft),
                done -> {});
    }

    /// Once it is decided, what was typed for another decision is of no use any more.
    private Set<String> decided(Carried carried) {
        return places().decision(
                        carried.action().id(),
                        List.of(ReviewPlaces.UNTIL, ReviewPlaces.TO, ReviewPlaces.REASON));
    }

    void continueRest() {
        transact(Op.DECIDE_REST, CarryOver.continueRest(meeting.orElseThrow(), stamp()));
    }

    private void decide(Carried carried, CarryOver.Choice choice, Optional<Id> open) {
        begun.remove(carried.action().id());
        expanded = open;
        enter(
                decided(carried),
                CarryOver.op(choice),
                CarryOver.decide(meeting.orElseThrow(), carried.action().id(), choice, stamp()),
                done -> {});
    }

    /// Reads who could be in charge of something.
    void owners(Consumer<OwnerNames> then) {
        meeting.ifPresent(id -> desk.session().read(book -> OwnerNames.of(book, id), then));
    }

    void owner(Check check, Id action, String name) {
        Id id = meeting.orElseThrow();
        mend(
                check,
                draft -> MendChecks.owner(id, action, NamedParty.of(draft, id, name)).apply(draft));
    }

    /// Mends a check, with what was typed for it.
    void mend(Check check, Edit<?> edit) {
        enter(Set.of(places().mend(check.key())), Op.MEND_CHECK, edit, done -> {});
    }

    void answer(Check check, boolean unrecorded) {
        transact(
                Op.ANSWER_CHECK,
                ReviewMinutes.answer(meeting.orElseThrow(), check.key(), unrecorded));
    }

    void toReview() {
        transact(Op.TO_REVIEW, ReviewMinutes.toReview(meeting.orElseThrow()));
    }

    void toDraft() {
        transact(Op.TO_DRAFT, ReviewMinutes.toDraft(meeting.orElseThrow()));
    }

    void finalise(Runnable then) {
        desk.session()
                .transact(
                        Op.FINALISE,
                        this,
                        ReviewMinutes.finalise(meeting.orElseThrow(), stamp()),
                        Reply.of(seal -> then.run(), this::refused));
    }

    /// Changes the record as one step; what is refused is told.
    <T> void transact(Op op, Edit<T> edit) {
        transact(op, edit, done -> {});
    }

    <T> void transact(Op op, Edit<T> edit, Consumer<T> then) {
        enter(Set.of(), op, edit, then);
    }

    /// The same with what was typed at some places.
    <T> void enter(Set<String> places, Op op, Edit<T> edit, Consumer<T> then) {
        desk.session().enter(places, op, this, edit, _ -> true, Reply.of(then, this::refused));
    }

    private void refused(Message why) {
        desk.toasts().failed(desk.words().of(why));
    }

    boolean isShowingPassed() {
        return showingPassed;
    }

    void showPassed(boolean shown) {
        showingPassed = shown;
    }

    LocalDate today() {
        return LocalDate.now(desk.clock());
    }

    Stamp stamp() {
        return new Stamp(desk.clock().instant(), desk.preferences().now().worker());
    }
}
