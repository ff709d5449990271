package id.notulis.model.people;

import id.notulis.model.Id;

/// An organisation, with the name it had when the line was written.
///
/// @param organisation identity
/// @param name never blank
public record Body(Id organisation, String name) implements Speaker {

    public Body {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an organisation has a name");
        }
    }
}
