package id.notulis.store;

import id.notulis.model.Id;
import id.notulis.model.meeting.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How many lines at the beginning and at the end of a list are the same as before, whatever they
/// say.
record KeptLines(int head, int tail) {

    static KeptLines of(List<Entry> before, List<Entry> after) {
        int most = Math.min(before.size(), after.size());
        int head = 0;
        while (head < most && before.get(head).id().equals(after.get(head).id())) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && fromEnd(before, tail).equals(fromEnd(after, tail))) {
            tail++;
        }
        return new KeptLines(head, tail);
    }

    private static Id fromEnd(List<Entry> entries, int place) {
        return entries.get(entries.size() - 1 - place).id();
    }

    List<Entry> middle(List<Entry> entries) {
        return entries.subList(head, entries.size() - tail);
    }

    /// The middle and its neighbours, if there is something in it.
    List<Entry> changed(List<Entry> entries) {
        return middle(entries).isEmpty()
                ? List.of()
                : entries.subList(
                        Math.max(0, head - 1), Math.min(entries.size(), entries.size() - tail + 1));
    }

    /// The lines around the middle, if there is something in it.
    List<Entry> neighbours(List<Entry> entries) {
        List<Entry> around = new ArrayList<>(changed(entries));
        around.removeAll(middle(entries));
        return around;
    }

    /// What stood for a line, if it kept its place from the beginning or the end.
    Optional<Entry> before(List<Entry> before, List<Entry> after, int place) {
        int fromEnd = after.size() - place;
        return place < head
                ? Optional.of(before.get(place))
                : fromEnd <= tail
                        ? Optional.of(before.get(before.size() - fromEnd))
                        : Optional.empty();
    }
}
