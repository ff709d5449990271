package id.notulis.layout.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The lists of a document and how far each has been counted.
final class Numbering {

    private static final int LEVELS = 9;
    private static final int NOT_BEGUN = -1;
    private static final int MOST = 1_000_000;

    private final Map<String, List<Optional<Markup>>> lists = new HashMap<>();
    private final Map<String, String> definitions = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final Map<String, int[]> restarts = new HashMap<>();

    /// @param root of `numbering.xml`
    Numbering(Optional<Markup> root) {
        Map<String, Markup> abstracts = new HashMap<>();
        root.ifPresent(
                markup -> {
                    for (Markup list : markup.children("w:abstractNum")) {
                        abstracts.putIfAbsent(list.attribute("w:abstractNumId").orElse(""), list);
                    }
                    markup.children("w:num").forEach(number -> define(number, abstracts));
                });
    }

    /// A number worked out.
    ///
    /// @param level the element that formats it
    record Label(Markup level, String text) {}

    /// Counts on.
    ///
    /// @param id of the list
    /// @param depth 0 for the outermost level
    Optional<Label> next(String id, int depth) {
        Optional<Markup> level = level(id, depth);
        if (level.isEmpty()) {
            return Optional.empty();
        }
        count(id, depth);
        return Optional.of(new Label(level.get(), text(id, depth, level.get())));
    }

    /// The level a number is formatted by.
    Optional<Markup> level(String id, int depth) {
        List<Optional<Markup>> levels = lists.getOrDefault(id, List.of());
        return depth < levels.size() ? levels.get(depth) : Optional.empty();
    }

    private void define(Markup number, Map<String, Markup> abstracts) {
        String id = number.attribute("w:numId").orElse("");
        String definition = number.value("w:abstractNumId").orElse("");
        Markup list = abstracts.get(definition);
        if (list == null) {
            return;
        }
        Markup[] levels = new Markup[LEVELS];
        list.children("w:lvl").forEach(level -> levels[depth(level)] = level);
        int[] starts = new int[LEVELS];
        Arrays.fill(starts, NOT_BEGUN);
        for (Markup other : number.children("w:lvlOverride")) {
            other.child("w:lvl").ifPresent(level -> levels[depth(other)] = level);
            starts[depth(other)] =
                    Lengths.whole(other.value("w:startOverride"), NOT_BEGUN, NOT_BEGUN, MOST);
        }
        lists.put(id, Arrays.stream(levels).map(Optional::ofNullable).toList());
        definitions.put(id, definition);
        restarts.put(id, starts);
    }

    /// Lists of one definition count on together, unless one of them restarts.
    private void count(String id, int depth) {
        int[] count =
                counts.computeIfAbsent(
                        definitions.getOrDefault(id, id),
                        key -> {
                            int[] fresh = new int[LEVELS];
                            Arrays.fill(fresh, NOT_BEGUN);
                            return fresh;
                        });
        int[] starts = restarts.getOrDefault(id, new int[LEVELS]);
        if (starts[depth] != NOT_BEGUN) {
            count[depth] = starts[depth];
            starts[depth] = NOT_BEGUN;
        } else if (count[depth] == NOT_BEGUN) {
            count[depth] = start(id, depth);
        } else if (count[depth] < MOST) {
            count[depth]++;
        }
        for (int above = 0; above < depth; above++) {
            if (count[above] == NOT_BEGUN) {
                count[above] = start(id, above);
            }
        }
        for (int below = depth + 1; below < LEVELS; below++) {
            if (restartsBelow(id, below, depth)) {
                count[below] = NOT_BEGUN;
            }
        }
    }

    /// A level begins again below every other, unless it says below which.
    private boolean restartsBelow(String id, int below, int depth) {
        int after =
                Lengths.whole(
                        level(id, below).flatMap(level -> level.value("w:lvlRestart")),
                        below,
                        0,
                        LEVELS);
        return after > 0 && depth < after;
    }

    private int start(String id, int depth) {
        return Lengths.whole(level(id, depth).flatMap(level -> level.value("w:start")), 1, 0, MOST);
    }

    private String text(String id, int depth, Markup level) {
        String text = level.value("w:lvlText").orElse("");
        NumberFormat own = format(level);
        if (own == NumberFormat.BULLET) {
            return Symbols.shown(text);
        }
        boolean legal = level.isOn("w:isLgl");
        int[] count = counts.getOrDefault(definitions.getOrDefault(id, id), new int[LEVELS]);
        for (int above = depth; above >= 0; above--) {
            NumberFormat format =
                    legal
                            ? NumberFormat.DECIMAL
                            : level(id, above).map(Numbering::format).orElse(NumberFormat.DECIMAL);
            text = text.replace("%" + (above + 1), format.format(Math.max(0, count[above])));
        }
        return text;
    }

    private static NumberFormat format(Markup level) {
        return NumberFormat.named(level.value("w:numFmt").orElse("decimal"));
    }

    private static int depth(Markup level) {
        return Lengths.whole(level.attribute("w:ilvl"), 0, 0, LEVELS - 1);
    }
}
