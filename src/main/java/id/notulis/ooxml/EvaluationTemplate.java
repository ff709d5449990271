package id.notulis.ooxml;

import java.io.IOException;

/// The template of the evaluation of an agreement (laporan monitoring dan evaluasi).
final class EvaluationTemplate {

    private EvaluationTemplate() {}

    static byte[] evaluation() throws IOException {
        return Paper.of(
                "Monitoring dan evaluasi",
                paper -> {
                    paper.romanParts();
                    paper.title("Laporan Monitoring dan Evaluasi");
                    paper.paragraph("NomorDokumen", "${nama}");
                    paper.paragraph("NomorDokumen", "Masa: ${masa}");
                    paper.paragraph("NomorDokumen", "${masa_tanggal}");
                    paper.paragraph("Bagian", "Identitas");
                    LabelTable identity = paper.labelsWithin(30);
                    identity.label("${identitas.uraian}", "${identitas.nilai}");
                    paper.section(
                            "pihak",
                            () -> {
                                paper.keptParagraph("AnakJudul", "Para pihak");
                                new FigureTable("pihak")
                                        .figures(8, "No", "no")
                                        .words(52, "Pihak", "nama")
                                        .words(40, "Nomor pada pihak ini", "nomor")
                                        .putOn(paper);
                            });
                    paper.paragraph("Bagian", "Ringkasan");
                    paper.paragraph("Isi", "${simpulan}");
                    RecapTemplate.chart(paper, "Rapat dan tindak lanjut");
                    summary(paper);
                    points(paper);
                    paper.section(
                            "rapat",
                            () -> {
                                paper.paragraph("Bagian", "Rapat Terkait");
                                new FigureTable("rapat")
                                        .figures(8, "No", "no")
                                        .figures(24, "Tanggal", "tanggal")
                                        .words(68, "Rapat", "judul")
                                        .putOn(paper);
                            });
                    paper.section(
                            "evaluasi_berkala",
                            () -> {
                                paper.paragraph("Bagian", "Evaluasi Berkala");
                                new FigureTable("evaluasi_berkala")
                                        .figures(6, "No", "no")
                                        .figures(RecapTemplate.DAY, "Tanggal", "tanggal")
                                        .words(22, "Evaluasi", "nama")
                                        .words(18, "Oleh", "oleh")
                                        .words(34, "Hasil", "hasil")
                                        .putOn(paper);
                            });
                    paper.paragraph(
                            "PenutupSurat",
                            "Demikian laporan ini dibuat sebagai bahan evaluasi para pihak.");
                    paper.signatures();
                });
    }

    private static void summary(Paper paper) {
        paper.section(
                "ringkas",
                () -> {
                    paper.keptParagraph("AnakJudul", "Menurut butir");
                    new FigureTable("ringkas")
                            .figures(5, "No", "no")
                            .words(21, "Butir", "teks")
                            .figures(8, "Rapat", "rapat")
                            .figures(9, "Tindak lanjut", "tindak")
                            .figures(10, "Selesai", "selesai")
                            .figures(9, "Belum", "belum")
                            .figures(12, "Terlambat", "terlambat")
                            .figures(8, "Bukti", "bukti")
                            .figures(18, "Terakhir dibahas", "akhir")
                            .putOn(paper);
                });
    }

    private static void points(Paper paper) {
        paper.section(
                "butir",
                () -> {
                    paper.paragraph("Bagian", "Pelaksanaan Tiap Butir");
                    paper.paragraph("Normal", "${#butir}");
                    paper.keptParagraph("AnakJudul", "Butir ${no}: ${teks}");
                    paper.leadingIn("Isi", "${evaluasi}");
                    paper.section("masa", () -> steps(paper));
                    paper.section("tindak", () -> actions(paper));
                    paper.section("kewajiban", () -> obligations(paper));
                    paper.paragraph("Isi", "${catatan}");
                    paper.paragraph("Normal", "${/butir}");
                });
    }

    private static void steps(Paper paper) {
        new FigureTable("butir.masa")
                .names(28, "Waktu", "nama")
                .figures(11, "Rapat", "rapat")
                .figures(14, "Tindak lanjut", "tindak")
                .figures(12, "Selesai", "selesai")
                .figures(11, "Belum", "belum")
                .figures(13, "Terlambat", "terlambat")
                .figures(11, "Bukti", "bukti")
                .putOn(paper);
        paper.paragraph("Jarak", "");
    }

    private static void obligations(Paper paper) {
        new FigureTable("butir.kewajiban")
                .figures(5, "No", "no")
                .words(20, "Pihak", "pihak")
                .words(18, "Penanggung jawab", "pic")
                .words(22, "Kewajiban", "teks")
                .figures(RecapTemplate.DAY, "Batas waktu", "batas")
                .words(15, "Status", "status")
                .putOn(paper);
        paper.paragraph("Jarak", "");
    }

    private static void actions(Paper paper) {
        new FigureTable("butir.tindak")
                .figures(5, "No", "no")
                .words(32, "Tindak lanjut", "teks")
                .words(16, "Penanggung jawab", "pic")
                .figures(RecapTemplate.DAY, "Batas waktu", "batas")
                .figures(12, "Status", "status")
                .words(15, "Bukti dukung", "bukti")
                .putOn(paper);
        paper.paragraph("Jarak", "");
    }
}
