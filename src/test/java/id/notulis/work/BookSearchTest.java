package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.i18n.Language;
import id.notulis.model.Id;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.calendar.DueTime;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.document.Ingredients;
import id.notulis.model.document.WrittenDocument;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.overview.ActionSieve;
import id.notulis.model.overview.ActionSieve.InCharge;
import id.notulis.model.overview.ActionSieve.OfPoint;
import id.notulis.model.people.Person;
import id.notulis.model.search.FindScope;
import id.notulis.model.search.Findings.Group;
import id.notulis.model.search.Found;
import id.notulis.model.search.Hit;
import id.notulis.model.search.Saved;
import id.notulis.model.search.Saved.Filter;
import id.notulis.model.search.Suggested;
import id.notulis.search.FindText;
import id.notulis.testkit.Papers;
import id.notulis.testkit.TempBook;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What searches with conditions find in a book of two meetings.
class BookSearchTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 4);

    private static final String VISIT =
            """
            Notula: Kunjungan kantor
            Jenis: Audiensi
            Tanggal: 4/6/2025
            Tempat: Aula
            Seri: Kemitraan
            Nomor: B/7/VI/2025
            Peserta:
            [Kantor Contoh]
            - Ani Wijaya — Ketua
            [Yayasan Mitra]
            - Budi Café — Sekretaris

            Kesepahaman: MOU-192/2024
            Jenis: MoU
            Tanggal: 1/12/2024
            Berlaku: 1/12/2024 s.d. 1/12/2026
            Pihak: Kantor Contoh; Yayasan Mitra
            1. Pertukaran kabar
            2. Pelatihan literasi

            # Literasi
            @Ani Literasi digital dimulai dari sekolah. ^2
            @Budi Digital dan literasi sama penting. ^1
            > Susun modul literasi @Budi 1/6/2025 ^2
            # Penutup
            @Ani Terima kasih atas kabar baik.
            """;

    private static final String EARLIER =
            """
            Notula: Persiapan kunjungan
            Jenis: Koordinasi
            Tanggal: 21/5/2024
            Tempat: Ruang rapat
            Peserta:
            [Kantor Contoh]
            - Ani Wijaya
            # Literasi
            @Ani Bahan literasi disiapkan.
            > Pesan ruangan untuk literasi @Ani 30/7/2025
            """;

    private Workspace book;
    private Id visit;

    @BeforeEach
    void open(@TempDir Path folder) {
        book = TempBook.furnished(folder);
        Papers.take(book, EARLIER);
        visit = Papers.take(book, VISIT);
        book.log(document("/berkas/2025-06-04_notulen_kunjungan-kantor.docx", "B/7/VI/2025"));
        book.log(document("C:\\berkas\\2025-06-04_undangan_kunjungan-kantor.docx", "UND/3/2025"));
        book.log(document("/berkas/2025-06-04_notulen_kunjungan-kantor.docx", "B/7/VI/2025"));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    literasi jenis:audiensi di:butir | Literasi digital dimulai dari sekolah.; Digital dan literasi sama penting.
                    "literasi digital" di:butir sejak:2025 | Literasi digital dimulai dari sekolah.
                    literasi di:butir sampai:2024 | Bahan literasi disiapkan.
                    orang:ani di:butir | Terima kasih atas kabar baik.; Literasi digital dimulai dari sekolah.; Bahan literasi disiapkan.
                    orang:ketua topik:penutup di:butir | Terima kasih atas kabar baik.
                    orang:CAFE di:butir | Digital dan literasi sama penting.
                    instansi:mitra di:butir | Digital dan literasi sama penting.
                    literasi -digital di:butir | Bahan literasi disiapkan.
                    butir:2 di:butir | Literasi digital dimulai dari sekolah.
                    naskah:192 butir:1 di:butir | Digital dan literasi sama penting.
                    naskah:193 butir:1 di:butir |
                    topik:penutup di:butir | Terima kasih atas kabar baik.
                    status:terlambat | Susun modul literasi
                    status:terbuka literasi | Pesan ruangan untuk literasi; Susun modul literasi
                    batas:2025-07 | Pesan ruangan untuk literasi
                    orang:ani status:belum | Pesan ruangan untuk literasi
                    instansi:yayasan di:tindak-lanjut | Susun modul literasi
                    -status:terlambat di:tindak-lanjut | Pesan ruangan untuk literasi
                    status:selesai |
                    """)
    void findsLinesAndActions(String text, String snippets) {
        List<String> wanted = snippets == null ? List.of() : List.of(snippets.split("; "));
        assertThat(hits(text)).extracting(Hit::snippet).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    jenis:audiensi di:rapat | Kunjungan kantor
                    kunjungan tempat:ruang di:rapat | Persiapan kunjungan
                    seri:kemit di:rapat | Kunjungan kantor
                    orang:budi di:rapat | Kunjungan kantor
                    instansi:contoh di:rapat | Kunjungan kantor; Persiapan kunjungan
                    naskah:192 di:rapat | Kunjungan kantor
                    -naskah:192 di:rapat | Persiapan kunjungan
                    kunjungan -persiapan di:rapat | Kunjungan kantor
                    status:final di:rapat |
                    status:draf sejak:2025-06 di:rapat | Kunjungan kantor
                    nomor:b7 di:rapat |
                    nomor:7 di:rapat | Kunjungan kantor
                    topik:literasi di:rapat | Kunjungan kantor; Persiapan kunjungan
                    orang:wijaya di:orang | Ani Wijaya
                    instansi:yayasan di:orang | Budi Café
                    budi -café di:orang |
                    instansi:yayasan di:instansi | Yayasan Mitra
                    status:berlaku | MOU-192/2024
                    status:berakhir |
                    jenis:mou instansi:mitra di:kesepahaman | MOU-192/2024
                    butir:2 di:kesepahaman | MOU-192/2024
                    butir:9 di:kesepahaman |
                    pelatihan sejak:2024-12 di:kesepahaman | MOU-192/2024
                    pelatihan sampai:2024-11 di:kesepahaman |
                    """)
    void findsMeetingsPeopleAndAgreements(String text, String titles) {
        List<String> wanted = titles == null ? List.of() : List.of(titles.split("; "));
        assertThat(hits(text)).extracting(Hit::title).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void filesOfTheLogAreFoundByNameAndNumberOnce() {
        String minutes = "2025-06-04_notulen_kunjungan-kantor.docx";
        String invitation = "2025-06-04_undangan_kunjungan-kantor.docx";

        assertThat(hits("undangan kantor ")).extracting(Hit::title).containsExactly(invitation);
        assertThat(hits("kunjungan di:dokumen"))
                .extracting(Hit::title)
                .containsExactlyInAnyOrder(minutes, invitation);
        assertThat(hits("berkas")).isEmpty();
        assertThat(hits("und/3")).extracting(Hit::kind).containsExactly(Hit.Kind.DOCUMENT);
        assertThat(hits("jenis:undangan di:dokumen")).hasSize(1);
        assertThat(hits("jenis:audiensi di:dokumen")).hasSize(2);
        assertThat(hits("nomor:und")).extracting(Hit::id).containsExactly(visit);
        assertThat(hits("di:dokumen sejak:2025-06-05")).isEmpty();
        assertThat(hits("di:dokumen orang:budi status:draf")).hasSize(2);
        Group found =
                book.read(
                                it ->
                                        it.searching()
                                                .find(
                                                        FindText.parse(invitation, FindScope.ALL),
                                                        TODAY,
                                                        () -> true))
                        .groups()
                        .getFirst();
        assertThat(found.first().getFirst().detail())
                .isEqualTo(
                        new Found.OfDocument(
                                "UND/3/2025", "Kunjungan kantor", TempBook.CLOCK.instant()));
        assertThat(book.check()).isEmpty();
    }

    @Test
    void lateDependsOnTheDay() {
        List<Hit> later =
                book.read(
                        it ->
                                it.searching()
                                        .hits("status:terlambat", LocalDate.of(2025, 8, 1), 50));
        assertThat(later).hasSize(2);
    }

    @Test
    void finalMinutesAreFoundByTheirStatus() {
        Papers.status(book, visit, MeetingStatus.FINAL);

        assertThat(hits("status:final di:rapat")).hasSize(1);
        assertThat(hits("status:final di:butir")).hasSize(3);
    }

    @Test
    void quickFindAnswersTheSame() {
        List<Group> groups = groups("literasi orang:ani", FindScope.ALL);

        assertThat(groups)
                .extracting(Group::kind)
                .containsExactly(Hit.Kind.MEETING, Hit.Kind.ENTRY, Hit.Kind.ACTION);
        assertThat(groups("orang:ani", FindScope.PEOPLE)).hasSize(1);
        assertThat(groups("^butir:2", FindScope.ALL).getFirst().first()).hasSize(1);
        assertThat(groups("^kabar -pelatihan", FindScope.ALL)).hasSize(1);
        assertThat(groups("status:terlambat", FindScope.MEETINGS)).isEmpty();
        assertThat(groups("-rapat", FindScope.ALL)).isNotEmpty();
    }

    @Test
    void suggestsWhatTheBookHas() {
        assertThat(suggested("jenis:")).contains("jenis:Audiensi", "jenis:Koordinasi");
        assertThat(suggested("jenis:ko")).containsExactly("jenis:Koordinasi");
        assertThat(suggested("orang:wij")).containsExactly("orang:\"Ani Wijaya\"");
        assertThat(suggested("instansi:mit")).containsExactly("instansi:\"Yayasan Mitra\"");
        assertThat(suggested("naskah:mou")).containsExactly("naskah:\"MOU-192/2024\"");
        assertThat(suggested("seri:k")).containsExactly("seri:Kemitraan");
        assertThat(suggested("tempat:au")).containsExactly("tempat:Aula");
        assertThat(suggested("topik:pen")).containsExactly("topik:Penutup");
    }

    @Test
    void aNameKeepsASearchAndUndoTakesItBack() {
        String before = Dump.of(book);
        Saved first = save("Terlambat", "status:terlambat");
        Saved second = save("  TERLAMBAT ", "status:terlambat orang:ani");

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(saved()).containsExactly(second);
        book.undo();
        assertThat(saved()).containsExactly(first);
        book.transact(Op.REMOVE_SEARCH, SavedEdits.remove(first.id()));
        assertThat(saved()).isEmpty();
        book.undo();
        assertThat(saved()).containsExactly(first);
        book.undo();
        assertThat(Dump.of(book)).isEqualTo(before);
    }

    @Test
    void aSearchNeedsANameOfSomeLength() {
        assertThat(
                        book.transact(
                                        Op.SAVE_SEARCH,
                                        SavedEdits.save("  ", new Saved.Search("ani")))
                                .value()
                                .told())
                .isNotEmpty();
        assertThat(
                        book.transact(
                                        Op.SAVE_SEARCH,
                                        SavedEdits.save("x".repeat(81), new Saved.Search("ani")))
                                .value()
                                .told())
                .isNotEmpty();
        assertThat(saved()).isEmpty();
    }

    @Test
    void aFilterComesBackAsItWasKept() {
        ActionSieve all =
                ActionSieve.ALL
                        .saying("modul")
                        .of(Optional.of(visit))
                        .from(Optional.of(visit))
                        .about(Optional.of(new OfPoint(visit, 2)));
        List<Filter> filters =
                List.of(
                        new Filter(ActionSieve.ALL, Optional.of(DueTime.NEXT_MONTH)),
                        new Filter(
                                all.by(Optional.of(new InCharge.Known(visit)))
                                        .during(
                                                Optional.of(
                                                        new DateRange(TODAY, TODAY.plusDays(2)))),
                                Optional.empty()),
                        new Filter(
                                all.by(Optional.of(new InCharge.Named("Panitia"))),
                                Optional.of(DueTime.LAST_YEAR)),
                        new Filter(
                                ActionSieve.ALL.by(Optional.of(new InCharge.Nobody())),
                                Optional.empty()));
        int number = 0;
        for (Filter filter : filters) {
            book.transact(Op.SAVE_FILTER, SavedEdits.save("Saringan " + ++number, filter));
        }
        save("Saringan 1", "modul");

        assertThat(saved())
                .filteredOn(it -> it.kept() instanceof Filter)
                .extracting(Saved::kept)
                .containsExactlyElementsOf(filters);
        assertThat(saved()).hasSize(filters.size() + 1);
    }

    /// A filter by somebody who was two people is one by that one.
    @Test
    void aFilterFollowsAMerge() {
        Person twin =
                book.transact(Op.ADD_PERSON, PersonEdits.add("Ani W.", "", PostText.blank()))
                        .value()
                        .value()
                        .orElseThrow();
        Person ani =
                book.read(Snapshot::people).stream()
                        .filter(it -> it.name().name().equals("Ani Wijaya"))
                        .findFirst()
                        .orElseThrow();
        ActionSieve late = ActionSieve.ALL.saying("modul");
        keep("Ani", late.by(Optional.of(new InCharge.Known(twin.id()))));
        keep("Lain", late.by(Optional.of(new InCharge.Known(visit))));
        save("Pencarian", "orang:ani");
        String before = Dump.of(book);
        List<Saved> kept = saved();

        book.transact(Op.MERGE_PEOPLE, new MergePeople(ani.id(), twin.id()));

        assertThat(saved())
                .extracting(Saved::kept)
                .containsExactlyInAnyOrder(
                        new Filter(
                                late.by(Optional.of(new InCharge.Known(ani.id()))),
                                Optional.of(DueTime.NEXT_MONTH)),
                        kept.stream()
                                .filter(it -> it.name().equals("Lain"))
                                .findFirst()
                                .orElseThrow()
                                .kept(),
                        new Saved.Search("orang:ani"));
        book.undo();
        assertThat(saved()).isEqualTo(kept);
        assertThat(Dump.of(book)).isEqualTo(before);
    }

    private void keep(String name, ActionSieve sieve) {
        book.transact(
                Op.SAVE_FILTER,
                SavedEdits.save(name, new Filter(sieve, Optional.of(DueTime.NEXT_MONTH))));
    }

    private Saved save(String name, String text) {
        return book.transact(Op.SAVE_SEARCH, SavedEdits.save(name, new Saved.Search(text)))
                .value()
                .value()
                .orElseThrow();
    }

    private List<Saved> saved() {
        return book.read(it -> it.searching().saved());
    }

    private List<String> suggested(String text) {
        return book.read(it -> it.searching().suggestions(text, Language.INDONESIAN, 5)).stream()
                .map(Suggested::shown)
                .toList();
    }

    private List<Group> groups(String text, FindScope scope) {
        return book.read(it -> it.searching().find(FindText.parse(text, scope), TODAY, () -> true))
                .groups();
    }

    private List<Hit> hits(String text) {
        return book.read(it -> it.searching().hits(text, TODAY, 50));
    }

    private WrittenDocument document(String path, String number) {
        Instant made = TempBook.CLOCK.instant();
        return new WrittenDocument(
                visit,
                DocumentKind.NOTULEN,
                "",
                Audience.INTERNAL,
                Optional.empty(),
                List.of(),
                number,
                made,
                Optional.empty(),
                path,
                Optional.empty(),
                "aa",
                Ingredients.undivided("bb"));
    }
}
