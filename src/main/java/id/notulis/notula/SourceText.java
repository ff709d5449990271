package id.notulis.notula;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

/// Makes text of the bytes of a file: size, encoding, characters.
final class SourceText {

    /// Marks above and below one letter; no script stacks so many, and putting very many into their
    /// canonical order takes time that grows with their square (UAX 15 sets the same limit for
    /// streams).
    private static final int MOST_COMBINING = 30;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceText() {}

    /// The text in composed form, without byte order mark and carriage returns; empty when the
    /// bytes are refused.
    static Optional<String> of(byte[] utf8, Findings findings) {
        if (utf8.length > NotulaReader.MAX_BYTES) {
            findings.error(1, "notula.file.large", NotulaReader.MAX_BYTES / (1024 * 1024));
            return Optional.empty();
        }
        if (!linesShort(utf8, findings)) {
            return Optional.empty();
        }
        Optional<String> decoded = decoded(utf8, findings);
        if (decoded.isEmpty() || !clean(decoded.get(), findings)) {
            return Optional.empty();
        }
        String text = decoded.get();
        String unmarked =
                !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        return Optional.of(Normalizer.normalize(unmarked.replace("\r", ""), Normalizer.Form.NFC));
    }

    private static boolean linesShort(byte[] utf8, Findings findings) {
        int line = 1;
        int start = 0;
        for (int index = 0; index < utf8.length; index++) {
            if (utf8[index] == '\n') {
                line++;
                start = index + 1;
            } else if (index - start >= NotulaReader.MAX_LINE_BYTES) {
                findings.error(
                        line, "notula.line.long", NotulaReader.MAX_LINE_BYTES / (1024 * 1024));
                return false;
            }
        }
        return true;
    }

    private static Optional<String> decoded(byte[] utf8, Findings findings) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(utf8);
        CharBuffer characters = CharBuffer.allocate(utf8.length);
        CoderResult result = decoder.decode(bytes, characters, true);
        if (!result.isError()) {
            return Optional.of(characters.flip().toString());
        }
        int line = 1;
        for (int index = 0; index < bytes.position(); index++) {
            line += utf8[index] == '\n' ? 1 : 0;
        }
        findings.error(line, "notula.file.encoding");
        return Optional.empty();
    }

    private static boolean clean(String text, Findings findings) {
        int line = 1;
        int combining = 0;
        int index = 0;
        while (index < text.length()) {
            int point = text.codePointAt(index);
            index += Character.charCount(point);
            if (point == '\n') {
                line++;
            } else if (Character.isISOControl(point) && point != '\r' && point != '\t') {
                findings.error(line, "notula.line.control", String.format("U+%04X", point));
                return false;
            }
            if (point != '\r') {
                combining = combines(point) ? combining + 1 : 0;
            }
            if (combining > MOST_COMBINING) {
                findings.error(line, "notula.line.combining", MOST_COMBINING);
                return false;
            }
        }
        return true;
    }

    private static boolean combines(int point) {
        return point >= 0x300
                && switch (Character.getType(point)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK ->
                            true;
                    default -> false;
                };
    }
}
