package id.notulis.report.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/// A package opened: its parts by name, inflated and checked, in the order of its directory.
///
/// It reads the directory at the end, as Word does, and not the local headers one after the other,
/// so both see the same parts. Everything is bounded before it is inflated: 1,000 entries, 16 MB a
/// part, 64 MB together, 1:500 for parts above 1 MB. Encrypted and 64-bit archives are refused.
public final class DocxArchive {

    private static final int MAX_ENTRIES = 1_000;
    private static final int MAX_PART = 16 << 20;
    private static final int MAX_TOTAL = 64 << 20;
    private static final int RATIO_FREE = 1 << 20;
    private static final int MAX_RATIO = 500;

    private static final int END_SIZE = 22;
    private static final int DIRECTORY_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int MAX_COMMENT = 0xFFFF;
    private static final int END = 0x06054b50;
    private static final int DIRECTORY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;

    /// What Word wrote before `.docx`, and the shell around a document with a password.
    private static final long OLE = 0xE011CFD0L;

    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final byte[] zip;
    private final List<String> names = new ArrayList<>();
    private final Map<String, byte[]> contents = new HashMap<>();
    private final Map<String, Packed> packed = new HashMap<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final Inflater inflater = new Inflater(true);
    private long total;
    private long packedTotal;

    private DocxArchive(byte[] zip) {
        this.zip = zip;
    }

    /// @throws UnsoundException when the bytes are no zip file, a damaged or an oversized one
    public static DocxArchive read(byte[] zip) throws UnsoundException {
        var archive = new DocxArchive(zip);
        try {
            archive.readDirectory();
        } catch (DataFormatException | IndexOutOfBoundsException e) {
            throw damaged();
        } finally {
            archive.inflater.end();
        }
        return archive;
    }

    /// The names of the parts, without a slash at the front.
    public List<String> names() {
        return List.copyOf(names);
    }

    public boolean has(String name) {
        return contents.containsKey(name);
    }

    /// The inflated content, not to be changed, or null when there is no such part.
    public byte @Nullable [] content(String name) {
        return contents.get(name);
    }

    /// The part as it may stand in another package.
    Packed packed(String name) {
        Packed found = packed.get(name);
        if (found == null) {
            throw new IllegalArgumentException("No part " + name);
        }
        return found;
    }

    private void readDirectory() throws UnsoundException, DataFormatException {
        if (zip.length > END_SIZE && u4(0) == OLE) {
            throw new UnsoundException("template.zip.old");
        }
        int end = findEnd();
        int count = u2(end + 10);
        if (count == 0xFFFF || u4(end + 16) == 0xFFFFFFFFL) {
            throw new UnsoundException("template.zip.unsupported");
        }
        if (count > MAX_ENTRIES) {
            throw new UnsoundException("template.zip.entries", MAX_ENTRIES);
        }
        long at = u4(end + 16);
        for (int i = 0; i < count; i++) {
            if (at > end - DIRECTORY_SIZE || u4((int) at) != DIRECTORY) {
                throw damaged();
            }
            readEntry((int) at);
            at += DIRECTORY_SIZE + u2((int) at + 28) + u2((int) at + 30) + u2((int) at + 32);
        }
    }

    private int findEnd() throws UnsoundException {
        int lowest = Math.max(0, zip.length - END_SIZE - MAX_COMMENT);
        for (int at = zip.length - END_SIZE; at >= lowest; at--) {
            if (u4(at) == END && at + END_SIZE + u2(at + 20) == zip.length) {
                return at;
            }
        }
        throw new UnsoundException("template.zip.none");
    }

    private void readEntry(int at) throws UnsoundException, DataFormatException {
        long crc = u4(at + 16);
        long packedSize = u4(at + 20);
        long size = u4(at + 24);
        int nameLength = u2(at + 28);
        String name = new String(zip, at + DIRECTORY_SIZE, nameLength, UTF_8);
        if (name.endsWith("/")) {
            return;
        }
        int method = u2(at + 10);
        boolean known = method == STORED || method == DEFLATED;
        if ((u2(at + 8) & ENCRYPTED) != 0 || !known) {
            throw new UnsoundException("template.zip.unsupported");
        }
        checkName(name);
        checkSize(name, packedSize, size);
        long local = u4(at + 42);
        if (local > zip.length - LOCAL_SIZE || u4((int) local) != LOCAL) {
            throw damaged();
        }
        long data = local + LOCAL_SIZE + u2((int) local + 26) + u2((int) local + 28);
        if (data + packedSize > zip.length || !sameName((int) local, at, nameLength)) {
            throw damaged();
        }
        packedTotal += packedSize;
        if (packedTotal > zip.length) {
            // parts that lie over each other would be copied as often as they are named
            throw damaged();
        }
        byte[] raw = Arrays.copyOfRange(zip, (int) data, (int) (data + packedSize));
        byte[] content = method == STORED ? raw : inflate(raw, (int) size);
        var sum = new CRC32();
        sum.update(content);
        if (content.length != size || sum.getValue() != crc) {
            throw damaged();
        }
        names.add(name);
        contents.put(name, content);
        packed.put(
                name,
                method == DEFLATED && !Packed.isPicture(name)
                        ? Packed.deflated(name, raw, crc, content.length)
                        : Packed.of(name, content));
    }

    /// A name in the local header that differs shows other parts to other programs.
    private boolean sameName(int local, int at, int length) {
        return u2(local + 26) == length
                && Arrays.equals(
                        zip,
                        local + LOCAL_SIZE,
                        local + LOCAL_SIZE + length,
                        zip,
                        at + DIRECTORY_SIZE,
                        at + DIRECTORY_SIZE + length);
    }

    private void checkName(String name) throws UnsoundException {
        boolean escapes =
                name.isEmpty()
                        || name.startsWith("/")
                        || name.indexOf('\\') >= 0
                        || name.indexOf(':') >= 0
                        || ("/" + name + "/").contains("/../");
        if (escapes || spellings.putIfAbsent(name.toLowerCase(Locale.ROOT), name) != null) {
            throw new UnsoundException("template.zip.name", name);
        }
    }

    private void checkSize(String name, long packedSize, long size) throws UnsoundException {
        total += size;
        if (size > MAX_PART || total > MAX_TOTAL) {
            throw new UnsoundException("template.zip.large", name, MAX_PART >> 20, MAX_TOTAL >> 20);
        }
        if (size > RATIO_FREE && size / MAX_RATIO > packedSize) {
            throw new UnsoundException("template.zip.large", name, MAX_PART >> 20, MAX_TOTAL >> 20);
        }
    }

    private byte[] inflate(byte[] raw, int size) throws DataFormatException, UnsoundException {
        inflater.reset();
        inflater.setInput(raw);
        byte[] content = new byte[size];
        int length = 0;
        while (length < size && !inflater.finished()) {
            int step = inflater.inflate(content, length, size - length);
            if (step == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                throw damaged();
            }
            length += step;
        }
        boolean ended = inflater.finished() || inflater.inflate(new byte[1]) == 0;
        if (!ended || !inflater.finished() || inflater.getRemaining() > 0) {
            throw damaged();
        }
        return length == size ? content : Arrays.copyOf(content, length);
    }

    private int u2(int at) {
        return (zip[at] & 0xFF) | ((zip[at + 1] & 0xFF) << 8);
    }

    private long u4(int at) {
        return u2(at) | (long) u2(at + 2) << 16;
    }

    private static UnsoundException damaged() {
        return new UnsoundException("template.zip.damaged");
    }
}
