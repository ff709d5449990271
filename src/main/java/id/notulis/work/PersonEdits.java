package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Blanks;
import id.notulis.model.Id;
import id.notulis.model.people.FormerRank;
import id.notulis.model.people.Person;
import id.notulis.model.people.PersonName;
import id.notulis.model.people.Post;
import id.notulis.model.people.Rank;
import id.notulis.notula.Typed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Changes what the book knows of a person. Minutes are left alone: they keep the names, ranks and
/// posts as they stood there.
public final class PersonEdits {

    private PersonEdits() {}

    /// Adds somebody as typed, `AKBP Nama, S.I.K.`, perhaps with a post, as [Op#ADD_PERSON].
    public static Edit<Typed<Person>> add(String name, String number, PostText post) {
        return draft -> {
            String typed = Blanks.single(name);
            if (typed.isEmpty()) {
                return Typed.refused(Message.of("people.name.blank"));
            }
            List<Post> posts = new ArrayList<>();
            if (!post.equals(PostText.blank())) {
                Typed<Post> read = post.read(draft);
                if (read.value().isEmpty()) {
                    return new Typed<>(Optional.empty(), read.told());
                }
                posts.add(read.value().get());
            }
            PersonName read = KnownBook.names(draft.referenceLists()).read(typed);
            Person person = new Person(draft.newId(), read, Blanks.single(number), posts);
            draft.put(person);
            return Typed.understood(person);
        };
    }

    /// Corrects one field, as [Op#EDIT_PERSON]. What was said of the spelling of titles is said of
    /// those titles only.
    public static Edit<Typed<Person>> type(Id id, PersonField field, String text) {
        return changing(id, (draft, it) -> typed(draft, it, field, Blanks.single(text)));
    }

    /// Spells the titles as the style guide does, as [Op#SPELL_TITLES].
    public static Edit<Typed<Person>> spellTitles(Id id) {
        return changing(
                id,
                (draft, it) ->
                        Typed.understood(
                                it.withName(
                                        new TitleAdvice(draft.referenceLists()).of(it.name()))));
    }

    /// Leaves the titles as they are spelled, and does not ask again, as [Op#MEAN_TITLES].
    public static Edit<Typed<Person>> meanTitles(Id id) {
        return changing(id, (_, it) -> Typed.understood(it.withTitlesMeant(true)));
    }

    /// Gives somebody another rank from a day on, as [Op#PROMOTE]. Before that day the rank is what
    /// it was.
    public static Edit<Typed<Person>> promote(Id id, String rank, String day) {
        return changing(
                id,
                (draft, it) -> {
                    Typed<Optional<LocalDate>> since = DayText.read(day);
                    if (since.value().isEmpty()) {
                        return new Typed<>(Optional.empty(), since.told());
                    }
                    return since.value()
                            .get()
                            .map(from -> promoted(draft, it, Blanks.single(rank), from))
                            .orElseGet(() -> Typed.refused(Message.of("people.day.missing")));
                });
    }

    /// Takes a promotion back, as [Op#REMOVE_PROMOTION]: what was held before it is held on.
    public static Edit<Typed<Person>> demote(Id id, FormerRank former) {
        return changing(
                id,
                (_, it) -> {
                    List<FormerRank> ranks = new ArrayList<>(it.formerRanks());
                    int at = ranks.indexOf(former);
                    if (at < 0) {
                        return Typed.refused(Message.of("people.promote.gone"));
                    }
                    ranks.remove(at);
                    if (at < ranks.size()) {
                        FormerRank next = ranks.get(at);
                        ranks.set(
                                at,
                                new FormerRank(
                                        next.until(),
                                        former.rank(),
                                        former.retired(),
                                        former.corps()));
                        return Typed.understood(it.withFormerRanks(ranks));
                    }
                    return Typed.understood(
                            it.withName(former.of(it.name())).withFormerRanks(ranks));
                });
    }

    /// Puts a post into the place of another, or adds it, as [Op#EDIT_POST].
    public static Edit<Typed<Person>> put(Id id, Optional<Post> before, PostText text) {
        return changing(
                id,
                (draft, it) -> {
                    Typed<Post> post = text.read(draft);
                    return new Typed<>(
                            post.value().map(put -> it.withPosts(with(it, before, put))),
                            post.told());
                });
    }

    /// Ends a post on a day, and has somebody take it over from the next day on, as [Op#END_POST].
    ///
    /// @param successor the name of somebody of the book, or of somebody new; may be blank
    public static Edit<Typed<Person>> end(Id id, Post post, String day, String successor) {
        return changing(
                id,
                (draft, it) -> {
                    Typed<Optional<LocalDate>> last = DayText.read(day);
                    if (last.value().isEmpty()) {
                        return new Typed<>(Optional.empty(), last.told());
                    }
                    if (last.value().get().isEmpty()) {
                        return Typed.refused(Message.of("people.day.missing"));
                    }
                    LocalDate until = last.value().get().get();
                    if (post.since().filter(until::isBefore).isPresent()) {
                        return Typed.refused(Message.of("people.post.order"));
                    }
                    if (!successor.isBlank()) {
                        Typed<Person> other = named(draft, id, Blanks.single(successor));
                        if (other.value().isEmpty()) {
                            return other;
                        }
                        draft.put(taking(other.value().get(), post, until));
                    }
                    return Typed.understood(
                            it.withPosts(
                                    with(it, Optional.of(post), post.until(last.value().get()))));
                });
    }

    /// Who is called so; somebody new when nobody is.
    private static Typed<Person> named(Draft draft, Id not, String text) {
        PersonName read = KnownBook.names(draft.referenceLists()).read(text);
        Folded wanted = Folded.of(read.name());
        List<Person> found =
                draft.people().stream()
                        .filter(it -> !it.id().equals(not) && !it.archived())
                        .filter(it -> Folded.of(it.name().name()).equals(wanted))
                        .toList();
        return switch (found.size()) {
            case 0 -> Typed.understood(new Person(draft.newId(), read, "", List.of()));
            case 1 -> Typed.understood(found.getFirst());
            default -> Typed.refused(Message.of("people.post.successor.several", read.name()));
        };
    }

    /// Takes a post out of the history, as [Op#REMOVE_POST].
    public static Edit<Typed<Person>> remove(Id id, Post post) {
        return changing(
                id,
                (_, it) -> {
                    List<Post> posts = new ArrayList<>(it.posts());
                    posts.remove(post);
                    return Typed.understood(it.withPosts(posts));
                });
    }

    /// Puts somebody away, or takes somebody back, as [Op#ARCHIVE_PERSON] or [Op#UNARCHIVE_PERSON].
    public static Edit<Typed<Person>> archive(Id id, boolean away) {
        return changing(id, (_, it) -> Typed.understood(it.withArchived(away)));
    }

    private interface Work {

        Typed<Person> of(Draft draft, Person person);
    }

    private static Edit<Typed<Person>> changing(Id id, Work work) {
        return draft -> {
            Optional<Person> found = draft.person(id);
            if (found.isEmpty()) {
                return Typed.refused(Message.of("people.gone"));
            }
            Typed<Person> changed = work.of(draft, found.get());
            changed.value().ifPresent(draft::put);
            return changed;
        };
    }

    private static Typed<Person> typed(Draft draft, Person it, PersonField field, String text) {
        PersonName name = it.name();
        return switch (field) {
            case FRONT_TITLES ->
                    Typed.understood(
                            retitled(it, named(name, text, name.name(), name.backTitles())));
            case NAME ->
                    text.isEmpty()
                            ? Typed.refused(Message.of("people.name.blank"))
                            : Typed.understood(
                                    it.withName(
                                            named(
                                                    name,
                                                    name.frontTitles(),
                                                    text,
                                                    name.backTitles())));
            case BACK_TITLES ->
                    Typed.understood(
                            retitled(it, named(name, name.frontTitles(), name.name(), text)));
            case RANK -> ranked(draft, text).of(rank -> it.withName(withRank(name, rank)));
            case NUMBER -> Typed.understood(it.withServiceNumber(text));
            case PHONE -> Typed.understood(it.withPhone(text));
        };
    }

    private static Person retitled(Person person, PersonName name) {
        return name.equals(person.name()) ? person : person.withName(name).withTitlesMeant(false);
    }

    private static PersonName named(PersonName it, String front, String name, String back) {
        return new PersonName(it.rank(), it.retired(), it.corps(), front, name, back);
    }

    private static PersonName withRank(PersonName name, Optional<Rank> rank) {
        boolean same = rank.isPresent() && rank.equals(name.rank());
        return new PersonName(
                rank,
                same && name.retired(),
                same ? name.corps() : "",
                name.frontTitles(),
                name.name(),
                name.backTitles());
    }

    /// What a typed rank is.
    private record Ranked(Optional<Rank> rank, Optional<Message> refused) {

        Typed<Person> of(Function<Optional<Rank>, Person> person) {
            return refused.map(Typed::<Person>refused)
                    .orElseGet(() -> Typed.understood(person.apply(rank)));
        }
    }

    private static Ranked ranked(Draft draft, String text) {
        if (text.isEmpty()) {
            return new Ranked(Optional.empty(), Optional.empty());
        }
        Folded wanted = plain(text);
        Optional<Rank> rank =
                draft.referenceLists().ranks().stream()
                        .filter(
                                it ->
                                        Stream.concat(
                                                        Stream.of(it.abbreviation(), it.name()),
                                                        it.variants().stream())
                                                .anyMatch(each -> plain(each).equals(wanted)))
                        .findFirst();
        return new Ranked(
                rank,
                rank.isPresent()
                        ? Optional.empty()
                        : Optional.of(Message.of("people.rank.unknown", text)));
    }

    private static Folded plain(String rank) {
        return Folded.of(rank.replace(".", ""));
    }

    private static Typed<Person> promoted(Draft draft, Person it, String rank, LocalDate from) {
        boolean backwards =
                it.formerRanks().stream().anyMatch(former -> !from.isAfter(former.until()));
        if (backwards) {
            return Typed.refused(Message.of("people.promote.order"));
        }
        List<FormerRank> former = new ArrayList<>(it.formerRanks());
        former.add(FormerRank.of(it.name(), from));
        return ranked(draft, rank)
                .of(next -> it.withName(withRank(it.name(), next)).withFormerRanks(former));
    }

    private static List<Post> with(Person person, Optional<Post> before, Post after) {
        List<Post> posts = new ArrayList<>(person.posts());
        int at = before.map(posts::indexOf).orElse(-1);
        if (at < 0) {
            posts.add(after);
        } else {
            posts.set(at, after);
        }
        return posts;
    }

    private static Person taking(Person other, Post post, LocalDate until) {
        List<Post> posts = new ArrayList<>(other.posts());
        posts.add(new Post(Optional.of(until.plusDays(1)), post.organisation(), post.title()));
        return other.withPosts(posts);
    }
}
