package id.notulis.store;

import id.notulis.model.Id;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.people.Body;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes who took part in one meeting, as far as it differs from what is stored.
final class AttendanceWriter {

    private final Session session;
    private final Names names;
    private final Keys keys;
    private final Outsiders outsiders;
    private final long meeting;

    AttendanceWriter(Session session, Names names, Keys keys, Outsiders outsiders, long meeting) {
        this.session = session;
        this.names = names;
        this.keys = keys;
        this.outsiders = outsiders;
        this.meeting = meeting;
    }

    void save(List<Delegation> before, List<Delegation> after) {
        Map<Sender, Stored> stored = storedSenders(before);
        Map<Sender, Long> rows = placeSenders(stored, senders(after));
        saveMembers(before, after, rows);
        stored.forEach(
                (sender, row) -> {
                    if (!rows.containsKey(sender)) {
                        session.run("attendance/delete-delegation", row.key());
                    }
                });
    }

    /// Rows of delegations as they stand, in the order the meeting had them.
    private Map<Sender, Stored> storedSenders(List<Delegation> before) {
        Map<Sender, Stored> stored = new HashMap<>();
        if (!before.isEmpty()) {
            List<Stored> rows =
                    session.list(
                            "attendance/delegation-order",
                            row -> new Stored(row.number("id"), row.number("seq")),
                            meeting);
            List<Sender> senders = senders(before);
            for (int place = 0; place < senders.size(); place++) {
                stored.put(senders.get(place), rows.get(place));
            }
        }
        return stored;
    }

    private Map<Sender, Long> placeSenders(Map<Sender, Stored> stored, List<Sender> wanted) {
        Map<Sender, Long> order =
                stored.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, row -> row.getValue().seq()));
        Map<Sender, Long> arranged = Sequence.arrange(order, wanted);
        Map<Sender, Long> rows = new HashMap<>();
        for (Sender sender : wanted) {
            long seq = arranged.getOrDefault(sender, 0L);
            Stored row = stored.get(sender);
            if (row == null) {
                rows.put(sender, insert(sender, seq));
            } else {
                rows.put(sender, row.key());
                if (row.seq() != seq) {
                    session.run("attendance/move-delegation", seq, row.key());
                }
            }
        }
        return rows;
    }

    private long insert(Sender sender, long seq) {
        return session.number(
                "attendance/insert-delegation",
                meeting,
                seq,
                keys.organisation(sender.organisation().map(Body::organisation)),
                sender.organisation().map(Body::name));
    }

    private void saveMembers(
            List<Delegation> before, List<Delegation> after, Map<Sender, Long> rows) {
        Map<Id, Attendance> known = new HashMap<>();
        Map<Long, Map<Id, Long>> orders = new HashMap<>();
        if (!before.isEmpty()) {
            before.forEach(
                    delegation ->
                            delegation.members().forEach(one -> known.put(one.person(), one)));
            session.list(
                    "attendance/order",
                    row ->
                            orders.computeIfAbsent(
                                            row.number("delegation_id"), _ -> new HashMap<>())
                                    .put(row.id("person_uid"), row.number("seq")),
                    meeting);
        }
        Set<Id> staying = new HashSet<>();
        List<Sender> senders = senders(after);
        for (int place = 0; place < after.size(); place++) {
            long delegation = rows.getOrDefault(senders.get(place), 0L);
            Map<Id, Long> order = orders.getOrDefault(delegation, Map.of());
            List<Attendance> members = after.get(place).members();
            Map<Id, Long> arranged =
                    Sequence.arrange(order, members.stream().map(Attendance::person).toList());
            for (Attendance member : members) {
                staying.add(member.person());
                Long seq = arranged.get(member.person());
                if (!member.equals(known.get(member.person()))
                        || !Optional.ofNullable(order.get(member.person()))
                                .equals(Optional.ofNullable(seq))) {
                    save(member, delegation, arranged.getOrDefault(member.person(), 0L));
                }
            }
        }
        known.keySet().stream()
                .filter(person -> !staying.contains(person))
                .forEach(person -> session.run("attendance/delete", meeting, keys.person(person)));
    }

    private void save(Attendance member, long delegation, long seq) {
        session.run(
                "attendance/save",
                meeting,
                keys.person(member.person()),
                delegation,
                seq,
                names.columns(member.name()),
                member.position(),
                member.secondRole(),
                Presences.columns(member.presence()),
                member.head(),
                outsiders.columns(member.onBehalfOf(), keys));
    }

    /// Delegations have no identity: what tells two of one organisation apart is their order.
    private static List<Sender> senders(List<Delegation> delegations) {
        Map<Optional<Body>, Integer> seen = new HashMap<>();
        List<Sender> senders = new ArrayList<>();
        for (Delegation delegation : delegations) {
            int nth = seen.merge(delegation.organisation(), 1, Integer::sum);
            senders.add(new Sender(delegation.organisation(), nth));
        }
        return senders;
    }

    private record Sender(Optional<Body> organisation, int nth) {}

    private record Stored(long key, long seq) {}
}
