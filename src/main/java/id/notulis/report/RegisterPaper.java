package id.notulis.report;

import id.notulis.model.calendar.DateText;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.meeting.Classification;
import id.notulis.model.numbering.NumberFilter;
import id.notulis.model.numbering.NumberRegister;
import id.notulis.model.numbering.NumberSeries;
import id.notulis.model.numbering.RegisteredNumber;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.report.template.Data;
import java.util.ArrayList;
import java.util.List;

/// What the register of numbers (buku register nomor) says on paper: every number that was given,
/// series by series, cancelled ones too.
public final class RegisterPaper {

    private static final String NOTHING = "–";

    private RegisterPaper() {}

    /// @param office whose letterhead it bears
    /// @param album where its emblems come from
    public static Data of(
            NumberRegister register, NumberFilter filter, OfficeProfile office, Album album) {
        List<RegisteredNumber> lines = filter.of(register);
        return Heading.paper(office.newest().letterhead(), album, Classification.BIASA)
                .text("masa", filter.year().map(year -> "Tahun " + year).orElse("Semua tahun"))
                .text("naskah", filter.kind().map(RegisterPaper::name).orElse("Semua jenis"))
                .text("jumlah", count(lines))
                .text("kosong", lines.isEmpty() ? "Belum ada nomor yang diberikan." : "")
                .rows("register", rows(register, lines))
                .build();
    }

    /// What a kind of document is called in the register.
    static String name(DocumentKind kind) {
        return switch (kind) {
            case UNDANGAN -> "Undangan";
            case DAFTAR_HADIR -> "Daftar hadir";
            case NOTULEN -> "Notulen";
            case LAPORAN -> "Laporan";
            case SIARAN_PERS -> "Siaran pers";
            case LAPORAN_WA -> "Laporan WA";
            case MATRIKS -> "Matriks tindak lanjut";
            case BERITA_ACARA -> "Berita acara";
            case NOTA_DINAS -> "Nota dinas";
            case DOKUMENTASI -> "Dokumentasi";
        };
    }

    private static String count(List<RegisteredNumber> lines) {
        long cancelled = lines.stream().filter(line -> !line.stands()).count();
        return lines.size()
                + " nomor"
                + (cancelled == 0 ? "" : ", " + cancelled + " di antaranya dibatalkan")
                + '.';
    }

    private static List<Data> rows(NumberRegister register, List<RegisteredNumber> lines) {
        List<Data> rows = new ArrayList<>();
        for (RegisteredNumber line : lines) {
            rows.add(
                    Data.of()
                            .text("no", Integer.toString(rows.size() + 1))
                            .text("nomor", line.printed())
                            .text("tanggal", DateText.day(line.date()))
                            .text(
                                    "seri",
                                    register.series(line.series())
                                            .map(NumberSeries::name)
                                            .orElse(NOTHING))
                            .text("jenis", name(line.kind()))
                            .text("perihal", line.subject())
                            .text("keadaan", state(line))
                            .build());
        }
        return rows;
    }

    private static String state(RegisteredNumber line) {
        return switch (line.state()) {
            case RESERVED -> line.sequence().isEmpty() ? "Menunggu nomor" : "Dipesan";
            case USED -> "Terpakai";
            case CANCELLED ->
                    line.reason().isBlank() ? "Dibatalkan" : "Dibatalkan: " + line.reason();
        };
    }
}
