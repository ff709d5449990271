package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.publication.Approval;
import id.notulis.model.publication.Publication;
import java.util.EnumMap;
import java.util.Map;

/// The approval of a press release as somebody typed it.
public record ApprovalForm(String by, String day) {

    /// What is typed.
    public enum Field {
        BY,
        DAY
    }

    public ApprovalForm {
        by = by.strip();
        day = day.strip();
    }

    /// What is wrong, by field; empty when it can be entered.
    public Map<Field, Message> problems() {
        Map<Field, Message> problems = new EnumMap<>(Field.class);
        if (by.isEmpty()) {
            problems.put(Field.BY, Message.of("publication.by.missing"));
        }
        if (LinkForm.readDay(day).isEmpty()) {
            problems.put(Field.DAY, Message.of("publication.day.unreadable"));
        }
        return problems;
    }

    /// Enters it.
    ///
    /// @throws IllegalStateException when there are problems
    public Edit<Publication> put(Id meeting) {
        return Publish.approve(
                meeting,
                new Approval(by, LinkForm.readDay(day).orElseThrow(IllegalStateException::new)));
    }
}
