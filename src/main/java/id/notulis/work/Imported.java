package id.notulis.work;

import id.notulis.exchange.oldminutes.Recognition;
import id.notulis.notula.Finding;
import java.util.List;
import java.util.Optional;

/// What became of a file that was to be imported.
///
/// @param meetings its meetings, in order; empty when the file was refused
/// @param findings what was wrong or doubtful, by line
/// @param recognised what the lines of minutes written elsewhere were recognised as; empty for a
///   file in the text format
public record Imported(
        List<Taken> meetings, List<Finding> findings, Optional<Recognition> recognised) {

    Imported(List<Taken> meetings, List<Finding> findings) {
        this(meetings, findings, Optional.empty());
    }

    public Imported {
        meetings = List.copyOf(meetings);
        findings = List.copyOf(findings);
    }

    /// Whether nothing of the file was taken.
    public boolean refused() {
        return findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }
}
