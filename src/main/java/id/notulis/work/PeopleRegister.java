package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.overview.OrganisationLine;
import id.notulis.model.people.Organisation;
import id.notulis.model.people.Person;
import id.notulis.model.people.PersonName;
import id.notulis.model.people.Post;
import id.notulis.model.people.ProtocolOrder;
import id.notulis.model.people.RankGroup;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.ReferenceLists;
import id.notulis.util.Fold;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Everybody of the book as they are today, in the order of protocol, organisation by organisation:
/// the office's own first, the others by name, who belongs to none last.
///
/// @param people all of them, the archived too
/// @param organisations all, by name
/// @param lists what the book offers
public record PeopleRegister(
        List<Entry> people, List<OrganisationLine> organisations, ReferenceLists lists) {

    public PeopleRegister {
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
    }

    /// Somebody as of today.
    ///
    /// @param person all that is known
    /// @param name with the rank of today
    /// @param post the post of today, else the last one; may be blank
    /// @param organisation where that post is
    /// @param office name of the organisation; blank for who belongs to none
    /// @param over the year a post ended that nobody knows a later one of
    /// @param advice how titles could be spelled
    /// @param numberMissing whether a signature would lack the service number
    public record Entry(
            Person person,
            PersonName name,
            String post,
            Optional<Id> organisation,
            String office,
            OptionalInt over,
            List<TitleAdvice.Spelling> advice,
            boolean numberMissing) {

        public Entry {
            advice = List.copyOf(advice);
        }

        /// Whether something of it should be looked at.
        public boolean isLacking() {
            return !person.archived() && (!advice.isEmpty() || numberMissing);
        }
    }

    /// Nobody.
    public static PeopleRegister nothing() {
        return new PeopleRegister(
                List.of(),
                List.of(),
                new ReferenceLists(List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    public static PeopleRegister of(Snapshot book, LocalDate today) {
        ReferenceLists lists = book.referenceLists();
        List<Person> people = book.people();
        List<OrganisationLine> organisations = book.organisationLines();
        Map<Id, String> names = new HashMap<>();
        organisations.forEach(it -> names.put(it.organisation().id(), it.organisation().name()));
        Succession succession = new Succession(people);
        TitleAdvice advice = new TitleAdvice(lists);
        String own = book.activeProfile().map(OfficeProfile::name).orElse("");
        Comparator<Entry> order =
                Comparator.comparing((Entry it) -> it.office().isBlank())
                        .thenComparing(it -> !Folded.of(it.office()).equals(Folded.of(own)))
                        .thenComparing(Entry::office, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(
                                new ProtocolOrder(lists.posts()).by(Entry::name, Entry::post))
                        .thenComparing(it -> it.name().name(), String.CASE_INSENSITIVE_ORDER);
        return new PeopleRegister(
                people.stream()
                        .map(it -> entry(it, today, names, succession, advice))
                        .sorted(order)
                        .toList(),
                organisations,
                lists);
    }

    private static Entry entry(
            Person person,
            LocalDate today,
            Map<Id, String> names,
            Succession succession,
            TitleAdvice advice) {
        Optional<Post> held = person.postOn(today);
        Optional<Post> post = held.or(person::latestPost);
        PersonName name = person.nameOn(today);
        return new Entry(
                person,
                name,
                post.map(Post::title).orElse(""),
                post.flatMap(Post::organisation),
                post.flatMap(Post::organisation).map(names::get).orElse(""),
                post.map(it -> over(person, it, today, succession)).orElse(OptionalInt.empty()),
                advice.of(person),
                isNumberMissing(name, person.serviceNumber()));
    }

    private static OptionalInt over(
            Person person, Post post, LocalDate today, Succession succession) {
        if (!succession.isOver(person, post, today)) {
            return OptionalInt.empty();
        }
        return post.until()
                .or(post::since)
                .or(() -> succession.after(person, post, today).map(Succession.Successor::since))
                .map(it -> OptionalInt.of(it.getYear()))
                .orElse(OptionalInt.empty());
    }

    /// General officers sign without a number, and who has no rank may have none.
    public static boolean isNumberMissing(PersonName name, String number) {
        return number.isBlank()
                && name.rank().filter(it -> it.group() != RankGroup.GENERAL).isPresent();
    }

    public Optional<Entry> entry(Id person) {
        return people.stream().filter(it -> it.person().id().equals(person)).findFirst();
    }

    public Optional<Organisation> organisation(Id id) {
        return organisations.stream()
                .map(OrganisationLine::organisation)
                .filter(it -> it.id().equals(id))
                .findFirst();
    }

    /// How many are not archived.
    public int size() {
        return (int) people.stream().filter(it -> !it.person().archived()).count();
    }

    /// How many are archived.
    public int archived() {
        return people.size() - size();
    }

    /// How many organisations are archived.
    public int archivedOffices() {
        return (int) organisations.stream().filter(it -> it.organisation().archived()).count();
    }

    /// How many organisations those come from who are not archived.
    public int offices() {
        Set<Id> offices = new HashSet<>();
        people.stream()
                .filter(it -> !it.person().archived())
                .forEach(it -> it.organisation().ifPresent(offices::add));
        return offices.size();
    }

    /// Of how many something should be looked at.
    public int lacking() {
        return (int) people.stream().filter(Entry::isLacking).count();
    }

    /// Those who may be the same as somebody: of the same name, or of a name that holds all of the
    /// other's, the likeliest first.
    public List<Entry> doubles(Person person) {
        List<String> own = words(person.name().name());
        return people.stream()
                .filter(it -> !it.person().id().equals(person.id()))
                .filter(it -> alike(own, words(it.person().name().name())))
                .sorted(Comparator.comparing(it -> !words(it.person().name().name()).equals(own)))
                .toList();
    }

    private static boolean alike(List<String> one, List<String> other) {
        return one.containsAll(other)
                || other.containsAll(one)
                || Spelled.nearly(String.join("", one), String.join("", other));
    }

    private static List<String> words(String name) {
        return List.of(Fold.of(name).split(" ", -1));
    }
}
