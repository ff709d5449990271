package id.notulis.ooxml;

import java.io.IOException;

/// The template of the recapitulation of a span of time (rekap): what can be taken in at a glance
/// first, with a chart, then what it is counted from.
final class RecapTemplate {

    /// The height of the chart as a share of its width.
    private static final double CHART_SHAPE = 0.40;

    /// As wide as the longest day, `30 September 2025`.
    static final int DAY = 20;

    private static final String CLOSING = "Demikian rekapitulasi ini dibuat sebagai bahan laporan.";

    private RecapTemplate() {}

    static byte[] recap() throws IOException {
        return Paper.of(
                "Rekapitulasi rapat",
                paper -> {
                    paper.romanParts();
                    paper.title("Rekapitulasi Kegiatan Rapat");
                    paper.paragraph("NomorDokumen", "${masa}");
                    paper.paragraph("NomorDokumen", "${masa_tanggal}");
                    paper.paragraph("Bagian", "Ringkasan");
                    paper.paragraph("Isi", "${tanpa_rapat}");
                    LabelTable summary = paper.labelsWithin(38);
                    summary.label("${ringkas.uraian}", "${ringkas.nilai}");
                    chart(paper, "Rapat dan tindak lanjut");
                    steps(paper);
                    meetings(paper);
                    attendance(paper);
                    results(paper);
                    coverage(paper);
                    paper.section(
                            "terbit",
                            () -> {
                                paper.paragraph("Bagian", "Publikasi");
                                new FigureTable("terbit")
                                        .figures(6, "No", "no")
                                        .figures(DAY, "Tanggal", "tanggal")
                                        .words(18, "Media", "media")
                                        .words(24, "Rapat", "judul")
                                        .words(32, "Tautan", "alamat")
                                        .putOn(paper);
                            });
                    paper.paragraph("PenutupSurat", CLOSING);
                    paper.signatures();
                });
    }

    /// A chart as wide as the text, which stands in a frame so that both are laid on narrower
    /// sheets together.
    static void chart(Paper paper, String title) {
        paper.section(
                "grafik",
                () -> {
                    paper.keptParagraph("AnakJudul", title);
                    paper.chart(new ChartPart.Names("grafik", title), CHART_SHAPE);
                });
    }

    private static void steps(Paper paper) {
        paper.section(
                "rapat",
                () -> {
                    paper.keptParagraph("AnakJudul", "Menurut waktu");
                    new FigureTable("langkah")
                            .names(30, "Waktu", "nama")
                            .figures(13, "Rapat", "rapat")
                            .figures(15, "Kehadiran", "hadir")
                            .figures(14, "Hasil", "hasil")
                            .figures(15, "Tindak lanjut", "tindaklanjut")
                            .figures(13, "Selesai", "selesai")
                            .sums(
                                    "Jumlah",
                                    "${jumlah_rapat}",
                                    "${jumlah_hadir}",
                                    "${jumlah_hasil}",
                                    "${jumlah_tindaklanjut}",
                                    "${jumlah_selesai}")
                            .putOn(paper);
                });
    }

    private static void meetings(Paper paper) {
        paper.section(
                "rapat",
                () -> {
                    paper.paragraph("Bagian", "Rapat");
                    paper.keptParagraph("AnakJudul", "Menurut jenis");
                    counted("jenis_rapat", "Jenis rapat").putOn(paper);
                    paper.keptParagraph("AnakJudul", "Menurut penyelenggara");
                    counted("penyelenggara_rapat", "Penyelenggara").putOn(paper);
                    paper.keptParagraph("AnakJudul", "Daftar rapat");
                    new FigureTable("rapat")
                            .figures(6, "No", "no")
                            .figures(DAY, "Tanggal", "tanggal")
                            .words(33, "Rapat", "judul")
                            .words(14, "Jenis", "jenis")
                            .figures(9, "Hadir", "hadir")
                            .figures(8, "Hasil", "hasil")
                            .figures(10, "Tindak lanjut", "tindaklanjut")
                            .putOn(paper);
                });
    }

    private static FigureTable counted(String list, String heading) {
        return new FigureTable(list)
                .figures(8, "No", "no")
                .words(72, heading, "nama")
                .figures(20, "Jumlah", "jumlah");
    }

    private static void attendance(Paper paper) {
        paper.section(
                "orang",
                () -> {
                    paper.paragraph("Bagian", "Kehadiran");
                    paper.keptParagraph("AnakJudul", "Menurut instansi");
                    attended(
                                    new FigureTable("instansi_hadir")
                                            .figures(6, "No", "no")
                                            .words(33, "Instansi", "nama")
                                            .figures(11, "Rapat dihadiri", "rapat"))
                            .putOn(paper);
                    paper.keptParagraph("AnakJudul", "Menurut orang");
                    attended(
                                    new FigureTable("orang")
                                            .figures(5, "No", "no")
                                            .words(20, "Nama", "nama")
                                            .words(12, "Jabatan", "jabatan")
                                            .words(13, "Instansi", "instansi"))
                            .putOn(paper);
                });
    }

    /// How often they came and why not, behind who they are.
    private static FigureTable attended(FigureTable table) {
        return table.figures(9, "Dalam daftar", "daftar")
                .figures(8, "Hadir", "hadir")
                .figures(7, "Izin", "izin")
                .figures(9, "Tanpa ket.", "tanpa")
                .figures(9, "Wakil", "diwakili")
                .figures(8, "%", "persen");
    }

    private static void coverage(Paper paper) {
        paper.section(
                "cakupan",
                () -> {
                    paper.paragraph("Bagian", "Cakupan Kesepahaman");
                    new FigureTable("cakupan")
                            .figures(5, "No", "no")
                            .words(28, "Nomor", "nomor")
                            .words(19, "Tentang", "tentang")
                            .figures(8, "Butir", "butir")
                            .figures(11, "Dibahas", "dibahas")
                            .figures(8, "Rapat", "rapat")
                            .figures(10, "Tindak lanjut", "tindak")
                            .figures(11, "Selesai", "selesai")
                            .putOn(paper);
                });
    }

    private static void results(Paper paper) {
        paper.section(
                "hasil",
                () -> {
                    paper.paragraph("Bagian", "Kesepakatan dan Keputusan");
                    new FigureTable("hasil")
                            .figures(6, "No", "no")
                            .figures(DAY, "Tanggal", "tanggal")
                            .words(22, "Rapat", "judul")
                            .figures(14, "Jenis", "jenis")
                            .words(38, "Isi", "teks")
                            .putOn(paper);
                });
        paper.section(
                "tahap",
                () -> {
                    paper.paragraph("Bagian", "Tindak Lanjut");
                    counted("tahap", "Keadaan").putOn(paper);
                });
    }
}
