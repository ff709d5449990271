package id.notulis.ooxml;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Counts the lists of a Word file in reading order.
final class PaperNumbers {

    private static final int LEVELS = 9;
    private static final int NOT_BEGUN = -1;
    private static final int MOST = 100_000;
    private static final int LETTERS = 26;
    private static final int MOST_ROMAN = 3_999;

    /// What a list without a readable sign has before its items.
    private static final String BULLET = "•";

    private static final String[] ROMAN = {
        "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private final Map<String, @Nullable PaperNode[]> lists = new HashMap<>();
    private final Map<String, String> definitions = new HashMap<>();
    private final Map<String, int[]> starts = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    /// @param root of `numbering.xml`
    PaperNumbers(Optional<PaperNode> root) {
        Map<String, PaperNode> abstracts = new HashMap<>();
        List<PaperNode> none = List.of();
        for (PaperNode list : root.map(it -> it.children("w:abstractNum")).orElse(none)) {
            abstracts.putIfAbsent(list.attribute("w:abstractNumId"), list);
        }
        root.map(it -> it.children("w:num"))
                .orElse(none)
                .forEach(number -> define(number, abstracts));
    }

    /// The number of the next item; blank when there is no such list.
    ///
    /// @param depth 0 for the outermost level
    String next(String id, int depth) {
        @Nullable PaperNode @Nullable [] levels = lists.get(id);
        PaperNode level = levels == null ? null : levels[depth];
        if (levels == null || level == null) {
            return "";
        }
        count(id, depth, levels);
        return text(id, depth, level, levels).strip();
    }

    private void define(PaperNode number, Map<String, PaperNode> abstracts) {
        String id = number.attribute("w:numId");
        String definition = number.value("w:abstractNumId").orElse("");
        PaperNode list = abstracts.get(definition);
        if (list == null) {
            return;
        }
        @Nullable PaperNode[] levels = new PaperNode[LEVELS];
        list.children("w:lvl").forEach(level -> levels[depth(level)] = level);
        int[] restarts = new int[LEVELS];
        Arrays.fill(restarts, NOT_BEGUN);
        for (PaperNode other : number.children("w:lvlOverride")) {
            other.child("w:lvl").ifPresent(level -> levels[depth(other)] = level);
            other.value("w:startOverride")
                    .ifPresent(it -> restarts[depth(other)] = PaperNode.whole(it, 0, MOST));
        }
        lists.put(id, levels);
        definitions.put(id, definition);
        starts.put(id, restarts);
    }

    /// Lists of one definition count on together, unless one of them restarts.
    private void count(String id, int depth, @Nullable PaperNode[] levels) {
        int[] count = counted(id);
        int[] restarts = starts.getOrDefault(id, new int[0]);
        if (restarts[depth] != NOT_BEGUN) {
            count[depth] = restarts[depth];
            restarts[depth] = NOT_BEGUN;
        } else {
            count[depth] =
                    count[depth] == NOT_BEGUN
                            ? start(levels[depth])
                            : Math.min(MOST, count[depth] + 1);
        }
        Arrays.fill(count, depth + 1, LEVELS, NOT_BEGUN);
    }

    private int[] counted(String id) {
        return counts.computeIfAbsent(
                definitions.getOrDefault(id, id),
                _ -> {
                    int[] fresh = new int[LEVELS];
                    Arrays.fill(fresh, NOT_BEGUN);
                    return fresh;
                });
    }

    private String text(String id, int depth, PaperNode level, @Nullable PaperNode[] levels) {
        String text = level.value("w:lvlText").orElse("");
        if (format(level).equals("bullet")) {
            return text.isBlank() || (text.charAt(0) >= '\uE000' && text.charAt(0) <= '\uF8FF')
                    ? BULLET
                    : text;
        }
        int[] count = counted(id);
        for (int above = depth; above >= 0; above--) {
            int number = count[above] == NOT_BEGUN ? start(levels[above]) : count[above];
            PaperNode outer = levels[above];
            String format = outer == null ? "" : format(outer);
            text = text.replace("%" + (above + 1), written(number, format));
        }
        return text;
    }

    private static String format(PaperNode level) {
        return level.value("w:numFmt").orElse("decimal");
    }

    private static int start(@Nullable PaperNode level) {
        return level == null
                ? 1
                : level.value("w:start").map(it -> PaperNode.whole(it, 0, MOST)).orElse(1);
    }

    private static int depth(PaperNode level) {
        return PaperNode.whole(level.attribute("w:ilvl"), 0, LEVELS - 1);
    }

    private static String written(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> letters(number, 'a');
            case "upperLetter" -> letters(number, 'A');
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "none" -> "";
            default -> Integer.toString(number);
        };
    }

    /// `z` is followed by `aa`, that by `bb`, as Word has it.
    private static String letters(int number, char first) {
        if (number < 1 || number > LETTERS * 4) {
            return Integer.toString(number);
        }
        String letter = Character.toString((char) (first + (number - 1) % LETTERS));
        return letter.repeat(1 + (number - 1) / LETTERS);
    }

    private static String roman(int number) {
        if (number < 1 || number > MOST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int index = 0; index < VALUES.length; index++) {
            while (rest >= VALUES[index]) {
                roman.append(ROMAN[index]);
                rest -= VALUES[index];
            }
        }
        return roman.toString();
    }
}
