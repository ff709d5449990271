package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.overview.PointUse;
import id.notulis.notula.HeadReader;
import id.notulis.notula.Known;
import id.notulis.notula.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Work on the agreements a meeting refers to.
public final class AgreementEdits {

    private AgreementEdits() {}

    /// Lets the meeting refer to the agreement that was typed. One of that number in the book is
    /// that one: what it leaves blank is filled, a part in which the two differ is refused and
    /// told.
    public static Edit<Typed<Meeting>> put(Id meeting, AgreementText text) {
        return draft ->
                Minutes.change(
                        draft,
                        meeting,
                        before -> {
                            Typed<Agreement> read =
                                    read(new KnownBook(draft).toReader(), draft, text);
                            read.value().ifPresent(draft::put);
                            return new Typed<>(
                                    read.value().map(it -> referring(before, it.id())),
                                    read.told());
                        });
    }

    /// Lets the meeting refer to an agreement of the book.
    public static Edit<Typed<Meeting>> refer(Id meeting, Id agreement) {
        return draft ->
                Minutes.change(
                        draft,
                        meeting,
                        before ->
                                draft.agreement(agreement).isPresent()
                                        ? Typed.understood(referring(before, agreement))
                                        : Typed.refused(Message.of("meeting.agreement.gone")));
    }

    /// Lets the meeting no longer refer to an agreement. Refused while lines of the minutes belong
    /// to points of it.
    public static Edit<Typed<Meeting>> unrefer(Id meeting, Id agreement) {
        return draft ->
                Minutes.change(
                        draft,
                        meeting,
                        before -> {
                            long used =
                                    before.entries()
                                            .flatMap(it -> it.points().stream())
                                            .filter(it -> it.agreement().equals(agreement))
                                            .count();
                            return used > 0
                                    ? Typed.refused(Message.of("meeting.agreement.used", used))
                                    : Typed.understood(without(before, agreement));
                        });
    }

    /// Types an agreement of the book anew; those below it follow when its number changes. Refused
    /// when another one has the number, or when lines of any minutes belong to a point that would
    /// be gone.
    public static Edit<Typed<Agreement>> change(Id agreement, AgreementText text) {
        return draft -> {
            Optional<Agreement> before = draft.agreement(agreement);
            if (before.isEmpty()) {
                return Typed.refused(Message.of("meeting.agreement.gone"));
            }
            Typed<Agreement> read = read(draft, text);
            Typed<Agreement> checked =
                    read.value()
                            .map(it -> checked(draft, named(it, agreement), read.told()))
                            .orElse(read);
            checked.value()
                    .ifPresent(
                            after -> {
                                AgreementFacts.follow(draft, before.get(), after.number());
                                draft.put(after);
                            });
            return checked;
        };
    }

    /// What was typed, as if the book knew no agreement.
    static Typed<Agreement> read(Draft draft, AgreementText text) {
        return read(nothingOf(draft), draft, text);
    }

    private static Typed<Agreement> read(Known known, Draft draft, AgreementText text) {
        return HeadReader.agreement(known, draft::newId, text.lines());
    }

    /// The book as if it knew no agreement.
    private static Known nothingOf(Draft draft) {
        Known known = new KnownBook(draft).toReader();
        return Known.nothing(known.names(), known.zone());
    }

    private static Typed<Agreement> checked(Draft draft, Agreement after, List<Message> doubts) {
        boolean taken =
                draft.agreements().stream()
                        .anyMatch(
                                it ->
                                        !it.id().equals(after.id())
                                                && Folded.of(it.number())
                                                        .equals(Folded.of(after.number())));
        if (taken) {
            return Typed.refused(Message.of("meeting.agreement.number", after.number()));
        }
        Optional<PointUse> lost =
                draft.agreementLines().stream()
                        .filter(it -> it.agreement().id().equals(after.id()))
                        .flatMap(it -> it.points().stream())
                        .filter(it -> !it.counts().equals(PointUse.Counts.NONE))
                        .filter(it -> after.point(it.point().number()).isEmpty())
                        .findFirst();
        return lost.map(
                        it ->
                                Typed.<Agreement>refused(
                                        Message.of("meeting.agreement.point", it.point().number())))
                .orElseGet(() -> new Typed<>(Optional.of(after), doubts));
    }

    private static Agreement named(Agreement agreement, Id id) {
        return new Agreement(
                id,
                agreement.number(),
                agreement.kind(),
                agreement.subject(),
                agreement.parties(),
                agreement.signed(),
                agreement.validFrom(),
                agreement.validUntil(),
                agreement.parentNumber(),
                agreement.points());
    }

    private static Meeting referring(Meeting meeting, Id agreement) {
        if (meeting.agreements().contains(agreement)) {
            return meeting;
        }
        List<Id> all = new ArrayList<>(meeting.agreements());
        all.add(agreement);
        return MeetingParts.of(meeting).agreements(all).toMeeting();
    }

    private static Meeting without(Meeting meeting, Id agreement) {
        return MeetingParts.of(meeting)
                .agreements(
                        meeting.agreements().stream().filter(it -> !it.equals(agreement)).toList())
                .toMeeting();
    }
}
