package id.notulis.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.notulis.model.Id;
import id.notulis.model.meeting.Rhythm;
import id.notulis.model.people.Person;
import id.notulis.testkit.TempBook;
import id.notulis.work.EditSeries;
import id.notulis.work.GroupEdits;
import id.notulis.work.Op;
import id.notulis.work.PersonEdits;
import id.notulis.work.Snapshot;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Series of meetings and standing groups on the command line, on 10 June 2025.
final class RecurringListsTest {

    @TempDir private static Path folder;
    private static Path book = Path.of("");

    @BeforeAll
    static void fill() {
        book = Books.empty(folder);
        take("anev-1", "Anev Mei", "Anev", "Selasa, 27 Mei 2025", "");
        take("anev-2", "Anev Juni", "Anev", "Selasa, 3 Juni 2025", "");
        take("apel-1", "Apel Mei", "Apel", "Kamis, 1 Mei 2025", "Berikutnya: 12 Juni 2025");
        take("rakor-1", "Rakor Juni", "Rakor", "Senin, 2 Juni 2025", "");
        take("rakor-2", "Rakor Juli", "Rakor", "Rabu, 2 Juli 2025", "");
        take("forum-1", "Forum pertama", "Forum", "Senin, 9 Juni 2025", "");
        try (Workspace open = TempBook.openAt(book)) {
            open.transact(
                    Op.EDIT_MEETING_SERIES,
                    new EditSeries("Anev", "Evaluasi", Optional.of(Rhythm.FORTNIGHTLY)));
            open.transact(
                    Op.ADD_GROUP, GroupEdits.add("Forum Kamtibmas", people(open, "Tono", "Budi")));
            open.transact(Op.ADD_GROUP, GroupEdits.add("Forum Pemuda", people(open, "Sari")));
            open.transact(
                    Op.ARCHIVE_PERSON, PersonEdits.archive(people(open, "Tono").getFirst(), true));
        }
    }

    private static void take(String file, String title, String series, String day, String next) {
        String text =
                """
                Notula: %s
                Tanggal: %s
                Waktu: 09.00 s.d. 10.00 WIB
                Tempat: Aula
                Seri: %s
                %s

                Peserta:
                [Senkom Kota]
                - Tono Wibowo, S.E. — Ketua
                - Sari
                [Polres Kota]
                - Iptu Budi Santoso, S.H. — Kasi Humas
                """
                        .formatted(title, day, series, next);
        Run run =
                Run.of(
                        "import",
                        book,
                        Books.file(folder, file + ".notula.txt", text.replace("\n\n\n", "\n\n")));
        assertThat(run.code()).as(run.err()).isZero();
    }

    private static List<Id> people(Workspace open, String... names) {
        List<Person> people = open.read(Snapshot::people);
        return List.of(names).stream()
                .map(
                        name ->
                                people.stream()
                                        .filter(it -> it.name().name().startsWith(name))
                                        .findFirst()
                                        .orElseThrow()
                                        .id())
                .toList();
    }

    @Test
    void everySeriesHasItsKeys() {
        Run run = Run.of("daftar", book, "series", "--json");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Json.array(run.out()))
                .hasSize(4)
                .allSatisfy(
                        it ->
                                assertThat(String.join(",", it.keys()))
                                        .isEqualTo(
                                                "id,name,former_names,rhythm,rhythm_set,last_date,"
                                                        + "last_meeting_id,next_date,next_meeting_id,"
                                                        + "meetings"));
    }

    /// What somebody said of the rhythm counts, and the names it had stay known.
    @Test
    void aSeriesTellsItsRhythmAndItsNames() {
        Json.Value series = series("Evaluasi");

        assertThat(series.get("id").text()).hasSize(26);
        assertThat(series.get("former_names").items())
                .extracting(Json.Value::text)
                .containsExactly("Anev");
        assertThat(series.get("rhythm").text()).isEqualTo("fortnightly");
        assertThat(series.get("rhythm_set").content()).isEqualTo(true);
        assertThat(series.get("last_date").text()).isEqualTo("2025-06-03");
        assertThat(series.get("last_meeting_id").text()).isEqualTo(meeting("Anev Juni"));
        assertThat(series.get("next_date").text()).isEqualTo("2025-06-17");
        assertThat(series.get("next_meeting_id").missing()).isTrue();
        assertThat(series.get("meetings").content()).isEqualTo(2L);
    }

    /// A series nobody renamed or gave a rhythm is known by its meetings alone.
    @Test
    void theNextMeetingIsTheOneInTheBookOrTheOneTheMinutesSpokeOf() {
        Json.Value rakor = series("Rakor");
        assertThat(rakor.get("id").missing()).isTrue();
        assertThat(rakor.get("rhythm_set").content()).isEqualTo(false);
        assertThat(rakor.get("last_date").text()).isEqualTo("2025-06-02");
        assertThat(rakor.get("next_date").text()).isEqualTo("2025-07-02");
        assertThat(rakor.get("next_meeting_id").text()).isEqualTo(meeting("Rakor Juli"));

        Json.Value apel = series("Apel");
        assertThat(apel.get("rhythm").text()).isEqualTo("irregular");
        assertThat(apel.get("next_date").text()).isEqualTo("2025-06-12");
        assertThat(apel.get("next_meeting_id").missing()).isTrue();

        assertThat(series("Forum").get("next_date").missing()).isTrue();
        assertThat(
                        Json.array(
                                        Run.of(
                                                        "list",
                                                        book,
                                                        "series",
                                                        "--json",
                                                        "--today",
                                                        "2025-06-13")
                                                .out())
                                .stream()
                                .filter(it -> it.get("name").text().equals("Apel"))
                                .map(it -> it.get("next_date").missing()))
                .containsExactly(true);
    }

    @Test
    void seriesAreToldToPeopleInBothLanguages() {
        assertThat(Run.of("list", book, "series").out())
                .containsPattern(
                        "Evaluasi +dua mingguan +terakhir 2025-06-03"
                                + " +berikutnya diperkirakan 2025-06-17 +2 rapat +dulu Anev\n")
                .containsPattern("Rakor .*  berikutnya 2025-07-02 +2 rapat\n")
                .containsPattern("Forum +tidak tetap +terakhir 2025-06-09 +- +1 rapat\n");
        assertThat(Run.of("list", book, "series", "--lang", "en").out())
                .containsPattern(
                        "Evaluasi +every two weeks.* last 2025-06-03"
                                + " +next expected 2025-06-17 +2 meetings +formerly Anev\n");
    }

    @Test
    void aSeriesIsShownWithItsMeetings() {
        Run run = Run.of("show", book, "--series", "anev");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.lines())
                .startsWith(
                        "Evaluasi",
                        "dua mingguan",
                        "terakhir 2025-06-03",
                        "berikutnya diperkirakan 2025-06-17",
                        "dulu Anev")
                .hasSize(7);
        assertThat(run.lines().get(5)).contains(meeting("Anev Juni"), "2025-06-03");
        assertThat(run.lines().get(6)).contains(meeting("Anev Mei"), "2025-05-27");

        Json.Value shown = Json.value(Run.of("lihat", book, "--series", "eva", "--json").out());
        assertThat(shown.get("name").text()).isEqualTo("Evaluasi");
        assertThat(shown.get("meeting_list").items())
                .extracting(it -> it.get("title").text())
                .containsExactly("Anev Juni", "Anev Mei");
        assertThat(shown.get("meeting_list").items().getFirst().keys())
                .isEqualTo(list("meetings").getFirst().keys());
    }

    @Test
    void aGroupTellsItsMembersInTheirOrder() {
        Run run = Run.of("list", book, "groups", "--json");
        assertThat(run.code()).as(run.err()).isZero();
        List<Json.Value> groups = Json.array(run.out());
        assertThat(groups)
                .extracting(it -> it.get("name").text())
                .containsExactly("Forum Kamtibmas", "Forum Pemuda");
        Json.Value first = groups.getFirst();
        assertThat(String.join(",", first.keys())).isEqualTo("id,name,members");
        assertThat(first.get("id").text()).hasSize(26);
        List<Json.Value> members = first.get("members").items();
        assertThat(String.join(",", members.getFirst().keys()))
                .isEqualTo(
                        "id,name,rank,front_titles,back_titles,position,organisation,"
                                + "display_name,signature_name,archived");
        assertThat(members)
                .extracting(it -> it.get("display_name").text(), it -> it.get("archived").content())
                .containsExactly(
                        tuple("Tono Wibowo, S.E.", true), tuple("Iptu Budi Santoso, S.H.", false));

        Run shown = Run.of("show", book, "--group", "forum kam", "--json");
        assertThat(shown.code()).as(shown.err()).isZero();
        assertThat(Json.value(shown.out()).get("id").text()).isEqualTo(first.get("id").text());
    }

    @Test
    void groupsAreToldToPeople() {
        assertThat(Run.of("list", book, "groups").out())
                .containsPattern(
                        "Forum Kamtibmas +Tono Wibowo, S\\.E\\.; Iptu Budi Santoso, S\\.H\\.\n")
                .containsPattern("Forum Pemuda +Sari\n");
        assertThat(Run.of("show", book, "--group", "Forum Kamtibmas").out())
                .startsWith("Forum Kamtibmas\n")
                .containsPattern("Tono Wibowo, S\\.E\\. +Ketua +Senkom Kota +diarsipkan\n")
                .containsPattern("Iptu Budi Santoso, S\\.H\\. +Kasi Humas +Polres Kota\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    --series zzz         | Seri rapat "zzz" tidak ditemukan | Rakor
                    --group Forum        | cocok dengan beberapa kelompok   | Forum Pemuda
                    --group zzz          | "zzz" tidak ditemukan            | Forum Kamtibmas
                    latest --series Anev | Pilih salah satu                 | --group
                    --series Anev --to x | --to menulis teks satu rapat     | --to
                    --json               | Masih kurang: RAPAT              | RAPAT
                    """)
    void whatCannotBeMeantIsWrongUsage(String line, String told, String candidate) {
        Run run = Run.of(words(line));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(told, candidate);
    }

    private static Object[] words(String line) {
        return Stream.concat(Stream.of("show", book), Stream.of(line.split(" "))).toArray();
    }

    @Test
    void aBookWithoutThemSaysSo(@TempDir Path other) {
        Path empty = Books.empty(other);

        for (String what : List.of("series", "groups")) {
            assertThat(Run.of("list", empty, what, "--json").out()).isEqualTo("[]\n");
            assertThat(Run.of("list", empty, what).err()).isEqualTo("Belum ada isinya.\n");
        }
        assertThat(Run.of("show", empty, "--series", "Anev").err())
                .isEqualTo("Buku ini belum berisi seri rapat.\n");
        assertThat(Run.of("show", empty, "--group", "Forum").err())
                .isEqualTo("Buku ini belum berisi kelompok tetap.\n");
    }

    private static Json.Value series(String name) {
        return list("series").stream()
                .filter(it -> it.get("name").text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String meeting(String title) {
        return list("meetings").stream()
                .filter(it -> it.get("title").text().equals(title))
                .findFirst()
                .orElseThrow()
                .get("id")
                .text();
    }

    private static List<Json.Value> list(String what) {
        return Json.array(Run.of("list", book, what, "--json").out());
    }
}
