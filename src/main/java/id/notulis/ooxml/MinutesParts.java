package id.notulis.ooxml;

import java.util.List;
import java.util.function.BiConsumer;

/// The parts that minutes have in every form. A part that has nothing to say is not there.
final class MinutesParts {

    private final Paper paper;

    MinutesParts(Paper paper) {
        this.paper = paper;
    }

    /// Below the title: the number of the document and what it is about.
    void subject() {
        paper.paragraph("NomorDokumen", "Nomor: ${nomor}");
        paper.paragraph("Tentang", "tentang");
        paper.paragraph("JudulRapat", "${judul}");
    }

    /// What was said, topic by topic.
    void discussion() {
        paper.paragraph("Butir1Kepala", "${topik.judul}");
        statements("topik.butir", 2);
    }

    /// Statements with their further paragraphs, their table and what was answered.
    ///
    /// @param level of items the statements stand on; answers stand one deeper
    void statements(String list, int level) {
        paper.items(list, level, at -> statementsOn(list, at));
    }

    private void statementsOn(String list, int level) {
        paper.paragraph("Butir" + level, "${" + list + ".uraian}");
        paper.paragraph("Lanjutan" + level, "${" + list + ".lanjutan.teks}");
        paper.paragraph("IsiTabel", "${" + list + ".tabel}");
        int deeper = level + 1;
        paper.paragraph("Butir" + deeper, "${" + list + ".tanggapan.uraian}");
        paper.paragraph("Lanjutan" + deeper, "${" + list + ".tanggapan.lanjutan.teks}");
    }

    /// The agreements the meeting refers to, with their points.
    void agreements() {
        paper.section(
                "kesepahaman",
                () -> {
                    paper.paragraph("Bagian", "Rujukan kesepahaman");
                    enumeration("kesepahaman");
                    paper.paragraph(
                            "ButirKesepahaman",
                            "${kesepahaman.butir.no})\t${kesepahaman.butir.teks}");
                });
    }

    void bases() {
        paper.section(
                "dasar",
                () -> {
                    paper.paragraph("Bagian", "Dasar");
                    enumeration("dasar");
                });
    }

    /// Statements of one kind as a part of their own.
    void part(String heading, String list) {
        paper.section(
                list,
                () -> {
                    paper.paragraph("Bagian", heading);
                    several(list, 1);
                });
    }

    /// The same where other words follow whatever the data.
    void partWithin(String heading, String list) {
        paper.section(
                list,
                () -> {
                    paper.paragraph("Bagian", heading);
                    several(list, 1, paper::paragraph);
                });
    }

    /// Statements of one kind as an item of a part.
    void item(String heading, String list) {
        paper.section(
                list,
                () -> {
                    paper.paragraph("Butir1Kepala", heading);
                    several(list, 2);
                });
    }

    /// Statements of one kind as an item of a part that others follow whatever the data.
    void itemWithin(String heading, String list) {
        paper.section(
                list,
                () -> {
                    paper.paragraph("Butir1Kepala", heading);
                    several(list, 2, paper::paragraph);
                });
    }

    /// Where there is no closing paragraph the last of them stand above the signatures, which they
    /// must not leave alone on a sheet.
    ///
    /// @param level of items one of several stands on; answers stand one deeper
    private void several(String list, int level) {
        paper.section("penutup", () -> several(list, level, paper::paragraph));
        paper.unless("penutup", () -> several(list, level, paper::keptParagraph));
    }

    private void several(String list, int level, BiConsumer<String, String> paragraph) {
        paragraph.accept(level == 1 ? "Isi" : "Lanjutan" + (level - 1), "${" + list + ".tunggal}");
        paper.items(
                list,
                level,
                at -> {
                    paragraph.accept("Butir" + at, "${" + list + ".bernomor}");
                    paragraph.accept("Lanjutan" + at, "${" + list + ".lanjutan.teks}");
                    paragraph.accept("Butir" + (at + 1), "${" + list + ".tanggapan.uraian}");
                });
    }

    /// What was agreed, decided and concluded: three different things, under one heading.
    void results(String heading) {
        paper.paragraph("Bagian", heading);
        item("Kesepakatan", "kesepakatan");
        item("Keputusan", "keputusan");
        item("Kesimpulan", "kesimpulan");
    }

    void tasks() {
        paper.section(
                "tindaklanjut",
                () -> {
                    paper.paragraph("Bagian", "Tindak lanjut");
                    taskTable();
                });
    }

    /// Actions, a row each.
    void taskTable() {
        paper.table(
                List.of(
                        new Column(6, "No", "${tindaklanjut.no}", true),
                        new Column(40, "Tindak lanjut", "${tindaklanjut.uraian}", false),
                        new Column(24, "Penanggung jawab", "${tindaklanjut.pic}", false),
                        new Column(17, "Batas waktu", "${tindaklanjut.batas}", true),
                        new Column(13, "Status", "${tindaklanjut.status}", true)));
    }

    void nextMeeting() {
        paper.section(
                "rapat_berikutnya",
                () -> {
                    paper.paragraph("Bagian", "Rapat berikutnya");
                    paper.label("Hari/tanggal", "${rapat_berikutnya.tanggal}");
                    paper.label("Waktu", "${rapat_berikutnya.waktu}");
                    paper.label("Tempat", "${rapat_berikutnya.tempat}");
                    paper.label("Acara", "${rapat_berikutnya.acara}");
                });
    }

    void opening() {
        paper.section(
                "pembukaan",
                () -> {
                    paper.paragraph("Bagian", "Pembukaan");
                    paper.paragraph("Isi", "${pembukaan.teks}");
                });
    }

    void closing() {
        paper.section(
                "penutup",
                () -> {
                    paper.paragraph("Bagian", "Penutup");
                    paper.paragraph("Penutup", "${penutup.teks}");
                });
    }

    /// Signatures, and who gets a copy.
    void foot() {
        paper.signatures();
        copies();
    }

    /// Who gets a copy.
    void copies() {
        paper.section(
                "tembusan",
                () -> {
                    paper.paragraph("KepalaTembusan", "Tembusan:");
                    paper.paragraph("Tembusan", "${tembusan.teks}");
                });
    }

    /// Items with letters, or the one there is without.
    void enumeration(String list) {
        paper.paragraph("Isi", "${" + list + ".tunggal}");
        numbered(list, 1);
    }

    /// Items of nothing but their text.
    void numbered(String list, int level) {
        paper.items(list, level, at -> paper.paragraph("Butir" + at, "${" + list + ".bernomor}"));
    }
}
