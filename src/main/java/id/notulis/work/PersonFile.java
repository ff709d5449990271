package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.overview.Appearance;
import id.notulis.model.people.FormerRank;
import id.notulis.model.people.Person;
import id.notulis.model.people.PersonName;
import id.notulis.model.people.Post;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the book knows of somebody over the years.
///
/// @param person the person
/// @param history posts and promotions, earliest first
/// @param last the latest meeting the person was listed for
public record PersonFile(Person person, List<Event> history, Optional<Appearance> last) {

    public PersonFile {
        history = List.copyOf(history);
    }

    /// How a post stands today.
    public enum State {
        HELD,
        COMING,
        OVER
    }

    /// Something of the history.
    public sealed interface Event {

        Optional<LocalDate> day();

        /// A post.
        ///
        /// @param source the meeting of its first day that tells it
        record Held(Post post, State state, Optional<Appearance> source) implements Event {
            @Override
            public Optional<LocalDate> day() {
                return post.since();
            }
        }

        /// Somebody took a post over.
        ///
        /// @param person who, with the rank of that day
        /// @param post as it was before
        record TakenOver(Id person, PersonName name, Post post, LocalDate since) implements Event {
            @Override
            public Optional<LocalDate> day() {
                return Optional.of(since);
            }
        }

        /// A promotion.
        ///
        /// @param former the rank held until then
        /// @param name with the rank that followed
        record Promoted(FormerRank former, PersonName name) implements Event {
            @Override
            public Optional<LocalDate> day() {
                return Optional.of(former.until());
            }
        }
    }

    /// Nothing when there is no such person.
    public static Optional<PersonFile> of(Snapshot book, Id id, LocalDate today) {
        return book.person(id).map(it -> of(book, it, today));
    }

    private static PersonFile of(Snapshot book, Person person, LocalDate today) {
        List<Appearance> appearances = book.appearances(person.id());
        Succession succession = new Succession(book.people());
        List<Event> history = new ArrayList<>();
        for (Post post : person.posts()) {
            history.add(
                    new Event.Held(
                            post,
                            state(person, post, today, succession),
                            source(post, appearances)));
            succession
                    .after(person, post, today)
                    .ifPresent(
                            it ->
                                    history.add(
                                            new Event.TakenOver(
                                                    it.person().id(),
                                                    it.person().nameOn(it.since()),
                                                    post,
                                                    it.since())));
        }
        person.formerRanks()
                .forEach(it -> history.add(new Event.Promoted(it, person.nameOn(it.until()))));
        history.sort(Comparator.comparing(it -> it.day().orElse(LocalDate.MIN)));
        return new PersonFile(person, history, appearances.stream().findFirst());
    }

    /// A later post of somebody ends the earlier ones, unless it is in another organisation.
    private static State state(Person person, Post post, LocalDate today, Succession succession) {
        if (!post.begunBy(today)) {
            return State.COMING;
        }
        boolean followed =
                person.posts().stream()
                        .skip(person.posts().indexOf(post) + 1L)
                        .anyMatch(
                                it ->
                                        it.begunBy(today)
                                                && it.organisation().equals(post.organisation()));
        return followed || succession.isOver(person, post, today) ? State.OVER : State.HELD;
    }

    private static Optional<Appearance> source(Post post, List<Appearance> appearances) {
        return appearances.stream()
                .filter(it -> post.since().isPresent() && it.day().equals(post.since()))
                .filter(it -> it.position().equals(post.title()))
                .findFirst();
    }
}
