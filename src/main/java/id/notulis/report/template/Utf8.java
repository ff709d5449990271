package id.notulis.report.template;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The characters of XML in UTF-8: what may stand in a part, and how references are resolved.
final class Utf8 {

    private Utf8() {}

    /// @throws UnsoundException when the bytes are no UTF-8, or hold a character XML has no place
    ///   for
    static void check(byte[] bytes, int from, int to) throws UnsoundException {
        int i = from;
        while (i < to) {
            i = next(bytes, i, to);
        }
    }

    /// Passes one character.
    ///
    /// @return where the next one begins
    static int next(byte[] bytes, int i, int to) throws UnsoundException {
        int b = bytes[i];
        if (b >= ' ' || b == '\n' || b == '\r' || b == '\t') {
            return i + 1;
        }
        if (b >= 0) {
            throw new UnsoundException("template.xml.character", i);
        }
        return i + checkWide(bytes, i, to);
    }

    private static int checkWide(byte[] bytes, int i, int to) throws UnsoundException {
        int b = bytes[i] & 0xFF;
        int length = b >= 0xC2 && b < 0xE0 ? 2 : b >= 0xE0 && b < 0xF0 ? 3 : 4;
        if (b < 0xC2 || b > 0xF4 || i + length > to) {
            throw new UnsoundException("template.xml.utf8", i);
        }
        int code = b & (0xFF >> (length + 1));
        for (int k = 1; k < length; k++) {
            if ((bytes[i + k] & 0xC0) != 0x80) {
                throw new UnsoundException("template.xml.utf8", i);
            }
            code = (code << 6) | (bytes[i + k] & 0x3F);
        }
        int least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
        if (code < least || !isCharacter(code)) {
            throw new UnsoundException("template.xml.utf8", i);
        }
        return length;
    }

    /// XML 1.0, production 2.
    static boolean isCharacter(int code) {
        return (code >= 0x20 && code < 0xD800)
                || code == '\t'
                || code == '\n'
                || code == '\r'
                || (code >= 0xE000 && code < 0xFFFE)
                || (code >= 0x10000 && code <= 0x10FFFF);
    }

    /// The character a reference stands for, given without its `&` and `;`, or -1 for none.
    static int reference(byte[] bytes, int from, int to) {
        String reference = new String(bytes, from, to - from, UTF_8);
        return switch (reference) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> number(reference);
        };
    }

    private static int number(String reference) {
        boolean hex = reference.startsWith("#x");
        int start = hex ? 2 : 1;
        if (!reference.startsWith("#") || start == reference.length()) {
            return -1;
        }
        int code = 0;
        for (int i = start; i < reference.length(); i++) {
            int digit = Character.digit(reference.charAt(i), hex ? 16 : 10);
            if (digit < 0) {
                return -1;
            }
            code = Math.min(code * (hex ? 16 : 10) + digit, Character.MAX_CODE_POINT + 1);
        }
        return isCharacter(code) ? code : -1;
    }

    /// Text or the value of an attribute, found to be sound, with its references resolved.
    static String decode(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to && bytes[i] != '&' && bytes[i] != '<') {
            i++;
        }
        if (i == to) {
            return new String(bytes, from, to - from, UTF_8);
        }
        if (bytes[i] == '<') {
            int inner = from + "<![CDATA[".length();
            return new String(bytes, inner, to - "]]>".length() - inner, UTF_8);
        }
        var text = new StringBuilder(to - from);
        int start = from;
        while (i < to) {
            if (bytes[i] == '&') {
                text.append(new String(bytes, start, i - start, UTF_8));
                int semicolon = i;
                while (bytes[semicolon] != ';') {
                    semicolon++;
                }
                text.appendCodePoint(reference(bytes, i + 1, semicolon));
                i = semicolon + 1;
                start = i;
            } else {
                i++;
            }
        }
        return text.append(new String(bytes, start, to - start, UTF_8)).toString();
    }
}
