package id.notulis.report.template;

import java.util.Arrays;

/// A growing piece of an XML part.
final class Utf8Buffer {

    private static final int MAX_ESCAPED = 6;
    private static final boolean[] PLAIN = new boolean[0x7F];

    static {
        for (char c = ' '; c < PLAIN.length; c++) {
            PLAIN[c] = c != '&' && c != '<' && c != '>' && c != '"' && c != '*';
        }
    }

    private final int limit;
    private byte[] bytes;
    private int length;

    Utf8Buffer(int capacity) {
        this(capacity, Integer.MAX_VALUE - 8);
    }

    /// @param limit what it may hold; beyond it adding anything throws an [OversizedException]
    Utf8Buffer(int capacity, int limit) {
        this.bytes = new byte[capacity];
        this.limit = limit;
    }

    int length() {
        return length;
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }

    /// The bytes behind it, valid until something is added.
    byte[] bytes() {
        return bytes;
    }

    void clear() {
        length = 0;
    }

    void truncate(int to) {
        length = to;
    }

    void put(byte[] source) {
        put(source, 0, source.length);
    }

    void put(byte[] source, int from, int to) {
        reserve(to - from);
        System.arraycopy(source, from, bytes, length, to - from);
        length += to - from;
    }

    /// Markup in ASCII.
    void ascii(String text) {
        int count = text.length();
        reserve(count);
        for (int i = 0; i < count; i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
    }

    void number(long value) {
        ascii(Long.toString(value));
    }

    /// Characters for the inside of an element or of an attribute in double quotes. What XML has no
    /// place for is left out: control characters, lone surrogates, U+FFFE and U+FFFF.
    void escaped(String text) {
        escaped(text, 0, text.length());
    }

    private void escaped(String text, int from, int to) {
        int i = from;
        while (i < to) {
            i = plain(text, i, to);
            if (i < to) {
                i = character(text, i, to);
            }
        }
    }

    /// Adds ASCII without asterisks up to the first other character, and answers the index of that.
    /// Most text is nothing else, and is copied without looking for room at each character.
    int plain(String text, int from, int to) {
        reserve(to - from);
        byte[] target = bytes;
        int at = length;
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (c >= PLAIN.length || !PLAIN[c]) {
                break;
            }
            target[at++] = (byte) c;
            i++;
        }
        length = at;
        return i;
    }

    /// Adds the character at an index and answers the index of the next one.
    int character(String text, int i, int to) {
        char c = text.charAt(i);
        reserve(MAX_ESCAPED);
        if (c < 0x80) {
            ascii(c);
        } else if (c < 0x800) {
            if (c >= 0xA0) {
                bytes[length++] = (byte) (0xC0 | (c >> 6));
                bytes[length++] = (byte) (0x80 | (c & 0x3F));
            }
        } else if (!Character.isSurrogate(c)) {
            if (c < 0xFFFE) {
                bytes[length++] = (byte) (0xE0 | (c >> 12));
                bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                bytes[length++] = (byte) (0x80 | (c & 0x3F));
            }
        } else if (Character.isHighSurrogate(c)
                && i + 1 < to
                && Character.isLowSurrogate(text.charAt(i + 1))) {
            int code = Character.toCodePoint(c, text.charAt(i + 1));
            bytes[length++] = (byte) (0xF0 | (code >> 18));
            bytes[length++] = (byte) (0x80 | ((code >> 12) & 0x3F));
            bytes[length++] = (byte) (0x80 | ((code >> 6) & 0x3F));
            bytes[length++] = (byte) (0x80 | (code & 0x3F));
            return i + 2;
        }
        return i + 1;
    }

    private void ascii(char c) {
        switch (c) {
            case '&' -> ascii("&amp;");
            case '<' -> ascii("&lt;");
            case '>' -> ascii("&gt;");
            case '"' -> ascii("&quot;");
            default -> {
                if (c >= ' ' && c < 0x7F) {
                    bytes[length++] = (byte) c;
                }
            }
        }
    }

    boolean endsWith(byte[] tail, int notBefore) {
        return length - tail.length >= notBefore
                && Arrays.equals(bytes, length - tail.length, length, tail, 0, tail.length);
    }

    private void reserve(int more) {
        if (more > bytes.length - length) {
            if (more > limit - length) {
                throw new OversizedException();
            }
            int twice = bytes.length > limit / 2 ? limit : bytes.length * 2;
            bytes = Arrays.copyOf(bytes, Math.max(twice, length + more));
        }
    }
}
