package id.notulis.model.draft;

/// What stands in a field where somebody types, and what it stands over.
///
/// @param text what is typed there now; nothing to keep when it is empty
/// @param before what the book had there when typing began; blank where the text is new
public record Typing(String text, String before) {

    /// A text that stands over nothing.
    public static Typing fresh(String text) {
        return new Typing(text, "");
    }
}
