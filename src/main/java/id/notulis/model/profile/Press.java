package id.notulis.model.profile;

import java.util.List;
import java.util.regex.Pattern;

/// What an office tells the press of itself.
///
/// @param contact whom the press may call, and how: a line each; empty when nobody was named
/// @param about what the office is and does, a paragraph each; may be empty
public record Press(List<String> contact, List<String> about) {

    /// An office that has told the press nothing yet.
    public static final Press NONE = new Press(List.of(), List.of());

    private static final Pattern REACHED =
            Pattern.compile(
                    "(?i).*(?:@|\\btelp?\\b|\\btelepon\\b|\\bhp\\b|\\bwa\\b|whatsapp|surel|e-?mail"
                            + "|laman|www\\.|https?:|\\(?\\b0\\d{2,3}\\)?[ -]?\\d{4}).*");

    public Press {
        contact = List.copyOf(contact);
        about = List.copyOf(about);
    }

    /// Whether a line tells how somebody is reached.
    public static boolean tellsHow(String line) {
        return REACHED.matcher(line).matches();
    }

    /// Whether whoever was named can be reached.
    public boolean isReachable() {
        return contact.stream().anyMatch(Press::tellsHow);
    }
}
