package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.action.Action;
import id.notulis.model.action.ActionStep;
import id.notulis.model.action.Following;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Task;
import id.notulis.model.people.FormerRank;
import id.notulis.model.people.Individual;
import id.notulis.model.people.Person;
import id.notulis.model.people.PersonName;
import id.notulis.model.people.Post;
import id.notulis.model.review.Review;
import id.notulis.model.review.Seal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Makes two people of the book one, as [Op#MERGE_PEOPLE]. Every meeting points to the one that
/// stays and says what it said: the names in it are its own. A seal that held is made out for the
/// other identity, with the number, the day and the hand it had.
///
/// @param stays who stays; what is blank of it is filled from the other
/// @param goes who goes
public record MergePeople(Id stays, Id goes) implements Edit<Person> {

    public MergePeople {
        if (stays.equals(goes)) {
            throw new IllegalArgumentException("two people are merged");
        }
    }

    /// What a merge will change.
    ///
    /// @param person who comes of it
    /// @param posts how many posts come in
    /// @param meetings how many meetings point to the one that goes
    /// @param actions how many actions are that one's
    /// @param refused why they cannot be one; empty when they can
    public record Preview(
            Person person, int posts, int meetings, int actions, Optional<Message> refused) {}

    /// What it will change; nothing when one of them is gone.
    public static Optional<Preview> preview(Snapshot book, Id stays, Id goes) {
        Optional<Person> first = book.person(stays);
        Optional<Person> second = book.person(goes);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        List<Meeting> meetings = meetings(book, goes);
        Person joined = joined(first.get(), second.get());
        long actions =
                meetings.stream()
                        .flatMap(Meeting::entries)
                        .filter(it -> it instanceof Task task && owns(task.action(), goes))
                        .count();
        return Optional.of(
                new Preview(
                        joined,
                        joined.posts().size() - first.get().posts().size(),
                        meetings.size(),
                        (int) actions,
                        refusal(meetings, stays, goes)));
    }

    @Override
    public Person apply(Draft draft) {
        Person first = draft.person(stays).orElseThrow(() -> gone());
        Person second = draft.person(goes).orElseThrow(() -> gone());
        List<Meeting> meetings = meetings(draft, goes);
        refusal(meetings, stays, goes)
                .ifPresent(
                        why -> {
                            throw new Refused(why);
                        });
        Person joined = joined(first, second);
        draft.put(joined);
        Rewiring rewiring = new Rewiring(Map.of(goes, stays));
        for (Meeting meeting : meetings) {
            move(draft, meeting, rewiring);
        }
        draft.recurring().groups().stream()
                .filter(it -> it.people().contains(goes))
                .forEach(it -> draft.put(it.with(stays, goes)));
        draft.searching().saved().forEach(it -> draft.put(it.with(stays, goes)));
        draft.removePerson(goes);
        return joined;
    }

    private static Refused gone() {
        return new Refused(Message.of("people.gone"));
    }

    private static void move(Draft draft, Meeting meeting, Rewiring rewiring) {
        Review review = draft.review(meeting.id());
        boolean held = review.seal().isPresent() && Sealing.broken(draft, meeting.id()).isEmpty();
        Meeting after = rewiring.of(meeting);
        draft.repoint(after);
        meeting.entries().map(Entry::id).forEach(it -> follow(draft, it, rewiring));
        if (held) {
            Seal seal = review.seal().orElseThrow();
            draft.put(
                    review.sealed(
                            new Seal(
                                    seal.number(),
                                    SealSum.of(
                                            Settled.minuted(draft, after),
                                            seal.agreements(),
                                            seal.signing()),
                                    seal.stamp(),
                                    seal.signing(),
                                    seal.agreements())));
        }
    }

    private static void follow(Draft draft, Id action, Rewiring rewiring) {
        Following following = draft.following(action);
        if (!following.isEmpty()) {
            draft.put(
                    new Following(
                            following.action(),
                            following.steps().stream()
                                    .map(
                                            it ->
                                                    new ActionStep(
                                                            it.meeting(),
                                                            it.decision(),
                                                            it.stamp(),
                                                            rewiring.of(it.before()),
                                                            rewiring.of(it.after()),
                                                            it.note()))
                                    .toList(),
                            following.evidence(),
                            following.minuted().map(rewiring::of)));
        }
    }

    /// All meetings that point to somebody, wherever they lie.
    private static List<Meeting> meetings(Snapshot book, Id person) {
        return book.records().people().meetings(person).stream()
                .flatMap(it -> book.records().meetings().get(it).stream())
                .toList();
    }

    /// Nobody sits in one meeting twice.
    private static Optional<Message> refusal(List<Meeting> meetings, Id stays, Id goes) {
        return meetings.stream()
                .filter(it -> it.attendance(goes).isPresent() && it.attendance(stays).isPresent())
                .findFirst()
                .map(it -> Message.of("people.merge.together", it.title()));
    }

    private static boolean owns(Action action, Id person) {
        return action.owners().stream()
                .anyMatch(it -> it instanceof Individual one && one.person().equals(person));
    }

    private static Person joined(Person first, Person second) {
        Set<Post> posts = new LinkedHashSet<>(first.posts());
        posts.addAll(second.posts());
        List<FormerRank> ranks =
                first.formerRanks().isEmpty() ? second.formerRanks() : first.formerRanks();
        PersonName one = first.name();
        PersonName other = second.name();
        boolean ranked = one.rank().isPresent();
        PersonName name =
                new PersonName(
                        one.rank().or(other::rank),
                        ranked ? one.retired() : other.retired(),
                        ranked ? one.corps() : other.corps(),
                        either(one.frontTitles(), other.frontTitles()),
                        one.name(),
                        either(one.backTitles(), other.backTitles()));
        return new Person(
                first.id(),
                name,
                either(first.serviceNumber(), second.serviceNumber()),
                either(first.phone(), second.phone()),
                List.copyOf(posts),
                ranks,
                first.titlesMeant(),
                first.archived());
    }

    private static String either(String first, String second) {
        return Stream.of(first, second).filter(it -> !it.isBlank()).findFirst().orElse("");
    }
}
