package id.notulis.store;

import id.notulis.model.Id;
import id.notulis.model.invitation.Invitation;
import java.util.List;
import java.util.Optional;

/// What the invitations to meetings say beside the minutes.
public final class InvitationStore {

    private final Session session;

    InvitationStore(Session session) {
        this.session = session;
    }

    /// That of a meeting; nothing when it has none.
    public Optional<Invitation> get(Id meeting) {
        return session.first(
                "invitation/get",
                row ->
                        new Invitation(
                                meeting,
                                addressees(row.number("id")),
                                row.text("destination"),
                                row.date("day"),
                                row.text("dress"),
                                row.text("note"),
                                row.text("confirmation")),
                meeting);
    }

    public void save(Invitation invitation) {
        remove(invitation.meeting());
        long key =
                session.number(
                        "invitation/insert",
                        invitation.meeting(),
                        invitation.destination(),
                        invitation.day(),
                        invitation.dress(),
                        invitation.note(),
                        invitation.confirmation());
        for (int place = 0; place < invitation.addressees().size(); place++) {
            session.run(
                    "invitation/insert-addressee", key, place, invitation.addressees().get(place));
        }
    }

    public void remove(Id meeting) {
        session.run("invitation/delete", meeting);
    }

    private List<String> addressees(long key) {
        return session.list("invitation/addressees", row -> row.text("text"), key);
    }
}
