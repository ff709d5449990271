package id.notulis.layout.docx;

import id.notulis.i18n.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The parts of a package by name, inflated within bounds: 2,000 entries, 32 MB a part, 128 MB
/// together.
final class Parts {

    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_A_PART = 32 << 20;
    private static final int MOST = 128 << 20;

    private final Map<String, byte[]> contents = new HashMap<>();

    private Parts() {}

    static Parts read(byte[] docx) throws RefusedDocumentException {
        Parts parts = new Parts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            parts.readAll(zip);
        } catch (IOException | IllegalArgumentException damaged) {
            // a name that is no UTF-8 is an illegal argument to the JDK's reader
            throw new RefusedDocumentException(Message.of("layout.refused.damaged"));
        }
        return parts;
    }

    /// The content, not to be changed.
    Optional<byte[]> content(String name) {
        return Optional.ofNullable(contents.get(name));
    }

    /// The tree of an XML part.
    Optional<Markup> markup(String name) throws RefusedDocumentException {
        byte[] content = contents.get(name);
        return content == null ? Optional.empty() : Optional.of(MarkupReader.read(content));
    }

    private void readAll(ZipInputStream zip) throws IOException, RefusedDocumentException {
        int left = MOST;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            byte[] content = zip.readNBytes(Math.min(left, MOST_A_PART) + 1);
            left -= content.length;
            if (left < 0 || content.length > MOST_A_PART || contents.size() == MOST_ENTRIES) {
                throw new RefusedDocumentException(Message.of("layout.refused.large"));
            }
            contents.putIfAbsent(entry.getName(), content);
        }
    }
}
