package id.notulis.work;

import id.notulis.notula.Finding;
import java.util.List;

/// What became of a file that was to be imported.
///
/// @param meetings its meetings, in order; empty when the file was refused
/// @param findings what was wrong or doubtful, by line
public record Imported(List<Taken> meetings, List<Finding> findings) {

    public Imported {
        meetings = List.copyOf(meetings);
        findings = List.copyOf(findings);
    }

    /// Whether nothing of the file was taken.
    public boolean refused() {
        return findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }
}
