package id.notulis.model.draft;

import java.time.Instant;

/// Text as it stood in a field when it was last kept.
///
/// @param place which field of the book, `capture/` and the identity of a meeting for instance;
///   only who types there gives it a meaning
/// @param before what the book had there when typing began; blank where the text is new
/// @param at when it was kept
public record TypedText(String place, String text, String before, Instant at) {

    public TypedText {
        if (place.isBlank() || text.isEmpty()) {
            throw new IllegalArgumentException("nothing typed at '" + place + "'");
        }
    }

    public Typing typing() {
        return new Typing(text, before);
    }
}
