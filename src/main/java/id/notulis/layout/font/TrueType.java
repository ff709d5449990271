package id.notulis.layout.font;

import java.nio.ByteBuffer;

/// Reads the tables `head`, `hhea`, `hmtx` and `cmap` of a TrueType file of ours; it trusts the
/// file, which comes with the program.
final class TrueType {

    private static final int TABLE_ENTRY = 16;
    private static final int UNICODE_BMP = 0x3_0001;

    private final ByteBuffer file;

    private TrueType(byte[] file) {
        this.file = ByteBuffer.wrap(file);
    }

    static Metrics read(byte[] file) {
        return new TrueType(file).metrics();
    }

    private Metrics metrics() {
        int header = table("head");
        int lines = table("hhea");
        int[] glyphs = glyphs();
        int widths = table("hmtx");
        int last = u2(lines + 34) - 1;
        short[] advances = new short[Character.MAX_VALUE + 1];
        boolean[] known = new boolean[advances.length];
        for (int unit = 0; unit < advances.length; unit++) {
            known[unit] = glyphs[unit] != 0;
            int glyph = glyphs[known[unit] ? unit : Metrics.MISSING];
            advances[unit] = (short) u2(widths + 4 * Math.min(glyph, last));
        }
        return new Metrics(
                u2(header + 18),
                file.getShort(lines + 4),
                -file.getShort(lines + 6),
                file.getShort(lines + 8),
                advances,
                known);
    }

    private int table(String name) {
        int count = u2(4);
        int wanted =
                ByteBuffer.wrap(name.getBytes(java.nio.charset.StandardCharsets.US_ASCII)).getInt();
        for (int index = 0; index < count; index++) {
            int entry = 12 + index * TABLE_ENTRY;
            if (file.getInt(entry) == wanted) {
                return file.getInt(entry + 8);
            }
        }
        throw new IllegalStateException("a font without " + name);
    }

    /// The glyph of each UTF-16 unit, 0 where there is none; from the map of format 4.
    private int[] glyphs() {
        int map = map();
        int[] glyphs = new int[Character.MAX_VALUE + 1];
        int segments = u2(map + 6) / 2;
        int ends = map + 14;
        int starts = ends + 2 * segments + 2;
        int deltas = starts + 2 * segments;
        int offsets = deltas + 2 * segments;
        for (int segment = 0; segment < segments; segment++) {
            int at = 2 * segment;
            int offset = u2(offsets + at);
            for (int unit = u2(starts + at); unit <= u2(ends + at) && unit < 0xFFFF; unit++) {
                int glyph = unit;
                if (offset != 0) {
                    glyph = u2(offsets + at + offset + 2 * (unit - u2(starts + at)));
                }
                boolean none = offset != 0 && glyph == 0;
                glyphs[unit] = none ? 0 : (glyph + u2(deltas + at)) & 0xFFFF;
            }
        }
        return glyphs;
    }

    private int map() {
        int maps = table("cmap");
        for (int index = 0; index < u2(maps + 2); index++) {
            int entry = maps + 4 + 8 * index;
            if (file.getInt(entry) == UNICODE_BMP) {
                return maps + file.getInt(entry + 4);
            }
        }
        throw new IllegalStateException("a font without a map of Unicode");
    }

    private int u2(int at) {
        return Short.toUnsignedInt(file.getShort(at));
    }
}
