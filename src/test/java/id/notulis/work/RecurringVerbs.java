package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Rhythm;
import id.notulis.model.meeting.Topic;
import id.notulis.model.people.Person;
import id.notulis.model.people.StandingGroup;
import id.notulis.work.BeginSequel.Coming;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is done to series of meetings and to standing groups.
final class RecurringVerbs {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 5);

    private RecurringVerbs() {}

    static List<Verb> all() {
        return List.of(
                new Verb("next meeting", Op.NEXT_MEETING, RecurringVerbs::next),
                new Verb(
                        "rename series",
                        Op.EDIT_MEETING_SERIES,
                        hand ->
                                new EditSeries(
                                        series(hand),
                                        hand.of("Anev", "Anev mingguan", "Koordinasi", ""),
                                        rhythm(hand))),
                new Verb(
                        "make group",
                        Op.ADD_GROUP,
                        hand -> GroupEdits.add(hand.of("Forum", "Panitia", " "), people(hand))),
                new Verb(
                        "change group",
                        Op.EDIT_GROUP,
                        hand ->
                                GroupEdits.change(
                                        group(hand), hand.of("Forum", "Panitia"), people(hand))),
                new Verb(
                        "let a group come",
                        Op.GROUP_COMES,
                        hand -> new GroupComes(hand.id(), group(hand), TODAY)),
                new Verb("remove group", Op.REMOVE_GROUP, hand -> GroupEdits.remove(group(hand))));
    }

    /// A group, to come, to be changed and to be taken away.
    static void furnish(Workspace book) {
        book.transact(
                Op.ADD_GROUP,
                draft ->
                        GroupEdits.add(
                                        "Kelompok tetap",
                                        draft.people().stream().map(Person::id).toList())
                                .apply(draft));
    }

    private static Edit<?> next(Hand hand) {
        Meeting model = hand.meeting();
        Map<HeadField, String> head = new EnumMap<>(HeadField.class);
        head.put(HeadField.TITLE, hand.of("Rapat berikutnya", "Rapat lanjutan", ""));
        head.put(HeadField.DATE, hand.of("12 Juni 2025", "9 Juni 2025", "32 Juni"));
        head.put(HeadField.SERIES, hand.of("Anev", "Koordinasi", ""));
        return new BeginSequel(
                model.id(),
                head,
                rhythm(hand),
                coming(hand),
                model.topics().stream()
                        .filter(it -> !it.title().isBlank() && hand.coin())
                        .map(Topic::id)
                        .collect(Collectors.toSet()),
                Sequel.open(hand.draft(), model).stream()
                        .filter(_ -> hand.coin())
                        .map(it -> it.action().id())
                        .collect(Collectors.toSet()),
                hand.coin()
                        ? Sequel.of(hand.draft(), model.id(), TODAY, 30).orElseThrow().proposals()
                        : List.of(),
                TODAY);
    }

    private static Coming coming(Hand hand) {
        return switch (hand.random().nextInt(4)) {
            case 0 -> new Coming.Last();
            case 1 -> new Coming.Usual();
            case 2 -> new Coming.Group(group(hand));
            default -> new Coming.Nobody();
        };
    }

    private static String series(Hand hand) {
        List<String> known = hand.draft().series();
        return known.isEmpty() ? "Anev" : hand.of(known);
    }

    private static Optional<Rhythm> rhythm(Hand hand) {
        return hand.coin() ? Optional.empty() : Optional.of(hand.of(List.of(Rhythm.values())));
    }

    private static Id group(Hand hand) {
        return hand.any(hand.draft().recurring().groups().stream().map(StandingGroup::id));
    }

    private static List<Id> people(Hand hand) {
        return hand.draft().people().stream().filter(_ -> hand.coin()).map(Person::id).toList();
    }
}
