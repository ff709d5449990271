package id.notulis.util;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// What a picture says of itself before anybody decodes it: a file of a hundred kilobytes may claim
/// more pixels than fit into memory.
///
/// @param format how it is packed
/// @param width in pixels, at least 1
/// @param height in pixels, at least 1
public record ImageHeader(Format format, int width, int height) {

    /// More than any camera of an office makes; what claims more is not decoded.
    public static final long MOST_PIXELS = 50_000_000;

    private static final byte[] PNG_START =
            HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
    private static final int PNG_HEADER = 24;

    private static final int JPEG_START = 0xFFD8;
    private static final int JPEG_FIRST_FRAME = 0xC0;
    private static final int JPEG_LAST_FRAME = 0xCF;
    private static final int JPEG_SCAN = 0xDA;
    private static final int JPEG_FRAME = 7;

    /// The kinds of picture every Word shows.
    public enum Format {
        JPEG,
        PNG
    }

    /// Reads the header of a picture.
    ///
    /// @return nothing when the content is neither JPEG nor PNG or breaks off before its size
    public static Optional<ImageHeader> of(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        if (content.length >= PNG_HEADER
                && Arrays.equals(content, 0, PNG_START.length, PNG_START, 0, PNG_START.length)) {
            bytes.position(PNG_START.length);
            return sized(Format.PNG, bytes.getInt(), bytes.getInt());
        }
        return content.length > 2 && bytes.getChar() == JPEG_START ? jpeg(bytes) : Optional.empty();
    }

    public long pixels() {
        return (long) width * height;
    }

    /// A JPEG is a row of segments, one of which, before the first scan, is the frame with its
    /// size.
    private static Optional<ImageHeader> jpeg(ByteBuffer bytes) {
        while (bytes.remaining() >= 2 + Short.BYTES + JPEG_FRAME) {
            if ((bytes.get() & 0xFF) != 0xFF) {
                return Optional.empty();
            }
            int marker = bytes.get(bytes.position()) & 0xFF;
            if (marker == 0xFF) {
                continue;
            }
            bytes.get();
            if (alone(marker)) {
                continue;
            }
            int length = bytes.getChar();
            if (frame(marker)) {
                bytes.get();
                int height = bytes.getChar();
                return sized(Format.JPEG, bytes.getChar(), height);
            }
            int next = bytes.position() + length - Short.BYTES;
            if (marker == JPEG_SCAN || length < Short.BYTES || next > bytes.limit()) {
                return Optional.empty();
            }
            bytes.position(next);
        }
        return Optional.empty();
    }

    /// Markers that carry no segment.
    private static boolean alone(int marker) {
        return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7);
    }

    /// Huffman tables, extensions and arithmetic conditioning share the range of the frames.
    private static boolean frame(int marker) {
        return marker >= JPEG_FIRST_FRAME
                && marker <= JPEG_LAST_FRAME
                && marker != 0xC4
                && marker != 0xC8
                && marker != 0xCC;
    }

    private static Optional<ImageHeader> sized(Format format, int width, int height) {
        return width > 0 && height > 0
                ? Optional.of(new ImageHeader(format, width, height))
                : Optional.empty();
    }
}
