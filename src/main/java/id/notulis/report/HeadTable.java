package id.notulis.report;

import id.notulis.model.profile.Emblem;
import id.notulis.model.profile.Letterhead;
import id.notulis.model.profile.Typography;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/// Fits the tables a letterhead stands in: that of the police is as wide as its longest line; the
/// columns of emblems are as wide as the wider one, and both alike, so that the names stand in the
/// middle of the sheet with one emblem as with two. The side without an emblem gives way where the
/// longest name needs its room.
final class HeadTable {

    private static final Pattern EXTENT =
            Pattern.compile("(<(?:wp:extent|a:ext) cx=\")\\d+(\" cy=\")\\d+");

    private static final double TWIPS_PER_MM = 1440 / 25.4;
    private static final int EMU_PER_MM = 36_000;

    /// What is left free between an emblem and the names.
    private static final int GAP = 227;

    /// A column has to have a width.
    private static final int LEAST = 20;

    private final Letterhead letterhead;
    private final Typography typography;
    private final int text;

    /// @param text width of the text in twips
    HeadTable(Letterhead letterhead, Typography typography, int text) {
        this.letterhead = letterhead;
        this.typography = typography;
        this.text = text;
    }

    static boolean is(String table) {
        return table.contains("${kop.");
    }

    /// @param widths finds the widths of a table, of its grid and of its cells
    String fit(String table, Pattern widths) {
        if (!table.contains("_gambar}")) {
            int longest = LineWidth.ofLongest(letterhead.lines(), letterhead.address(), typography);
            int closing = Math.min(longest, text);
            return widths.matcher(table).replaceAll(width -> width.group(1) + closing);
        }
        List<Integer> columns = columns();
        Iterator<Integer> wide =
                List.of(
                                text,
                                columns.get(0),
                                columns.get(1),
                                columns.get(2),
                                columns.get(0),
                                columns.get(1),
                                columns.get(2))
                        .iterator();
        String fitted = widths.matcher(table).replaceAll(width -> width.group(1) + wide.next());
        long left = letterhead.left().map(HeadTable::emu).orElse((long) EMU_PER_MM);
        long right = letterhead.right().map(HeadTable::emu).orElse((long) EMU_PER_MM);
        Iterator<Long> pictures = List.of(left, left, right, right).iterator();
        return EXTENT.matcher(fitted)
                .replaceAll(
                        extent -> {
                            long side = pictures.next();
                            return extent.group(1) + side + extent.group(2) + side;
                        });
    }

    private List<Integer> columns() {
        int side =
                letterhead.emblems().stream()
                        .mapToInt(emblem -> (int) Math.round(emblem.width() * TWIPS_PER_MM))
                        .max()
                        .orElse(0);
        int column = Math.min(side + GAP, (text - LEAST) / 2);
        int needed =
                LineWidth.ofLongestCentred(letterhead.lines(), letterhead.address(), typography);
        int empty = Math.clamp((long) text - column - needed, LEAST, column);
        int left = letterhead.left().isPresent() ? column : empty;
        int right = letterhead.right().isPresent() ? column : empty;
        return List.of(left, text - left - right, right);
    }

    private static long emu(Emblem emblem) {
        return Math.round(emblem.width() * EMU_PER_MM);
    }
}
