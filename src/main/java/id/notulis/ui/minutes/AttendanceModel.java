package id.notulis.ui.minutes;

import id.notulis.model.Id;
import id.notulis.model.meeting.Attendance;
import id.notulis.model.meeting.Delegation;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Presence;
import id.notulis.model.people.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The attendance list as rows.
final class AttendanceModel {

    private final List<Consumer<List<ListRow>>> listeners = new ArrayList<>();
    private List<ListRow> rows = List.of();

    AttendanceModel(MeetingModel meeting) {
        meeting.onShow(this::show);
    }

    List<ListRow> rows() {
        return rows;
    }

    void onRows(Consumer<List<ListRow>> listener) {
        listeners.add(listener);
        listener.accept(rows);
    }

    /// How many were there.
    long present() {
        return members().filter(it -> it.row().present()).count();
    }

    /// How many are to be counted: somebody who is represented is neither present nor absent.
    long listed() {
        return members()
                .filter(it -> !(it.row().presence() instanceof Presence.Represented))
                .count();
    }

    int size() {
        return (int) members().count();
    }

    /// Where somebody's row stands; -1 when nowhere.
    int indexOf(Id person) {
        for (int index = 0; index < rows.size(); index++) {
            if (rows.get(index) instanceof ListRow.Member member
                    && member.row().person().equals(person)) {
                return index;
            }
        }
        return -1;
    }

    private Stream<ListRow.Member> members() {
        return rows.stream()
                .filter(ListRow.Member.class::isInstance)
                .map(ListRow.Member.class::cast);
    }

    private void show(Dossier dossier) {
        List<ListRow> now = rows(dossier.meeting());
        if (!now.equals(rows)) {
            rows = now;
            List.copyOf(listeners).forEach(listener -> listener.accept(now));
        }
    }

    private static List<ListRow> rows(Meeting meeting) {
        List<ListRow> rows = new ArrayList<>();
        for (Delegation delegation : meeting.delegations()) {
            Optional<Id> organisation = delegation.organisation().map(Body::organisation);
            rows.add(ListRow.Heading.of(delegation));
            for (Attendance row : delegation.members()) {
                rows.add(new ListRow.Member(organisation, row, MemberFacts.of(meeting, row)));
            }
        }
        return List.copyOf(rows);
    }
}
