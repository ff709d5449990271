package id.notulis.store;

import id.notulis.model.Id;
import id.notulis.model.meeting.Attachment;
import id.notulis.model.meeting.Attachments;
import java.util.List;
import java.util.Optional;

/// The files kept with meetings. Their bytes stand with those of photos.
public final class AttachmentStore {

    private final Session session;

    AttachmentStore(Session session) {
        this.session = session;
    }

    /// Those of a meeting; nothing when it has none.
    public Optional<Attachments> get(Id meeting) {
        List<Attachment> files =
                session.list(
                        "attachment/of-meeting",
                        row ->
                                new Attachment(
                                        row.id("uid"),
                                        row.code("kind", Codes.ATTACHMENT),
                                        row.text("note"),
                                        Stamps.file(row),
                                        Stamps.stamp(row)),
                        meeting);
        return files.isEmpty() ? Optional.empty() : Optional.of(new Attachments(meeting, files));
    }

    public void save(Attachments attachments) {
        remove(attachments.meeting());
        for (int place = 0; place < attachments.files().size(); place++) {
            Attachment file = attachments.files().get(place);
            session.run(
                    "attachment/insert",
                    file.id(),
                    attachments.meeting(),
                    place,
                    Codes.ATTACHMENT.of(file.kind()),
                    file.note(),
                    Stamps.columns(Optional.of(file.file())),
                    Stamps.columns(file.stamp()));
        }
    }

    public void remove(Id meeting) {
        session.run("attachment/delete", meeting);
    }

    /// The hashes of attachments and evidence whose bytes are not there.
    List<String> missing() {
        return session.list("attachment/missing", row -> row.text("sha256"));
    }
}
