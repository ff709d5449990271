package id.notulis.work;

import id.notulis.work.DocumentComparison.Kind;
import id.notulis.work.DocumentComparison.Piece;
import id.notulis.work.DocumentComparison.Row;
import id.notulis.work.DocumentPassages.Passage;
import id.notulis.work.DocumentPassages.Reading;
import java.util.ArrayList;
import java.util.List;

/// Finds which passage of a file is which of the record: equal ones first, and between them those
/// that say almost the same.
final class PassagePairs {

    /// Passages less alike are two, not one that was changed.
    private static final double ALIKE = 0.4;

    /// Between more of them only those at the same place are looked at.
    private static final int MOST_CELLS = 40_000;

    private final List<Passage> record;
    private final List<Passage> file;
    private final List<Row> rows = new ArrayList<>();

    private PassagePairs(List<Passage> record, List<Passage> file) {
        this.record = record;
        this.file = file;
    }

    static List<Row> of(Reading record, Reading file) {
        PassagePairs pairs = new PassagePairs(record.passages(), file.passages());
        pairs.find(CommonSequence.of(record.texts(), file.texts()));
        return pairs.rows;
    }

    private void find(int[] places) {
        int here = 0;
        int there = 0;
        for (int at = 0; at < places.length; at++) {
            if (places[at] != CommonSequence.NONE) {
                between(here, at, there, places[at]);
                same(at, places[at]);
                here = at + 1;
                there = places[at] + 1;
            }
        }
        between(here, record.size(), there, file.size());
    }

    private void same(int at, int place) {
        List<Piece> whole = List.of(new Piece(record.get(at).text(), false));
        rows.add(new Row(Kind.SAME, file.get(place).place(), whole, whole));
    }

    /// Pairs what is alike between two equal passages, as much of it as goes in order.
    private void between(int from, int to, int other, int otherTo) {
        int here = from;
        int there = other;
        if ((long) (to - from) * (otherTo - other) <= MOST_CELLS) {
            double[][] likeness = likeness(from, to, other, otherTo);
            double[][] best = best(likeness);
            int row = 0;
            int column = 0;
            while (row < to - from && column < otherTo - other) {
                double alike = likeness[row][column];
                if (alike >= ALIKE && best[row][column] == alike + best[row + 1][column + 1]) {
                    rest(here, from + row, there, other + column);
                    changed(from + row, other + column);
                    row++;
                    column++;
                    here = from + row;
                    there = other + column;
                } else if (best[row + 1][column] >= best[row][column + 1]) {
                    row++;
                } else {
                    column++;
                }
            }
        }
        rest(here, to, there, otherTo);
    }

    private double[][] likeness(int from, int to, int other, int otherTo) {
        double[][] likeness = new double[to - from][otherTo - other];
        for (int row = 0; row < likeness.length; row++) {
            for (int column = 0; column < likeness[row].length; column++) {
                likeness[row][column] =
                        WordDifferences.likeness(
                                record.get(from + row).text(), file.get(other + column).text());
            }
        }
        return likeness;
    }

    /// The most likeness the rests of both can be paired with.
    private static double[][] best(double[][] likeness) {
        int columns = likeness.length == 0 ? 0 : likeness[0].length;
        double[][] best = new double[likeness.length + 1][columns + 1];
        for (int row = likeness.length - 1; row >= 0; row--) {
            for (int column = columns - 1; column >= 0; column--) {
                double alike = likeness[row][column];
                double paired = alike >= ALIKE ? alike + best[row + 1][column + 1] : 0;
                best[row][column] =
                        Math.max(paired, Math.max(best[row + 1][column], best[row][column + 1]));
            }
        }
        return best;
    }

    /// As many on both sides have taken each other's places; else they came and went.
    private void rest(int from, int to, int other, int otherTo) {
        if (to - from == otherTo - other) {
            for (int at = 0; at < to - from; at++) {
                changed(from + at, other + at);
            }
            return;
        }
        for (Passage gone : record.subList(from, to)) {
            rows.add(
                    new Row(
                            Kind.LEFT_OUT,
                            gone.place(),
                            List.of(new Piece(gone.text(), true)),
                            List.of()));
        }
        for (Passage added : file.subList(other, otherTo)) {
            rows.add(
                    new Row(
                            Kind.ADDED,
                            added.place(),
                            List.of(),
                            List.of(new Piece(added.text(), true))));
        }
    }

    private void changed(int at, int place) {
        String one = record.get(at).text();
        String other = file.get(place).text();
        rows.add(
                new Row(
                        Kind.CHANGED,
                        file.get(place).place(),
                        WordDifferences.marked(one, other),
                        WordDifferences.marked(other, one)));
    }
}
