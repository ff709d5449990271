package id.notulis.store;

import id.notulis.model.search.Candidate;
import id.notulis.model.search.Hit;
import id.notulis.model.search.Query;
import id.notulis.model.search.Query.Term;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds what may be a hit: the newest rows of each source, which costs the same however many there
/// are; ranking is for others.
public final class SearchStore {

    /// What stands in front of a word and behind it, as GLOB has it.
    private static final String APART = "[^0-9a-z]";

    private static final Pattern GLOB_SIGN = Pattern.compile("[*?\\[]");

    private final Session session;

    SearchStore(Session session) {
        this.session = session;
    }

    /// Rows in which every term occurs.
    ///
    /// @param perSource at most so many of each source, the newest
    public List<Candidate> find(Query query, int perSource) {
        String match = match(query);
        List<Candidate> found = new ArrayList<>();
        for (Source source : Source.values()) {
            found.addAll(
                    session.list(
                            "search/" + source.file,
                            row -> candidate(row, source.kind),
                            match,
                            perSource));
        }
        return found;
    }

    /// Things of one kind in which every term occurs, a thing perhaps several times.
    ///
    /// @param perSource at most so many of each source, the newest
    public List<Candidate> find(Hit.Kind kind, Query query, int perSource) {
        String match = match(query);
        List<Candidate> found = new ArrayList<>();
        for (Source source : Source.values()) {
            if (source.kind == kind) {
                found.addAll(
                        session.list(
                                "search/" + source.file,
                                row -> candidate(row, kind),
                                match,
                                perSource));
            }
        }
        if (kind == Hit.Kind.PERSON) {
            found.addAll(
                    session.list("search/member", row -> candidate(row, kind), match, perSource));
        }
        return found;
    }

    /// Agreements with a point in which every term occurs.
    public List<Candidate> points(Query query, int most) {
        return session.list(
                "search/point", row -> candidate(row, Hit.Kind.AGREEMENT), match(query), most);
    }

    /// Rows in which a text occurs anywhere, also within a word. Reads everything when there are
    /// none.
    public List<Candidate> containing(String text, int perSource) {
        String pattern = within(text);
        List<Candidate> found = new ArrayList<>();
        for (Source source : Source.values()) {
            found.addAll(
                    session.list(
                            "search/" + source.file + "-containing",
                            row -> candidate(row, source.kind),
                            pattern,
                            perSource));
        }
        return found;
    }

    /// The query as full-text search reads it.
    static String match(Query query) {
        return query.terms().stream().map(SearchStore::match).collect(Collectors.joining(" "));
    }

    private static String match(Term term) {
        return switch (term) {
            case Query.Word word -> quoted(word.text());
            case Query.Beginning beginning -> quoted(beginning.text()) + "*";
            case Query.Phrase phrase -> quoted(String.join(" ", phrase.words()));
        };
    }

    /// The words of a query anywhere in a text, in this order.
    static String within(Query query) {
        return within(
                query.terms().stream()
                        .map(
                                term ->
                                        switch (term) {
                                            case Query.Word(String word) -> word;
                                            case Query.Beginning(String word) -> word;
                                            case Query.Phrase(var words) -> String.join(" ", words);
                                        })
                        .collect(Collectors.joining(" ")));
    }

    private static String within(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /// The words of a query, each as GLOB finds it in a text without regard to where it stands: for
    /// texts of which there is no index. The text has to be in lower case, with a blank in front
    /// and one behind.
    static String globs(Query query) {
        return Json.array(query.terms().stream().map(it -> Json.text(glob(it))).toList());
    }

    private static String glob(Term term) {
        return switch (term) {
            case Query.Word(String word) -> glob(List.of(word), APART);
            case Query.Beginning(String word) -> glob(List.of(word), "");
            case Query.Phrase(var words) -> glob(words, APART);
        };
    }

    private static String glob(List<String> words, String end) {
        return words.stream()
                .map(it -> GLOB_SIGN.matcher(it).replaceAll("[$0]"))
                .collect(Collectors.joining(APART, "*" + APART, end + "*"));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static Candidate candidate(Row row, Hit.Kind kind) throws SQLException {
        return new Candidate(
                kind,
                row.id("uid"),
                row.optionalId("meeting_uid"),
                row.text("title"),
                Texts.plain(row.text("body")),
                row.date("day"));
    }

    /// What is searched, and what a find there is a hit of.
    private enum Source {
        MEETING("meeting", Hit.Kind.MEETING),
        TOPIC("topic", Hit.Kind.MEETING),
        PASSAGE("passage", Hit.Kind.MEETING),
        ENTRY("entry", Hit.Kind.ENTRY),
        ACTION("action", Hit.Kind.ACTION),
        AGREEMENT("agreement", Hit.Kind.AGREEMENT),
        SIGNER("signer", Hit.Kind.AGREEMENT),
        POINT("point", Hit.Kind.AGREEMENT),
        PERSON("person", Hit.Kind.PERSON),
        POST("post", Hit.Kind.PERSON),
        ORGANISATION("organisation", Hit.Kind.ORGANISATION),
        DOCUMENT("document", Hit.Kind.DOCUMENT);

        private final String file;
        private final Hit.Kind kind;

        Source(String file, Hit.Kind kind) {
            this.file = file;
            this.kind = kind;
        }
    }
}
