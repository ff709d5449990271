package id.notulis.ui.agreements;

import id.notulis.ui.kit.Command;
import java.util.ArrayList;
import java.util.List;

/// What can be done about the agreement shown.
///
/// @param ofAgreement in the order of their buttons: renew, archive, take out of the archive,
///   evaluate
/// @param ofPoints of the chosen point
/// @param ofObligations of what is to be done about it
/// @param ofTouches of what minutes say of it
/// @param ofAssessments of its evaluations
/// @param ofScans of its papers
record AgreementCommands(
        List<Command> ofAgreement,
        List<Command> ofPoints,
        List<Command> ofObligations,
        List<Command> ofTouches,
        List<Command> ofAssessments,
        List<Command> ofScans) {

    List<Command> all() {
        List<Command> all = new ArrayList<>(ofAgreement);
        all.addAll(ofPoints);
        all.addAll(ofObligations);
        all.addAll(ofTouches);
        all.addAll(ofAssessments);
        all.addAll(ofScans);
        return all;
    }
}
