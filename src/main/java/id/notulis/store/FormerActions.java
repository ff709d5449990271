package id.notulis.store;

import id.notulis.model.Id;
import id.notulis.model.action.Action;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Body;
import id.notulis.model.people.Outsider;
import id.notulis.model.people.Party;
import id.notulis.model.people.PersonName;
import id.notulis.model.people.Words;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One action as it was at several times. People and organisations go by their identities, so that
/// nobody is kept in the book by what was once.
final class FormerActions {

    static final int MINUTED = 0;
    static final int BEFORE = 1;
    static final int AFTER = 2;

    private static final int ATTENDEE = 0;
    private static final int OUTSIDER = 1;
    private static final int BODY = 2;
    private static final int WORDS = 3;

    private static final Optional<PersonName> NOBODY = Optional.empty();

    private final Session session;
    private final Names names;
    private final long key;
    private final Map<Place, Action> known = new HashMap<>();

    FormerActions(Session session, Names names, long key) {
        this.session = session;
        this.names = names;
        this.key = key;
    }

    private record Place(int step, int role) {}

    static FormerActions read(Session session, Names names, long key) {
        FormerActions actions = new FormerActions(session, names, key);
        Map<Long, List<Party>> owners = new HashMap<>();
        session.list(
                "following/owners",
                row ->
                        owners.computeIfAbsent(row.number("action_id"), _ -> new ArrayList<>())
                                .add(actions.owner(row)),
                key);
        session.list(
                "following/actions",
                row ->
                        actions.known.put(
                                new Place(row.integer("step"), row.integer("role")),
                                new Action(
                                        owners.getOrDefault(row.number("id"), List.of()),
                                        row.date("due"),
                                        row.code("priority", Codes.PRIORITY),
                                        row.code("status", Codes.STATUS),
                                        row.date("done_on"))),
                key);
        return actions;
    }

    Optional<Action> find(int step, int role) {
        return Optional.ofNullable(known.get(new Place(step, role)));
    }

    void insert(int step, int role, Action action) {
        long row =
                session.number(
                        "following/insert-action",
                        key,
                        step,
                        role,
                        action.due(),
                        Codes.PRIORITY.of(action.priority()),
                        Codes.STATUS.of(action.status()),
                        action.doneOn());
        for (int place = 0; place < action.owners().size(); place++) {
            session.run("following/insert-owner", row, place, columns(action.owners().get(place)));
        }
    }

    /// `sort, uid, words` and those of a name.
    private List<Object> columns(Party owner) {
        return switch (owner) {
            case Attendee attendee -> columns(ATTENDEE, Optional.of(attendee.person()), "", NOBODY);
            case Outsider outsider ->
                    columns(
                            OUTSIDER,
                            Optional.of(outsider.person()),
                            "",
                            Optional.of(outsider.name()));
            case Body body -> columns(BODY, Optional.of(body.organisation()), body.name(), NOBODY);
            case Words words -> columns(WORDS, Optional.empty(), words.text(), NOBODY);
        };
    }

    private List<Object> columns(
            int sort, Optional<Id> uid, String words, Optional<PersonName> name) {
        List<Object> columns = new ArrayList<>(List.of(sort, uid, words));
        columns.addAll(names.columns(name));
        return columns;
    }

    private Party owner(Row row) throws SQLException {
        int sort = row.integer("sort");
        return switch (sort) {
            case ATTENDEE -> new Attendee(row.id("uid"));
            case OUTSIDER -> new Outsider(row.id("uid"), names.name(row));
            case BODY -> new Body(row.id("uid"), row.text("words"));
            case WORDS -> new Words(row.text("words"));
            default -> throw new IllegalStateException("no owner of sort " + sort);
        };
    }
}
