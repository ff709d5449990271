package id.notulis.util;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// How a camera was held, as it says in the Exif part of a JPEG (tag 0x0112, values 1 to 8 in this
/// order). The names tell what has to be done to see the picture upright.
enum ExifOrientation {
    UPRIGHT,
    MIRROR,
    TURN_HALF,
    FLIP,
    TRANSPOSE,
    TURN_RIGHT,
    TRANSVERSE,
    TURN_LEFT;

    private static final byte[] START = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    /// Upright when the content says nothing, or nothing that can be understood.
    static ExifOrientation of(byte[] content) {
        try {
            return found(ByteBuffer.wrap(content));
        } catch (IndexOutOfBoundsException _) {
            // a header that points out of the file says nothing
            return UPRIGHT;
        }
    }

    /// Whether the picture lies on its side, so that width and height change places.
    boolean lying() {
        return switch (this) {
            case UPRIGHT, MIRROR, TURN_HALF, FLIP -> false;
            case TRANSPOSE, TURN_RIGHT, TRANSVERSE, TURN_LEFT -> true;
        };
    }

    /// The affine matrix, column by column, that moves a picture of that size upright, into the
    /// quadrant right of and below the origin.
    double[] matrix(int width, int height) {
        return switch (this) {
            case UPRIGHT -> new double[] {1, 0, 0, 1, 0, 0};
            case MIRROR -> new double[] {-1, 0, 0, 1, width, 0};
            case TURN_HALF -> new double[] {-1, 0, 0, -1, width, height};
            case FLIP -> new double[] {1, 0, 0, -1, 0, height};
            case TRANSPOSE -> new double[] {0, 1, 1, 0, 0, 0};
            case TURN_RIGHT -> new double[] {0, 1, -1, 0, height, 0};
            case TRANSVERSE -> new double[] {0, -1, -1, 0, height, width};
            case TURN_LEFT -> new double[] {0, -1, 1, 0, 0, width};
        };
    }

    private static ExifOrientation found(ByteBuffer bytes) {
        if (bytes.limit() < 2 || bytes.getChar(0) != 0xFFD8) {
            return UPRIGHT;
        }
        int at = 2;
        while (at + 4 <= bytes.limit() && (bytes.get(at) & 0xFF) == 0xFF) {
            int marker = bytes.get(at + 1) & 0xFF;
            int length = bytes.getChar(at + 2);
            if (marker == 0xDA || length < 2) {
                return UPRIGHT;
            }
            if (marker == 0xE1 && begins(bytes, at + 4)) {
                return inDirectory(bytes, at + 4 + START.length);
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static boolean begins(ByteBuffer bytes, int at) {
        return at + START.length <= bytes.limit()
                && bytes.slice(at, START.length).equals(ByteBuffer.wrap(START));
    }

    /// The first directory of the TIFF structure that an Exif part is.
    private static ExifOrientation inDirectory(ByteBuffer bytes, int tiff) {
        ByteBuffer view = bytes.duplicate();
        view.order(bytes.get(tiff) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int offset = view.getInt(tiff + 4);
        if (offset < 0 || offset > bytes.limit() - tiff) {
            return UPRIGHT;
        }
        int directory = tiff + offset;
        int entries = view.getChar(directory);
        for (int index = 0; index < entries; index++) {
            int entry = directory + 2 + index * ENTRY;
            if (view.getChar(entry) == TAG) {
                int value = view.getChar(entry + 8);
                return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
