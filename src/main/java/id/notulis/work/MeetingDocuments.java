package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.numbering.NumberRegister;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.publication.LinkOfDay;
import id.notulis.model.publication.Publication;
import id.notulis.report.DailyLinks;
import id.notulis.report.Form;
import id.notulis.report.Format;
import id.notulis.report.Sources;
import id.notulis.report.template.Data;
import id.notulis.report.template.Rows;
import id.notulis.report.template.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        return message(book, meeting, Form.LAPORAN_WA_GIAT);
    }

    /// Any document that is a message; nothing either when the meeting has not what it is for.
    ///
    /// @param form one that is text
    public static Optional<String> message(Snapshot book, Id meeting, Form form) {
        return sources(book, meeting, form)
                .filter(it -> form.silence(it.dossier().meeting(), it.publication()).isEmpty())
                .map(it -> form.text(form.data(it)));
    }

    /// The report of all that was published on a day; nothing when nothing was.
    public static Optional<String> publishedOn(Snapshot book, LocalDate day) {
        List<LinkOfDay> links = book.linksOn(day);
        return book.activeProfile()
                .filter(_ -> !links.isEmpty())
                .map(office -> DailyLinks.message(office, day, links));
    }

    /// Headlines a press release of a meeting could have, the best one first; none when there is no
    /// such release.
    public static List<String> headlines(Snapshot book, Id meeting) {
        return sources(book, meeting, Form.SIARAN_PERS_LENGKAP)
                .map(it -> Form.SIARAN_PERS_LENGKAP.data(it).get("rilis_usulan"))
                .map(it -> it instanceof Rows rows ? rows.rows() : List.<Data>of())
                .orElse(List.of())
                .stream()
                .map(it -> it.get("teks"))
                .flatMap(it -> it instanceof Text text ? Stream.of(text.text()) : Stream.empty())
                .toList();
    }

    private static Optional<Sources> sources(Snapshot book, Id meeting, Form form) {
        Optional<Dossier> dossier = book.dossier(meeting);
        if (dossier.isEmpty()) {
            return Optional.empty();
        }
        Settled settled = Settled.of(book, dossier.get());
        return new Issuers(book)
                .today(meeting, form.kind(), settled::office)
                .map(
                        issuer ->
                                new Sources(
                                                settled.dossier(form.kind()),
                                                issuer.office(),
                                                book.referenceLists(),
                                                form.readers(Audience.REPORT))
                                        .signedBy(issuer.signers())
                                        .inviting(book.invitation(meeting))
                                        .published(book.publication(meeting))
                                        .numbered(
                                                NumberBook.printed(
                                                        book.numbers(),
                                                        dossier.get().meeting(),
                                                        form.kind())));
    }

    private static List<DocumentRow> rows(
            Snapshot snapshot, Meeting meeting, List<DocumentLine> made) {
        Optional<OfficeProfile> office = snapshot.activeProfile();
        NumberRegister register = snapshot.numbers();
        Publication publication = snapshot.publication(meeting.id());
        List<DocumentRow> rows = new ArrayList<>();
        for (Form form : Form.values()) {
            Optional<DocumentLine> last = last(form, form.format(), made);
            Optional<DocumentLine> pages = last(form, Format.PDF, made);
            if (last.or(() -> pages).isPresent()
                    || office.filter(it -> usual(form, it)).isPresent()) {
                rows.add(
                        new DocumentRow(
                                form,
                                NumberBook.printed(register, meeting, form.kind()),
                                last,
                                form.silence(meeting, publication),
                                pages));
            }
        }
        return rows;
    }

    private static Optional<DocumentLine> last(Form form, Format format, List<DocumentLine> made) {
        return made.stream()
                .filter(it -> it.document().kind() == form.kind())
                .filter(it -> it.document().variant().equals(form.variant()))
                .filter(it -> (format == Format.PDF) == isPages(it))
                .reduce((_, it) -> it);
    }

    /// The log tells the kind of a file by its name.
    private static boolean isPages(DocumentLine line) {
        return line.document().path().endsWith(Format.PDF.suffix());
    }

    /// Of attendance lists an office needs the blank one before and the filled one after; of
    /// invitations the letter and the message.
    private static boolean usual(Form form, OfficeProfile office) {
        return form.kind() == DocumentKind.DAFTAR_HADIR
                || form == Form.UNDANGAN_WA
                || form == Form.usual(form.kind(), office);
    }
}
