package id.notulis.store;

import id.notulis.model.Id;
import id.notulis.model.overview.Appearance;
import id.notulis.model.overview.PersonLine;
import id.notulis.model.people.FormerRank;
import id.notulis.model.people.Person;
import id.notulis.model.people.Post;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The people of the book with their posts.
public final class PersonStore {

    private final Session session;
    private final Names names;

    PersonStore(Session session, Names names) {
        this.session = session;
        this.names = names;
    }

    public Optional<Person> get(Id id) {
        List<Post> posts = session.list("person/posts", PersonStore::post, id);
        List<FormerRank> ranks = session.list("person/ranks", this::formerRank, id);
        return session.first("person/get", row -> person(row, posts, ranks), id);
    }

    /// All, by name.
    public List<Person> all() {
        Map<Id, List<Post>> posts = new HashMap<>();
        session.list(
                "person/all-posts",
                row ->
                        posts.computeIfAbsent(row.id("person_uid"), _ -> new ArrayList<>())
                                .add(post(row)));
        Map<Id, List<FormerRank>> ranks = new HashMap<>();
        session.list(
                "person/all-ranks",
                row ->
                        ranks.computeIfAbsent(row.id("person_uid"), _ -> new ArrayList<>())
                                .add(formerRank(row)));
        return session.list(
                "person/all",
                row ->
                        person(
                                row,
                                posts.getOrDefault(row.id("uid"), List.of()),
                                ranks.getOrDefault(row.id("uid"), List.of())));
    }

    /// All, by name, with the latest post.
    public List<PersonLine> lines() {
        Map<Id, String> organisations = new HashMap<>();
        session.list(
                "organisation/names", row -> organisations.put(row.id("uid"), row.text("name")));
        return all().stream().map(person -> line(person, organisations)).toList();
    }

    public void save(Person person) {
        Keys keys = new Keys(session);
        long key =
                session.number(
                        "person/save",
                        person.id(),
                        names.columns(person.name()),
                        person.serviceNumber(),
                        person.phone(),
                        person.titlesMeant(),
                        person.archived());
        session.run("person/delete-posts", key);
        for (int place = 0; place < person.posts().size(); place++) {
            Post post = person.posts().get(place);
            session.run(
                    "person/insert-post",
                    key,
                    place,
                    post.since(),
                    keys.organisation(post.organisation()),
                    post.title(),
                    post.until());
        }
        session.run("person/delete-ranks", key);
        for (int place = 0; place < person.formerRanks().size(); place++) {
            FormerRank former = person.formerRanks().get(place);
            session.run(
                    "person/insert-rank",
                    key,
                    place,
                    former.until(),
                    former.rank().map(names::keyOf),
                    former.retired(),
                    former.corps());
        }
    }

    /// The meetings somebody was listed for, latest first, without those in the recycle bin.
    public List<Appearance> appearances(Id id) {
        return session.list(
                "person/appearances",
                row ->
                        new Appearance(
                                row.id("meeting_uid"),
                                row.text("title"),
                                row.date("first_day"),
                                row.optionalId("organisation_uid"),
                                row.text("position")),
                id);
    }

    /// Every meeting that points to somebody, those in the recycle bin too.
    public List<Id> meetings(Id id) {
        return session.list("person/meetings", row -> row.id("meeting_uid"), id);
    }

    public void remove(Id id) {
        session.run("person/delete", id);
    }

    private static PersonLine line(Person person, Map<Id, String> organisations) {
        Optional<Post> latest = person.latestPost();
        return new PersonLine(
                person,
                latest.map(Post::title).orElse(""),
                latest.flatMap(Post::organisation).map(organisations::get).orElse(""));
    }

    private Person person(Row row, List<Post> posts, List<FormerRank> ranks) throws SQLException {
        return new Person(
                row.id("uid"),
                names.name(row),
                row.text("service_number"),
                row.text("phone"),
                posts,
                ranks,
                row.flag("titles_meant"),
                row.flag("archived"));
    }

    private FormerRank formerRank(Row row) throws SQLException {
        return new FormerRank(
                row.date("until").orElseThrow(),
                names.rank(row),
                row.flag("retired"),
                row.text("corps"));
    }

    private static Post post(Row row) throws SQLException {
        return new Post(
                row.date("since"),
                row.optionalId("organisation_uid"),
                row.text("title"),
                row.date("until"));
    }
}
