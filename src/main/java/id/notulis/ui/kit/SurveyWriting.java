package id.notulis.ui.kit;

import id.notulis.i18n.Message;
import id.notulis.model.survey.SurveyFormat;
import id.notulis.model.survey.SurveyOrder;
import id.notulis.work.ExportSurveys;
import id.notulis.work.OutputFailure;
import id.notulis.work.Refused;
import id.notulis.work.TemplateRefused;
import id.notulis.work.Workspace;
import java.util.Optional;
import java.util.function.Function;

/// What came of writing a document over more than one meeting.
public sealed interface SurveyWriting {

    /// It lies beside the documents of meetings.
    record There(ExportSurveys.Made made) implements SurveyWriting {}

    /// It could not be written.
    record Not(Message why) implements SurveyWriting {}

    /// Writes one; beside the window.
    ///
    /// @param order of what the book is when it is written
    static SurveyWriting write(
            Desk desk, Function<Workspace, SurveyOrder> order, SurveyFormat format) {
        Workspace book = desk.session().book();
        try {
            return new There(
                    desk.books()
                            .exporter(book)
                            .surveys()
                            .export(
                                    order.apply(book),
                                    format,
                                    Optional.empty(),
                                    desk.documents(),
                                    false));
        } catch (OutputFailure failure) {
            return new Not(failure.told());
        } catch (TemplateRefused refused) {
            return new Not(refused.told().getFirst());
        } catch (Refused refused) {
            return new Not(refused.told());
        }
    }
}
