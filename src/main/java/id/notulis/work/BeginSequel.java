package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.calendar.TimeSpan;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.meeting.Rhythm;
import id.notulis.model.meeting.Series;
import id.notulis.model.meeting.Topic;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Individual;
import id.notulis.work.NewMeeting.Begun;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Begins the meeting that follows another one in its series, as [Op#NEXT_MEETING]. What the other
/// one left open is named under the first topic as far as that is asked for and no meeting of a
/// higher class said it; whether it is or not, it has to be decided about before the minutes become
/// final.
///
/// Both meetings belong to the series from then on. Minutes that are final stay as they are: the
/// series remembers them.
///
/// @param model the meeting it follows
/// @param head what was typed, by field; title and series must be there, and a day has to be behind
///   the other meeting
/// @param rhythm how often the series meets; nothing where its days are to tell. What was offered
///   for the proposed series changes no other one.
/// @param coming who comes
/// @param topics which topics of the model come along
/// @param open which open actions are named
/// @param proposals what of agreements is put on the agenda
/// @param today the day, for who comes to a meeting that has no day yet
public record BeginSequel(
        Id model,
        Map<HeadField, String> head,
        Optional<Rhythm> rhythm,
        Coming coming,
        Set<Id> topics,
        Set<Id> open,
        List<Sequel.Proposal> proposals,
        LocalDate today)
        implements Edit<Begun> {

    public BeginSequel {
        head = Map.copyOf(head);
        topics = Set.copyOf(topics);
        open = Set.copyOf(open);
        proposals = List.copyOf(proposals);
    }

    /// Who comes.
    public sealed interface Coming {

        /// Everybody on the list of the last meeting.
        record Last() implements Coming {}

        /// Who was present at most of the latest meetings.
        record Usual() implements Coming {}

        /// A standing group.
        record Group(Id group) implements Coming {}

        /// Nobody yet.
        record Nobody() implements Coming {}
    }

    @Override
    public Begun apply(Draft draft) {
        Optional<Meeting> found = draft.meeting(model);
        if (found.isEmpty()) {
            throw new Refused(Message.of("meeting.gone"));
        }
        TypedHead typed = TypedHead.read(draft, head);
        Map<HeadField, List<Message>> told = new EnumMap<>(HeadField.class);
        told.putAll(typed.told());
        typed.meeting().ifPresent(it -> refuse(found.get(), it, told));
        if (typed.meeting().isEmpty() || !told.equals(typed.told())) {
            return new Begun(Optional.empty(), told);
        }
        Meeting meeting = made(draft, found.get(), typed.meeting().get());
        Meeting begun = Newcomers.known(draft, meeting);
        draft.put(begun);
        join(draft, found.get(), begun.series());
        return new Begun(Optional.of(begun.id()), told);
    }

    /// Without a series it would not be known what it follows, and before the other one it would
    /// not be asked what became of what that left open.
    private static void refuse(Meeting last, Meeting typed, Map<HeadField, List<Message>> told) {
        if (typed.series().isBlank()) {
            told.put(HeadField.SERIES, List.of(Message.of("meeting.series.blank")));
        }
        if (isBefore(typed, last)) {
            told.put(HeadField.DATE, List.of(Message.of("meeting.next.early")));
        }
    }

    private static boolean isBefore(Meeting one, Meeting other) {
        if (one.date().isEmpty() || other.date().isEmpty()) {
            return false;
        }
        int days = one.date().get().first().compareTo(other.date().get().first());
        LocalTime start = one.time().map(TimeSpan::start).orElse(LocalTime.MIN);
        LocalTime otherStart = other.time().map(TimeSpan::start).orElse(LocalTime.MIN);
        return days < 0 || (days == 0 && start.isBefore(otherStart));
    }

    private Meeting made(Draft draft, Meeting last, Meeting typed) {
        List<Id> agreements = new ArrayList<>(last.agreements());
        List<Sequel.Proposal> known =
                proposals.stream()
                        .filter(it -> draft.agreement(it.agreement()).isPresent())
                        .toList();
        known.stream()
                .map(Sequel.Proposal::agreement)
                .filter(it -> !agreements.contains(it))
                .distinct()
                .forEach(agreements::add);
        List<Delegation> delegations = delegations(draft, last, typed);
        Set<Id> listed =
                delegations.stream()
                        .flatMap(it -> it.members().stream())
                        .map(Attendance::person)
                        .collect(Collectors.toSet());
        Meeting bare =
                MeetingParts.of(typed)
                        .kind(last.kind())
                        .host(last.host())
                        .classification(last.classification())
                        .copies(last.copies())
                        .agreements(agreements)
                        .delegations(delegations)
                        .chair(last.chair().filter(it -> isThere(it, listed)))
                        .secretary(last.secretary().filter(it -> isThere(it, listed)))
                        .toMeeting();
        return MeetingParts.of(bare).topics(agenda(draft, last, bare, known)).toMeeting();
    }

    private static boolean isThere(Individual individual, Set<Id> listed) {
        return !(individual instanceof Attendee) || listed.contains(individual.person());
    }

    private List<Delegation> delegations(Draft draft, Meeting last, Meeting later) {
        return switch (coming) {
            case Coming.Last _ -> new Precedent(last).participants(Since.of(draft, last, later));
            case Coming.Usual _ -> regulars(draft, last).comingTo(draft, later);
            case Coming.Group(Id group) ->
                    draft.recurring()
                            .group(group)
                            .map(it -> GroupComes.joined(draft, List.of(), it, day(later)))
                            .orElse(List.of());
            case Coming.Nobody _ -> List.of();
        };
    }

    private LocalDate day(Meeting later) {
        return later.date().map(it -> it.first()).orElse(today);
    }

    private static Regulars regulars(Draft draft, Meeting last) {
        List<Id> series = draft.recurring().meetings(draft.recurring().nameOf(last));
        return new Regulars(
                series.isEmpty()
                        ? List.of(last)
                        : series.stream()
                                .limit(Regulars.LOOKED_AT)
                                .flatMap(it -> draft.meeting(it).stream())
                                .toList());
    }

    private List<Topic> agenda(
            Draft draft, Meeting last, Meeting later, List<Sequel.Proposal> known) {
        List<Topic> agenda = new ArrayList<>();
        List<Carried> named =
                Sequel.open(draft, last).stream()
                        .filter(it -> open.contains(it.action().id()))
                        .toList();
        if (!named.isEmpty()) {
            agenda.add(new OpenLines(draft, later).topic(named));
        }
        last.topics().stream()
                .filter(it -> topics.contains(it.id()))
                .map(it -> topic(draft, it.title(), it.closed()))
                .forEach(agenda::add);
        for (Sequel.Proposal proposal : known) {
            if (agenda.stream().noneMatch(it -> isSame(it.title(), proposal.topic()))) {
                agenda.add(topic(draft, proposal.topic(), false));
            }
        }
        return agenda;
    }

    private static boolean isSame(String one, String other) {
        return Folded.of(one).equals(Folded.of(other));
    }

    private static Topic topic(Draft draft, String title, boolean closed) {
        return new Topic(draft.newId(), title, Optional.empty(), closed, List.of());
    }

    /// Lets the series know of the meeting that began it, and how often it meets.
    private void join(Draft draft, Meeting last, String name) {
        Optional<Series> known = draft.recurring().series(name);
        Series series =
                known.orElseGet(() -> Series.named(draft.newId(), name))
                        .withRhythm(
                                known.filter(it -> isSpared(draft, last, it))
                                        .map(Series::rhythm)
                                        .orElse(rhythm));
        boolean belongs = series.isCalled(last.series()) || series.adopted().contains(last.id());
        if (!belongs && last.series().isBlank() && last.status() != MeetingStatus.FINAL) {
            draft.put(MeetingParts.of(last).series(series.name()).toMeeting());
        } else if (!belongs) {
            series = series.adopting(last.id());
        }
        draft.put(series);
    }

    /// Whether a series meets as often as before: the rhythm that was offered is that of the
    /// proposed series, and left as it was it says nothing of another one.
    private boolean isSpared(Draft draft, Meeting last, Series series) {
        String proposed = Sequel.proposed(draft, last);
        return !series.isCalled(proposed)
                && rhythm.equals(draft.recurring().series(proposed).flatMap(Series::rhythm));
    }
}
