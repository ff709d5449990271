package id.notulis.exchange.oldminutes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/// Minutes as a city's program prints them: letterhead, a table of labels, chapters with Roman
/// numbers, a table of what follows, two signatures. Its numbers are typed, as most people type
/// them; the facts are those of a sample meeting.
final class CityMinutes {

    private final XWPFDocument document = new XWPFDocument();

    private CityMinutes() {}

    static byte[] docx() {
        CityMinutes minutes = new CityMinutes();
        minutes.write();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            minutes.document.write(out);
            minutes.document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void write() {
        strong("PEMERINTAH KOTA CONTOH");
        strong("DINAS KOMUNIKASI DAN INFORMATIKA");
        plain("Jalan Contoh Nomor 1");
        strong("NOTULEN");
        strong("KOORDINASI KEHUMASAN LAPAS KELAS I CONTOH DAN POLRES CONTOH KOTA");
        table(
                List.of("Sidang/Rapat", ":", "Koordinasi kehumasan"),
                List.of("Hari / Tanggal", ":", "Senin, 4 Desember 2023"),
                List.of("Waktu", ":", "09.30 WIB s.d. selesai"),
                List.of("Tempat", ":", "Lapas Kelas I Contoh"),
                List.of("Surat Undangan", ":", "Nomor 005/      /401.111/2023"),
                List.of(
                        "Acara",
                        ":",
                        "1. Strategi komunikasi\n2. Penyebaran informasi\n3. Edukasi masyarakat"),
                List.of("Pimpinan Rapat", ":", "Joko Susanto (Kabid Pembinaan)"),
                List.of("Notulis", ":", "Sari Dewi"),
                List.of(
                        "Peserta Rapat",
                        ":",
                        """
                        1. Joko Susanto, Kabid Pembinaan Lapas Kelas I Contoh
                        2. Iptu Darmawan, Kasihumas Polres Contoh Kota
                        3. Perwakilan media"""));
        strong("I. PENDAHULUAN");
        plain("Rapat dibuka oleh pimpinan rapat dan dilanjutkan dengan perkenalan peserta.");
        strong("II. HASIL RAPAT");
        plain("1. Strategi komunikasi");
        plain("a. Joko Susanto: Lapas dan Polres perlu bekerja sama di bidang kehumasan.");
        plain("b. Iptu Darmawan menyampaikan bahwa Polres mendukung kegiatan Lapas.");
        plain("2. Penyebaran informasi");
        plain("a. Informasi disampaikan secara transparan dan akuntabel.");
        plain("b. “menyamakan persepsi terkait kehumasan”");
        plain("3. Edukasi masyarakat");
        plain("a. Tugas dan fungsi Lapas dikenalkan kepada pelajar.");
        strong("III. KESIMPULAN");
        plain("1. Kedua lembaga mengadakan pertemuan rutin.");
        plain("2. Kedua lembaga saling berbagi informasi tentang rencana kegiatan.");
        strong("IV. RENCANA TINDAK LANJUT");
        table(
                List.of("No", "Rencana Aksi", "PIC", "Target Waktu", "Keterangan"),
                List.of(
                        "1",
                        "Menyusun kalender kehumasan bersama",
                        "Iptu Darmawan",
                        "20 Desember 2023",
                        ""),
                List.of(
                        "2",
                        "Membuat grup percakapan humas",
                        "Lapas Kelas I Contoh",
                        "segera",
                        "lewat telepon"));
        strong("V. PENUTUP");
        plain("Rapat ditutup pukul 11.00 WIB dalam keadaan tertib dan lancar.");
        table(
                List.of(
                        "Mengetahui,\nKabid Pembinaan\n\nJOKO SUSANTO",
                        "Madiun, 4 Desember 2023\nNotulis,\n\nSARI DEWI"));
    }

    private void strong(String text) {
        put(document.createParagraph(), text, true);
    }

    private void plain(String text) {
        put(document.createParagraph(), text, false);
    }

    private static void put(XWPFParagraph paragraph, String text, boolean bold) {
        var run = paragraph.createRun();
        run.setBold(bold);
        run.setText(text);
    }

    @SafeVarargs
    private void table(List<String>... rows) {
        XWPFTable table = document.createTable(rows.length, rows[0].size());
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].size(); column++) {
                XWPFTableCell cell = table.getRow(row).getCell(column);
                String[] lines = rows[row].get(column).split("\n", -1);
                put(cell.getParagraphArray(0), lines[0], false);
                for (int line = 1; line < lines.length; line++) {
                    put(cell.addParagraph(), lines[line], false);
                }
            }
        }
    }
}
