package id.notulis.testkit;

import id.notulis.model.Id;
import id.notulis.model.Stamp;
import id.notulis.model.agreement.Agreement;
import id.notulis.notula.Typed;
import id.notulis.work.AgreementFacts;
import id.notulis.work.AgreementText;
import id.notulis.work.Edit;
import id.notulis.work.NamedBytes;
import id.notulis.work.Op;
import id.notulis.work.PointEdits;
import id.notulis.work.PointEdits.ObligationText;
import id.notulis.work.UpkeepEdits;
import id.notulis.work.UpkeepEdits.AssessmentText;
import id.notulis.work.Workspace;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Agreements of fiction in every state there is, one of them with all an office can keep beside
/// one.
public final class Ledgers {

    public static final String PARENT = "MoU/11/VI/2024";
    public static final String ENDING = "PKS/2/VII/2023";
    public static final String ENDED = "MoU/1/I/2023";
    public static final Stamp STAMP = new Stamp(Instant.EPOCH, "Bripda Uji");

    public static final LocalDate TODAY = LocalDate.of(2025, 6, 4);

    private Ledgers() {}

    public static void addTo(Workspace book) {
        Id parent =
                add(
                        book,
                        PARENT,
                        "MoU",
                        "Pembinaan keamanan dan ketertiban",
                        "Mitra Contoh (nomor A/11/VI/2024); Polres Contoh",
                        "1 Juni 2024",
                        "31 Mei 2029",
                        "",
                        "Pertukaran data dan informasi\nPelatihan bersama\nSarana komunikasi");
        add(
                book,
                ENDING,
                "PKS",
                "Pengamanan bersama",
                "Lapas Contoh; Polres Contoh",
                "5 Juli 2023",
                "4 Juli 2025",
                PARENT,
                "Latihan penanggulangan");
        add(
                book,
                ENDED,
                "MoU",
                "",
                "Forum Wartawan Contoh; Polres Contoh",
                "1 Januari 2023",
                "31 Desember 2024",
                "",
                "");
        add(book, "PKS/9/I/2026", "PKS", "Patroli siber", "", "1 Januari 2026", "", PARENT, "");
        book.transact(
                Op.PUT_OBLIGATION,
                PointEdits.oblige(
                        parent,
                        1,
                        Optional.empty(),
                        new ObligationText(
                                "Polres Contoh",
                                "Kasi Humas",
                                "Mengirim rekap tiap bulan",
                                "30 Mei 2025")));
        book.transact(
                Op.PUT_OBLIGATION,
                PointEdits.oblige(
                        parent,
                        1,
                        Optional.empty(),
                        new ObligationText("Mitra Contoh", "Sekretariat", "", "")));
        book.transact(
                Op.PUT_ASSESSMENT,
                UpkeepEdits.assess(
                        parent,
                        Optional.empty(),
                        new AssessmentText(
                                "27 Maret 2025",
                                "Bag Ren",
                                "Evaluasi triwulan I",
                                "Dua dari tiga butir berjalan."),
                        TODAY));
        book.transact(
                Op.PUT_ASSESSMENT,
                UpkeepEdits.assess(
                        parent,
                        Optional.empty(),
                        new AssessmentText("30 Juni 2025", "", "Evaluasi triwulan II", ""),
                        TODAY));
        book.transact(
                Op.ATTACH_SCAN,
                UpkeepEdits.attach(
                        parent,
                        List.of(
                                new NamedBytes(
                                        "naskah.pdf",
                                        "%PDF-1.4".getBytes(StandardCharsets.US_ASCII))),
                        STAMP));
    }

    /// @param points one a line
    public static Id add(
            Workspace book,
            String number,
            String kind,
            String subject,
            String parties,
            String from,
            String until,
            String parent,
            String points) {
        Edit<Typed<Agreement>> edit =
                AgreementFacts.add(
                        new AgreementText(
                                number, kind, subject, parties, "", from, until, parent, points));
        return book.transact(Op.ADD_AGREEMENT, edit).value().value().orElseThrow().id();
    }

    /// The agreement of that number.
    public static Agreement numbered(Workspace book, String number) {
        return book.read(
                it ->
                        it.agreements().stream()
                                .filter(one -> one.number().equals(number))
                                .findFirst()
                                .orElseThrow());
    }
}
