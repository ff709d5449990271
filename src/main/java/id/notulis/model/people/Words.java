package id.notulis.model.people;

/// Somebody nobody knows yet: the free words that were written.
///
/// @param text never blank
public record Words(String text) implements Party {

    public Words {
        if (text.isBlank()) {
            throw new IllegalArgumentException("free words are not blank");
        }
    }
}
