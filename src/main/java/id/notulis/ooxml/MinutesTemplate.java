package id.notulis.ooxml;

import java.io.IOException;
import java.util.List;

/// The template of the minutes (notulen).
final class MinutesTemplate {

    private MinutesTemplate() {}

    /// The usual form of the police: numbered parts from time and place to closing.
    ///
    /// @param full with the discussion, else only what came of it
    static byte[] polri(boolean full) throws IOException {
        try (Paper paper = new Paper("Notulen rapat")) {
            paper.letterhead();
            paper.paragraph("JudulDokumen", "Notulen Rapat");
            paper.paragraph("NomorDokumen", "Nomor: ${nomor}");
            paper.paragraph("Tentang", "tentang");
            paper.paragraph("JudulRapat", "${judul}");
            setting(paper);
            attendance(paper);
            agenda(paper);
            if (full) {
                proceedings(paper);
                agreements(paper);
            }
            results(paper);
            afterwards(paper);
            paper.signatures();
            copies(paper);
            return paper.bytes();
        }
    }

    private static void setting(Paper paper) {
        paper.paragraph("Bagian", "Waktu dan tempat");
        paper.label("Hari/tanggal", "${tanggal}");
        paper.label("Waktu", "${waktu}");
        paper.label("Tempat", "${tempat}");
        paper.label("Penyelenggara", "${penyelenggara}");
        paper.paragraph("Bagian", "Pimpinan rapat");
        paper.paragraph("Isi", "${pimpinan}");
    }

    private static void attendance(Paper paper) {
        paper.paragraph("Bagian", "Peserta");
        paper.paragraph("Butir1Kepala", "${instansi.nama}");
        paper.paragraph("Butir2", "${instansi.hadir.uraian}");
        paper.section(
                "undangan",
                () -> {
                    paper.paragraph("Butir1Kepala", "Undangan");
                    paper.paragraph("Butir2", "${undangan.uraian_instansi}");
                });
        paper.section(
                "diwakili",
                () -> {
                    paper.paragraph("Butir1Kepala", "Diwakili");
                    paper.paragraph("Butir2", "${diwakili.uraian_instansi}");
                });
        paper.section(
                "tidak_hadir",
                () -> {
                    paper.paragraph("Butir1Kepala", "Tidak hadir");
                    paper.paragraph("Butir2", "${tidak_hadir.uraian_instansi}");
                });
        paper.paragraph("Isi", "Jumlah hadir: ${jumlah_hadir} orang.");
    }

    private static void agenda(Paper paper) {
        paper.section(
                "dasar",
                () -> {
                    paper.paragraph("Bagian", "Dasar");
                    enumeration(paper, "dasar");
                });
        paper.paragraph("Bagian", "Agenda");
        enumeration(paper, "agenda");
    }

    private static void proceedings(Paper paper) {
        paper.paragraph("Bagian", "Pelaksanaan");
        paper.section(
                "pembukaan",
                () -> {
                    paper.paragraph("Butir1Kepala", "Pembukaan");
                    paper.paragraph("Lanjutan1", "${pembukaan.teks}");
                });
        paper.paragraph("Butir1Kepala", "${topik.judul}");
        paper.paragraph("Butir2", "${topik.butir.uraian}");
        paper.paragraph("Lanjutan2", "${topik.butir.lanjutan.teks}");
        paper.paragraph("IsiTabel", "${topik.butir.tabel}");
        paper.paragraph("Butir3", "${topik.butir.tanggapan.uraian}");
        paper.paragraph("Lanjutan3", "${topik.butir.tanggapan.lanjutan.teks}");
        paper.section(
                "arahan",
                () -> {
                    paper.paragraph("Butir1Kepala", "Arahan pimpinan");
                    paper.paragraph("Lanjutan1", "${arahan.tunggal}");
                    paper.paragraph("Butir2", "${arahan.bernomor}");
                    paper.paragraph("Lanjutan2", "${arahan.lanjutan.teks}");
                    paper.paragraph("Butir3", "${arahan.tanggapan.uraian}");
                });
    }

    private static void agreements(Paper paper) {
        paper.section(
                "kesepahaman",
                () -> {
                    paper.paragraph("Bagian", "Rujukan kesepahaman");
                    enumeration(paper, "kesepahaman");
                    paper.paragraph(
                            "ButirKesepahaman",
                            "${kesepahaman.butir.no})\t${kesepahaman.butir.teks}");
                });
    }

    private static void results(Paper paper) {
        for (Result result :
                List.of(
                        new Result("Kesepakatan", "kesepakatan"),
                        new Result("Keputusan", "keputusan"),
                        new Result("Kesimpulan", "kesimpulan"))) {
            paper.section(
                    result.list(),
                    () -> {
                        paper.paragraph("Bagian", result.heading());
                        enumeration(paper, result.list());
                        paper.paragraph("Lanjutan1", "${" + result.list() + ".lanjutan.teks}");
                        paper.paragraph("Butir2", "${" + result.list() + ".tanggapan.uraian}");
                    });
        }
    }

    private static void afterwards(Paper paper) {
        paper.section(
                "tindaklanjut",
                () -> {
                    paper.paragraph("Bagian", "Tindak lanjut");
                    paper.table(
                            List.of(
                                    new Column(5, "No", "${tindaklanjut.no}", true),
                                    new Column(
                                            41, "Tindak lanjut", "${tindaklanjut.uraian}", false),
                                    new Column(
                                            24, "Penanggung jawab", "${tindaklanjut.pic}", false),
                                    new Column(17, "Batas waktu", "${tindaklanjut.batas}", true),
                                    new Column(13, "Status", "${tindaklanjut.status}", true)));
                });
        paper.section(
                "rapat_berikutnya",
                () -> {
                    paper.paragraph("Bagian", "Rapat berikutnya");
                    paper.label("Hari/tanggal", "${rapat_berikutnya.tanggal}");
                    paper.label("Waktu", "${rapat_berikutnya.waktu}");
                    paper.label("Tempat", "${rapat_berikutnya.tempat}");
                    paper.label("Acara", "${rapat_berikutnya.acara}");
                });
        paper.section(
                "penutup",
                () -> {
                    paper.paragraph("Bagian", "Penutup");
                    paper.paragraph("Penutup", "${penutup.teks}");
                });
    }

    /// Items with letters, or the one there is without.
    private static void enumeration(Paper paper, String list) {
        paper.paragraph("Isi", "${" + list + ".tunggal}");
        paper.paragraph("Butir1", "${" + list + ".bernomor}");
    }

    private static void copies(Paper paper) {
        paper.section(
                "tembusan",
                () -> {
                    paper.paragraph("KepalaTembusan", "Tembusan:");
                    paper.paragraph("Tembusan", "${tembusan.teks}");
                });
    }

    private record Result(String heading, String list) {}
}
