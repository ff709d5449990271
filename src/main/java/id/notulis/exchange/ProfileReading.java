package id.notulis.exchange;

import id.notulis.model.profile.OfficeProfile;
import id.notulis.notula.Finding;
import java.util.List;
import java.util.Optional;

/// What a properties file says of an office.
///
/// @param profile the office; empty when the file is refused
/// @param findings why, by line
public record ProfileReading(Optional<OfficeProfile> profile, List<Finding> findings) {

    public ProfileReading {
        findings = List.copyOf(findings);
    }
}
