package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.meeting.Rhythm;
import id.notulis.model.meeting.Series;
import id.notulis.notula.HeadReader;
import id.notulis.notula.Typed;
import java.util.Optional;

/// Gives a series another name and another rhythm, as [Op#EDIT_MEETING_SERIES]. Drafts bear the new
/// name from then on; final minutes keep the one they were sealed with and still belong to it.
///
/// @param series what it is called, or was
/// @param name what it is to be called
/// @param rhythm how often it meets; nothing where its days are to tell
public record EditSeries(String series, String name, Optional<Rhythm> rhythm)
        implements Edit<Typed<EditSeries.Kept>> {

    /// What came of it.
    ///
    /// @param name what it is called now
    /// @param drafts how many meetings were renamed
    /// @param sealed how many final ones keep the name they have
    public record Kept(String name, int drafts, int sealed) {}

    /// A series as it can be changed.
    ///
    /// @param name what it is called
    /// @param set how often it meets, where somebody said so
    /// @param told how often it meets, as far as its days tell
    /// @param meetings how many belong to it
    public record Present(String name, Optional<Rhythm> set, Rhythm told, int meetings) {}

    /// The series a meeting belongs to; nothing when it belongs to none.
    public static Optional<Present> of(Snapshot book, Id meeting) {
        return book.meeting(meeting).flatMap(it -> of(book, it));
    }

    private static Optional<Present> of(Snapshot book, Meeting meeting) {
        String name = book.recurring().nameOf(meeting);
        return name.isBlank()
                ? Optional.empty()
                : Optional.of(
                        new Present(
                                name,
                                book.recurring().series(name).flatMap(Series::rhythm),
                                Rhythm.of(Sequel.days(book, meeting)),
                                book.recurring().meetings(name).size()));
    }

    @Override
    public Typed<Kept> apply(Draft draft) {
        String plain = HeadReader.plain(name);
        if (plain.isEmpty()) {
            return Typed.refused(Message.of("meeting.series.blank"));
        }
        Series before =
                draft.recurring()
                        .series(series)
                        .orElseGet(() -> Series.named(draft.newId(), series));
        if (!before.isCalled(plain) && isTaken(draft, plain)) {
            return Typed.refused(Message.of("meeting.series.taken", plain));
        }
        boolean renamed = !plain.equals(before.name());
        int drafts = 0;
        int sealed = 0;
        for (Id id : draft.recurring().meetings(series)) {
            Meeting meeting = draft.meeting(id).orElseThrow();
            boolean bears = before.isCalled(meeting.series()) && !meeting.series().equals(plain);
            if (renamed && bears && meeting.status() == MeetingStatus.FINAL) {
                sealed++;
            } else if (renamed && bears) {
                draft.put(MeetingParts.of(meeting).series(plain).toMeeting());
                drafts++;
            }
        }
        draft.put((renamed ? before.renamed(plain) : before).withRhythm(rhythm));
        return Typed.understood(new Kept(plain, drafts, sealed));
    }

    private static boolean isTaken(Draft draft, String name) {
        return draft.recurring().series(name).isPresent()
                || !draft.recurring().meetings(name).isEmpty();
    }
}
