package id.notulis.model.profile;

import id.notulis.model.Id;
import id.notulis.model.calendar.Zone;
import java.util.List;

/// What an office puts on its papers.
///
/// @param id identity
/// @param name what the profile is called in lists; never blank
/// @param letterhead heading of its papers
/// @param city where its papers are dated
/// @param zone its time zone
/// @param page the sheet it prints on
/// @param signatories the blocks under its minutes, from left to right; one to three
public record OfficeProfile(
        Id id,
        String name,
        Letterhead letterhead,
        String city,
        Zone zone,
        Page page,
        List<Signatory> signatories) {

    public OfficeProfile {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a profile has a name");
        }
        signatories = List.copyOf(signatories);
        if (signatories.isEmpty() || signatories.size() > 3) {
            throw new IllegalArgumentException("one to three blocks of signatures");
        }
    }
}
