package id.notulis.report.template;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;

/// The state of one document being made. Used by one thread.
final class Rendering {

    /// What has been counted of one table.
    record RowCount(int rows, int living, boolean kept) {}

    private final Utf8Buffer out;
    private final Data[] members;
    private final List<List<Data>> lists = new ArrayList<>();
    private final int[] indexes;
    private final Numbers numbers;
    private final String relation;
    private final IdentityHashMap<Picture, Integer> pictureNumbers = new IdentityHashMap<>();
    private final List<Picture> pictures = new ArrayList<>();
    private BitSet usedHere = new BitSet();
    private int lastId;
    private int rows;
    private int living;
    private boolean kept;

    /// @param depth of the deepest list a template names
    /// @param lastId the highest id that a drawing of the template has
    /// @param relation what the id of a relationship to a picture begins with
    Rendering(
            Data document,
            int depth,
            int lastId,
            Numbers numbers,
            String relation,
            Utf8Buffer out) {
        this.out = out;
        this.relation = relation;
        this.members = new Data[depth + 1];
        this.indexes = new int[depth + 1];
        this.numbers = numbers;
        this.lastId = lastId;
        members[0] = document;
        for (int i = 0; i <= depth; i++) {
            lists.add(List.of());
            if (i > 0) {
                members[i] = Data.EMPTY;
            }
        }
    }

    Utf8Buffer out() {
        return out;
    }

    Data member(int depth) {
        return members[depth];
    }

    void enter(int depth, List<Data> list, int index) {
        lists.set(depth, list);
        indexes[depth] = index;
        members[depth] = list.get(index);
    }

    /// Goes on to another member of the list, or answers false when there is none.
    boolean shift(int depth, int offset) {
        int index = indexes[depth] + offset;
        if (index >= lists.get(depth).size()) {
            return false;
        }
        enter(depth, lists.get(depth), index);
        return true;
    }

    String relation() {
        return relation;
    }

    int freshId() {
        return ++lastId;
    }

    void restart(int restart) {
        numbers.restart(restart);
    }

    int number(int restart) {
        return numbers.current(restart);
    }

    void countRow(boolean alive) {
        rows++;
        living += alive ? 1 : 0;
    }

    void keepTable() {
        kept = true;
    }

    /// @return the count of the table around it, for [#endTable]
    RowCount beginTable() {
        var outer = new RowCount(rows, living, kept);
        rows = 0;
        living = 0;
        kept = false;
        return outer;
    }

    /// Whether the table stays.
    ///
    /// @param repeats rows of it belong to a list, so that the others are headings
    boolean endTable(RowCount outer, boolean repeats) {
        boolean stays = rows > 0 && (living > 0 || kept || !repeats);
        rows = outer.rows;
        living = outer.living;
        kept = outer.kept;
        return stays;
    }

    /// The number of a picture in the package, from 1.
    int use(Picture picture) {
        Integer known = pictureNumbers.get(picture);
        int number = known == null ? pictures.size() + 1 : known;
        if (known == null) {
            pictures.add(picture);
            pictureNumbers.put(picture, number);
        }
        usedHere.set(number);
        return number;
    }

    List<Picture> pictures() {
        return pictures;
    }

    /// The numbers of the pictures used since the last call.
    BitSet takeUsed() {
        BitSet used = usedHere;
        usedHere = new BitSet();
        return used;
    }
}
