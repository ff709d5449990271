package id.notulis.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.calendar.DateRange;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Classification;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.people.PersonName;
import id.notulis.model.profile.Edition;
import id.notulis.model.profile.Letterhead;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.Press;
import id.notulis.model.profile.Signatory;
import id.notulis.model.publication.Publication;
import id.notulis.report.template.Data;
import id.notulis.report.template.Rows;
import id.notulis.report.template.Text;
import id.notulis.testkit.MeetingGenerator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a press release says, and that it says it in correct Indonesian.
final class PressReleaseTest {

    private static final int LEADS = Math.max(200, Integer.getInteger("notulis.seeds", 200));

    /// A word that wants something behind it, and nothing there.
    private static final Pattern DANGLING =
            Pattern.compile(
                    "\\b(?:di|pada|dan|bersama|membahas|dipimpin|dengan|tentang|Nomor|mengadakan"
                            + "|untuk|merujuk|delegasi)[.,;]");

    private static final Pattern SPACING =
            Pattern.compile("\\s{2,}|\\s[.,;:]|[,;:]{2,}|,\\.|\\.,\\.|^\\s|\\s$|\\(\\)|“”");

    private static final List<String> DAYS =
            List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");

    @Test
    void aLeadIsGoodIndonesian() {
        for (long seed = 0; seed < LEADS; seed++) {
            Dossier dossier = Documents.dossier(text(new SplittableRandom(seed)));
            Data release = release(dossier);
            String lead = of(release, "rilis_teras");

            assertThat(lead)
                    .as("seed %d", seed)
                    .matches("(?s)\\p{Lu}.*[^.]\\.")
                    .doesNotContain("null", "…", "[", "]", "  ")
                    .doesNotContainPattern(SPACING)
                    .doesNotContainPattern(DANGLING);
            assertThat(of(release, "rilis_datum")).isEqualTo("KOTA MADIUN –");
            assertThat(of(release, "rilis_judul"))
                    .as("seed %d", seed)
                    .matches("\\p{Lu}.*[^.,;:]")
                    .containsPattern("Bahas|Gelar|Capai|Pimpin|Bertemu|Hadiri|Berlangsung")
                    .doesNotContainPattern(SPACING);
            dossier.meeting()
                    .date()
                    .ifPresent(days -> assertThat(lead).contains("pada " + told(days)));
            for (String paragraph : paragraphs(release)) {
                assertThat(paragraph)
                        .as("seed %d", seed)
                        .matches("(?s)[\\p{Lu}“].*[.:?”]")
                        .doesNotContain("null", "..")
                        .doesNotContainPattern(SPACING);
            }
        }
    }

    /// Whatever stands in a book, the sentences around it keep their blanks and their full stop.
    @Test
    void oddRecordsDoNotBreakTheSentence() {
        for (long seed = 0; seed < LEADS; seed++) {
            Dossier dossier = unclassified(new MeetingGenerator(seed).next());
            String lead = of(release(dossier), "rilis_teras");

            assertThat(lead).as("seed %d", seed).doesNotContain("  ", "null").endsWith(".");
            dossier.meeting()
                    .date()
                    .ifPresent(days -> assertThat(lead).contains("pada " + told(days)));
        }
    }

    @Test
    void nothingOfAClassifiedMeetingIsTold() {
        for (Classification classification : Classification.values()) {
            Dossier dossier = Documents.dossier(GoldenTest.released());
            Meeting meeting =
                    MeetingParts.of(dossier.meeting()).classification(classification).toMeeting();
            Data release = release(new Dossier(meeting, dossier.agreements()));
            boolean free = classification == Classification.BIASA;

            assertThat(release.toString().contains("Wiwin")).isEqualTo(free);
            assertThat(release.get("judul") != null).isEqualTo(free);
            for (Form form : Form.allOf(Form.SIARAN_PERS_LENGKAP.kind())) {
                assertThat(form.hasSomethingToSay(meeting)).isEqualTo(free);
                assertThat(form.isWithheld(meeting)).isEqualTo(!free);
            }
        }
    }

    @Test
    void whatStandsAroundTheLinesIsNotTold() {
        String all =
                """
                Notula: Rapat kerja
                Tanggal: 4 Juni 2025
                Nomor: rahasia/1
                Seri: rahasia seri
                Dasar: rahasia dasar
                Pembukaan: rahasia pembukaan
                Penutup: rahasia penutup
                Berikutnya: 5 Juni 2025 | | rahasia tempat | rahasia acara
                Tembusan: rahasia tembusan
                Foto: a.jpg | rahasia foto |
                Peserta:
                - Budi Santoso (izin: rahasia sebab)
                # Rahasia topik
                rahasia baris
                " rahasia kutipan
                > rahasia tugas
                # Rahasia topik tertutup {tertutup}
                Kabar baik {rilis}
                """;
        Dossier dossier = Documents.dossier(all);
        for (Form form : Form.allOf(Form.SIARAN_PERS_LENGKAP.kind())) {
            Data release = form.data(Documents.sources(dossier, Audience.INTERNAL).numbered(""));

            assertThat(written(form, release))
                    .contains("Kabar baik.")
                    .doesNotContainIgnoringCase("rahasia");
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "Waktu: 09.00-selesai WITA"})
    void anEmbargoEndsByTheClockOfTheOffice(String time) {
        Dossier dossier = Documents.dossier("Notula: Uji\nTanggal: 4 Juni 2025\n" + time + '\n');
        Publication publication =
                Publication.none(dossier.meeting().id())
                        .detailed("", Optional.of(LocalDateTime.of(2025, 6, 5, 8, 0)));

        assertThat(
                        of(
                                Form.SIARAN_PERS_LENGKAP.data(
                                        Documents.sources(dossier, Audience.INTERNAL)
                                                .published(publication)),
                                "rilis_catatan"))
                .startsWith("Embargo sampai Kamis, 5 Juni 2025 pukul 08.00 WIB,");
    }

    @Test
    void signsInASubheadAreNoMarksOfAMessage() {
        Dossier dossier = Documents.dossier("Notula: Uji\nTanggal: 4 Juni 2025\n");
        Publication publication =
                Publication.none(dossier.meeting().id())
                        .detailed("Tagar _aman_ ~damai~", Optional.empty());
        Sources sources = Documents.sources(dossier, Audience.INTERNAL).published(publication);

        assertThat(Form.SIARAN_PERS_PESAN.text(Form.SIARAN_PERS_PESAN.data(sources)))
                .contains("Tagar ˍamanˍ ∼damai∼\n");
    }

    @Test
    void marksAreNeitherLostNorDoubled() {
        Dossier dossier =
                Documents.dossier(
                        """
                        Notula: Kunjungan Sari Dewi, S.I.K.
                        Tanggal: 4 Juni 2025
                        Tempat: Aula
                        Peserta:
                        [Polres Contoh]
                        - AKBP Sari Dewi, S.I.K. — Kapolres
                        [Mitra Contoh]
                        - Andi — Ketua
                        # Paparan Sari Dewi, S.I.K.
                        " @Andi Kami siap, {rilis}
                        " @Sari keamanan bersama, {rilis}
                        ! Sepakat, {rilis}
                        > Menyusun laporan untuk Sari Dewi, S.I.K. @Andi 5/6 {rilis}
                        """);
        Data release = release(dossier);

        assertThat(of(release, "rilis_teras")).contains("Kunjungan Sari Dewi, S.I.K. di Aula pada");
        assertThat(paragraphs(release))
                .anySatisfy(it -> assertThat(it).startsWith("“Kami siap,” ujar "))
                .anySatisfy(it -> assertThat(it).endsWith(" “keamanan bersama”."))
                .anySatisfy(it -> assertThat(it).endsWith(": Sepakat."))
                .anySatisfy(it -> assertThat(it).endsWith("S.I.K., paling lambat 5 Juni 2025."))
                .noneSatisfy(it -> assertThat(it).containsPattern(SPACING));
    }

    @Test
    void whereNothingIsReleasedTheFactsAloneAreTold() {
        Dossier dossier =
                Documents.dossier(
                        """
                        Notula: Rapat koordinasi lintas sektor
                        Tanggal: 4 Juni 2025
                        Tempat: Aula
                        Peserta:
                        [Polres Madiun Kota]
                        - AKBP Sari Dewi — Kapolres
                        # Rencana
                        Isi rapat
                        """);
        Data release = release(dossier);

        assertThat(of(release, "rilis_teras"))
                .isEqualTo(
                        "Polres Madiun Kota mengadakan rapat koordinasi lintas sektor di Aula pada"
                                + " Rabu (4/6/2025).");
        assertThat(paragraphs(release))
                .containsExactly("Dari Polres Madiun Kota hadir Kapolres AKBP Sari Dewi.");
        assertThat(Form.SIARAN_PERS_LENGKAP.hasSomethingToSay(dossier.meeting())).isTrue();
        assertThat(
                        Form.SIARAN_PERS_LENGKAP.hasSomethingToSay(
                                Documents.dossier("Notula: Uji\nIsi:\nBaris").meeting()))
                .isFalse();
    }

    @Test
    void wordsOfAQuotationAreKeptLetterForLetter() {
        String said =
                lines(
                        """
                        " @Sari Jaga keamanan,  bersama "kita" ya {rilis}
                        " @Sari Siap S.H. {rilis}
                        " @Sari Sudahkah aman? {rilis}
                        " @Sari sepenggal  kata. {rilis}
                        " Tanpa penutur {rilis}
                        " @Sari Satu {rilis}
                        & Dua.
                        """);

        assertThat(said)
                .contains("“Jaga keamanan,  bersama \"kita\" ya,” ujar ")
                .contains("“Siap S.H.,” kata ")
                .contains("“Sudahkah aman?” tanya ")
                .contains("hal yang disebutnya “sepenggal  kata”.")
                .contains("“Tanpa penutur,” demikian salah satu pernyataan dalam kegiatan itu.")
                .contains("“Satu\n“Dua,” pungkas AKBP Sari Dewi.");
    }

    @Test
    void noTwoNeighboursAreAttributedAlike() {
        StringBuilder text = new StringBuilder();
        for (int number = 0; number < 12; number++) {
            text.append("\" @Sari Kalimat ke-").append(number).append(" {rilis}\n");
        }
        List<String> verbs =
                lines(text.toString())
                        .lines()
                        .map(line -> line.replaceAll(".*” (\\p{L}+) .*", "$1"))
                        .toList();

        assertThat(verbs).hasSize(12).endsWith("pungkas");
        for (int at = 1; at < verbs.size(); at++) {
            assertThat(verbs.get(at)).isNotEqualTo(verbs.get(at - 1));
        }
    }

    @Test
    void whoActsIsNamedOnceAndACancelledActionNotAtAll() {
        String told =
                lines(
                        """
                        > @Sari Menyusun jadwal 31/7 {rilis}
                        > @Sari Memasang rambu [selesai 5/6] {rilis}
                        > Memeriksa rambu {rilis}
                        > Rambu diperiksa {rilis}
                        > Menghapus pos [batal] {rilis}
                        """);

        assertThat(told.lines())
                .containsExactly(
                        "Sebagai tindak lanjut, Kapolres Uji, AKBP Sari Dewi, akan menyusun"
                                + " jadwal, paling lambat 31 Juli 2025.",
                        "Selanjutnya, AKBP Sari Dewi telah memasang rambu.",
                        "Selanjutnya, akan dilakukan: Memeriksa rambu.",
                        "Selanjutnya, dicatat hal berikut: Rambu diperiksa.");
    }

    @Test
    void aCrowdIsToldByOrganisation() {
        Data release = release(Documents.dossier(Crowds.assembly(300, 12)));

        assertThat(paragraphs(release))
                .containsExactly(
                        "Kegiatan itu dihadiri tiga ratus orang dari dua belas instansi, antara lain Instansi A,"
                                + " Instansi B, dan Instansi C.");
        assertThat(of(release, "rilis_teras"))
                .startsWith("Instansi A, Instansi B, dan sepuluh instansi lain mengadakan apel");
    }

    @Test
    void theSecretarysHeadlineWins() {
        Dossier dossier = Documents.dossier(GoldenTest.released());
        Sources sources = Documents.sources(dossier, Audience.INTERNAL);
        Publication chosen = Publication.none(dossier.meeting().id()).headed(" Judul Sendiri ");
        Data release = Form.SIARAN_PERS_LENGKAP.data(sources.published(chosen));

        assertThat(of(release, "rilis_judul")).isEqualTo("Judul Sendiri");
        assertThat(texts(release, "rilis_usulan"))
                .startsWith(
                        "Polres Madiun Kota dan Dua Instansi Lain Bahas Pengaturan Arus Lalu Lintas"
                                + " dan Informasi kepada Masyarakat")
                .contains(
                        "Kapolres Madiun Kota Pimpin Rapat Koordinasi Pengamanan Suran Agung",
                        "Ketua Senkom Mitra Polri Kota Madiun Hadiri Rapat Koordinasi Pengamanan"
                                + " Suran Agung")
                .doesNotHaveDuplicates()
                .allMatch(headline -> !headline.endsWith("."));
    }

    @Test
    void anOfficeThatCanBeReachedIsNamed() {
        OfficeProfile office = reached(Press.NONE, "Telepon (0351) 123456", "Jalan Contoh 1");
        Sources sources =
                new Sources(
                        Documents.dossier(GoldenTest.released()),
                        office,
                        Documents.LISTS,
                        Audience.INTERNAL);

        assertThat(texts(Form.SIARAN_PERS_PENDEK.data(sources), "rilis_kontak"))
                .containsExactly("Kasi Humas, AKBP Sari Dewi, S.H.", "Telepon (0351) 123456");
        assertThat(texts(release(Documents.dossier(GoldenTest.released())), "rilis_kontak"))
                .last()
                .isEqualTo("…………");
    }

    @Test
    void whatTheOfficeTellsThePressComesBeforeWhatItsPapersTell() {
        OfficeProfile office =
                reached(
                        new Press(
                                List.of("Adi Prasetyo, Kasi Humas", "0812-0000-0000"),
                                List.of("Polres Contoh melayani Kota Contoh.")),
                        "Telepon (0351) 123456");
        Sources sources =
                new Sources(
                        Documents.dossier(GoldenTest.released()),
                        office,
                        Documents.LISTS,
                        Audience.INTERNAL);

        for (Form form : List.of(Form.SIARAN_PERS_LENGKAP, Form.SIARAN_PERS_PENDEK)) {
            assertThat(texts(form.data(sources), "rilis_kontak"))
                    .containsExactly("Adi Prasetyo, Kasi Humas", "0812-0000-0000");
        }
        assertThat(texts(Form.SIARAN_PERS_LENGKAP.data(sources), "rilis_tentang"))
                .containsExactly("Polres Contoh melayani Kota Contoh.");
        assertThat(texts(Form.SIARAN_PERS_PENDEK.data(sources), "rilis_tentang")).isEmpty();
        assertThat(Form.SIARAN_PERS_PESAN.text(Form.SIARAN_PERS_PESAN.data(sources)))
                .contains("Adi Prasetyo, Kasi Humas; 0812-0000-0000");
    }

    @ParameterizedTest
    @CsvSource({
        "Kapolres, Polres Madiun Kota, Kapolres Madiun Kota",
        "Kapolres Madiun Kota, Polres Madiun Kota, Kapolres Madiun Kota",
        "Kepala Lapas, Lapas Kelas I Madiun, Kepala Lapas Kelas I Madiun",
        "Ketua Senkom, Senkom Mitra Polri, Ketua Senkom Mitra Polri",
        "Kasi Humas, Polres Madiun Kota, Kasi Humas Polres Madiun Kota",
        "Kapolsek Taman, Polres Madiun Kota, Kapolsek Taman Polres Madiun Kota",
        "Ketua, '', Ketua",
        "'', Polri, ''"
    })
    void aPostIsNamedWithItsUnitOnce(String post, String unit, String named) {
        assertThat(Attending.postAt(post, unit)).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-04, 2025-06-04, Rabu (4/6/2025)",
        "2025-06-04, 2025-06-05, Rabu–Kamis (4–5/6/2025)",
        "2025-06-30, 2025-07-02, Senin (30/6/2025) hingga Rabu (2/7/2025)",
        "2024-06-04, 2025-06-04, Selasa (4/6/2024) hingga Rabu (4/6/2025)"
    })
    void daysAreToldAsInTheNews(LocalDate first, LocalDate last, String told) {
        assertThat(NewsDate.of(new DateRange(first, last))).isEqualTo(told);
    }

    /// A meeting as offices have them, with and without everything that may be missing.
    private static String text(SplittableRandom random) {
        List<String> organisations =
                List.of(
                        "Polres Madiun Kota",
                        "Senkom Mitra Polri Kota Madiun",
                        "Lapas Kelas I Madiun",
                        "Dinas Perhubungan Kota Madiun",
                        "PT Sumber  Rejeki, Tbk.");
        List<String> people =
                List.of(
                        "AKBP Wiwin Junianto, S.I.K. — Kapolres",
                        "H. Rema Arif, S.E. — Ketua",
                        "Iptu Ubaidillah, S.H. — Kasi Humas selaku Ketua Tim",
                        "Tarmidi",
                        "Nurfaizah Aula, S.Pd., M.Pd. — Bendahara");
        List<String> titles =
                List.of(
                        "Audiensi Senkom dengan Kapolres Madiun Kota",
                        "Rapat Koordinasi Pengamanan Suran Agung",
                        "rapat anev mingguan.",
                        "Pengamanan malam  satu Suro",
                        "FGD Literasi Digital,",
                        "Koordinasi Kehumasan Lapas Kelas I Madiun dan Polres Madiun Kota");
        StringBuilder text = new StringBuilder("Notula: " + one(titles, random) + '\n');
        text.append(maybe(random, "Jenis: " + one(List.of("Audiensi", "Rapat", "FGD"), random)));
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4_000));
        String range = day + (random.nextBoolean() ? "" : " s.d. " + day.plusDays(2));
        text.append(maybe(random, "Tanggal: " + range));
        text.append(
                maybe(
                        random,
                        "Tempat: "
                                + one(
                                        List.of(
                                                "Aula  Lama",
                                                "daring",
                                                "di Gedung A.",
                                                "Jl. Pahlawan"),
                                        random)));
        text.append(maybe(random, "Penyelenggara: " + one(organisations, random)));
        int attending = random.nextInt(people.size() + 1);
        if (attending > 0 && random.nextBoolean()) {
            text.append("Pimpinan: ")
                    .append(
                            List.of("Wiwin Junianto", "Rema Arif", "Tarmidi")
                                    .get(random.nextInt(3)))
                    .append('\n');
        }
        text.append("Peserta:\n");
        for (int number = 0; number < attending; number++) {
            if (random.nextInt(3) > 0) {
                text.append('[').append(one(organisations, random)).append("]\n");
            }
            text.append("- ").append(people.get(number));
            text.append(random.nextInt(4) == 0 ? " (ketua delegasi)\n" : "\n");
        }
        if (random.nextBoolean()) {
            text.append("Kesepahaman: Kep-1/2025\nJenis: MoU\n1. Satu\n2. Dua\n");
        }
        for (String topic :
                List.of("Strategi komunikasi", "SDM:", "Penanggulangan  hoaks.", "Aceh")) {
            if (random.nextBoolean()) {
                text.append("# ").append(topic).append('\n');
                text.append("Kedua pihak bertukar data").append(mark(random));
                text.append("! Koordinasi diperkuat").append(mark(random));
                text.append("\" Kami siap").append(mark(random));
            }
        }
        return text.toString();
    }

    private static String mark(SplittableRandom random) {
        return random.nextBoolean() ? " {rilis}\n" : "\n";
    }

    private static String maybe(SplittableRandom random, String line) {
        return random.nextInt(4) == 0 ? "" : line + '\n';
    }

    private static String one(List<String> those, SplittableRandom random) {
        return those.get(random.nextInt(those.size()));
    }

    /// Worked out without the program's own words.
    private static String told(DateRange days) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        if (days.singleDay()) {
            return day(first);
        }
        return first.getYear() == last.getYear() && first.getMonth() == last.getMonth()
                ? "%s–%s (%d–%d/%d/%04d)"
                        .formatted(
                                weekday(first),
                                weekday(last),
                                first.getDayOfMonth(),
                                last.getDayOfMonth(),
                                last.getMonthValue(),
                                last.getYear())
                : day(first) + " hingga " + day(last);
    }

    private static String day(LocalDate day) {
        return "%s (%d/%d/%04d)"
                .formatted(weekday(day), day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static String weekday(LocalDate day) {
        return DAYS.get(day.getDayOfWeek().getValue() - 1);
    }

    private static Dossier unclassified(Dossier dossier) {
        return new Dossier(
                MeetingParts.of(dossier.meeting()).classification(Classification.BIASA).toMeeting(),
                dossier.agreements());
    }

    /// What becomes of released lines of Sari, Kapolres Uji.
    private static String lines(String body) {
        String head =
                "Notula: Uji\nTanggal: 4 Juni 2025\nPeserta:\n- AKBP Sari Dewi — Kapolres Uji\nIsi:\n";
        Data release = release(Documents.dossier(head + body));
        List<String> told = new ArrayList<>(texts(release, "rilis_isi"));
        told.addAll(texts(release, "rilis_penutup"));
        return String.join("\n", told);
    }

    private static OfficeProfile reached(Press press, String... address) {
        OfficeProfile police = Documents.profile("Polres");
        Edition newest = police.newest();
        PersonName name = Documents.named("AKBP");
        return police.with(
                new Edition(
                        newest.from(),
                        new Letterhead(
                                newest.letterhead().style(),
                                newest.letterhead().lines(),
                                List.of(address)),
                        newest.city(),
                        List.of(new Signatory("", "", "Kasi Humas", Optional.of(name), "")),
                        newest.alternates(),
                        newest.copies(),
                        press));
    }

    private static Data release(Dossier dossier) {
        return Form.SIARAN_PERS_LENGKAP.data(Documents.sources(dossier, Audience.INTERNAL));
    }

    private static List<String> paragraphs(Data release) {
        List<String> all = new ArrayList<>(texts(release, "rilis_hadir"));
        all.addAll(texts(release, "rilis_isi"));
        all.addAll(texts(release, "rilis_rujukan"));
        all.addAll(texts(release, "rilis_penutup"));
        return all;
    }

    private static String written(Form form, Data release) {
        return form.format() == Format.TEXT ? form.text(release) : release.toString();
    }

    private static String of(Data data, String field) {
        return data.get(field) instanceof Text text ? text.text() : "";
    }

    private static List<String> texts(Data data, String list) {
        return data.get(list) instanceof Rows rows
                ? rows.rows().stream().map(row -> of(row, "teks")).toList()
                : List.of();
    }
}
