package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.meeting.Presence;
import id.notulis.model.people.Body;
import id.notulis.model.people.Individual;
import id.notulis.model.people.Organisation;
import id.notulis.model.people.Outsider;
import id.notulis.model.people.Person;
import id.notulis.model.people.PersonName;
import id.notulis.model.people.Post;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FittingTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 4);
    private static final Id POLRES = id(1);
    private static final Id LAPAS = id(2);
    private static final Id BUDI = id(3);

    private static final Organisation THE_POLRES =
            new Organisation(POLRES, "Polres Madiun Kota", "Polresta", "Polres", "Madiun");
    private static final Organisation THE_LAPAS =
            new Organisation(LAPAS, "Lapas Kelas I Madiun", "", "Lapas", "Madiun");

    @Test
    void sameNameInTheSameOrganisationIsTheSamePerson() {
        Fitting fitting = fitting(person(BUDI, "Búdi  Ruswanto", POLRES, "Kasi Humas"));

        Map<Id, Id> ids =
                fitting.fit(
                        meeting(
                                delegation(
                                        id(90), "POLRES MADIUN KOTA", who(91, "budi ruswanto"))));

        assertThat(ids).containsEntry(id(91), BUDI).containsEntry(id(90), POLRES);
        assertThat(fitting.people()).hasSize(1);
    }

    @Test
    void anAbbreviationNamesTheOrganisationToo() {
        Fitting fitting = fitting();

        assertThat(fitting.fit(meeting(delegation(id(90), "polresta", who(91, "Ani")))))
                .containsEntry(id(90), POLRES);
    }

    @Test
    void sameNameElsewhereIsSomebodyElse() {
        Fitting fitting = fitting(person(BUDI, "Budi", POLRES, "Kasi Humas"));

        Map<Id, Id> ids =
                fitting.fit(meeting(delegation(id(90), "Lapas Kelas I Madiun", who(91, "Budi"))));

        assertThat(ids).containsEntry(id(91), id(91));
        assertThat(fitting.people()).hasSize(2);
    }

    @Test
    void withoutAnOrganisationTheOnlyNamesakeIsMeant() {
        Fitting fitting = fitting(person(BUDI, "Budi", POLRES, "Kasi Humas"));

        assertThat(fitting.fit(meeting(nowhere(who(91, "Budi"))))).containsEntry(id(91), BUDI);
    }

    @Test
    void twoNamesakesAreNotGuessedBetween() {
        Fitting fitting =
                fitting(
                        person(BUDI, "Budi", POLRES, "Kasi Humas"),
                        person(id(4), "Budi", LAPAS, "Kabid"));

        assertThat(fitting.fit(meeting(nowhere(who(91, "Budi"))))).containsEntry(id(91), id(91));
    }

    @Test
    void nobodyIsTwoPeopleOfOneMeeting() {
        Fitting fitting = fitting(person(BUDI, "Budi", POLRES, ""));

        Map<Id, Id> ids =
                fitting.fit(
                        meeting(
                                delegation(
                                        id(90),
                                        "Polres Madiun Kota",
                                        who(91, "Budi"),
                                        who(92, "Budi"))));

        assertThat(ids.values()).doesNotHaveDuplicates().contains(BUDI);
    }

    @Test
    void whoIsRepresentedIsFoundToo() {
        Fitting fitting = fitting(person(BUDI, "Budi", POLRES, "Kapolres"));
        Attendance deputy =
                attendance(
                        91,
                        "Supriyanto",
                        Optional.of(new Outsider(id(93), PersonName.bare("Budi"))));

        assertThat(fitting.fit(meeting(delegation(id(90), "Lapas Kelas I Madiun", deputy))))
                .containsEntry(id(93), BUDI);
    }

    @Test
    void aNewPostIsAddedFromTheDayOfTheMeeting() {
        Fitting fitting = fitting(person(BUDI, "Budi", POLRES, "Kasi Humas"));

        fitting.fit(meeting(delegation(id(90), "Polres Madiun Kota", who(91, "Budi"))));

        assertThat(fitting.people().getFirst().latestPost())
                .hasValue(new Post(Optional.of(DAY), Optional.of(POLRES), "Anggota"));
    }

    @Test
    void theSamePostIsNotAddedAgain() {
        Person known = person(BUDI, "Budi", POLRES, "Anggota");
        Fitting fitting = fitting(known);

        fitting.fit(meeting(delegation(id(90), "Polres Madiun Kota", who(91, "Budi"))));

        assertThat(fitting.people()).containsExactly(known);
    }

    private static Fitting fitting(Person... people) {
        return new Fitting(List.of(THE_POLRES, THE_LAPAS), List.of(people));
    }

    private static Person person(Id id, String name, Id organisation, String post) {
        return new Person(
                id,
                PersonName.bare(name),
                "",
                List.of(new Post(Optional.empty(), Optional.of(organisation), post)));
    }

    private static Delegation delegation(Id id, String name, Attendance... members) {
        return new Delegation(Optional.of(new Body(id, name)), List.of(members));
    }

    private static Delegation nowhere(Attendance... members) {
        return new Delegation(Optional.empty(), List.of(members));
    }

    private static Attendance who(int id, String name) {
        return attendance(id, name, Optional.empty());
    }

    private static Attendance attendance(int id, String name, Optional<Individual> onBehalfOf) {
        return new Attendance(
                id(id),
                PersonName.bare(name),
                "Anggota",
                "",
                Presence.present(),
                false,
                onBehalfOf);
    }

    private static Meeting meeting(Delegation... delegations) {
        return MeetingParts.of(Meeting.titled(id(99), "Rapat"))
                .date(Optional.of(DateRange.of(DAY)))
                .delegations(List.of(delegations))
                .toMeeting();
    }

    private static Id id(int number) {
        return new Id("%026d".formatted(number));
    }
}
