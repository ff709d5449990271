package id.notulis.ooxml;

import java.io.IOException;
import java.util.List;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/// The templates of the press release (siaran pers), in full and on half a page: note of release,
/// headline, dateline and lead, then a paragraph for each idea. Newsrooms copy it as it stands, so
/// nothing in it is numbered but the points of an agreement.
final class ReleaseTemplate {

    private static final int TWIPS_PER_POINT = 20;

    /// Share of the width of the text the photo takes.
    private static final int PHOTO_PERCENT = 60;

    private ReleaseTemplate() {}

    /// With the points of agreements and a photo.
    static byte[] full() throws IOException {
        return release(true);
    }

    static byte[] brief() throws IOException {
        return release(false);
    }

    private static byte[] release(boolean full) throws IOException {
        return Paper.of(
                "Siaran pers",
                paper -> {
                    paper.title("Siaran Pers");
                    paper.paragraph("NomorDokumen", "Nomor: ${nomor}");
                    paper.paragraph("NomorDokumen", "Tanggal: ${rilis_tanggal}");
                    paper.paragraph("CatatanRilis", "${rilis_catatan}");
                    paper.paragraph("JudulBerita", "${rilis_judul}");
                    paper.section(
                            "rilis_anak_judul",
                            () -> paper.paragraph("AnakBerita", "${rilis_anak_judul}"));
                    paper.section(
                            "rilis_teras",
                            () -> paper.paragraph("Berita", "${rilis_datum} ${rilis_teras}"));
                    paper.paragraph("Berita", "${rilis_hadir.teks}");
                    told(paper, "rilis_isi");
                    if (full) {
                        paper.paragraph("BeritaPengantar", "${rilis_rujukan.teks}");
                        paper.paragraph(
                                "ButirBerita",
                                "${rilis_rujukan.butir.no}.\t${rilis_rujukan.butir.teks}");
                    }
                    told(paper, "rilis_penutup");
                    paper.paragraph("InisialBerita", "${rilis_inisial}");
                    if (full) {
                        photo(paper);
                        paper.section(
                                "rilis_tentang",
                                () -> {
                                    paper.paragraph("KepalaTembusan", "Tentang kami:");
                                    paper.paragraph("KontakBerita", "${rilis_tentang.teks}");
                                });
                    }
                    paper.section(
                            "rilis_kontak",
                            () -> {
                                paper.paragraph("KepalaTembusan", "Narahubung:");
                                paper.paragraph("KontakBerita", "${rilis_kontak.teks}");
                            });
                });
    }

    private static void told(Paper paper, String list) {
        paper.paragraph("Berita", "${" + list + ".teks}");
        paper.paragraph("IsiTabel", "${" + list + ".tabel}");
    }

    /// In a frame of its own, so that it keeps to the width of the text on any sheet.
    private static void photo(Paper paper) {
        XWPFTable table = paper.frame(List.of(paper.textWidth()));
        table.getRow(0).setCantSplitRow(true);
        XWPFTableCell cell = table.getRow(0).getCell(0);
        XWPFParagraph shown = cell.getParagraphArray(0);
        shown.setStyle("Foto");
        long width = paper.textWidth() * PHOTO_PERCENT / 100;
        int across = Math.toIntExact(width * Units.EMU_PER_POINT / TWIPS_PER_POINT);
        Placeholder.PHOTO.putInto(shown, "${rilis_foto.gambar}", across, across * 3 / 4);
        Paper.put(cell.addParagraph(), "KeteranganFoto", "${rilis_foto.keterangan}");
        Paper.put(cell.addParagraph(), "KreditFoto", "Foto: ${rilis_foto.kredit}");
    }
}
