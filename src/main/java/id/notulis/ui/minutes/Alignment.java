package id.notulis.ui.minutes;

import java.util.List;
import javafx.collections.ObservableList;

/// Brings an observable list to another state by changing as little of it as its ends allow, so
/// that a list of thousands of rows re-shows the few that differ.
final class Alignment {

    private Alignment() {}

    static <T> void align(ObservableList<T> shown, List<T> wanted) {
        int least = Math.min(shown.size(), wanted.size());
        int head = 0;
        while (head < least && shown.get(head).equals(wanted.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < least - head
                && shown.get(shown.size() - 1 - tail)
                        .equals(wanted.get(wanted.size() - 1 - tail))) {
            tail++;
        }
        int gone = shown.size() - head - tail;
        int more = wanted.size() - head - tail;
        int replaced = Math.min(gone, more);
        for (int index = head; index < head + replaced; index++) {
            if (!shown.get(index).equals(wanted.get(index))) {
                shown.set(index, wanted.get(index));
            }
        }
        if (gone > replaced) {
            shown.remove(head + replaced, head + gone);
        } else if (more > replaced) {
            shown.addAll(head + replaced, wanted.subList(head + replaced, head + more));
        }
    }
}
