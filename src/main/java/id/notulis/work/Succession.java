package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.people.Person;
import id.notulis.model.people.Post;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Who took over which post. Somebody acting in it is no successor.
final class Succession {

    private static final Pattern ACTING = Pattern.compile("(?i)^(?:plt|plh|ps|pjs?)\\.? +");

    private final Map<Office, List<Tenant>> tenants = new HashMap<>();

    private record Office(Optional<Id> organisation, Folded title) {}

    private record Tenant(Person person, LocalDate since) {}

    Succession(List<Person> people) {
        for (Person person : people) {
            for (Post post : person.posts()) {
                if (post.since().isPresent() && !isActing(post) && !post.title().isBlank()) {
                    tenants.computeIfAbsent(office(post), _ -> new ArrayList<>())
                            .add(new Tenant(person, post.since().get()));
                }
            }
        }
        tenants.values().forEach(it -> it.sort(Comparator.comparing(Tenant::since)));
    }

    static boolean isActing(Post post) {
        return ACTING.matcher(post.title()).find();
    }

    /// Somebody else who took a post, and when.
    record Successor(Person person, LocalDate since) {}

    /// Who took a post over by a day, the first one to do so.
    Optional<Successor> after(Person person, Post post, LocalDate today) {
        if (post.organisation().isEmpty() || isActing(post)) {
            return Optional.empty();
        }
        return tenants.getOrDefault(office(post), List.of()).stream()
                .filter(it -> !it.person().id().equals(person.id()))
                .filter(it -> post.since().filter(since -> !it.since().isAfter(since)).isEmpty())
                .filter(it -> !it.since().isAfter(today))
                .findFirst()
                .map(it -> new Successor(it.person(), it.since()));
    }

    /// Whether nobody holds a post any more on a day who held it once.
    boolean isOver(Person person, Post post, LocalDate today) {
        return post.endedBefore(today) || after(person, post, today).isPresent();
    }

    private static Office office(Post post) {
        return new Office(post.organisation(), Folded.of(post.title()));
    }
}
