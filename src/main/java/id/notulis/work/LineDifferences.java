package id.notulis.work;

import id.notulis.model.review.Amendment.Passage;
import java.util.ArrayList;
import java.util.List;

/// The passages in which two texts differ, line by line.
final class LineDifferences {

    private final List<String> before;
    private final List<String> after;
    private final List<Passage> passages = new ArrayList<>();

    private LineDifferences(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    static List<Passage> between(String before, String after) {
        LineDifferences differences =
                new LineDifferences(before.lines().toList(), after.lines().toList());
        differences.find();
        return differences.passages;
    }

    private void find() {
        int[] places = CommonSequence.of(before, after);
        int oneFrom = 0;
        int otherFrom = 0;
        for (int one = 0; one < places.length; one++) {
            if (places[one] != CommonSequence.NONE) {
                add(oneFrom, one, otherFrom, places[one]);
                oneFrom = one + 1;
                otherFrom = places[one] + 1;
            }
        }
        add(oneFrom, before.size(), otherFrom, after.size());
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
