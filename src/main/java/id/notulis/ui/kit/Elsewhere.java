package id.notulis.ui.kit;

import java.nio.file.Path;
import java.util.List;

/// Goes on in another place when the book cannot be written where it is.
public final class Elsewhere {

    private Elsewhere() {}

    /// Asks for a place, saves all of the book there with what is only in memory, and goes on
    /// there.
    public static void save(Desk desk) {
        Words words = desk.words();
        Path book = desk.session().book().path();
        desk.files()
                .save(
                        words.of("safety.elsewhere.title"),
                        String.valueOf(book.getFileName()),
                        words.of("safety.book"),
                        List.of("*.notulis"))
                .ifPresent(place -> save(desk, place));
    }

    private static void save(Desk desk, Path place) {
        desk.session()
                .safekeeping()
                .saveElsewhere(
                        place,
                        Reply.of(
                                path -> {
                                    desk.preferences().change(it -> it.withRecent(path));
                                    desk.toasts()
                                            .done(desk.words().of("safety.elsewhere.done", path));
                                },
                                why -> desk.toasts().failed(desk.words().of(why))));
    }
}
