package id.notulis.ui.minutes;

import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.Session;
import id.notulis.util.Images;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/// Small pictures of the photos in the book, made off the window's thread and kept.
final class Thumbnails {

    private static final int LONG_SIDE = 560;

    private final Session session;
    private final Map<String, Optional<Image>> kept = new HashMap<>();

    Thumbnails(Session session) {
        this.session = session;
    }

    /// Hands over the small picture, at once when it was made before; nothing for a photo that
    /// cannot be shown.
    void get(String sha256, Consumer<Optional<Image>> then) {
        Optional<Image> known = kept.get(sha256);
        if (known != null) {
            then.accept(known);
            return;
        }
        session.ask(
                () ->
                        session.book()
                                .read(it -> it.photo(sha256))
                                .flatMap(it -> Images.fit(it, LONG_SIDE))
                                .map(it -> new Image(new ByteArrayInputStream(it))),
                Reply.<Optional<Image>>of(
                        image -> {
                            kept.put(sha256, image);
                            then.accept(image);
                        }));
    }
}
