package id.notulis.ui.actions;

import id.notulis.model.Id;
import id.notulis.model.meeting.Audience;
import id.notulis.model.survey.SurveyFormat;
import id.notulis.model.survey.SurveyOrder;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.SurveyFile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// Writes the matrix of the actions that are listed: the office's own copy.
final class MatrixFile {

    private final SurveyFile file;

    MatrixFile(Desk desk) {
        this.file = new SurveyFile(desk);
    }

    /// @param only those listed; nothing for all
    void write(SurveyFormat format, Optional<Set<Id>> only, LocalDate today) {
        SurveyOrder order =
                new SurveyOrder.OfActions(
                        false,
                        false,
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        today,
                        Audience.INTERNAL,
                        only);
        file.write(_ -> order, format);
    }
}
