package id.notulis.store;

import id.notulis.model.Id;
import id.notulis.model.action.Action;
import id.notulis.model.action.ActionStep;
import id.notulis.model.action.Evidence;
import id.notulis.model.action.Following;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// What became of actions after their meetings.
public final class FollowingStore {

    /// Where the action stands that final minutes have; steps are counted from 0.
    private static final int NO_STEP = -1;

    private final Session session;
    private final Names names;

    FollowingStore(Session session, Names names) {
        this.session = session;
        this.names = names;
    }

    /// That of an action; nothing when nothing became of it.
    public Optional<Following> get(Id action) {
        return session.first("following/key", row -> row.number("id"), action)
                .map(key -> get(action, key));
    }

    /// The actions of a meeting something became of.
    public List<Id> ofMeeting(Id meeting) {
        return session.list("following/of-meeting", row -> row.id("action_uid"), meeting);
    }

    /// Those no meeting has any more, not even in the recycle bin: their lines were removed.
    public List<Id> lost() {
        return session.list("following/lost", row -> row.id("action_uid"));
    }

    /// The actions of earlier meetings a meeting decided about.
    public List<Id> decidedBy(Id meeting) {
        return session.list("following/decided-by", row -> row.id("action_uid"), meeting);
    }

    public void save(Following following) {
        remove(following.action());
        long key = session.number("following/insert", following.action());
        FormerActions actions = new FormerActions(session, names, key);
        following.minuted().ifPresent(it -> actions.insert(NO_STEP, FormerActions.MINUTED, it));
        for (int place = 0; place < following.steps().size(); place++) {
            ActionStep step = following.steps().get(place);
            session.run(
                    "following/insert-step",
                    key,
                    place,
                    step.meeting(),
                    Codes.DECISION.of(step.decision()),
                    Stamps.columns(step.stamp()),
                    step.note());
            actions.insert(place, FormerActions.BEFORE, step.before());
            actions.insert(place, FormerActions.AFTER, step.after());
        }
        for (int place = 0; place < following.evidence().size(); place++) {
            Evidence evidence = following.evidence().get(place);
            session.run(
                    "following/insert-evidence",
                    evidence.id(),
                    key,
                    place,
                    evidence.text(),
                    Stamps.columns(evidence.file()),
                    Stamps.columns(evidence.stamp()));
        }
    }

    public void remove(Id action) {
        session.run("following/delete", action);
    }

    private Following get(Id action, long key) {
        FormerActions actions = FormerActions.read(session, names, key);
        return new Following(
                action,
                session.list("following/steps", row -> step(row, actions), key),
                session.list("following/evidence", FollowingStore::evidence, key),
                actions.find(NO_STEP, FormerActions.MINUTED));
    }

    private static ActionStep step(Row row, FormerActions actions) throws SQLException {
        int place = row.integer("seq");
        Action before = actions.find(place, FormerActions.BEFORE).orElseThrow();
        Action after = actions.find(place, FormerActions.AFTER).orElseThrow();
        return new ActionStep(
                row.optionalId("meeting_uid"),
                row.code("decision", Codes.DECISION),
                Stamps.stamp(row),
                before,
                after,
                row.text("note"));
    }

    private static Evidence evidence(Row row) throws SQLException {
        return new Evidence(
                row.id("uid"),
                row.text("body"),
                row.has("file") ? Optional.of(Stamps.file(row)) : Optional.empty(),
                Stamps.stamp(row));
    }
}
