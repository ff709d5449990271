package id.notulis.ui.minutes;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Meeting;
import id.notulis.notula.Typed;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.Session;
import id.notulis.work.Edit;
import id.notulis.work.Op;
import id.notulis.work.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/// The meeting that the panes at the top and at the side show, as it is in the book; and the one
/// way they change it. Whoever shows the minutes hands each state of them in.
final class MeetingModel {

    private final Session session;
    private final List<Consumer<Dossier>> listeners = new ArrayList<>();
    private Optional<Dossier> shown = Optional.empty();

    MeetingModel(Session session) {
        this.session = session;
    }

    /// Shows this state of the meeting from now on.
    void show(Dossier dossier) {
        shown = Optional.of(dossier);
        List.copyOf(listeners).forEach(listener -> listener.accept(dossier));
    }

    Optional<Dossier> dossier() {
        return shown;
    }

    Optional<Meeting> meeting() {
        return shown.map(Dossier::meeting);
    }

    /// Calls with each state; with the one of now at once, if there is one.
    void onShow(Consumer<Dossier> listener) {
        listeners.add(listener);
        shown.ifPresent(listener);
    }

    Session session() {
        return session;
    }

    /// Reads something more of the meeting from the book.
    ///
    /// @param then called if there is such a thing
    <T> void read(BiFunction<Snapshot, Id, Optional<T>> what, Consumer<T> then) {
        meeting()
                .map(Meeting::id)
                .ifPresent(
                        id ->
                                session()
                                        .read(
                                                book -> what.apply(book, id),
                                                found -> found.ifPresent(then)));
    }

    /// Changes the meeting by what was typed. Nothing happens while none is shown.
    ///
    /// @param verb makes the edit for the meeting shown
    /// @param then gets what came of it, also when the book could not be written
    <T> void change(Op op, Function<Id, Edit<Typed<T>>> verb, Consumer<Typed<T>> then) {
        meeting()
                .map(Meeting::id)
                .ifPresent(
                        id ->
                                session.transact(
                                        op,
                                        this,
                                        verb.apply(id),
                                        Reply.of(then, why -> then.accept(refused(why)))));
    }

    /// Changes the meeting by what was typed at some places; what is understood is entered and no
    /// longer kept as typed.
    <T> void enter(
            Set<String> places, Op op, Function<Id, Edit<Typed<T>>> verb, Consumer<Typed<T>> then) {
        meeting()
                .map(Meeting::id)
                .ifPresent(
                        id ->
                                session.enter(
                                        places,
                                        op,
                                        this,
                                        verb.apply(id),
                                        typed -> typed.value().isPresent(),
                                        Reply.of(then, why -> then.accept(refused(why)))));
    }

    private static <T> Typed<T> refused(Message why) {
        return Typed.refused(why);
    }
}
