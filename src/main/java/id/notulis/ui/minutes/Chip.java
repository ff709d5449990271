package id.notulis.ui.minutes;

import org.kordamp.ikonli.feather.Feather;

/// A small fact about a line.
///
/// @param text in words
/// @param colour `accent`, `warning`, `danger`, or blank
record Chip(Feather icon, String text, String colour) {

    static Chip of(Feather icon, String text) {
        return new Chip(icon, text, "");
    }
}
