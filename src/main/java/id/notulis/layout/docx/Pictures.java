package id.notulis.layout.docx;

import id.notulis.layout.page.Feature;
import id.notulis.layout.page.Picture;
import id.notulis.util.ImageHeader;
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

    /// JPEG and PNG of no more pixels than a camera makes: what claims more is not decoded.
    private static boolean isDrawable(byte[] content) {
        return ImageHeader.of(content)
                .filter(header -> header.pixels() <= ImageHeader.MOST_PIXELS)
                .isPresent();
    }
}
