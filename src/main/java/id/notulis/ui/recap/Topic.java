package id.notulis.ui.recap;

import java.util.Locale;

/// What the figures of a span of time are told by.
enum Topic {
    TIME,
    KIND,
    HOST,
    ORGANISATION,
    PERSON,
    RESULT,
    ACTION,
    AGREEMENT;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
