package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Presence;
import id.notulis.model.people.Body;
import id.notulis.model.people.Person;
import id.notulis.model.people.Post;
import id.notulis.model.people.StandingGroup;
import id.notulis.notula.Typed;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// People who come to meetings together.
class GroupsTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 4);

    @TempDir private Path folder;

    @Test
    void comesInOneStepAndNobodyTwice() {
        try (Workspace book = Reviewed.book(folder)) {
            Id meeting = begun(book, "Rapat ketiga");
            StandingGroup group = made(book, "Forum", people(book));
            book.transact(
                    Op.ADD_PARTICIPANT,
                    new AddParticipant(
                            meeting,
                            Optional.empty(),
                            "[Polres Kota] Iptu Budi Santoso, S.H. (sakit)"));
            String before = Dump.of(book);

            GroupComes.Came came = came(book, meeting, group).value().orElseThrow();

            assertThat(came).isEqualTo(new GroupComes.Came("Forum", 1, 1, 0));
            Meeting now = Reviewed.of(book, meeting);
            assertThat(now.delegations())
                    .extracting(it -> it.organisation().map(Body::name).orElse(""))
                    .containsExactly("Polres Kota", "Senkom Kota");
            assertThat(now.attendances())
                    .extracting(it -> it.name().name())
                    .containsExactly("Budi Santoso", "Tono Wibowo");
            assertThat(now.attendances().findFirst().orElseThrow().presence())
                    .isInstanceOf(Presence.Excused.class);
            assertThat(now.attendances().toList().getLast().position()).isEqualTo("Ketua");
            assertThat(came(book, meeting, group).value().orElseThrow().came()).isZero();
            book.undo();
            assertThat(Dump.of(book)).isEqualTo(before);
        }
    }

    /// Who took another post since comes with that one; whose post has ended comes with none.
    @Test
    void comesWithThePostsOfTheDay() {
        try (Workspace book = Reviewed.book(folder)) {
            Id meeting = begun(book, "Rapat ketiga");
            Person budi = named(book, "Budi Santoso");
            Person tono = named(book, "Tono Wibowo");
            put(book, budi.withPosts(List.of(post(budi, "Kasi Humas", "2025-05-31"))));
            put(
                    book,
                    tono.withPosts(
                            List.of(
                                    tono.posts().getFirst(),
                                    new Post(
                                            Optional.of(TODAY.minusDays(1)),
                                            tono.posts().getFirst().organisation(),
                                            "Penasihat"))));
            StandingGroup group = made(book, "Forum", people(book));

            came(book, meeting, group);

            Meeting now = Reviewed.of(book, meeting);
            assertThat(position(now, tono)).isEqualTo("Penasihat");
            assertThat(position(now, budi)).isEmpty();
            assertThat(now.delegations().getFirst())
                    .returns(Optional.empty(), Delegation::organisation);
        }
    }

    @Test
    void whoIsArchivedStaysAway() {
        try (Workspace book = Reviewed.book(folder)) {
            Id meeting = begun(book, "Rapat ketiga");
            StandingGroup group = made(book, "Forum", people(book));
            put(book, named(book, "Budi Santoso").withArchived(true));

            assertThat(came(book, meeting, group).value())
                    .contains(new GroupComes.Came("Forum", 1, 0, 1));
        }
    }

    @Test
    void isRenamedChangedAndRemoved() {
        try (Workspace book = Reviewed.book(folder)) {
            StandingGroup group = made(book, "Forum", people(book));
            String before = Dump.of(book);
            Id budi = named(book, "Budi Santoso").id();
            book.transact(
                    Op.EDIT_GROUP, GroupEdits.change(group.id(), "Forum Warga", List.of(budi)));
            assertThat(groups(book))
                    .containsExactly(new StandingGroup(group.id(), "Forum Warga", List.of(budi)));
            book.transact(Op.REMOVE_GROUP, GroupEdits.remove(group.id()));
            assertThat(groups(book)).isEmpty();
            book.undo();
            book.undo();
            assertThat(Dump.of(book)).isEqualTo(before);
            assertThat(groups(book)).containsExactly(group);
        }
    }

    @Test
    void whatCannotBeIsTold() {
        try (Workspace book = Reviewed.book(folder)) {
            StandingGroup group = made(book, "Forum", people(book));
            String before = Dump.of(book);
            Id meeting = Reviewed.meeting(book, "Rapat kedua");

            assertThat(told(book, Op.ADD_GROUP, GroupEdits.add(" ", people(book))))
                    .isEqualTo("group.name.blank");
            assertThat(told(book, Op.ADD_GROUP, GroupEdits.add("FORUM", people(book))))
                    .isEqualTo("group.name.taken");
            assertThat(told(book, Op.ADD_GROUP, GroupEdits.add("Panitia", List.of())))
                    .isEqualTo("group.empty");
            assertThat(Dump.of(book)).isEqualTo(before);
            book.transact(Op.REMOVE_GROUP, GroupEdits.remove(group.id()));
            assertThat(
                            told(
                                    book,
                                    Op.EDIT_GROUP,
                                    GroupEdits.change(group.id(), "Panitia", people(book))))
                    .isEqualTo("group.gone");
            assertThat(told(book, Op.REMOVE_GROUP, GroupEdits.remove(group.id())))
                    .isEqualTo("group.gone");
            assertThat(told(book, Op.GROUP_COMES, new GroupComes(meeting, group.id(), TODAY)))
                    .isEqualTo("group.gone");
        }
    }

    /// Whoever was two is one in the group as well.
    @Test
    void followsAMerge() {
        try (Workspace book = Reviewed.book(folder)) {
            Id meeting = begun(book, "Rapat ketiga");
            book.transact(
                    Op.ADD_PARTICIPANT,
                    new AddParticipant(meeting, Optional.empty(), "Toni Wibowo"));
            Id twin = named(book, "Toni Wibowo").id();
            Id tono = named(book, "Tono Wibowo").id();
            StandingGroup one = made(book, "Forum", List.of(twin));
            StandingGroup both = made(book, "Panitia", List.of(tono, twin));
            String before = Dump.of(book);

            book.transact(Op.MERGE_PEOPLE, new MergePeople(tono, twin));

            assertThat(groups(book))
                    .containsExactly(
                            new StandingGroup(one.id(), "Forum", List.of(tono)),
                            new StandingGroup(both.id(), "Panitia", List.of(tono)));
            book.undo();
            assertThat(Dump.of(book)).isEqualTo(before);
        }
    }

    private static Id begun(Workspace book, String title) {
        return book.transact(
                        Op.NEW_MEETING,
                        new NewMeeting(
                                Map.of(HeadField.TITLE, title, HeadField.DATE, "4 Juni 2025"),
                                false,
                                false))
                .value()
                .meeting()
                .orElseThrow();
    }

    private static List<Id> people(Workspace book) {
        return Reviewed.of(book, Reviewed.meeting(book, "Rapat kedua"))
                .attendances()
                .map(Attendance::person)
                .toList();
    }

    private static StandingGroup made(Workspace book, String name, List<Id> people) {
        return book.transact(Op.ADD_GROUP, GroupEdits.add(name, people))
                .value()
                .value()
                .orElseThrow();
    }

    private static Typed<GroupComes.Came> came(Workspace book, Id meeting, StandingGroup group) {
        return book.transact(Op.GROUP_COMES, new GroupComes(meeting, group.id(), TODAY)).value();
    }

    private static List<StandingGroup> groups(Workspace book) {
        return book.<List<StandingGroup>>read(it -> it.recurring().groups());
    }

    private static Person named(Workspace book, String name) {
        return book.<List<Person>>read(Snapshot::people).stream()
                .filter(it -> it.name().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Post post(Person person, String title, String until) {
        return new Post(
                Optional.empty(),
                person.posts().getFirst().organisation(),
                title,
                Optional.of(LocalDate.parse(until)));
    }

    private static void put(Workspace book, Person person) {
        book.transact(
                Op.EDIT_PERSON,
                draft -> {
                    draft.put(person);
                    return person;
                });
    }

    private static String position(Meeting meeting, Person person) {
        return meeting.attendance(person.id()).orElseThrow().position();
    }

    private static <T> String told(Workspace book, Op op, Edit<Typed<T>> edit) {
        return book.transact(op, edit).value().told().getFirst().key();
    }
}
