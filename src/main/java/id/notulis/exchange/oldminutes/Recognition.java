package id.notulis.exchange.oldminutes;

import id.notulis.model.meeting.Dossier;
import java.util.List;

/// An old paper, and the draft it gives.
///
/// @param dossier the draft
/// @param lines every line of the paper in order, with what it was recognised as
public record Recognition(Dossier dossier, List<Told> lines) {

    public Recognition {
        lines = List.copyOf(lines);
    }

    /// A line and what it was recognised as.
    ///
    /// @param kept whether the draft has it word for word as a discussion entry as well
    public record Told(SourceLine line, Role role, boolean kept) {}

    /// How many lines were recognised.
    public int recognised() {
        return (int) lines.stream().filter(told -> told.role() != Role.KEPT).count();
    }

    /// Which part of the lines was recognised, 1 for all of them.
    public double share() {
        return lines.isEmpty() ? 1 : (double) recognised() / lines.size();
    }
}
