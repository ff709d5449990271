package id.notulis.work;

import id.notulis.exchange.people.ListedPerson;
import id.notulis.exchange.people.PersonColumn;
import id.notulis.model.Id;
import id.notulis.model.people.Organisation;
import id.notulis.model.people.Person;
import id.notulis.model.people.PersonName;
import id.notulis.model.people.Post;
import id.notulis.model.people.PrintedName;
import id.notulis.util.Fold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a row of a list makes of somebody. What the row leaves blank stays as it is, and so does a
/// name the list only has in capitals or only in small letters.
///
/// A post that is new to the book is held from the day the list says, else from today on as far as
/// anybody knows; those before it stay in the history.
final class ListedChanges {

    private final LocalDate today;
    private final Map<Id, Organisation> organisations;

    /// @param organisations by identity, those that are new too
    ListedChanges(LocalDate today, Map<Id, Organisation> organisations) {
        this.today = today;
        this.organisations = organisations;
    }

    /// Where somebody is today.
    static Optional<Id> organisation(Person person, LocalDate today) {
        return post(person, today).flatMap(Post::organisation);
    }

    private static Optional<Post> post(Person person, LocalDate today) {
        return person.postOn(today).or(person::latestPost);
    }

    /// @param where the organisation the row names
    Person person(Person before, ListedPerson listed, Optional<Id> where) {
        PersonName name = name(before.name(), listed.name());
        Person person = name.equals(before.name()) ? before : before.withName(name);
        if (!listed.number().isEmpty()) {
            person = person.withServiceNumber(listed.number());
        }
        if (!listed.phone().isEmpty()) {
            person = person.withPhone(listed.phone());
        }
        return posted(person, listed, where);
    }

    private static PersonName name(PersonName before, PersonName listed) {
        boolean ranked = listed.rank().isPresent();
        return new PersonName(
                ranked ? listed.rank() : before.rank(),
                ranked ? listed.retired() : before.retired(),
                ranked ? listed.corps() : before.corps(),
                either(listed.frontTitles(), before.frontTitles()),
                isOfOneCase(listed.name()) && Fold.of(listed.name()).equals(Fold.of(before.name()))
                        ? before.name()
                        : listed.name(),
                either(listed.backTitles(), before.backTitles()));
    }

    private static boolean isOfOneCase(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT))
                || name.equals(name.toLowerCase(Locale.ROOT));
    }

    private static String either(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    private Person posted(Person person, ListedPerson listed, Optional<Id> where) {
        if (listed.post().isEmpty() && where.isEmpty()) {
            return person;
        }
        Optional<Post> held = post(person, today);
        Post told =
                new Post(
                        listed.since(),
                        where.or(() -> held.flatMap(Post::organisation)),
                        listed.post().isEmpty()
                                ? held.filter(it -> sameOrNowhere(it, where))
                                        .map(Post::title)
                                        .orElse("")
                                : listed.post());
        boolean known =
                told.since().isPresent()
                        ? person.posts().stream().anyMatch(it -> isSame(it, told))
                        : Stream.concat(held.stream(), person.latestPost().stream())
                                .anyMatch(it -> isSame(it, told));
        if (known) {
            return person;
        }
        List<Post> posts = new ArrayList<>(person.posts());
        // what was known of the same post without its day or place is the same post
        held.filter(it -> isLess(it, told)).ifPresent(posts::remove);
        Optional<LocalDate> since =
                listed.since().or(() -> posts.isEmpty() ? Optional.empty() : Optional.of(today));
        posts.add(new Post(since, told.organisation(), told.title()));
        return person.withPosts(posts);
    }

    private static boolean sameOrNowhere(Post held, Optional<Id> where) {
        return held.organisation().isEmpty() || held.organisation().equals(where);
    }

    private static boolean isSame(Post held, Post told) {
        return Folded.of(held.title()).equals(Folded.of(told.title()))
                && held.organisation().equals(told.organisation())
                && (told.since().isEmpty() || told.since().equals(held.since()));
    }

    private static boolean isLess(Post held, Post told) {
        boolean title =
                held.title().isEmpty() || Folded.of(held.title()).equals(Folded.of(told.title()));
        return title
                && sameOrNowhere(held, told.organisation())
                && (held.since().isEmpty() || held.since().equals(told.since()));
    }

    /// What of somebody differs, in the order of the columns.
    List<PeoplePlan.Difference> differences(Person before, Person after) {
        List<PeoplePlan.Difference> differences = new ArrayList<>();
        for (PersonColumn column : PersonColumn.values()) {
            String was = text(column, before);
            String is = text(column, after);
            if (!was.equals(is)) {
                differences.add(new PeoplePlan.Difference(column, was, is));
            }
        }
        return differences;
    }

    private String text(PersonColumn column, Person person) {
        Optional<Post> post = person.latestPost();
        return switch (column) {
            case RANK -> PrintedName.listRank(person.name());
            case FRONT_TITLES -> person.name().frontTitles();
            case NAME -> person.name().name();
            case BACK_TITLES -> person.name().backTitles();
            case NUMBER -> person.serviceNumber();
            case PHONE -> person.phone();
            case POST -> post.map(Post::title).orElse("");
            case ORGANISATION ->
                    post.flatMap(Post::organisation)
                            .flatMap(it -> Optional.ofNullable(organisations.get(it)))
                            .map(Organisation::name)
                            .orElse("");
            case SINCE -> post.flatMap(Post::since).map(LocalDate::toString).orElse("");
        };
    }
}
