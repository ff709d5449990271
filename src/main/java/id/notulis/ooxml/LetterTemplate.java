package id.notulis.ooxml;

import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/// The templates of letters and notes: the invitation to a meeting (undangan) of the police and of
/// other offices, and the note that brings the minutes to the superior (nota dinas).
final class LetterTemplate {

    /// Share of what stands at the left of a letter's head.
    private static final int LEFT_PERCENT = 56;

    private final Paper paper;
    private final MinutesParts parts;

    private LetterTemplate(Paper paper) {
        this.paper = paper;
        this.parts = new MinutesParts(paper);
    }

    static byte[] policeInvitation() throws IOException {
        return Paper.of("Undangan", paper -> new LetterTemplate(paper).numbered());
    }

    static byte[] cityInvitation() throws IOException {
        return Paper.of("Undangan", paper -> new LetterTemplate(paper).plain());
    }

    static byte[] note() throws IOException {
        return Paper.of("Nota dinas", paper -> new LetterTemplate(paper).toSuperior());
    }

    /// Number and date at one height, the addressees below the date.
    private void numbered() {
        paper.paragraph("PembukaSurat", "");
        XWPFTable table = head();
        labels(table.getRow(0).getCell(0), "Klasifikasi", "Perihal");
        Paper.put(table.getRow(0).getCell(1).getParagraphArray(0), "IsianSurat", "${kota_tanggal}");
        XWPFTableRow below = table.createRow();
        Paper.put(below.getCell(0).getParagraphArray(0), "IsianSurat", "");
        addressees(below.getCell(1));
        references();
        paper.paragraph(
                "Alinea",
                "Sehubungan dengan rujukan tersebut di atas, dengan hormat diundang Bapak/Ibu untuk"
                        + " hadir pada ${acara}, yang akan dilaksanakan pada:");
        paper.label("Hari/tanggal", "${tanggal}");
        paper.label("Pukul", "${waktu}");
        paper.label("Tempat", "${tempat}");
        paper.label("Pimpinan", "${pimpinan}");
        given("pakaian", "Pakaian");
        given("catatan", "Catatan");
        given("konfirmasi", "Konfirmasi");
        paper.section(
                "agenda",
                () -> {
                    paper.keptParagraph("Alinea", "Acara yang akan dibahas:");
                    parts.enumeration("agenda");
                });
        paper.keptParagraph("Alinea", "Demikian untuk menjadi maklum.");
        foot();
    }

    /// The date above, number and addressees at one height.
    private void plain() {
        paper.paragraph("TanggalSurat", "${kota_tanggal}");
        XWPFTable table = head();
        labels(table.getRow(0).getCell(0), "Sifat", "Perihal");
        addressees(table.getRow(0).getCell(1));
        paper.paragraph("PembukaSurat", "Dengan hormat,");
        paper.section(
                "dasar",
                () -> {
                    paper.keptParagraph("IsiSurat", "Menindaklanjuti:");
                    parts.enumeration("dasar");
                });
        paper.keptParagraph(
                "IsiSurat",
                "Bersama ini kami mengharap kehadiran Bapak/Ibu pada ${acara}, yang akan"
                        + " dilaksanakan pada:");
        LabelTable labels = paper.labels(24);
        labels.label("Hari/tanggal", "${tanggal}");
        labels.label("Waktu", "${waktu}");
        labels.label("Tempat", "${tempat}");
        labels.section("agenda", () -> labels.list("Acara", "agenda"));
        given(labels, "pakaian", "Pakaian");
        given(labels, "catatan", "Catatan");
        given(labels, "konfirmasi", "Konfirmasi");
        paper.keptParagraph(
                "PenutupSurat",
                "Demikian undangan ini kami sampaikan. Atas perhatian dan kehadiran Bapak/Ibu, kami"
                        + " ucapkan terima kasih.");
        foot();
    }

    private void toSuperior() {
        paper.title("Nota Dinas");
        paper.paragraph("NomorDokumen", "Nomor: ${nomor}");
        paper.paragraph("Jarak", "");
        paper.edgeLabel("Kepada", "Yth. ${kepada.teks}");
        paper.edgeLabel("Dari", "${dari}");
        paper.edgeLabel("Perihal", "${perihal}");
        paper.paragraph("GarisSurat", "");
        references();
        paper.paragraph("Alinea", "${pengantar}");
        parts.enumeration("kiriman");
        paper.section(
                "hasil",
                () -> {
                    paper.keptParagraph("Alinea", "Hasil kegiatan secara singkat:");
                    parts.enumeration("hasil");
                    paper.paragraph("Lanjutan1", "${hasil.lanjutan.teks}");
                });
        paper.paragraph("Alinea", "${hasil_tindaklanjut}");
        paper.keptParagraph("Alinea", "Demikian untuk menjadi periksa.");
        parts.foot();
    }

    private void given(String field, String label) {
        paper.section(field, () -> paper.label(label, "${" + field + "}"));
    }

    private static void given(LabelTable labels, String field, String label) {
        labels.section(field, () -> labels.label(label, "${" + field + "}"));
    }

    private XWPFTable head() {
        long left = paper.textWidth() * LEFT_PERCENT / 100;
        return paper.frame(List.of(left, paper.textWidth() - left));
    }

    private static void labels(XWPFTableCell cell, String secrecy, String subject) {
        Paper.put(cell.getParagraphArray(0), "LabelSurat", "Nomor\t:\t${nomor}");
        Paper.put(cell.addParagraph(), "LabelSurat", secrecy + "\t:\t${sifat}");
        Paper.put(cell.addParagraph(), "LabelSurat", "Lampiran\t:\t${lampiran}");
        Paper.put(cell.addParagraph(), "LabelSurat", subject + "\t:\t${perihal}");
    }

    private static void addressees(XWPFTableCell cell) {
        Paper.put(cell.getParagraphArray(0), "IsianSurat", "Kepada Yth.");
        Paper.put(cell.addParagraph(), "IsianSurat", "${#kepada}");
        Paper.put(cell.addParagraph(), "IsianSurat", "${kepada.tunggal}");
        Paper.put(cell.addParagraph(), "IsianBernomor", "${kepada.bernomor}");
        Paper.put(cell.addParagraph(), "IsianSurat", "${/kepada}");
        Paper.put(cell.addParagraph(), "IsianSurat", "di");
        Paper.put(cell.addParagraph(), "IsianSurat", "\t${di}");
    }

    private void references() {
        paper.keptParagraph("Alinea", "Rujukan:");
        parts.enumeration("dasar");
    }

    private void foot() {
        parts.foot();
        paper.section(
                "kepada_terlampir",
                () -> {
                    paper.attachment("undangan", "Daftar undangan", false);
                    paper.paragraph("IsianBernomor", "${kepada_terlampir.teks}");
                });
    }
}
