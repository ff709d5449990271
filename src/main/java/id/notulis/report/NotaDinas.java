package id.notulis.report;

import id.notulis.model.document.DocumentKind;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Statement;
import id.notulis.report.template.Data;
import java.util.ArrayList;
import java.util.List;

/// What the note says that brings the minutes to the superior (nota dinas): what is sent along and
/// what came of the meeting, in brief. Notes travel on, so nothing internal is in it, whoever asks
/// for it; the superior reads that in the minutes.
final class NotaDinas {

    private final Sources sources;
    private final Meeting meeting;
    private final Occasion occasion;
    private final Lines lines;
    private final Data.Builder data;

    private NotaDinas(Sources asked) {
        this.sources = asked.readBy(Form.NOTA_DINAS.readers(asked.readers()));
        this.meeting = sources.dossier().meeting();
        this.occasion = new Occasion(meeting);
        this.lines = new Lines(sources);
        this.data = Heading.of(sources);
    }

    static Data of(Sources sources) {
        NotaDinas note = new NotaDinas(sources);
        note.head();
        note.body();
        note.foot();
        return note.data.build();
    }

    private void head() {
        Signers signers = new Signers(sources, DocumentKind.NOTA_DINAS);
        data.rows("kepada", Enumeration.texts(List.of(Blank.orLine(signers.superior()))));
        data.text("dari", Blank.orLine(signers.senderPost()));
        data.text("perihal", "Penyampaian notulen " + occasion.name());
    }

    private void body() {
        data.rows("dasar", Enumeration.closedOrBlank(Bases.of(sources.dossier())));
        data.text(
                "pengantar",
                "Sehubungan dengan rujukan tersebut di atas, bersama ini disampaikan naskah hasil "
                        + occasion.name()
                        + ", yang dilaksanakan pada "
                        + occasion.on()
                        + occasion.at()
                        + ", "
                        + occasion.where()
                        + ", berupa:");
        data.rows("kiriman", sentAlong());
        data.rows(
                "hasil",
                lines.gathered(
                        Statement.Kind.AGREED, Statement.Kind.DECISION, Statement.Kind.CONCLUSION));
        data.text("hasil_tindaklanjut", actions());
    }

    /// What there is to send of this meeting.
    private List<Data> sentAlong() {
        List<String> papers = new ArrayList<>();
        papers.add("notulen");
        if (meeting.attendances().findAny().isPresent()) {
            papers.add("daftar hadir");
        }
        if (!lines.tasks().isEmpty()
                || !lines.gathered(Statement.Kind.AGREED, Statement.Kind.DECISION).isEmpty()) {
            papers.add("matriks tindak lanjut");
        }
        if (PhotoSheet.hasPhotos(meeting)) {
            papers.add("dokumentasi foto");
        }
        return Enumeration.closed(papers);
    }

    /// How much there is to do; blank when there is nothing.
    private String actions() {
        int actions = lines.tasks().size();
        return actions == 0
                ? ""
                : "Kegiatan tersebut menghasilkan "
                        + new Terbilang(actions).inText()
                        + " rencana tindak lanjut sebagaimana matriks terlampir.";
    }

    private void foot() {
        Signatures signatures =
                new Signatures(sources, new Signers(sources, DocumentKind.NOTA_DINAS).ofNote());
        data.rows("ttd", signatures.sideBySide());
        data.rows("ttd_bawah", signatures.below());
        data.rows("tembusan", Enumeration.texts(sources.copies()));
    }
}
