package id.notulis.model.people;

import id.notulis.model.Id;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A person of the book.
///
/// @param id identity
/// @param name the name as known today; a meeting keeps the name as it stood there
/// @param serviceNumber NRP (police, armed forces) or NIP (civil service), digits as typed; may be
///   blank
/// @param posts every post known, earliest first, one without a date before all others
public record Person(Id id, PersonName name, String serviceNumber, List<Post> posts) {

    private static final Comparator<Post> BY_DATE =
            Comparator.comparing(post -> post.since().orElse(LocalDate.MIN));

    public Person {
        posts = posts.stream().sorted(BY_DATE).toList();
    }

    /// The post held on a day: the last one that began on or before it, else the first one known.
    public Optional<Post> postOn(LocalDate day) {
        Optional<Post> held = Optional.empty();
        for (Post post : posts) {
            if (held.isEmpty() || post.since().filter(since -> since.isAfter(day)).isEmpty()) {
                held = Optional.of(post);
            }
        }
        return held;
    }

    /// The latest post known.
    public Optional<Post> latestPost() {
        return posts.isEmpty() ? Optional.empty() : Optional.of(posts.getLast());
    }
}
