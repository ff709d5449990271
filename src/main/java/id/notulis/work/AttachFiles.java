package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.Stamp;
import id.notulis.model.meeting.Attachment;
import id.notulis.model.meeting.Attachments;
import java.util.List;

/// Keeps files with a meeting: invitation, signed attendance list, material, accounts, others. Also
/// with one whose minutes are final: what is kept beside minutes is no part of them.
public final class AttachFiles {

    private AttachFiles() {}

    /// Keeps files, as [Op#ATTACH_FILE].
    public static Edit<Attachments> add(
            Id meeting, Attachment.Kind kind, List<NamedBytes> files, Stamp stamp) {
        return draft -> {
            Attachments all = draft.attachments(meeting);
            for (NamedBytes file : files) {
                all = all.with(new Attachment(draft.newId(), kind, "", file.keptIn(draft), stamp));
            }
            draft.put(all);
            return all;
        };
    }

    /// Changes what one is said to be, as [Op#EDIT_ATTACHMENT].
    public static Edit<Attachments> describe(
            Id meeting, Id file, Attachment.Kind kind, String note) {
        return draft -> {
            Attachments before = draft.attachments(meeting);
            Attachments all =
                    before.files().stream()
                            .filter(it -> it.id().equals(file))
                            .map(it -> new Attachment(it.id(), kind, note, it.file(), it.stamp()))
                            .findFirst()
                            .map(before::replaced)
                            .orElse(before);
            draft.put(all);
            return all;
        };
    }

    /// Takes one away, as [Op#REMOVE_ATTACHMENT].
    public static Edit<Attachments> remove(Id meeting, Id file) {
        return draft -> {
            Attachments all = draft.attachments(meeting).without(file);
            draft.put(all);
            return all;
        };
    }
}
