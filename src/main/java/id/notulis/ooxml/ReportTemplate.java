package id.notulis.ooxml;

import java.io.IOException;
import java.util.List;

/// The templates of the report of a meeting (laporan): the six chapters of the police, and the two
/// of the city's own form. What is too long for the report, many people and the photos, stands
/// behind it on sheets of their own.
final class ReportTemplate {

    private static final String TITLE = "Laporan";

    private final Paper paper;
    private final MinutesParts parts;

    private ReportTemplate(Paper paper) {
        this.paper = paper;
        this.parts = new MinutesParts(paper);
    }

    static byte[] police() throws IOException {
        return Paper.of(TITLE, paper -> new ReportTemplate(paper).chapters());
    }

    static byte[] city() throws IOException {
        return Paper.of(TITLE, paper -> new ReportTemplate(paper).labels());
    }

    private void chapters() {
        paper.romanParts();
        paper.title(TITLE);
        parts.subject();
        introduction();
        proceedings();
        paper.paragraph("Bagian", "HASIL YANG DICAPAI");
        parts.discussion();
        results();
        hindrances();
        paper.paragraph("Bagian", "KESIMPULAN DAN SARAN");
        parts.itemWithin("Kesimpulan", "kesimpulan");
        paper.paragraph("Butir1Kepala", "Saran");
        paper.paragraph("Lanjutan1", "${saran}");
        paper.paragraph("Bagian", "PENUTUP");
        paper.paragraph(
                "Penutup",
                "Demikian laporan ini dibuat sebagai bahan pertimbangan pimpinan dalam menentukan"
                        + " kebijakan lebih lanjut.");
        foot();
    }

    private void introduction() {
        paper.paragraph("Bagian", "PENDAHULUAN");
        item("Umum", "${umum}");
        paper.paragraph("Butir1Kepala", "Dasar");
        enumeration("dasar");
        item(
                "Maksud dan tujuan",
                "Laporan ini dibuat dengan maksud memberikan gambaran tentang pelaksanaan kegiatan,"
                        + " dengan tujuan menjadi bahan masukan bagi pimpinan.");
        item("Ruang lingkup", "${ruang_lingkup}");
        parts.numbered("agenda", 2);
        item("Tata urut", "Laporan ini disusun dengan tata urut sebagai berikut:");
        paper.paragraph("Butir2", "Pendahuluan;");
        paper.paragraph("Butir2", "Pelaksanaan;");
        paper.paragraph("Butir2", "Hasil yang dicapai;");
        paper.section("hambatan", () -> paper.paragraph("Butir2", "Hambatan;"));
        paper.paragraph("Butir2", "Kesimpulan dan saran; dan");
        paper.paragraph("Butir2", "Penutup.");
    }

    private void proceedings() {
        paper.paragraph("Bagian", "PELAKSANAAN");
        paper.paragraph("Butir1Kepala", "Waktu dan tempat");
        paper.paragraph("LabelButir", "Hari/tanggal\t:\t${tanggal}");
        paper.paragraph("LabelButir", "Waktu\t:\t${waktu}");
        paper.paragraph("LabelButir", "Tempat\t:\t${tempat}");
        paper.paragraph("LabelButir", "Penyelenggara\t:\t${penyelenggara}");
        item("Pimpinan", "${pimpinan}");
        paper.paragraph("Butir1Kepala", "Peserta");
        paper.paragraph("Butir2Kepala", "${hadir.nama}");
        paper.paragraph("Butir3", "${hadir.orang.teks}");
        enumeration("kehadiran");
        paper.paragraph("Lanjutan1", "Jumlah hadir: ${jumlah_hadir} orang.");
        paper.section("peserta", () -> paper.paragraph("Lanjutan1", "Daftar peserta terlampir."));
        paper.paragraph("Butir1Kepala", "Rangkaian kegiatan");
        enumeration("rangkaian");
    }

    private void results() {
        parts.itemWithin("Kesepakatan", "kesepakatan");
        parts.itemWithin("Keputusan", "keputusan");
        parts.itemWithin("Arahan pimpinan", "arahan");
        paper.section(
                "tindaklanjut",
                () -> {
                    paper.paragraph("Butir1Kepala", "Rencana tindak lanjut");
                    parts.taskTable();
                    paper.paragraph("Jarak", "");
                });
        paper.section("rapat_lanjutan", () -> item("Rapat berikutnya", "${rapat_lanjutan}"));
    }

    private void hindrances() {
        paper.section(
                "hambatan",
                () -> {
                    paper.paragraph("Bagian", "HAMBATAN");
                    parts.statements("hambatan", 1);
                });
    }

    private void labels() {
        paper.romanParts();
        paper.paragraph("JudulDokumen", TITLE);
        paper.paragraph("NamaRapat", "${judul}");
        paper.paragraph("NomorDokumen", "Nomor: ${nomor}");
        paper.paragraph("Bagian", "PENDAHULUAN");
        paper.paragraph("Isi", "${umum}");
        paper.section(
                "dasar",
                () -> {
                    paper.paragraph("Isi", "Kegiatan tersebut dilaksanakan berdasarkan:");
                    parts.enumeration("dasar");
                });
        paper.paragraph("Bagian", "ISI LAPORAN");
        paper.keptParagraph("Isi", "Rapat dilaksanakan pada:");
        LabelTable labels = paper.labelsWithin(24);
        labels.label("Hari/Tanggal", "${tanggal}");
        labels.label("Jam", "${waktu}");
        labels.label("Tempat", "${tempat}");
        labels.label("Pimpinan", "${pimpinan}");
        LabelTable.Value people = labels.value("Peserta Rapat");
        people.groups("hadir", "${hadir.nama}", "hadir.orang", "${hadir.orang.teks}");
        people.list("kehadiran");
        people.paragraph("Isian", "Jumlah hadir: ${jumlah_hadir} orang.");
        paper.section("peserta", () -> paper.paragraph("Isi", "Daftar peserta terlampir."));
        paper.paragraph("AnakJudul", "Hasil Rapat");
        parts.discussion();
        parts.itemWithin("Kesepakatan", "kesepakatan");
        parts.itemWithin("Keputusan", "keputusan");
        parts.itemWithin("Kesimpulan", "kesimpulan");
        parts.itemWithin("Arahan pimpinan", "arahan");
        paper.section(
                "hambatan",
                () -> {
                    paper.paragraph("Butir1Kepala", "Hambatan");
                    parts.statements("hambatan", 2);
                });
        paper.paragraph("AnakJudul", "Rencana Tindak Lanjut");
        paper.section(
                "tindaklanjut",
                () -> {
                    parts.taskTable();
                    paper.paragraph("Jarak", "");
                });
        paper.unless("tindaklanjut", () -> paper.paragraph("Isi", "…………"));
        paper.paragraph("Isi", "${rapat_lanjutan}");
        paper.paragraph(
                "Penutup", "Demikian laporan ini dibuat untuk dipergunakan sebagaimana mestinya.");
        foot();
    }

    private void foot() {
        parts.foot();
        attachment(
                "peserta",
                "Daftar peserta",
                () ->
                        paper.table(
                                List.of(
                                        new Column(7, "No", "${peserta.no}", true),
                                        new Column(29, "Nama", "${peserta.cetak}", false),
                                        new Column(24, "Jabatan", "${peserta.jabatan}", false),
                                        new Column(24, "Instansi", "${peserta.instansi}", false),
                                        new Column(16, "Kehadiran", "${peserta.status}", false))));
        attachment("foto", "Dokumentasi", () -> PhotoTemplate.twoARow(paper));
    }

    private void attachment(String list, String title, Runnable content) {
        paper.section(
                list,
                () -> {
                    paper.attachment("laporan", title, true);
                    content.run();
                });
    }

    private void item(String heading, String text) {
        paper.paragraph("Butir1Kepala", heading);
        paper.paragraph("Lanjutan1", text);
    }

    private void enumeration(String list) {
        paper.paragraph("Lanjutan1", "${" + list + ".tunggal}");
        parts.numbered(list, 2);
    }
}
