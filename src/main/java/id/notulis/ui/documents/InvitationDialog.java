package id.notulis.ui.documents;

import id.notulis.model.Id;
import id.notulis.ui.kit.Desk;
import id.notulis.work.InvitationForm;
import id.notulis.work.InvitationForm.Field;
import id.notulis.work.Op;
import java.util.EnumMap;
import java.util.Map;

/// What is said of a meeting only in the invitation to it, to be typed.
final class InvitationDialog {

    private static final String ID = "invitation";

    private final Desk desk;

    InvitationDialog(Desk desk) {
        this.desk = desk;
    }

    void show(Id meeting) {
        desk.session()
                .read(
                        book -> InvitationForm.of(book.invitation(meeting)),
                        before -> show(meeting, before));
    }

    private void show(Id meeting, InvitationForm before) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            fields.put(field, before.text(field));
        }
        new FormDialog<>(
                        desk,
                        ID,
                        "invitation.form.",
                        Field.class,
                        fields,
                        Op.EDIT_INVITATION,
                        typed -> form(typed).problems(),
                        typed -> form(typed).put(meeting))
                .show(ID + '/' + meeting.value());
    }

    private static InvitationForm form(Map<Field, String> typed) {
        return InvitationForm.typed(field -> typed.getOrDefault(field, ""));
    }
}
