package id.notulis.report.template;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.zip.CRC32;

/// A photo or an emblem. Immutable and safe for use by several threads; one value used twice stands
/// once in the package.
public final class Picture implements Value {

    /// The kinds of picture every Word shows.
    public enum Type {
        JPEG("jpeg", "\u00FF\u00D8\u00FF"),
        PNG("png", "\u0089PNG");

        private final String extension;
        private final String signature;

        Type(String extension, String signature) {
            this.extension = extension;
            this.signature = signature;
        }

        /// The ending of its file in the package, without the dot.
        public String extension() {
            return extension;
        }

        public String mediaType() {
            return "image/" + extension;
        }
    }

    private final byte[] content;
    private final Type type;
    private final int width;
    private final int height;
    private final String alt;
    private final double tallest;
    private final long crc;

    /// @param content the whole file, copied
    /// @param width in pixels, of the picture as it is to be seen
    /// @param height in pixels
    /// @param alt what the picture shows, read aloud to those who do not see it
    /// @throws IllegalArgumentException when the content is not of the type or a side is below 1
    public Picture(byte[] content, Type type, int width, int height, String alt) {
        this(content, type, width, height, alt, Double.POSITIVE_INFINITY);
    }

    /// @param content the whole file, copied
    /// @param width in pixels, of the picture as it is to be seen
    /// @param height in pixels
    /// @param alt what the picture shows, read aloud to those who do not see it
    /// @param tallest how tall it may be shown by the width of its place; what is taller is shown
    ///   less wide
    /// @throws IllegalArgumentException when the content is not of the type or a side is below 1
    public Picture(byte[] content, Type type, int width, int height, String alt, double tallest) {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("A picture of " + width + "x" + height);
        }
        if (!startsWith(content, type.signature)) {
            throw new IllegalArgumentException("The content is no " + type);
        }
        this.content = content.clone();
        this.type = type;
        this.width = width;
        this.height = height;
        this.alt = alt;
        this.tallest = tallest;
        var sum = new CRC32();
        sum.update(content);
        this.crc = sum.getValue();
    }

    private static boolean startsWith(byte[] content, String signature) {
        int length = signature.length();
        return content.length > length
                && new String(content, 0, length, ISO_8859_1).equals(signature);
    }

    public Type type() {
        return type;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public String alt() {
        return alt;
    }

    /// How tall it may be shown by the width of its place.
    double tallest() {
        return tallest;
    }

    /// The CRC-32 of the content.
    public long crc() {
        return crc;
    }

    /// The content as a part of a package, stored as it is.
    public Packed packed(String name) {
        return Packed.stored(name, content, crc);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public String toString() {
        return type + " " + width + "x" + height + " (" + content.length + " bytes)";
    }
}
