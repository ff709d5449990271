package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.people.Person;
import id.notulis.model.people.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What meetings tell of the posts people hold.
final class Posts {

    private Posts() {}

    /// The person with a post held on a day added to those known, unless it was known already: held
    /// on that day, or the first one known, begun later. A meeting without a date tells the post of
    /// somebody of whom none is known; blank words in no organisation tell nothing.
    static Person with(Person person, Post held) {
        if (held.title().isBlank() && held.organisation().isEmpty()) {
            return person;
        }
        Optional<Post> known = held.since().map(person::postOn).orElseGet(person::latestPost);
        boolean told =
                known.filter(
                                post ->
                                        held.since().isEmpty()
                                                || (post.title().equals(held.title())
                                                        && post.organisation()
                                                                .equals(held.organisation())))
                        .isPresent();
        return told ? person : replaced(person, held);
    }

    /// Two posts from one day on in one organisation are one, said twice; the later word counts.
    private static Person replaced(Person person, Post held) {
        List<Post> posts = new ArrayList<>(person.posts());
        posts.removeIf(
                post ->
                        post.since().equals(held.since())
                                && post.organisation().equals(held.organisation()));
        posts.add(held);
        return person.withPosts(posts);
    }

    /// Whether the person was ever known to serve in an organisation.
    static boolean in(Person person, Optional<Id> organisation) {
        return organisation.isPresent()
                && person.posts().stream()
                        .anyMatch(post -> post.organisation().equals(organisation));
    }

    /// Whether no organisation of the person is known.
    static boolean nowhere(Person person) {
        return person.posts().stream().allMatch(post -> post.organisation().isEmpty());
    }
}
