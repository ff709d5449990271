package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.Stamp;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.review.Review;
import id.notulis.model.review.Seal;

/// Takes minutes from Draf over Koreksi to Final.
public final class ReviewMinutes {

    private ReviewMinutes() {}

    /// Answers a check with `memang tidak dicatat`, or takes that back, as [Op#ANSWER_CHECK].
    public static Edit<Review> answer(Id meeting, String check, boolean unrecorded) {
        return draft -> {
            Review review = draft.review(meeting).answered(check, unrecorded);
            draft.put(review);
            return review;
        };
    }

    /// Marks minutes as being corrected, as [Op#TO_REVIEW].
    public static Edit<MeetingStatus> toReview(Id meeting) {
        return draft -> status(draft, meeting, MeetingStatus.REVIEW);
    }

    /// Marks minutes as a draft again, as [Op#TO_DRAFT].
    public static Edit<MeetingStatus> toDraft(Id meeting) {
        return draft -> status(draft, meeting, MeetingStatus.DRAFT);
    }

    /// Makes minutes final and seals them, as [Op#FINALISE]. From then on they only change by
    /// [AmendMinutes].
    ///
    /// @throws Refused when something that must be is missing; or they are final already
    public static Edit<Seal> finalise(Id meeting, Stamp stamp) {
        return draft -> {
            Inspection inspection = Inspection.of(draft, meeting).orElseThrow();
            if (inspection.review().seal().isPresent()) {
                throw new Refused(Message.of("review.final", inspection.meeting().title()));
            }
            if (!inspection.ready()) {
                throw new Refused(missing(inspection));
            }
            Meeting last = inspection.meeting();
            Seal seal = Sealing.first(draft, last, stamp);
            draft.put(MeetingParts.of(last).status(MeetingStatus.FINAL).toMeeting());
            draft.put(inspection.review().sealed(seal));
            return seal;
        };
    }

    /// What is missing before minutes can become final.
    public static Message missing(Inspection inspection) {
        int musts = inspection.musts();
        int undecided = inspection.undecided();
        if (musts > 0 && undecided > 0) {
            return Message.of("review.missing.both", musts, undecided);
        }
        return musts > 0
                ? Message.of("review.missing.musts", musts)
                : Message.of("review.missing.decisions", undecided);
    }

    private static MeetingStatus status(Draft draft, Id id, MeetingStatus status) {
        Meeting meeting = draft.meeting(id).orElseThrow();
        draft.put(MeetingParts.of(meeting).status(status).toMeeting());
        return status;
    }
}
