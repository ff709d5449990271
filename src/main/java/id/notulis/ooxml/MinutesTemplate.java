package id.notulis.ooxml;

import java.io.IOException;

/// The templates of the minutes (notulen): three forms, each in full and in short. In short is what
/// a superior reads on one page: when and where, who presided, how many came from where, and what
/// came of it, without the discussion.
final class MinutesTemplate {

    private static final String TITLE = "Notulen rapat";
    private static final String TOTAL = "Jumlah hadir: ${jumlah_hadir} orang.";

    private final Paper paper;
    private final MinutesParts parts;
    private final boolean full;

    private MinutesTemplate(Paper paper, boolean full) {
        this.paper = paper;
        this.parts = new MinutesParts(paper);
        this.full = full;
    }

    /// The usual form of the police: numbered parts from time and place to closing.
    ///
    /// @param full with the discussion
    static byte[] police(boolean full) throws IOException {
        return Paper.of(TITLE, paper -> new MinutesTemplate(paper, full).police());
    }

    /// The form of most offices: a table of labels, then parts with letters.
    ///
    /// @param full with the discussion
    static byte[] general(boolean full) throws IOException {
        return Paper.of(TITLE, paper -> new MinutesTemplate(paper, full).general());
    }

    /// The form of the ministry of home affairs: labels, then what was done, signed by the chair.
    ///
    /// @param full with the discussion
    static byte[] homeAffairs(boolean full) throws IOException {
        return Paper.of(TITLE, paper -> new MinutesTemplate(paper, full).homeAffairs());
    }

    private void police() {
        paper.paragraph("JudulBergaris", "Notulen Rapat");
        parts.subject();
        paper.paragraph("Bagian", "Waktu dan tempat");
        paper.label("Hari/tanggal", "${tanggal}");
        paper.label("Waktu", "${waktu}");
        paper.label("Tempat", "${tempat}");
        paper.label("Penyelenggara", "${penyelenggara}");
        paper.paragraph("Bagian", "Pimpinan rapat");
        paper.paragraph("Isi", "${pimpinan}");
        paper.paragraph("Bagian", "Peserta");
        if (full) {
            policeAttendance();
        } else {
            parts.enumeration("kehadiran");
        }
        paper.paragraph("Isi", TOTAL);
        if (full) {
            parts.bases();
        }
        paper.paragraph("Bagian", "Agenda");
        parts.enumeration("agenda");
        if (full) {
            paper.paragraph("Bagian", "Pelaksanaan");
            paper.section(
                    "pembukaan",
                    () -> {
                        paper.paragraph("Butir1Kepala", "Pembukaan");
                        paper.paragraph("Lanjutan1", "${pembukaan.teks}");
                    });
            parts.discussion();
            parts.item("Arahan pimpinan", "arahan");
            parts.agreements();
        } else {
            parts.part("Arahan pimpinan", "arahan");
        }
        parts.part("Kesepakatan", "kesepakatan");
        parts.part("Keputusan", "keputusan");
        parts.part("Kesimpulan", "kesimpulan");
        afterwards();
    }

    private void policeAttendance() {
        paper.paragraph("Butir1Kepala", "${instansi.nama}");
        paper.paragraph("Butir2", "${instansi.hadir.uraian}");
        policeGroup("undangan", "Undangan");
        policeGroup("diwakili", "Diwakili");
        policeGroup("tidak_hadir", "Tidak hadir");
    }

    private void policeGroup(String list, String heading) {
        paper.section(
                list,
                () -> {
                    paper.paragraph("Butir1Kepala", heading);
                    paper.paragraph("Butir2", "${" + list + ".uraian_instansi}");
                });
    }

    private void general() {
        paper.letterParts();
        paper.paragraph("JudulDokumen", "Notulen Rapat");
        paper.paragraph("NamaRapat", "${judul}");
        paper.paragraph("NomorDokumen", "Nomor: ${nomor}");
        paper.paragraph("Jarak", "");
        LabelTable labels = paper.labels(24);
        labels.label("Hari/tanggal", "${tanggal}");
        labels.label("Waktu", "${waktu}");
        labels.label("Tempat", "${tempat}");
        if (full) {
            labels.section("dasar", () -> labels.list("Dasar", "dasar"));
        }
        labels.list("Acara", "agenda");
        labels.section("penyelenggara", () -> labels.label("Penyelenggara", "${penyelenggara}"));
        labels.label("Pimpinan rapat", "${pimpinan}");
        labels.label("Notulis", "${notulis}");
        attendance(labels, "Peserta");
        talk(parts::opening);
        parts.results("Kesimpulan/Keputusan");
        afterwards();
    }

    private void homeAffairs() {
        paper.paragraph("JudulDokumen", "Notulen");
        paper.paragraph("NomorDokumen", "Nomor: ${nomor}");
        paper.paragraph("Jarak", "");
        LabelTable labels = paper.labels(32);
        labels.label("Sidang/Rapat", "${judul}");
        labels.label("Hari/Tanggal", "${tanggal}");
        if (full) {
            labels.section("dasar", () -> labels.list("Surat Undangan", "dasar"));
        }
        labels.label("Waktu Sidang/Rapat", "${waktu}");
        labels.label("Tempat", "${tempat}");
        labels.list("Acara", "agenda");
        labels.label("Pimpinan Sidang/Rapat", "");
        labels.below("Ketua", "${pimpinan}");
        labels.below("Sekretaris", "…………");
        labels.below("Pencatat", "${notulis}");
        attendance(labels, "Peserta Sidang/Rapat");
        labels.label("Kegiatan Sidang/Rapat", "");
        talk(
                () -> {
                    paper.paragraph("Bagian", "Kata Pembukaan");
                    paper.paragraph("Isi", "${pembukaan.teks}");
                    paper.unless("pembukaan", () -> paper.paragraph("Isi", "…………"));
                });
        parts.results("Keputusan");
        afterwards();
    }

    /// What was said; in short only what the chair directed.
    ///
    /// @param opening puts the part it begins with
    private void talk(Runnable opening) {
        if (full) {
            opening.run();
            paper.paragraph("Bagian", "Pembahasan");
            parts.discussion();
        }
        parts.part("Arahan pimpinan", "arahan");
        if (full) {
            parts.agreements();
        }
    }

    /// Who came, in full by name, in short by number.
    private void attendance(LabelTable labels, String label) {
        if (!full) {
            labels.list(label, "kehadiran");
            labels.below("Jumlah hadir", "${jumlah_hadir} orang");
            return;
        }
        LabelTable.Value people = labels.value(label);
        people.groups("instansi", "${instansi.nama}", "instansi.hadir", "${instansi.hadir.uraian}");
        people.group("undangan", "Undangan:", "${undangan.uraian_instansi}");
        people.group("diwakili", "Diwakili:", "${diwakili.uraian_instansi}");
        people.group("tidak_hadir", "Tidak hadir:", "${tidak_hadir.uraian_instansi}");
        people.paragraph("Isian", TOTAL);
    }

    private void afterwards() {
        parts.tasks();
        parts.nextMeeting();
        parts.closing();
        parts.foot();
    }
}
