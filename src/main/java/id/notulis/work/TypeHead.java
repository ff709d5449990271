package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.calendar.TimeSpan;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.meeting.NextMeeting;
import id.notulis.model.people.Individual;
import id.notulis.notula.HeadReader;
import id.notulis.notula.Typed;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Types a field of a meeting's head. What is not understood changes nothing and is told.
///
/// @param meeting which
/// @param field which
/// @param text as typed; blank says that it is not known
public record TypeHead(Id meeting, HeadField field, String text) implements Edit<Typed<Meeting>> {

    private static final NextMeeting NOTHING =
            new NextMeeting(Optional.empty(), Optional.empty(), "", "");

    @Override
    public Typed<Meeting> apply(Draft draft) {
        return Minutes.change(
                draft,
                meeting,
                before -> {
                    HeadReader reader =
                            new HeadReader(
                                    new KnownBook(draft).toReader(before), draft::newId, before);
                    Typed<Meeting> typed = typed(before, reader);
                    return new Typed<>(
                            typed.value().map(it -> Newcomers.known(draft, it)), typed.told());
                });
    }

    /// The meeting with the field as typed, not yet met with the book.
    Typed<Meeting> typed(Meeting before, HeadReader reader) {
        MeetingParts parts = MeetingParts.of(before);
        String plain = HeadReader.plain(text);
        return switch (field) {
            case TITLE ->
                    plain.isEmpty()
                            ? Typed.refused(Message.of("meeting.title.blank"))
                            : done(parts.title(plain));
            case KIND -> done(parts.kind(plain));
            case DATE -> read(reader.date(text), parts::date);
            case TIME -> read(reader.time(text), parts::time);
            case PLACE -> done(parts.place(plain));
            case HOST -> done(parts.host(reader.organisation(text)));
            case CHAIR -> person(before, reader, before.chair(), parts::chair);
            case SECRETARY -> person(before, reader, before.secretary(), parts::secretary);
            case CLASSIFICATION -> read(HeadReader.classification(text), parts::classification);
            case NUMBER -> done(parts.number(plain));
            case SERIES -> done(parts.series(plain));
            case BASES -> done(parts.bases(lines()));
            case OPENING -> done(parts.opening(lines()));
            case CLOSING -> done(parts.closing(lines()));
            case NEXT_DATE -> read(reader.date(text), date -> next(parts, before, date));
            case NEXT_TIME -> read(reader.time(text), time -> nextTime(parts, before, time));
            case NEXT_PLACE -> {
                NextMeeting next = before.next().orElse(NOTHING);
                yield done(
                        next(
                                parts,
                                new NextMeeting(next.date(), next.time(), plain, next.subject())));
            }
            case NEXT_SUBJECT -> {
                NextMeeting next = before.next().orElse(NOTHING);
                yield done(
                        next(
                                parts,
                                new NextMeeting(next.date(), next.time(), next.place(), plain)));
            }
            case INITIALS -> done(parts.initials(plain));
            case COPIES -> done(parts.copies(lines()));
        };
    }

    /// A name that was left as it stood stays the person it meant, even where it could now mean
    /// another one.
    private Typed<Meeting> person(
            Meeting before,
            HeadReader reader,
            Optional<Individual> known,
            Function<Optional<Individual>, MeetingParts> put) {
        return known.isPresent() && HeadReader.plain(text).equals(field.typed(before))
                ? Typed.understood(before)
                : read(reader.individual(text, Optional.empty()), put);
    }

    private List<String> lines() {
        return text.lines().map(HeadReader::plain).filter(line -> !line.isEmpty()).toList();
    }

    private static MeetingParts next(MeetingParts parts, Meeting before, Optional<DateRange> date) {
        NextMeeting next = before.next().orElse(NOTHING);
        return next(parts, new NextMeeting(date, next.time(), next.place(), next.subject()));
    }

    private static MeetingParts nextTime(
            MeetingParts parts, Meeting before, Optional<TimeSpan> time) {
        NextMeeting next = before.next().orElse(NOTHING);
        return next(parts, new NextMeeting(next.date(), time, next.place(), next.subject()));
    }

    private static MeetingParts next(MeetingParts parts, NextMeeting next) {
        return parts.next(next.equals(NOTHING) ? Optional.empty() : Optional.of(next));
    }

    private static Typed<Meeting> done(MeetingParts parts) {
        return Typed.understood(parts.toMeeting());
    }

    private static <T> Typed<Meeting> read(Typed<T> typed, Function<T, MeetingParts> put) {
        return new Typed<>(typed.value().map(value -> put.apply(value).toMeeting()), typed.told());
    }
}
