package id.notulis.exchange.people;

import id.notulis.util.Fold;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a column of a list of people tells, with the headings it goes by.
public enum PersonColumn {
    RANK(
            "Pangkat",
            "pangkat gol",
            "pangkat golongan",
            "pangkat gol ruang",
            "pangkat korps",
            "golongan",
            "gol",
            "rank"),
    FRONT_TITLES("Gelar depan", "front titles", "front title"),
    NAME(
            "Nama",
            "nama lengkap",
            "nama dan gelar",
            "nama gelar",
            "nama peserta",
            "nama personel",
            "nama personil",
            "nama pegawai",
            "nama anggota",
            "nama pejabat",
            "name",
            "full name"),
    BACK_TITLES("Gelar belakang", "gelar", "back titles", "back title"),
    NUMBER(
            "NRP/NIP",
            "nip nrp",
            "nrp",
            "nip",
            "nrp atau nip",
            "nomor induk",
            "nomor induk pegawai",
            "nomor pegawai",
            "service number"),
    POST("Jabatan", "jabatan posisi", "posisi", "position", "post", "job title"),
    ORGANISATION(
            "Instansi",
            "asal instansi",
            "instansi bidang",
            "nama instansi",
            "satuan",
            "kesatuan",
            "satker",
            "unit kerja",
            "kantor",
            "lembaga",
            "organisasi",
            "organisation",
            "organization",
            "office"),
    SINCE("Sejak", "menjabat sejak", "mulai menjabat", "tmt jabatan", "tmt", "since"),
    PHONE(
            "No. HP",
            "hp",
            "nomor hp",
            "no hp wa",
            "hp wa",
            "no wa",
            "nomor wa",
            "wa",
            "whatsapp",
            "handphone",
            "telepon",
            "no telepon",
            "nomor telepon",
            "no telp",
            "telp",
            "phone",
            "phone number",
            "mobile");

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String heading;
    private final String others;

    PersonColumn(String heading, String... others) {
        this.heading = heading;
        this.others = '|' + String.join("|", others) + '|';
    }

    /// The heading it has in lists that go out.
    public String heading() {
        return heading;
    }

    /// The column a heading stands for.
    public static Optional<PersonColumn> named(String heading) {
        String wanted = plain(heading);
        return wanted.isEmpty()
                ? Optional.empty()
                : Arrays.stream(values()).filter(it -> it.goesBy(wanted)).findFirst();
    }

    private boolean goesBy(String wanted) {
        return plain(heading).equals(wanted) || others.contains('|' + wanted + '|');
    }

    /// A heading without what makes no difference.
    static String plain(String heading) {
        return MARKS.matcher(Fold.of(heading)).replaceAll(" ").strip();
    }
}
