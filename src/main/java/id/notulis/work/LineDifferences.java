package id.notulis.work;

import id.notulis.model.review.Amendment.Passage;
import java.util.ArrayList;
import java.util.List;

/// The passages in which two texts differ, line by line.
final class LineDifferences {

    /// More than this is one passage from the first difference to the last.
    private static final long MOST_CELLS = 16_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<Passage> passages = new ArrayList<>();

    private LineDifferences(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    static List<Passage> between(String before, String after) {
        List<String> one = before.lines().toList();
        List<String> other = after.lines().toList();
        int head = 0;
        int shorter = Math.min(one.size(), other.size());
        while (head < shorter && one.get(head).equals(other.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && one.get(one.size() - 1 - tail).equals(other.get(other.size() - 1 - tail))) {
            tail++;
        }
        LineDifferences differences =
                new LineDifferences(
                        one.subList(head, one.size() - tail),
                        other.subList(head, other.size() - tail));
        differences.find();
        return differences.passages;
    }

    private void find() {
        if ((long) before.size() * after.size() > MOST_CELLS) {
            add(0, before.size(), 0, after.size());
            return;
        }
        int[][] common = common();
        int one = 0;
        int other = 0;
        int oneFrom = 0;
        int otherFrom = 0;
        while (one < before.size() && other < after.size()) {
            if (before.get(one).equals(after.get(other))) {
                add(oneFrom, one, otherFrom, other);
                one++;
                other++;
                oneFrom = one;
                otherFrom = other;
            } else if (common[one + 1][other] >= common[one][other + 1]) {
                one++;
            } else {
                other++;
            }
        }
        add(oneFrom, before.size(), otherFrom, after.size());
    }

    /// How many lines the rests of both have in common.
    private int[][] common() {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int one = before.size() - 1; one >= 0; one--) {
            for (int other = after.size() - 1; other >= 0; other--) {
                common[one][other] =
                        before.get(one).equals(after.get(other))
                                ? common[one + 1][other + 1] + 1
                                : Math.max(common[one + 1][other], common[one][other + 1]);
            }
        }
        return common;
    }

    private void add(int oneFrom, int oneTo, int otherFrom, int otherTo) {
        if (oneTo > oneFrom || otherTo > otherFrom) {
            passages.add(
                    new Passage(
                            String.join("\n", before.subList(oneFrom, oneTo)),
                            String.join("\n", after.subList(otherFrom, otherTo))));
        }
    }
}
