package id.notulis.work;

import java.util.Arrays;
import java.util.List;

/// What two lists have in common, in order: the most there is.
final class CommonSequence {

    /// Stands for a member the other list does not have there.
    static final int NONE = -1;

    /// More than this and only what both begin and end with is found.
    private static final long MOST_CELLS = 16_000_000;

    private CommonSequence() {}

    /// @return for each member of the one the place of its equal in the other, or [#NONE]
    static int[] of(List<?> one, List<?> other) {
        int[] places = new int[one.size()];
        Arrays.fill(places, NONE);
        int shorter = Math.min(one.size(), other.size());
        int head = 0;
        while (head < shorter && one.get(head).equals(other.get(head))) {
            places[head] = head;
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && one.get(one.size() - 1 - tail).equals(other.get(other.size() - 1 - tail))) {
            tail++;
            places[one.size() - tail] = other.size() - tail;
        }
        within(
                one.subList(head, one.size() - tail),
                other.subList(head, other.size() - tail),
                head,
                places);
        return places;
    }

    private static void within(List<?> one, List<?> other, int head, int[] places) {
        if ((long) one.size() * other.size() > MOST_CELLS) {
            return;
        }
        int[][] common = common(one, other);
        int here = 0;
        int there = 0;
        while (here < one.size() && there < other.size()) {
            if (one.get(here).equals(other.get(there))) {
                places[head + here] = head + there;
                here++;
                there++;
            } else if (common[here + 1][there] >= common[here][there + 1]) {
                here++;
            } else {
                there++;
            }
        }
    }

    /// How many members the rests of both have in common.
    private static int[][] common(List<?> one, List<?> other) {
        int[][] common = new int[one.size() + 1][other.size() + 1];
        for (int here = one.size() - 1; here >= 0; here--) {
            for (int there = other.size() - 1; there >= 0; there--) {
                common[here][there] =
                        one.get(here).equals(other.get(there))
                                ? common[here + 1][there + 1] + 1
                                : Math.max(common[here + 1][there], common[here][there + 1]);
            }
        }
        return common;
    }
}
