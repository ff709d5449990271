package id.notulis.store;

import java.util.Collections;
import java.util.List;

/// A condition in SQL, told by its file in `search/where/`.
///
/// @param values what stands for its question marks, in order
record Fragment(String file, List<?> values) {

    Fragment {
        values = List.copyOf(values);
    }

    static Fragment of(String file, Object... values) {
        return new Fragment(file, List.of(values));
    }

    /// Whether it says of which meetings rows have to be, so that these are looked at and no
    /// others.
    boolean isOfMeetings() {
        return file.startsWith("meeting-") || file.equals("anything");
    }

    /// The same value for every question mark of it.
    static Fragment same(String file, int times, Object value) {
        return new Fragment(file, Collections.nCopies(times, value));
    }
}
