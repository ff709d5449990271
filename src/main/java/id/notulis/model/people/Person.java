package id.notulis.model.people;

import id.notulis.model.Id;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A person of the book.
///
/// @param id identity
/// @param name the name with the latest rank known; a meeting keeps the name as it stood there
/// @param serviceNumber NRP (police, armed forces) or NIP (civil service), digits as typed; may be
///   blank
/// @param phone telephone number as typed; may be blank
/// @param posts every post known, earliest first, one without a date before all others
/// @param formerRanks the ranks held before the one of the name, earliest first
/// @param titlesMeant whether the titles are meant as they are spelled, whatever the style guide
///   says
/// @param archived whether the person is offered nowhere any more
public record Person(
        Id id,
        PersonName name,
        String serviceNumber,
        String phone,
        List<Post> posts,
        List<FormerRank> formerRanks,
        boolean titlesMeant,
        boolean archived) {

    private static final Comparator<Post> BY_DATE =
            Comparator.comparing(post -> post.since().orElse(LocalDate.MIN));

    public Person {
        posts = posts.stream().sorted(BY_DATE).toList();
        formerRanks = formerRanks.stream().sorted(Comparator.comparing(FormerRank::until)).toList();
    }

    /// Somebody of whom no more than this is known.
    public Person(Id id, PersonName name, String serviceNumber, List<Post> posts) {
        this(id, name, serviceNumber, "", posts, List.of(), false, false);
    }

    /// The name with the rank held on a day.
    public PersonName nameOn(LocalDate day) {
        return formerRanks.stream()
                .filter(former -> day.isBefore(former.until()))
                .findFirst()
                .map(former -> former.of(name))
                .orElse(name);
    }

    /// The post held on a day: the last one that had begun and was not over. Who is only known to
    /// have begun later held the first one known; who is only known to have ended holds none.
    public Optional<Post> postOn(LocalDate day) {
        List<Post> begun = posts.stream().filter(post -> post.begunBy(day)).toList();
        return begun.isEmpty()
                ? posts.stream().findFirst()
                : begun.reversed().stream().filter(post -> !post.endedBefore(day)).findFirst();
    }

    /// The latest post known.
    public Optional<Post> latestPost() {
        return posts.isEmpty() ? Optional.empty() : Optional.of(posts.getLast());
    }

    /// As somebody knew the person on a day: the rank and the one post held then.
    public Person on(LocalDate day) {
        return new Person(
                id,
                nameOn(day),
                serviceNumber,
                phone,
                postOn(day).stream().toList(),
                List.of(),
                titlesMeant,
                archived);
    }

    public Person withName(PersonName other) {
        return new Person(
                id, other, serviceNumber, phone, posts, formerRanks, titlesMeant, archived);
    }

    public Person withServiceNumber(String other) {
        return new Person(id, name, other, phone, posts, formerRanks, titlesMeant, archived);
    }

    public Person withPhone(String other) {
        return new Person(
                id, name, serviceNumber, other, posts, formerRanks, titlesMeant, archived);
    }

    public Person withPosts(List<Post> others) {
        return new Person(
                id, name, serviceNumber, phone, others, formerRanks, titlesMeant, archived);
    }

    public Person withFormerRanks(List<FormerRank> others) {
        return new Person(id, name, serviceNumber, phone, posts, others, titlesMeant, archived);
    }

    public Person withTitlesMeant(boolean meant) {
        return new Person(id, name, serviceNumber, phone, posts, formerRanks, meant, archived);
    }

    public Person withArchived(boolean away) {
        return new Person(id, name, serviceNumber, phone, posts, formerRanks, titlesMeant, away);
    }
}
