package id.notulis.notula;

import id.notulis.model.meeting.Dossier;
import java.util.List;

/// What became of a file.
///
/// @param file the name it was read under
/// @param dossiers its meetings in order; empty when the file was refused
/// @param findings what was wrong or doubtful, in the order of the lines
public record Reading(String file, List<Dossier> dossiers, List<Finding> findings) {

    public Reading {
        dossiers = List.copyOf(dossiers);
        findings = List.copyOf(findings);
        if (!dossiers.isEmpty() && findings.stream().anyMatch(Reading::isError)) {
            throw new IllegalArgumentException("nothing of a refused file is taken");
        }
    }

    /// Whether the file was refused.
    public boolean refused() {
        return findings.stream().anyMatch(Reading::isError);
    }

    private static boolean isError(Finding finding) {
        return finding.severity() == Finding.Severity.ERROR;
    }
}
