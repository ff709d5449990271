package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.Stamp;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.review.Review;
import id.notulis.model.review.Seal;
import id.notulis.model.review.Signing;
import java.util.List;
import java.util.Optional;

/// Seals minutes, and tells whether a seal holds.
final class Sealing {

    private Sealing() {}

    /// The first seal of minutes that become final. Keeps agreements and signatories as they are
    /// today.
    static Seal first(Snapshot book, Meeting meeting, Stamp stamp) {
        Optional<Signing> signing =
                book.activeProfile().map(office -> Settled.signing(office, meeting));
        return seal(book, meeting, 1, stamp, signing, List.of());
    }

    /// The seal of minutes that were corrected. Keeps those signatories, and of the agreements that
    /// were kept their wording.
    static Seal next(Snapshot book, Meeting minuted, Seal before, Stamp stamp) {
        return seal(
                book, minuted, before.number() + 1, stamp, before.signing(), before.agreements());
    }

    private static Seal seal(
            Snapshot book,
            Meeting minuted,
            int number,
            Stamp stamp,
            Optional<Signing> signing,
            List<Agreement> kept) {
        List<Agreement> agreements =
                minuted.agreements().stream()
                        .map(
                                id ->
                                        kept.stream()
                                                .filter(it -> it.id().equals(id))
                                                .findFirst()
                                                .or(() -> book.agreement(id))
                                                .orElseThrow())
                        .toList();
        return new Seal(
                number, SealSum.of(minuted, agreements, signing), stamp, signing, agreements);
    }

    /// Why the minutes of a meeting are not what they were sealed as; nothing when they are, or
    /// were never sealed.
    static Optional<Message> broken(Snapshot book, Id id) {
        Review review = book.review(id);
        Optional<Meeting> meeting = book.meeting(id).or(() -> book.binnedMeeting(id));
        if (review.seal().isEmpty() || meeting.isEmpty()) {
            return Optional.empty();
        }
        Seal seal = review.seal().get();
        String now =
                SealSum.of(Settled.minuted(book, meeting.get()), seal.agreements(), seal.signing());
        return now.equals(seal.sha256())
                ? Optional.empty()
                : Optional.of(Message.of("review.seal.broken", meeting.get().title()));
    }
}
