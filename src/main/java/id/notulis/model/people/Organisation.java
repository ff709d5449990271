package id.notulis.model.people;

import id.notulis.model.Id;

/// An office, prison or association.
///
/// @param id identity
/// @param name as it stands on paper, "Senkom Mitra Polri Kota Madiun"; never blank
/// @param abbreviation a short form it is also known by; may be blank
/// @param kind "Polres", "Lapas", "Ormas", ...; free, may be blank
/// @param city may be blank
/// @param archived whether it is offered nowhere any more
public record Organisation(
        Id id, String name, String abbreviation, String kind, String city, boolean archived) {

    public Organisation {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an organisation has a name");
        }
    }

    /// One that is offered.
    public Organisation(Id id, String name, String abbreviation, String kind, String city) {
        this(id, name, abbreviation, kind, city, false);
    }

    /// The same, offered or not.
    public Organisation withArchived(boolean away) {
        return new Organisation(id, name, abbreviation, kind, city, away);
    }
}
