package id.notulis.layout.docx;

import id.notulis.layout.page.Feature;
import id.notulis.layout.page.Picture;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The picture files of a document, each handed out once.
final class Pictures {

    private final Parts parts;
    private final Tally tally;
    private final Map<String, Picture> known = new HashMap<>();

    Pictures(Parts parts, Tally tally) {
        this.parts = parts;
        this.tally = tally;
    }

    /// The picture a part of the document names; none, and counted, where it lies elsewhere or is
    /// in a form that cannot be drawn.
    Optional<Picture> get(Links links, String id) {
        Optional<Picture> picture =
                links.target(id)
                        .flatMap(
                                name ->
                                        parts.content(name)
                                                .filter(Pictures::isDrawable)
                                                .map(content -> shared(name, content)));
        if (picture.isEmpty()) {
            tally.add(Feature.PICTURE);
        }
        return picture;
    }

    private Picture shared(String name, byte[] content) {
        return known.computeIfAbsent(name, key -> new Picture(key, content));
    }

    /// JPEG, PNG, GIF and BMP, told by how they begin.
    private static boolean isDrawable(byte[] content) {
        if (content.length < 12) {
            return false;
        }
        int first = (content[0] & 0xFF) << 8 | content[1] & 0xFF;
        return first == 0xFFD8 || first == 0x8950 || first == 0x4749 || first == 0x424D;
    }
}
