package id.notulis.report.template;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// A part as it stands in a zip file: stored or deflated, with its sum and sizes. Immutable.
public final class Packed {

    private static final int LEVEL = 6;

    private final String name;
    private final boolean deflated;
    private final long crc;
    private final int size;
    private final byte[] data;

    private Packed(String name, boolean deflated, long crc, int size, byte[] data) {
        this.name = name;
        this.deflated = deflated;
        this.crc = crc;
        this.size = size;
        this.data = data;
    }

    /// Pictures are compressed in themselves and are stored, everything else is deflated.
    static Packed of(String name, byte[] content) {
        var sum = new CRC32();
        sum.update(content);
        return isPicture(name)
                ? stored(name, content, sum.getValue())
                : new Packed(name, true, sum.getValue(), content.length, deflate(content));
    }

    /// A part that is a package itself and compressed in itself.
    static Packed stored(String name, byte[] content) {
        var sum = new CRC32();
        sum.update(content);
        return stored(name, content, sum.getValue());
    }

    static Packed stored(String name, byte[] content, long crc) {
        return new Packed(name, false, crc, content.length, content);
    }

    /// Data that another program deflated, found to be sound.
    static Packed deflated(String name, byte[] data, long crc, int size) {
        return new Packed(name, true, crc, size, data);
    }

    static boolean isPicture(String name) {
        return name.endsWith(".jpeg") || name.endsWith(".jpg") || name.endsWith(".png");
    }

    private static byte[] deflate(byte[] content) {
        var deflater = new Deflater(LEVEL, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            byte[] target = new byte[content.length / 2 + 64];
            int length = 0;
            while (!deflater.finished()) {
                if (length == target.length) {
                    target = Arrays.copyOf(target, length * 2);
                }
                length += deflater.deflate(target, length, target.length - length);
            }
            return Arrays.copyOf(target, length);
        } finally {
            deflater.end();
        }
    }

    public String name() {
        return name;
    }

    public boolean isDeflated() {
        return deflated;
    }

    /// CRC-32 of the content.
    public long crc() {
        return crc;
    }

    /// Bytes of the content.
    public int size() {
        return size;
    }

    /// Bytes in the zip file.
    public int packedSize() {
        return data.length;
    }

    /// The content inflated again.
    public byte[] content() {
        if (!deflated) {
            return data.clone();
        }
        var inflater = new Inflater(true);
        try {
            inflater.setInput(data);
            byte[] content = new byte[size];
            int length = 0;
            while (length < size && !inflater.finished()) {
                length += inflater.inflate(content, length, size - length);
            }
            return content;
        } catch (DataFormatException e) {
            throw new IllegalStateException("Packed data was sound before", e);
        } finally {
            inflater.end();
        }
    }

    public void copyTo(byte[] target, int at) {
        System.arraycopy(data, 0, target, at, data.length);
    }
}
