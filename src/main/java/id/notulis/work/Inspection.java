package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.review.Review;
import java.util.List;
import java.util.Optional;

/// All that the review of one meeting's minutes shows.
///
/// @param meeting the meeting
/// @param review how far its review has got
/// @param checks what was found, what must be first
/// @param passed what is in order: the checks that found nothing
/// @param carried the open actions of earlier meetings
public record Inspection(
        Meeting meeting,
        Review review,
        List<Check> checks,
        List<Message> passed,
        List<Carried> carried) {

    public Inspection {
        checks = List.copyOf(checks);
        passed = List.copyOf(passed);
        carried = List.copyOf(carried);
    }

    /// Looks through a meeting; nothing when there is none.
    public static Optional<Inspection> of(Snapshot book, Id id) {
        return book.meeting(id)
                .map(
                        meeting -> {
                            Review review = book.review(id);
                            ReviewChecks checks = ReviewChecks.of(book, meeting, review);
                            return new Inspection(
                                    meeting,
                                    review,
                                    checks.found(),
                                    checks.passed(),
                                    CarryOver.of(book, meeting));
                        });
    }

    /// How many checks have to be mended before the minutes can become final.
    public int musts() {
        return (int) checks.stream().filter(Check::must).count();
    }

    /// How many actions nobody has decided about.
    public int undecided() {
        return (int) carried.stream().filter(it -> it.decision().isEmpty()).count();
    }

    /// Whether nothing stands in the way of final minutes.
    public boolean ready() {
        return musts() == 0 && undecided() == 0;
    }

    /// How many checks there are.
    public int all() {
        return checks.size() + passed.size();
    }

    /// How many need nothing any more.
    public int settled() {
        return passed.size() + (int) checks.stream().filter(it -> !it.open()).count();
    }
}
