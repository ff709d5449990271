package id.notulis.report.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How many members of a list one copy of its rows takes, and which of them each cell shows.
///
/// A field that a row names again, in a further cell, means the next member: photos two a row.
/// Following rows of the block go on with the next member when they name its fields again, so that
/// two rows with merged signature cells make a zig-zag. Either every member gets the same fields,
/// in the block or at least in each row; otherwise a number was only repeated, as in front of a
/// signature, and all cells show one member.
final class RowShare {

    /// One member for all cells.
    static final RowShare ONE = new RowShare();

    private final IdentityHashMap<Element, Integer> offsets = new IdentityHashMap<>();
    private final List<Set<String>> block = new ArrayList<>();
    private boolean evenRows = true;
    private boolean repeatsInRow;

    private RowShare() {}

    static RowShare of(List<Item> rows, String list) {
        var across = new RowShare();
        var within = new RowShare();
        for (Item item : rows) {
            if (item.section() != null || !namesMember(item, list)) {
                return ONE;
            }
            Map<Element, Set<String>> cells = fieldsByCell(item, list);
            across.add(cells, true);
            within.add(cells, false);
        }
        if (across.repeatsInRow && across.isEven()) {
            return across;
        }
        return within.repeatsInRow && within.evenRows ? within : ONE;
    }

    /// A row of inner lists alone is repeated for them within the block.
    private static boolean namesMember(Item item, String list) {
        for (Use use : item.uses()) {
            if (use.list().equals(list)) {
                return true;
            }
        }
        return item.uses().isEmpty();
    }

    private static Map<Element, Set<String>> fieldsByCell(Item item, String list) {
        Map<Element, Set<String>> cells = new LinkedHashMap<>();
        Element row = item.element();
        if (row == null) {
            return cells;
        }
        int index = 0;
        for (Piece child : row.children()) {
            if (child instanceof Element cell && cell.is("w:tc")) {
                Set<String> fields = new HashSet<>();
                for (Use use : item.uses()) {
                    if (use.cell() == index && use.list().startsWith(list)) {
                        fields.add(use.mark().path());
                    }
                }
                if (!fields.isEmpty()) {
                    cells.put(cell, fields);
                }
                index++;
            }
        }
        return cells;
    }

    private void add(Map<Element, Set<String>> cells, boolean acrossRows) {
        List<Set<String>> row = new ArrayList<>();
        int offset = 0;
        int first = -1;
        for (Map.Entry<Element, Set<String>> cell : cells.entrySet()) {
            while (isNamed(row, offset, cell.getValue())
                    || (acrossRows && isNamed(block, offset, cell.getValue()))) {
                offset++;
            }
            first = first < 0 ? offset : first;
            offsets.put(cell.getKey(), offset);
            name(row, offset, cell.getValue());
        }
        for (int i = 0; i < row.size(); i++) {
            name(block, i, row.get(i));
            evenRows &= row.get(i).equals(row.getFirst());
        }
        repeatsInRow |= offset > first && first >= 0;
    }

    private static boolean isNamed(List<Set<String>> members, int offset, Set<String> fields) {
        if (offset >= members.size()) {
            return false;
        }
        for (String field : fields) {
            if (members.get(offset).contains(field)) {
                return true;
            }
        }
        return false;
    }

    private static void name(List<Set<String>> members, int offset, Set<String> fields) {
        while (members.size() <= offset) {
            members.add(new HashSet<>());
        }
        members.get(offset).addAll(fields);
    }

    private boolean isEven() {
        for (Set<String> fields : block) {
            if (!fields.equals(block.getFirst())) {
                return false;
            }
        }
        return true;
    }

    int members() {
        return Math.max(1, block.size());
    }

    int offsetOf(Element cell) {
        return offsets.getOrDefault(cell, 0);
    }
}
