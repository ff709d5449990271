package id.notulis.launcher;

import id.notulis.model.Id;
import id.notulis.model.IdSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Makes its source when the first identity is asked for: gathering chance takes time, and most
/// commands need no identity. Safe for use by several threads.
final class LateIds implements IdSource {

    private final Supplier<IdSource> make;
    private @Nullable IdSource made;

    LateIds(Supplier<IdSource> make) {
        this.make = make;
    }

    @Override
    public synchronized Id next() {
        IdSource source = made;
        if (source == null) {
            source = make.get();
            made = source;
        }
        return source.next();
    }
}
