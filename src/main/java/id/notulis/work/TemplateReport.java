package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.report.WordForm;
import java.util.List;

/// What is to be said of a template.
///
/// @param form the document it was looked at as
/// @param guessed whether that document was told by its fields
/// @param problems what keeps it from being used, each with its place
/// @param warnings what is worth a look
/// @param trials how large each document was that was made to try it
public record TemplateReport(
        WordForm form,
        boolean guessed,
        List<Message> problems,
        List<Message> warnings,
        List<Message> trials) {

    public TemplateReport {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
        trials = List.copyOf(trials);
    }

    /// Whether it cannot be used.
    public boolean refused() {
        return !problems.isEmpty();
    }
}
