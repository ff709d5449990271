package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.calendar.TimeSpan;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.review.Review;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Looks through the minutes of one meeting. What must be is a short list: a subject, a date, one
/// participant who was there, no name and no point that leads nowhere (and a decision for each open
/// action of earlier meetings, which [CarryOver] tells). Everything else should be, and prints as
/// the rule for blanks says when it is not.
final class ReviewChecks {

    private final Review review;
    private final Meeting meeting;
    private final List<Check> found = new ArrayList<>();
    private final List<Message> passed = new ArrayList<>();

    private ReviewChecks(Meeting meeting, Review review) {
        this.meeting = meeting;
        this.review = review;
    }

    static ReviewChecks of(Snapshot book, Meeting meeting, Review review) {
        ReviewChecks checks = new ReviewChecks(meeting, review);
        checks.head();
        checks.times();
        checks.group("loose", LineChecks.loose(meeting, book));
        checks.group("owner", LineChecks.ownerless(meeting));
        checks.group("due", LineChecks.undated(meeting));
        checks.group("position", PeopleChecks.postless(meeting));
        checks.group(
                "number",
                PeopleChecks.numberless(
                        book.activeProfile().map(office -> signedBy(office, meeting))));
        checks.group("release", LineChecks.unreleased(meeting));
        checks.group("spelling", LineChecks.misspelt(meeting, book.referenceLists()));
        checks.group("titles", PeopleChecks.mistitled(meeting, book.referenceLists()));
        return checks;
    }

    /// What was found, what must be first, what was answered last.
    List<Check> found() {
        return found.stream()
                .sorted(Comparator.comparing(Check::weight).thenComparing(it -> it.unrecorded()))
                .toList();
    }

    /// What is in order.
    List<Message> passed() {
        return List.copyOf(passed);
    }

    private static PeopleChecks.Signed signedBy(OfficeProfile office, Meeting meeting) {
        return new PeopleChecks.Signed(office.id(), Settled.signing(office, meeting).usual());
    }

    private void head() {
        must("title", meeting.title().isBlank(), new Mend.Open(Optional.empty()));
        must("date", meeting.date().isEmpty(), new Mend.Fill(Mend.Blank.DATE));
        must(
                "present",
                meeting.attendances().noneMatch(Attendance::present),
                new Mend.Open(Optional.empty()));
        should("place", meeting.place().isBlank(), new Mend.Fill(Mend.Blank.PLACE));
        should("chair", meeting.chair().isEmpty(), new Mend.Choose(Mend.Part.CHAIR));
        should("secretary", meeting.secretary().isEmpty(), new Mend.Choose(Mend.Part.SECRETARY));
        should("lines", meeting.entries().findAny().isEmpty(), new Mend.Open(Optional.empty()));
    }

    private void times() {
        Optional<TimeSpan> time = meeting.time();
        if (time.isEmpty()) {
            should("start", true, new Mend.Fill(Mend.Blank.START));
            return;
        }
        passed("start");
        TimeSpan span = time.get();
        boolean backwards =
                span.end() instanceof TimeSpan.At(LocalTime end) && end.isBefore(span.start());
        if (backwards) {
            should("backwards", true, new Mend.Fill(Mend.Blank.END));
        } else if (span.end() instanceof TimeSpan.Unknown) {
            add(
                    new Found(
                            "end",
                            Check.Weight.SHOULD,
                            Message.of("review.check.end"),
                            last().map(
                                            it ->
                                                    Message.of(
                                                            "review.check.end.last",
                                                            span.start(),
                                                            span.zone(),
                                                            it))
                                    .orElse(
                                            Message.of(
                                                    "review.check.end.start",
                                                    span.start(),
                                                    span.zone())),
                            new Mend.Fill(Mend.Blank.END)));
        } else {
            passed("end");
        }
    }

    private Optional<LocalTime> last() {
        return meeting.entries().map(Entry::time).flatMap(Optional::stream).reduce((_, it) -> it);
    }

    private void must(String key, boolean open, Mend mend) {
        simple(key, Check.Weight.MUST, open, mend);
    }

    private void should(String key, boolean open, Mend mend) {
        simple(key, Check.Weight.SHOULD, open, mend);
    }

    private void simple(String key, Check.Weight weight, boolean open, Mend mend) {
        if (open) {
            add(
                    new Found(
                            key,
                            weight,
                            Message.of("review.check." + key),
                            Message.of("review.check." + key + ".detail"),
                            mend));
        } else {
            passed(key);
        }
    }

    private void passed(String key) {
        passed.add(Message.of("review.passed." + key));
    }

    private void group(String key, List<Found> several) {
        if (several.isEmpty()) {
            passed(key);
        }
        several.forEach(this::add);
    }

    private void add(Found it) {
        found.add(
                new Check(
                        it.key(),
                        it.weight(),
                        it.title(),
                        it.detail(),
                        it.mend(),
                        it.weight() == Check.Weight.SHOULD
                                && review.unrecorded().contains(it.key())));
    }

    /// A check before it is known whether it was answered.
    record Found(String key, Check.Weight weight, Message title, Message detail, Mend mend) {

        static Found should(String kind, Id concerned, Message title, Message detail, Mend mend) {
            return new Found(
                    kind + ':' + concerned.value(), Check.Weight.SHOULD, title, detail, mend);
        }
    }
}
