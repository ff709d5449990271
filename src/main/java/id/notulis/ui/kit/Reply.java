package id.notulis.ui.kit;

import id.notulis.i18n.Message;
import java.util.function.Consumer;

/// What to do on the window's thread when work on the book has ended.
public interface Reply<T> {

    void done(T value);

    /// The book could not be used. What was typed must stay where it is.
    void failed(Message why);

    /// The record does not allow it; nothing was changed. Told like a failure, unless somebody
    /// knows better.
    default void refused(Message why) {
        failed(why);
    }

    /// Leaves telling the failure to the status line.
    static <T> Reply<T> of(Consumer<T> done) {
        return of(done, why -> {});
    }

    static <T> Reply<T> of(Consumer<T> done, Consumer<Message> failed) {
        return new Reply<>() {
            @Override
            public void done(T value) {
                done.accept(value);
            }

            @Override
            public void failed(Message why) {
                failed.accept(why);
            }
        };
    }
}
