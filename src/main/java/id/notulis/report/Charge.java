package id.notulis.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// What is to be done, told beside whoever is in charge of it: a line that begins with their name,
/// as one typed `> @Adi menyusun jadwal` does, would tell it twice.
final class Charge {

    private Charge() {}

    /// @param paragraphs at least one
    /// @param names of those in charge, without rank and titles
    static List<String> told(List<String> paragraphs, Collection<String> names) {
        List<String> told = new ArrayList<>(paragraphs);
        told.set(0, told(paragraphs.getFirst(), names));
        return told;
    }

    static String told(String text, Collection<String> names) {
        return names.stream()
                .filter(name -> !name.isBlank() && text.startsWith(name + ' '))
                .map(name -> text.substring(name.length()).strip())
                .filter(rest -> !rest.isEmpty() && Character.isLetter(rest.codePointAt(0)))
                .map(Charge::begun)
                .findFirst()
                .orElse(text);
    }

    private static String begun(String rest) {
        int second = rest.offsetByCodePoints(0, 1);
        return rest.substring(0, second).toUpperCase(Locale.ROOT) + rest.substring(second);
    }
}
