package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Meeting;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who was present at most of the latest meetings of a series, each as listed at the latest of
/// them.
///
/// @param meetings latest first
record Regulars(List<Meeting> meetings) {

    /// How many meetings back one looks.
    static final int LOOKED_AT = 6;

    Regulars {
        meetings = meetings.stream().limit(LOOKED_AT).toList();
    }

    List<Delegation> comingTo(Snapshot book, Meeting later) {
        Map<Id, Integer> present = new HashMap<>();
        for (Meeting meeting : meetings) {
            meeting.attendances()
                    .filter(Attendance::present)
                    .forEach(it -> present.merge(it.person(), 1, Integer::sum));
        }
        Set<Id> listed = new HashSet<>();
        List<Delegation> coming = List.of();
        for (Meeting meeting : meetings) {
            Since since = Since.of(book, meeting, later);
            for (Delegation delegation : meeting.delegations()) {
                List<Attendance> rows =
                        delegation.members().stream()
                                .filter(it -> isMost(present.getOrDefault(it.person(), 0)))
                                .filter(it -> listed.add(it.person()))
                                .map(SameParticipants::afresh)
                                .map(since::of)
                                .toList();
                if (!rows.isEmpty()) {
                    coming = Listing.added(coming, delegation.organisation(), rows);
                }
            }
        }
        return coming;
    }

    private boolean isMost(int times) {
        return times * 2 > meetings.size();
    }
}
