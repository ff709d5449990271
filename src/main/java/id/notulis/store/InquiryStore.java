package id.notulis.store;

import id.notulis.model.search.Candidate;
import id.notulis.model.search.Condition;
import id.notulis.model.search.Condition.Field;
import id.notulis.model.search.Hit.Kind;
import id.notulis.model.search.Inquiry;
import id.notulis.model.search.Query;
import id.notulis.model.search.Query.Term;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds what may be a hit of an inquiry that has conditions: for each source one statement, put
/// together from the files of `search/sifted/` and `search/where/`. The newest rows, as
/// [SearchStore] has them.
public final class InquiryStore {

    private final Session session;

    InquiryStore(Session session) {
        this.session = session;
    }

    /// Things of one kind, a thing perhaps several times.
    ///
    /// @param points whether of agreements only their points are looked at
    /// @param perSource at most so many of each source, the newest
    public List<Candidate> find(Kind kind, Inquiry inquiry, boolean points, int perSource) {
        return statements(kind, inquiry, points, perSource).stream()
                .flatMap(
                        it ->
                                session
                                        .composed(
                                                it.sql(), row -> candidate(row, kind), it.values())
                                        .stream())
                .toList();
    }

    /// What is sent for them, a statement for each source.
    public static List<Statement> statements(
            Kind kind, Inquiry inquiry, boolean points, int perSource) {
        List<Statement> statements = new ArrayList<>();
        for (Source source : Source.values()) {
            boolean looked = points ? source == Source.POINT : inquiry.words().isPresent();
            if (source.kind == kind && (looked || (source.main && !points))) {
                statement(source, inquiry, perSource).ifPresent(statements::add);
            }
        }
        return statements;
    }

    /// @param values what stands for its question marks
    public record Statement(String sql, List<Object> values) {}

    /// What there is to name in a condition, what is used most or came last first.
    ///
    /// @param begun words it has, the last one perhaps only begun
    public List<String> values(Field field, Optional<Query> begun, int most) {
        String name =
                switch (field) {
                    case KIND -> "kind";
                    case PERSON -> "person";
                    case ORGANISATION -> "organisation";
                    case SERIES -> "series";
                    case TOPIC -> "topic";
                    case PLACE -> "place";
                    case AGREEMENT, NUMBER -> "agreement";
                };
        return session
                .list(
                        "search/values/" + name,
                        row -> Texts.plain(row.text("value")).strip(),
                        begun.map(SearchStore::match),
                        most,
                        field == Field.SERIES ? List.of(begun.map(SearchStore::globs)) : List.of())
                .stream()
                .distinct()
                .toList();
    }

    /// Lines that nothing is asked of but their meeting are read meeting by meeting, the newest
    /// first: of few meetings few lines are read, and of many as many as are wanted.
    ///
    /// Nothing when no row of the source can be meant.
    private static Optional<Statement> statement(Source source, Inquiry inquiry, int most) {
        StringBuilder conditions = new StringBuilder();
        List<Object> values = new ArrayList<>();
        boolean worded = inquiry.words().isPresent();
        boolean ofMeetings = !worded && source.ofMeetings();
        if (worded) {
            conditions.append(" AND ").append(source.index).append(" MATCH ?");
            values.add(SearchStore.match(inquiry.words().get()));
        }
        for (Term term : inquiry.without()) {
            String match = SearchStore.match(new Query(List.of(term)));
            for (String without : source.without()) {
                conditions.append("\n    AND ").append(without);
                values.add(match);
            }
        }
        for (Condition condition : inquiry.conditions()) {
            Optional<Fragment> fragment = Claims.of(source.kind, condition.claim());
            if (fragment.isPresent()) {
                conditions
                        .append("\n    AND (")
                        .append(Session.statementOf("search/where/" + fragment.get().file()))
                        .append(condition.wanted() ? ")" : ") IS NOT TRUE");
                values.addAll(fragment.get().values());
                ofMeetings &= fragment.get().isOfMeetings();
            } else if (condition.wanted() && !(condition.claim() instanceof Condition.Among)) {
                return Optional.empty();
            }
        }
        values.add(most);
        String sql =
                Session.statementOf(
                                "search/sifted/" + source.file + (ofMeetings ? "-of-meetings" : ""))
                        .replace("$rows", worded ? source.rowsOfIndex() : source.rows())
                        .replace("$conditions", conditions)
                        .replace("$newest", worded ? source.index + ".rowid" : source.row + ".id")
                        .replace("$id", worded ? source.idInIndex() : source.row + ".id");
        return Optional.of(new Statement(sql, values));
    }

    private static Candidate candidate(Row row, Kind kind) throws SQLException {
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
        MEETING("meeting", "m", "m", Kind.MEETING, true),
        TOPIC("topic", "t", "m", Kind.MEETING, false),
        PASSAGE("passage", "t", "m", Kind.MEETING, false),
        ENTRY("entry", "e", "e", Kind.ENTRY, true),
        ACTION("action", "c", "c", Kind.ACTION, true),
        AGREEMENT("agreement", "a", "a", Kind.AGREEMENT, true),
        SIGNER("signer", "t", "a", Kind.AGREEMENT, false),
        POINT("point", "t", "a", Kind.AGREEMENT, false),
        PERSON("person", "p", "p", Kind.PERSON, true),
        POST("post", "t", "p", Kind.PERSON, false),
        ORGANISATION("organisation", "o", "o", Kind.ORGANISATION, true),
        DOCUMENT("document", "d", "d", Kind.DOCUMENT, true);

        private final String file;
        private final String index;

        /// What a row of it is called in the statement.
        private final String row;

        /// What the row of the thing found is called.
        private final String thing;

        private final Kind kind;

        /// Whether it has each thing of the kind once.
        private final boolean main;

        Source(String file, String row, String thing, Kind kind, boolean main) {
            this.file = file;
            this.index = "find_" + file;
            this.row = row;
            this.thing = thing;
            this.kind = kind;
            this.main = main;
        }

        /// Whether its rows may be read meeting by meeting.
        private boolean ofMeetings() {
            return kind == Kind.ENTRY || kind == Kind.ACTION;
        }

        private String rows() {
            return file + " " + row;
        }

        private String rowsOfIndex() {
            return index + " CROSS JOIN " + rows() + " ON " + row + ".id = " + index + ".rowid";
        }

        /// With a plus, so that SQLite asks whatever the index of words gives before it reads the
        /// row, and does not look up there whatever meets a condition.
        private String idInIndex() {
            return '+' + index + ".rowid";
        }

        /// Neither the row nor the name of the thing has a word.
        private List<String> without() {
            String own = without(row, index);
            String named =
                    switch (kind) {
                        case MEETING -> without(thing, "find_meeting");
                        case AGREEMENT -> without(thing, "find_agreement");
                        case PERSON -> without(thing, "find_person");
                        case ENTRY, ACTION, ORGANISATION, DOCUMENT -> own;
                    };
            return own.equals(named) ? List.of(own) : List.of(own, named);
        }

        private static String without(String row, String index) {
            return "%s.id NOT IN (SELECT rowid FROM %s WHERE %s MATCH ?)"
                    .formatted(row, index, index);
        }
    }
}
