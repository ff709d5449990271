package id.notulis.exchange.oldminutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lays a plain text out line by line, a message from a phone too: `*tebal*` and `_miring_` lose
/// their signs, a little picture before a line counts as its bullet, cells between tabs or upright
/// strokes are rows.
final class PlainLines {

    private static final Pattern WHOLE = Pattern.compile("\\*([^*]+)\\*\\s*:?");
    private static final Pattern DECORATED =
            Pattern.compile("(?<![\\p{L}\\p{N}])([*_~])(\\S(?:[^*_~]*\\S)?)\\1(?![\\p{L}\\p{N}])");
    private static final int MOST_CELLS = 200;

    private final List<SourceLine> lines = new ArrayList<>();
    private final ListLabel labels = new ListLabel();
    private int tables;
    private boolean inTable;

    private PlainLines() {}

    static List<SourceLine> of(String text) {
        PlainLines all = new PlainLines();
        text.lines().forEach(all::add);
        return all.lines;
    }

    private void add(String raw) {
        String text = Characters.clean(raw.replace('\t', ' ')).strip();
        if (text.isEmpty()) {
            inTable = false;
            return;
        }
        if (SourceLine.isLong(text)) {
            inTable = false;
            put("", 0, false, text);
            return;
        }
        if (isRow(text)) {
            row(text);
            return;
        }
        inTable = false;
        int pictures = pictures(text);
        boolean pictured = pictures > 0;
        String bare = text.substring(pictures);
        boolean strong = WHOLE.matcher(bare).matches();
        Matcher decorated = DECORATED.matcher(bare);
        String plain = decorated.replaceAll("$2").strip();
        Optional<ListLabel.Split> typed = ListLabel.typed(plain);
        if (typed.isPresent()) {
            String label = typed.get().label();
            put(label, labels.depth(label), strong, typed.get().text());
        } else if (pictured && !strong) {
            put("•", labels.depth("•"), false, plain);
        } else {
            put("", 0, strong, plain);
        }
    }

    private static boolean isRow(String text) {
        long strokes = text.chars().filter(character -> character == '|').count();
        return strokes > 1 && strokes <= MOST_CELLS;
    }

    /// How many characters the little pictures before a text take; none if there is nothing else.
    private static int pictures(String text) {
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            boolean picture =
                    switch (Character.getType(point)) {
                        case Character.OTHER_SYMBOL,
                                Character.MODIFIER_SYMBOL,
                                Character.FORMAT,
                                Character.NON_SPACING_MARK,
                                Character.ENCLOSING_MARK ->
                                true;
                        default -> at > 0 && Character.isWhitespace(point);
                    };
            if (!picture) {
                return at;
            }
            at += Character.charCount(point);
        }
        return 0;
    }

    private void row(String text) {
        tables = inTable ? tables : tables + 1;
        inTable = true;
        String inner = text.replaceFirst("^\\|", "").replaceFirst("\\|$", "");
        List<String> cells = new ArrayList<>();
        for (String cell : inner.split("\\|", -1)) {
            cells.add(DECORATED.matcher(cell.strip()).replaceAll("$2"));
        }
        lines.add(new SourceLine(lines.size() + 1, "", 0, false, "", cells, tables));
    }

    private void put(String label, int depth, boolean strong, String text) {
        lines.add(new SourceLine(lines.size() + 1, label, depth, strong, text, List.of(), 0));
    }
}
