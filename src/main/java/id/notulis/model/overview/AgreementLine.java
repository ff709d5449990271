package id.notulis.model.overview;

import id.notulis.model.Id;
import id.notulis.model.agreement.Agreement;
import java.util.List;
import java.util.Optional;

/// An agreement in a list.
///
/// @param agreement itself
/// @param parent the memorandum it belongs to, if the book has it
/// @param points each point with how much it was worked on
public record AgreementLine(Agreement agreement, Optional<Id> parent, List<PointUse> points) {

    public AgreementLine {
        points = List.copyOf(points);
    }
}
