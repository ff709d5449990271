package id.notulis.ui.kit;

import id.notulis.i18n.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Goes on in another place when the book cannot be written where it is.
public final class Elsewhere {

    private Elsewhere() {}

    /// Asks for a place, saves all of the book there with what is only in memory, and goes on
    /// there.
    public static void save(Desk desk) {
        save(desk, place -> {}, why -> desk.toasts().failed(desk.words().of(why)));
    }

    /// @param then called once all of it is there
    /// @param failed hears why it is not
    public static void save(Desk desk, Consumer<Path> then, Consumer<Message> failed) {
        Words words = desk.words();
        Path book = desk.session().book().path();
        desk.files()
                .save(
                        words.of("safety.elsewhere.title"),
                        String.valueOf(book.getFileName()),
                        words.of("safety.book"),
                        List.of("*.notulis"))
                .ifPresent(place -> save(desk, place, then, failed));
    }

    private static void save(Desk desk, Path place, Consumer<Path> then, Consumer<Message> failed) {
        desk.session()
                .safekeeping()
                .saveElsewhere(
                        place,
                        Reply.of(
                                path -> {
                                    desk.preferences().change(it -> it.withRecent(path));
                                    follow(desk);
                                    desk.toasts()
                                            .done(desk.words().of("safety.elsewhere.done", path));
                                    then.accept(path);
                                },
                                failed));
    }

    private static void follow(Desk desk) {
        desk.session()
                .ask(
                        () -> {
                            desk.books().goesOn(desk.session().book());
                            return desk;
                        },
                        Reply.of(told -> {}));
    }
}
