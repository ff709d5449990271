package id.notulis.report.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.notulis.report.template.Packed;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes a zip file into memory. All entries have one time; parts that are packed already are
/// copied as they are.
final class ZipWriter implements AutoCloseable {

    private static final int LOCAL = 0x04034b50;
    private static final int DIRECTORY = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int VERSION = 20;
    private static final int UTF8_NAMES = 1 << 11;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    /// Markup that repeats itself comes out a few per cent larger than at the usual level 6, in a
    /// third of the time; the parts that never change are deflated at that one, once.
    private static final int LEVEL = 3;

    private static final int EARLIEST_YEAR = 1980;
    private static final int LATEST_YEAR = 2107;

    private record Entry(String name, int method, long crc, int packedSize, int size, int at) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Deflater deflater = new Deflater(LEVEL, true);
    private final int time;
    private final int date;
    private byte[] out;
    private int length;

    ZipWriter(Instant instant, int expectedSize) {
        LocalDateTime utc =
                LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, ZoneOffset.UTC);
        int year = Math.clamp(utc.getYear(), EARLIEST_YEAR, LATEST_YEAR) - EARLIEST_YEAR;
        time = utc.getHour() << 11 | utc.getMinute() << 5 | utc.getSecond() >> 1;
        date = year << 9 | utc.getMonthValue() << 5 | utc.getDayOfMonth();
        out = new byte[expectedSize];
    }

    void add(Packed part) {
        int at = length;
        String name = part.name();
        int method = part.isDeflated() ? DEFLATED : STORED;
        begin(new Entry(name, method, part.crc(), part.packedSize(), part.size(), at));
        reserve(part.packedSize());
        part.copyTo(out, length);
        length += part.packedSize();
    }

    void deflate(String part, byte[] content, int from, int to) {
        var crc = new CRC32();
        crc.update(content, from, to - from);
        int at = length;
        begin(new Entry(part, DEFLATED, crc.getValue(), 0, to - from, at));
        int start = length;
        deflater.reset();
        deflater.setInput(content, from, to - from);
        deflater.finish();
        while (!deflater.finished()) {
            reserve(1 << 13);
            length += deflater.deflate(out, length, out.length - length);
        }
        int end = length;
        length = at;
        entries.removeLast();
        begin(new Entry(part, DEFLATED, crc.getValue(), end - start, to - from, at));
        length = end;
    }

    private void begin(Entry entry) {
        entries.add(entry);
        four(LOCAL);
        common(entry);
        two(0);
        bytes(entry.name.getBytes(UTF_8));
    }

    private void common(Entry entry) {
        two(VERSION);
        two(UTF8_NAMES);
        two(entry.method);
        two(time);
        two(date);
        four(entry.crc);
        four(entry.packedSize);
        four(entry.size);
        two(entry.name.getBytes(UTF_8).length);
    }

    /// Writes the directory; nothing may be added afterwards.
    void finish() {
        int start = length;
        for (Entry entry : entries) {
            four(DIRECTORY);
            two(VERSION);
            common(entry);
            two(0);
            two(0);
            two(0);
            two(0);
            four(0);
            four(entry.at);
            bytes(entry.name.getBytes(UTF_8));
        }
        int size = length - start;
        four(END);
        two(0);
        two(0);
        two(entries.size());
        two(entries.size());
        four(size);
        four(start);
        two(0);
    }

    byte[] toByteArray() {
        return Arrays.copyOf(out, length);
    }

    void copyTo(OutputStream target) throws IOException {
        target.write(out, 0, length);
    }

    /// Frees the compressor; what was written stays readable.
    @Override
    public void close() {
        deflater.end();
    }

    private void bytes(byte[] source) {
        reserve(source.length);
        System.arraycopy(source, 0, out, length, source.length);
        length += source.length;
    }

    private void two(int value) {
        reserve(2);
        out[length++] = (byte) value;
        out[length++] = (byte) (value >> 8);
    }

    private void four(long value) {
        two((int) value);
        two((int) (value >> 16));
    }

    private void reserve(int more) {
        if (length + more > out.length) {
            out = Arrays.copyOf(out, Math.max(out.length * 2, length + more));
        }
    }
}
