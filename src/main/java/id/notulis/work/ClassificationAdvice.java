package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.meeting.Classification;
import id.notulis.model.meeting.Meeting;
import id.notulis.report.Form;
import id.notulis.report.Format;
import java.util.List;

/// What to mind when a classified meeting is put into a message, which leaves the office by
/// telephone and cannot be called back. Nothing of it keeps the message from being made.
public final class ClassificationAdvice {

    private ClassificationAdvice() {}

    /// @return a message a document; nothing for a meeting of the lowest class
    public static List<Message> of(Meeting meeting, List<Form> forms) {
        if (meeting.classification() == Classification.BIASA) {
            return List.of();
        }
        return forms.stream()
                .filter(form -> form.format() == Format.TEXT)
                .filter(form -> !form.isWithheld(meeting))
                .map(
                        form ->
                                Message.of(
                                        "export.classified.message",
                                        form.kind().word(),
                                        meeting.classification().word()))
                .toList();
    }
}
