package id.notulis.model.profile;

import id.notulis.model.people.PersonName;
import java.util.Optional;

/// One block of signatures under a document.
///
/// @param role the word above it, "Mengetahui" or "Notulis"; may be blank
/// @param prefix "a.n.", "u.b.", "Plt.", "Plh.", "Ps."; blank for most
/// @param post the post that signs, "Kasi Humas"; may be blank
/// @param name who signs; empty leaves a line to write on
/// @param serviceNumber NRP or NIP; may be blank
public record Signatory(
        String role, String prefix, String post, Optional<PersonName> name, String serviceNumber) {}
