package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.Stamp;
import id.notulis.model.action.Action;
import id.notulis.model.action.Following;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.meeting.Task;
import id.notulis.model.people.Attendee;
import id.notulis.model.review.Amendment;
import id.notulis.model.review.Review;
import id.notulis.model.review.Seal;
import id.notulis.notula.NotulaWriter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Corrects final minutes (ralat): for a reason, on a day, by somebody, with what stood there
/// before and what stands there now. The minutes stay final and are sealed anew.
///
/// Every method is to be done as [Op#AMEND], and throws [Refused] when the minutes are not final or
/// nothing would change.
public final class AmendMinutes {

    private AmendMinutes() {}

    /// Why and when minutes are corrected.
    ///
    /// @param reason not blank
    /// @param date the day the correction is dated
    /// @param stamp when it was entered, and by whom
    public record Grounds(String reason, LocalDate date, Stamp stamp) {

        public Grounds {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("minutes are corrected for a reason");
            }
        }
    }

    /// Corrects minutes as a rule makes them.
    ///
    /// @param correction gets the book and gives the meeting as it is to be
    public static Edit<Amendment> amend(
            Id meeting, Grounds grounds, Function<Draft, Meeting> correction) {
        return draft -> {
            Meeting before = draft.meeting(meeting).orElseThrow();
            Review review = draft.review(meeting);
            Seal seal =
                    review.seal()
                            .orElseThrow(
                                    () ->
                                            new Refused(
                                                    Message.of(
                                                            "review.amend.draft", before.title())));
            String textBefore = text(draft, before, seal);
            Meeting after =
                    MeetingParts.of(correction.apply(draft))
                            .status(MeetingStatus.FINAL)
                            .toMeeting();
            if (after.equals(before)) {
                throw new Refused(Message.of("review.amend.same"));
            }
            settleActions(draft, before, after);
            draft.putSealed(after);
            Seal next = Sealing.next(draft, Settled.minuted(draft, after), seal, grounds.stamp());
            Amendment amendment =
                    new Amendment(
                            review.amendments().size() + 1,
                            grounds.date(),
                            grounds.stamp(),
                            grounds.reason().strip(),
                            LineDifferences.between(textBefore, text(draft, after, next)));
            draft.put(review.amended(amendment, next));
            return amendment;
        };
    }

    /// Corrects minutes as somebody rewrote their text, which [#text] gave.
    public static Edit<Amendment> rewrite(Id meeting, Grounds grounds, String text) {
        return amend(meeting, grounds, draft -> new RewrittenMinutes(draft, meeting).read(text));
    }

    /// The minutes as text, to be corrected.
    public static Optional<String> text(Snapshot book, Id meeting) {
        return book.dossier(meeting)
                .map(it -> NotulaWriter.write(it, new KnownBook(book).toReader()));
    }

    private static String text(Draft draft, Meeting meeting, Seal seal) {
        return NotulaWriter.write(
                new Dossier(Settled.minuted(draft, meeting), seal.agreements()),
                new KnownBook(draft).toReader());
    }

    /// An action that is corrected is minuted as it is now; one that is not stays minuted as it
    /// was, unless somebody in charge is no longer on the list.
    private static void settleActions(Draft draft, Meeting before, Meeting after) {
        Map<Id, Action> stood = new HashMap<>();
        before.entries()
                .filter(Task.class::isInstance)
                .map(Task.class::cast)
                .forEach(it -> stood.put(it.id(), it.action()));
        after.entries()
                .filter(Task.class::isInstance)
                .map(Task.class::cast)
                .forEach(
                        it -> {
                            Following following = draft.following(it.id());
                            boolean corrected = !it.action().equals(stood.get(it.id()));
                            boolean gone =
                                    following.minuted().stream()
                                            .anyMatch(action -> !listed(after, action));
                            if (corrected || gone) {
                                draft.put(following.minuted(Optional.empty()));
                            }
                        });
    }

    private static boolean listed(Meeting meeting, Action action) {
        return action.owners().stream()
                .allMatch(
                        it ->
                                !(it instanceof Attendee attendee)
                                        || meeting.attendance(attendee.person()).isPresent());
    }
}
