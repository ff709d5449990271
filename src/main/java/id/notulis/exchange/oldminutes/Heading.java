package id.notulis.exchange.oldminutes;

import id.notulis.util.Fold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the parts and labels of minutes are called: those of the program's own documents, of the
/// forms of the police, the ministry of home affairs and the cities, and of messages.
enum Heading {
    DATE(
            "hari/tanggal",
            "hari/tgl",
            "hari, tanggal",
            "hari, tgl",
            "hari dan tanggal",
            "tanggal",
            "tgl",
            "hari",
            "pada hari/tanggal"),
    TIME("waktu", "jam", "pukul", "waktu sidang/rapat", "waktu rapat", "waktu pelaksanaan rapat"),
    PLACE("tempat", "lokasi", "bertempat", "bertempat di", "tempat rapat", "tempat kegiatan"),
    HOST("penyelenggara"),
    CHAIR(
            "pimpinan rapat",
            "pimpinan",
            "pemimpin rapat",
            "ketua",
            "ketua rapat",
            "dipimpin oleh",
            "pimpinan sidang/rapat",
            "pimpinan sidang",
            "pimpinan acara",
            "pimpinan kegiatan"),
    SECRETARY("notulis", "notulis rapat", "pencatat", "sekretaris", "sekretaris rapat", "notulen"),
    NUMBER("nomor", "no"),
    CLASSIFICATION("klasifikasi", "sifat"),
    TITLE(
            "sidang/rapat",
            "nama rapat",
            "judul",
            "judul rapat",
            "nama kegiatan",
            "kegiatan",
            "perihal",
            "hal",
            "tentang",
            "rapat"),
    AGENDA(
            "agenda",
            "agenda rapat",
            "acara",
            "acara rapat",
            "susunan acara",
            "mata acara",
            "acara sidang/rapat"),
    BASES("dasar", "dasar pelaksanaan", "surat undangan", "dasar rapat"),
    WHEN(
            "waktu dan tempat",
            "waktu pelaksanaan",
            "waktu dan tempat pelaksanaan",
            "rapat dilaksanakan pada"),
    ATTENDEES(
            "peserta",
            "peserta rapat",
            "peserta sidang/rapat",
            "peserta sidang",
            "hadir",
            "yang hadir",
            "hadir dalam kegiatan",
            "daftar hadir",
            "peserta yang hadir",
            "dihadiri oleh",
            "turut hadir",
            "peserta kegiatan",
            "yang hadir dalam rapat"),
    GUESTS("undangan", "tamu undangan", "tamu"),
    REPRESENTED("diwakili"),
    ABSENT("tidak hadir", "berhalangan hadir", "yang tidak hadir", "berhalangan"),
    OPENING("pembukaan", "kata pembukaan", "pendahuluan", "pembukaan rapat"),
    DISCUSSION(
            "pembahasan",
            "pelaksanaan",
            "jalannya rapat",
            "hasil rapat",
            "hasil pembahasan",
            "isi rapat",
            "pembahasan rapat",
            "diskusi/tanya jawab",
            "diskusi",
            "tanya jawab",
            "rangkaian/hasil rapat",
            "rangkaian hasil rapat",
            "rangkaian kegiatan",
            "hasil",
            "kegiatan sidang/rapat",
            "kegiatan rapat",
            "isi laporan",
            "pelaksanaan rapat",
            "hasil kegiatan",
            "uraian kegiatan",
            "jalannya kegiatan",
            "pokok bahasan",
            "pokok-pokok pembahasan",
            "hasil diskusi",
            "diskusi dan tanya jawab"),
    DIRECTIVES(
            "arahan pimpinan",
            "arahan",
            "penekanan",
            "arahan pimpinan rapat",
            "arahan dan penekanan",
            "penekanan pimpinan"),
    REFERENCES("rujukan kesepahaman"),
    AGREED("kesepakatan", "hasil kesepakatan"),
    DECIDED("keputusan", "keputusan rapat", "hasil keputusan"),
    CONCLUDED(
            "kesimpulan",
            "simpulan",
            "kesimpulan rapat",
            "kesimpulan/keputusan",
            "kesimpulan dan saran",
            "kesimpulan hasil rapat"),
    ACTIONS(
            "tindak lanjut",
            "rencana tindak lanjut",
            "rtl",
            "rencana aksi",
            "tindak lanjut rapat",
            "tindak lanjut hasil rapat"),
    NEXT("rapat berikutnya", "rapat selanjutnya", "rapat lanjutan"),
    CLOSING("penutup", "penutupan"),
    COPIES("tembusan", "tembusan kepada", "tembusan yth"),
    PHOTOS("dokumentasi", "dokumentasi kegiatan", "foto kegiatan", "dokumentasi terlampir"),
    ADDRESS("kepada yth", "kepada", "dari", "yth");

    private static final int LONGEST = 45;

    private static final Map<String, Heading> BY_NAME = new HashMap<>();

    static {
        for (Heading heading : values()) {
            heading.names.forEach(name -> BY_NAME.put(name, heading));
        }
    }

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of texts
    private final List<String> names;

    Heading(String... names) {
        this.names = List.of(names);
    }

    /// The heading of that name, without regard to case, blanks around slashes and signs behind.
    static Optional<Heading> named(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String name = Fold.of(text).replaceAll(" ?/ ?", "/").replaceAll("[\\s:.;,]+$", "").strip();
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /// What a line is that has a name and, behind a colon, perhaps a value.
    record Found(Heading heading, String value) {}

    /// The heading a line is, or begins with before a colon.
    static Optional<Found> at(String text) {
        Optional<Heading> whole = named(text);
        if (whole.isPresent()) {
            return whole.map(heading -> new Found(heading, ""));
        }
        int colon = text.indexOf(':');
        if (colon < 1 || colon > LONGEST) {
            return Optional.empty();
        }
        return named(text.substring(0, colon))
                .map(heading -> new Found(heading, text.substring(colon + 1).strip()));
    }

    /// Whether it is a label of the head, which means something only before the body begins.
    boolean isLabel() {
        return switch (this) {
            case DATE,
                    TIME,
                    PLACE,
                    HOST,
                    CHAIR,
                    SECRETARY,
                    NUMBER,
                    CLASSIFICATION,
                    TITLE,
                    ADDRESS,
                    BASES,
                    AGENDA,
                    WHEN,
                    ATTENDEES ->
                    true;
            default -> false;
        };
    }

    /// Whether it stands within the list of those present.
    boolean isGroup() {
        return this == GUESTS || this == REPRESENTED || this == ABSENT;
    }
}
