package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.people.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The attendance list of a meeting as something rows are put into and taken from.
final class Listing {

    private Listing() {}

    /// With one row exchanged.
    static List<Delegation> exchanged(
            List<Delegation> delegations, Id person, UnaryOperator<Attendance> other) {
        return each(delegations, it -> it.person().equals(person) ? other.apply(it) : it);
    }

    /// With every row exchanged.
    static List<Delegation> each(List<Delegation> delegations, UnaryOperator<Attendance> other) {
        return delegations.stream()
                .map(
                        it ->
                                new Delegation(
                                        it.organisation(),
                                        it.members().stream().map(other).toList()))
                .toList();
    }

    /// With rows at the end of a delegation, which is made where there is none: the people of no
    /// organisation come first, another organisation last.
    static List<Delegation> added(
            List<Delegation> delegations, Optional<Body> organisation, List<Attendance> rows) {
        List<Delegation> all = new ArrayList<>();
        boolean found = false;
        for (Delegation delegation : delegations) {
            boolean here = id(delegation.organisation()).equals(id(organisation));
            all.add(here ? added(delegation, rows) : delegation);
            found |= here;
        }
        if (!found) {
            all.add(organisation.isEmpty() ? 0 : all.size(), new Delegation(organisation, rows));
        }
        return all;
    }

    /// Without a row; a delegation stays, even empty.
    static List<Delegation> without(List<Delegation> delegations, Id person) {
        return delegations.stream()
                .map(
                        it ->
                                new Delegation(
                                        it.organisation(),
                                        it.members().stream()
                                                .filter(row -> !row.person().equals(person))
                                                .toList()))
                .toList();
    }

    /// The delegation somebody belongs to.
    static Optional<Delegation> of(Meeting meeting, Id person) {
        return meeting.delegations().stream()
                .filter(it -> it.members().stream().anyMatch(row -> row.person().equals(person)))
                .findFirst();
    }

    private static Delegation added(Delegation delegation, List<Attendance> rows) {
        List<Attendance> members = new ArrayList<>(delegation.members());
        members.addAll(rows);
        return new Delegation(delegation.organisation(), members);
    }

    private static Optional<Id> id(Optional<Body> organisation) {
        return organisation.map(Body::organisation);
    }
}
