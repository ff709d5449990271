package id.notulis.ooxml;

import java.io.IOException;

/// The template of the deed of a meeting (berita acara): the day in words, the parties, what came
/// of it, and everybody's signature, two a row.
final class DeedTemplate {

    private static final String TITLE = "Berita acara";

    /// Stays with the signatures, unless those of many parties go over several sheets.
    private static final String CLOSING =
            "Demikian berita acara ini dibuat dengan sebenarnya dalam rangkap ${rangkap} untuk"
                    + " dipergunakan sebagaimana mestinya.";

    private DeedTemplate() {}

    static byte[] deed() throws IOException {
        return Paper.of(TITLE, DeedTemplate::write);
    }

    private static void write(Paper paper) {
        MinutesParts parts = new MinutesParts(paper);
        paper.title(TITLE);
        parts.subject();
        paper.paragraph("IsiSurat", "${pengantar}");
        paper.paragraph("LabelPihak", "${pihak.no}.\tNama\t:\t${pihak.nama}");
        paper.paragraph("LabelPihak", "\tPangkat\t:\t${pihak.pangkat}");
        paper.paragraph("LabelPihak", "\tJabatan\t:\t${pihak.jabatan}");
        paper.paragraph("LabelPihak", "\tInstansi\t:\t${pihak.instansi}");
        paper.paragraph("SebutanPihak", "selanjutnya disebut ${pihak.sebutan};");
        paper.paragraph("IsiSurat", "${pernyataan}");
        parts.partWithin("Kesepakatan", "kesepakatan");
        parts.partWithin("Keputusan", "keputusan");
        parts.partWithin("Kesimpulan", "kesimpulan");
        paper.unless(
                "banyak_pihak",
                () -> {
                    paper.paragraph("PenutupSurat", CLOSING);
                    paper.signatures();
                });
        paper.section(
                "banyak_pihak",
                () -> {
                    paper.paragraph("IsiSurat", CLOSING);
                    paper.manySignatures();
                });
        parts.copies();
    }
}
