package id.notulis.ui.documents.preview;

import id.notulis.layout.page.Op;
import id.notulis.layout.page.Picture;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.Session;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.image.Image;

/// Pictures of the pages in sight, read small and away from the window's thread.
final class PagePictures {

    /// Pixels kept of a picture for each point it is wide: enough for a page at twice its size.
    private static final double FINENESS = 2;

    private static final int KEPT = 40;

    private final Session session;
    private final Runnable arrived;
    private final Map<Picture, Optional<Image>> read =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Picture, Optional<Image>> eldest) {
                    return size() > KEPT;
                }
            };
    private final Set<Picture> awaited = new HashSet<>();

    /// @param arrived called when a picture is there that was not
    PagePictures(Session session, Runnable arrived) {
        this.session = session;
        this.arrived = arrived;
    }

    /// The picture, if it has been read. A damaged one is none, and leaves its place empty as in
    /// Word.
    Optional<Image> of(Op.Image op) {
        Optional<Image> known = read.get(op.picture());
        if (known != null) {
            return known;
        }
        if (awaited.add(op.picture())) {
            session.ask(() -> read(op), Reply.of(found -> keep(op.picture(), found)));
        }
        return read.getOrDefault(op.picture(), Optional.empty());
    }

    void forget() {
        read.clear();
        awaited.clear();
    }

    private void keep(Picture picture, Optional<Image> found) {
        if (awaited.remove(picture)) {
            read.put(picture, found);
            arrived.run();
        }
    }

    private static Optional<Image> read(Op.Image op) {
        Image image =
                new Image(
                        new ByteArrayInputStream(op.picture().content()),
                        Math.ceil(op.width() * FINENESS),
                        Math.ceil(op.height() * FINENESS),
                        false,
                        true);
        return image.isError() ? Optional.empty() : Optional.of(image);
    }
}
