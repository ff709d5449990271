package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.numbering.NumberRegister;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.publication.Publication;
import id.notulis.report.Form;
import id.notulis.report.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The documents of one meeting.
public final class MeetingDocuments {

    private final Workspace book;
    private final ListDocuments log;

    public MeetingDocuments(Workspace book, ListDocuments log) {
        this.book = book;
        this.log = log;
    }

    /// Those the office usually makes, and every other form that was made already; nothing when
    /// there is no such meeting.
    public List<DocumentRow> of(Id meeting) {
        List<DocumentLine> made = log.of(meeting);
        return book.read(
                snapshot ->
                        snapshot.meeting(meeting)
                                .map(it -> rows(snapshot, it, made))
                                .orElse(List.of()));
    }

    /// The first report as a message, for superiors and partners; nothing when there is no such
    /// meeting.
    public static Optional<String> message(Snapshot book, Id meeting) {
        Optional<Dossier> dossier = book.dossier(meeting);
        Optional<OfficeProfile> office = book.activeProfile();
        if (dossier.isEmpty() || office.isEmpty()) {
            return Optional.empty();
        }
        Form form = Form.LAPORAN_WA_GIAT;
        Settled settled = Settled.of(book, dossier.get());
        Sources sources =
                new Sources(
                                settled.dossier(form.kind()),
                                settled.office(office.get()),
                                book.referenceLists(),
                                form.readers(Audience.REPORT))
                        .published(book.publication(meeting))
                        .numbered(
                                NumberBook.printed(
                                        book.numbers(), dossier.get().meeting(), form.kind()));
        return Optional.of(form.text(form.data(sources)));
    }

    private static List<DocumentRow> rows(
            Snapshot snapshot, Meeting meeting, List<DocumentLine> made) {
        Optional<OfficeProfile> office = snapshot.activeProfile();
        NumberRegister register = snapshot.numbers();
        Publication publication = snapshot.publication(meeting.id());
        List<DocumentRow> rows = new ArrayList<>();
        for (Form form : Form.values()) {
            Optional<DocumentLine> last =
                    made.stream()
                            .filter(it -> it.document().kind() == form.kind())
                            .filter(it -> it.document().variant().equals(form.variant()))
                            .reduce((_, it) -> it);
            if (last.isPresent() || office.filter(it -> usual(form, it)).isPresent()) {
                rows.add(
                        new DocumentRow(
                                form,
                                NumberBook.printed(register, meeting, form.kind()),
                                last,
                                form.silence(meeting, publication)));
            }
        }
        return rows;
    }

    /// Of attendance lists an office needs the blank one before and the filled one after.
    private static boolean usual(Form form, OfficeProfile office) {
        return form.kind() == DocumentKind.DAFTAR_HADIR || form == Form.usual(form.kind(), office);
    }
}
