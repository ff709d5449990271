package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.meeting.Presence;
import id.notulis.model.people.Body;
import id.notulis.model.people.Organisation;
import id.notulis.model.people.Person;
import id.notulis.model.people.Post;
import id.notulis.model.people.StandingGroup;
import id.notulis.notula.HeadReader;
import id.notulis.notula.Typed;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts everybody of a standing group on the list of a meeting, present, with the rank and the post
/// of that day, as [Op#GROUP_COMES]. Whoever is on the list already stays as listed.
///
/// @param meeting which
/// @param group who
/// @param today the day, for a meeting that has none yet
public record GroupComes(Id meeting, Id group, LocalDate today)
        implements Edit<Typed<GroupComes.Came>> {

    /// What came of it.
    ///
    /// @param group its name
    /// @param came how many were put on the list
    /// @param there how many were on it already
    /// @param away how many were archived or are gone
    public record Came(String group, int came, int there, int away) {}

    @Override
    public Typed<Came> apply(Draft draft) {
        Optional<StandingGroup> found = draft.recurring().group(group);
        if (found.isEmpty()) {
            return Typed.refused(Message.of("group.gone"));
        }
        Came[] came = {new Came(found.get().name(), 0, 0, 0)};
        Typed<Meeting> changed =
                Minutes.change(
                        draft,
                        meeting,
                        before -> {
                            Meeting joined = with(draft, before, found.get());
                            came[0] = counted(before, joined, found.get());
                            return Typed.understood(joined);
                        });
        return new Typed<>(changed.value().map(_ -> came[0]), changed.told());
    }

    private Meeting with(Draft draft, Meeting before, StandingGroup found) {
        LocalDate day = before.date().map(it -> it.first()).orElse(today);
        Meeting joined =
                MeetingParts.of(before)
                        .delegations(joined(draft, before.delegations(), found, day))
                        .toMeeting();
        HeadReader reader =
                new HeadReader(new KnownBook(draft).toReader(joined), draft::newId, joined);
        for (Id person : found.people()) {
            if (before.attendance(person).isEmpty() && joined.attendance(person).isPresent()) {
                joined = Seating.taken(joined, person, reader);
            }
        }
        return joined;
    }

    private static Came counted(Meeting before, Meeting after, StandingGroup found) {
        int there = (int) found.people().stream().filter(it -> lists(before, it)).count();
        int now = (int) found.people().stream().filter(it -> lists(after, it)).count();
        return new Came(found.name(), now - there, there, found.people().size() - now);
    }

    private static boolean lists(Meeting meeting, Id person) {
        return meeting.attendance(person).isPresent();
    }

    /// A list with those of a group behind it who are not on it.
    static List<Delegation> joined(
            Snapshot book, List<Delegation> list, StandingGroup group, LocalDate day) {
        Set<Id> listed =
                list.stream()
                        .flatMap(it -> it.members().stream())
                        .map(Attendance::person)
                        .collect(Collectors.toCollection(HashSet::new));
        List<Delegation> all = list;
        for (Id id : group.people()) {
            Optional<Person> person = book.person(id).filter(it -> !it.archived());
            if (person.isPresent() && listed.add(id)) {
                Optional<Post> post = person.get().postOn(day);
                all =
                        Listing.added(
                                all,
                                post.flatMap(Post::organisation)
                                        .flatMap(book::organisation)
                                        .map(GroupComes::body),
                                List.of(row(person.get(), post, day)));
            }
        }
        return all;
    }

    private static Body body(Organisation organisation) {
        return new Body(organisation.id(), organisation.name());
    }

    private static Attendance row(Person person, Optional<Post> post, LocalDate day) {
        return new Attendance(
                person.id(),
                person.nameOn(day),
                post.map(Post::title).orElse(""),
                "",
                Presence.present(),
                false,
                Optional.empty());
    }
}
