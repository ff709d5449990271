package id.notulis.ui.minutes;

import id.notulis.model.Id;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;

/// A small fact about a line.
///
/// @param text in words
/// @param colour `accent`, `warning`, `danger`, or blank
/// @param names whom of the book it names, if it does
record Chip(Feather icon, String text, String colour, Optional<Id> names) {

    Chip(Feather icon, String text, String colour) {
        this(icon, text, colour, Optional.empty());
    }

    static Chip of(Feather icon, String text) {
        return new Chip(icon, text, "");
    }
}
