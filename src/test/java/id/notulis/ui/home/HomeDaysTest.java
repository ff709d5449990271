package id.notulis.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.overview.MeetingLine;
import id.notulis.settings.Settings;
import id.notulis.testkit.Looks;
import id.notulis.testkit.Papers;
import id.notulis.testkit.Secretary;
import id.notulis.testkit.TempBook;
import id.notulis.testkit.Window;
import id.notulis.ui.home.AttentionLine.Heading;
import id.notulis.ui.home.AttentionLine.Item;
import id.notulis.ui.home.AttentionLine.More;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.work.Op;
import id.notulis.work.Reviewed;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the first screen makes of the day it is, and where its lines lead.
class HomeDaysTest {

    @TempDir private Path folder;
    private Workspace book;
    private Window window;

    @BeforeEach
    void open() {
        book = TempBook.furnished(folder);
        window = Window.welcome(Settings.DEFAULT);
    }

    @AfterEach
    void close() {
        window.close();
        book.close();
    }

    @Test
    void whatIsDueTodayIsNotLateAndTomorrowItIs() {
        action("Kirim surat", "4/6");
        on("2025-06-04T16:59:00Z");
        assertThat(words()).noneMatch(it -> it.startsWith("Kirim surat"));
        on("2025-06-04T17:00:00Z");
        assertThat(words()).contains("Kirim surat (lewat 1 hari)");
    }

    @Test
    void aYearThatChangesMakesNothingLateThatIsNot() {
        take("Notula: Rapat\nTanggal: 30/12/2025\nPeserta:\n- Ani\nIsi:\n> Susun @Ani 2/1/2026\n");
        on("2025-12-31T16:59:00Z");
        assertThat(words()).noneMatch(it -> it.startsWith("Susun"));
        on("2026-01-03T01:00:00Z");
        assertThat(words()).contains("Susun (lewat 1 hari)");
    }

    @Test
    void whatWasDoneOrCalledOffNeedsNoAttention() {
        take(
                """
                Notula: Rapat
                Tanggal: 2/5/2025
                Peserta:
                - Ani
                Isi:
                > Sudah @Ani 5/5 [selesai 6/5]
                > Batal @Ani 5/5 [batal]
                > Berjalan @Ani 5/5 [proses]
                """);
        on("2025-06-04T03:30:00Z");
        assertThat(words())
                .contains("# Tindak lanjut terlambat 1", "Berjalan (lewat 30 hari)")
                .noneMatch(it -> it.startsWith("Sudah") || it.startsWith("Batal"));
    }

    @Test
    void agreementsRunOutTodayTomorrowAndYesterday() {
        agreement("MoU/1", "4/6/2025");
        agreement("MoU/2", "5/6/2025");
        agreement("MoU/3", "3/6/2025");
        on("2025-06-04T03:30:00Z");
        assertThat(words())
                .containsSubsequence(
                        "# Kesepahaman akan berakhir 3",
                        "MoU MoU/3, Keamanan (lewat 1 hari)",
                        "MoU MoU/1, Keamanan (hari ini)",
                        "MoU MoU/2, Keamanan (1 hari lagi)");
    }

    @Test
    void enterOnAnAgreementOpensIt() {
        agreement("MoU/1", "4/6/2025");
        on("2025-06-04T03:30:00Z");
        window.press(KeyCode.ENTER);
        assertThat(window.node("agreement-number", TextField.class).getText()).isEqualTo("MoU/1");
    }

    @Test
    void minutesWithoutADayAreToldAmongTheUnfinished() {
        take("Notula: Rapat kilat\nPeserta:\n- Ani\nIsi:\nDibuka\n");
        on("2025-06-04T03:30:00Z");
        assertThat(words()).contains("Rapat kilat (tanpa tanggal)");
        Item line = items().getFirst();
        assertThat(line.detail()).contains("tanggal");
    }

    @Test
    void finalMinutesNeedNothing() {
        Id done = Papers.meeting(book, "Selesai", "2/6/2025");
        Papers.status(book, done, MeetingStatus.FINAL);
        on("2025-06-04T03:30:00Z");
        assertThat(window.focused()).isEqualTo("home-empty");
    }

    @Test
    void minutesToBeReviewedOpenInTheReview() {
        Papers.status(
                book,
                take("Notula: Ditinjau\nTanggal: 2/6/2025\nPeserta:\n- Ani\nIsi:\nDibuka\n"),
                MeetingStatus.REVIEW);
        on("2025-06-04T03:30:00Z");
        window.press(KeyCode.ENTER);
        assertThat(window.find("review")).isPresent();
    }

    @Test
    void whatLiesInTheBinNeedsNoAttention() {
        Id late = action("Kirim surat", "1/5");
        on("2025-06-04T03:30:00Z");
        assertThat(words()).anyMatch(it -> it.contains("Kirim surat"));
        Papers.bin(window, late);
        assertThat(window.find("home-begin")).isPresent();
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(words()).anyMatch(it -> it.contains("Kirim surat"));
    }

    @Test
    void aBacklogOfHundredsCanBeReadToItsEnd() {
        String lines =
                IntStream.range(0, 120)
                        .mapToObj(it -> "> Tugas " + it + " @Ani 2/5\n")
                        .collect(Collectors.joining());
        take("Notula: Rapat\nTanggal: 2/5/2025\nPeserta:\n- Ani\nIsi:\n" + lines);
        on("2025-06-04T03:30:00Z");
        for (int step = 0; step < 200 && moreLine() >= 0; step++) {
            int before = words().size();
            select(moreLine());
            window.press(KeyCode.ENTER);
            assertThat(words()).hasSizeGreaterThan(before);
        }
        assertThat(words().stream().filter(it -> it.startsWith("Tugas"))).hasSize(120);
    }

    @Test
    void theWeekBeginsOnMondayAndEndsOnSunday() {
        Papers.meeting(book, "Minggu lalu", "1/6/2025");
        Papers.meeting(book, "Senin", "2/6/2025");
        Papers.meeting(book, "Minggu ini", "8/6/2025");
        Papers.meeting(book, "Senin depan", "9/6/2025");
        on("2025-06-08T03:30:00Z");
        assertThat(titles("home-week")).containsExactly("Senin", "Minggu ini");
    }

    @Test
    void theWeekOverNewYearIsOneWeek() {
        Papers.meeting(book, "Akhir tahun", "31/12/2025");
        Papers.meeting(book, "Tahun baru", "2/1/2026");
        on("2026-01-01T03:30:00Z");
        assertThat(titles("home-week")).containsExactly("Akhir tahun", "Tahun baru");
    }

    @Test
    void aMeetingOfSeveralDaysStandsInTheWeekItReachesInto() {
        Papers.meeting(book, "Pelatihan", "30/5/2025 s.d. 3/6/2025");
        on("2025-06-04T03:30:00Z");
        assertThat(titles("home-week")).containsExactly("Pelatihan");
        assertThat(drawn("home-week")).contains("Sen", "2");
    }

    @Test
    void aMeetingIsUnderWayByTheClockOfItsOwnPlace() {
        take(
                "Notula: Rapat di Jayapura\nTanggal: 4/6/2025\nWaktu: 09.00–10.00 WIT\nPeserta:\n- Ani\n");
        on("2025-06-03T23:59:00Z");
        assertThat(drawn("home-week")).doesNotContain("Berlangsung");
        on("2025-06-04T00:30:00Z");
        assertThat(drawn("home-week")).contains("Berlangsung");
        on("2025-06-04T01:00:00Z");
        assertThat(drawn("home-week")).doesNotContain("Berlangsung");
    }

    @Test
    void documentsThatAreOutOfDateLeadToWhereTheyAreMadeAnew() {
        Id meeting = take("Notula: Rapat\nTanggal: 2/6/2025\nPeserta:\n- Ani\nIsi:\nDibuka\n");
        on("2025-06-04T03:30:00Z");
        window.go(Destination.of(Place.DOCUMENTS, meeting)).press(KeyCode.CONTROL, KeyCode.G);
        window.go(Destination.of(Place.HOME));
        assertThat(words()).noneMatch(it -> it.contains("Dokumen"));
        edit(meeting, "Aula");
        String heading =
                words().stream().filter(it -> it.startsWith("# Dokumen")).findFirst().orElseThrow();
        select(words().indexOf(heading) + 1);
        window.press(KeyCode.ENTER);
        assertThat(window.focused()).isEqualTo("documents-list");
    }

    @Test
    void thePanelsAtTheRightAreReachedAndOpenedByKeys() {
        take("Notula: Senin\nTanggal: 2/6/2025\nPeserta:\n- Ani\nIsi:\nDibuka\n");
        on("2025-06-04T03:30:00Z");
        new Secretary(window).tabTo("home-week").press(KeyCode.ENTER);
        assertThat(window.find("workspace")).isPresent();
        window.press(KeyCode.ALT, KeyCode.LEFT);
        new Secretary(window).tabTo("home-recent").press(KeyCode.ENTER);
        assertThat(window.find("workspace")).isPresent();
    }

    @Test
    void oneDayIsNotSeveralInEnglish() {
        action("Kirim surat", "3/6");
        on("2025-06-04T03:30:00Z");
        Looks.english(window);
        assertThat(words()).contains("Kirim surat (1 day late)");
    }

    private void on(String instant) {
        window.close();
        window =
                Window.on(
                        book,
                        Clock.fixed(Instant.parse(instant), ZoneId.of("Asia/Jakarta")),
                        Settings.DEFAULT);
    }

    private Id take(String text) {
        return Papers.take(book, text);
    }

    private Id action(String text, String due) {
        return take(
                "Notula: Rapat "
                        + text
                        + "\nTanggal: 2/5/2025\nPeserta:\n- Ani\nIsi:\n> "
                        + text
                        + " @Ani "
                        + due
                        + "\n");
    }

    private void agreement(String number, String until) {
        take(
                """
                Notula: Rapat %1$s
                Tanggal: 2/5/2025
                Peserta:
                - Ani
                Kesepahaman: %1$s
                Jenis: MoU
                Tentang: Keamanan
                Berlaku: 1/1/2024 s.d. %2$s
                1. Data
                """
                        .formatted(number, until));
    }

    private void edit(Id meeting, String place) {
        window.act(
                () ->
                        window.session()
                                .transact(Op.EDIT_MEETING, this, Reviewed.placed(meeting, place)));
    }

    private int moreLine() {
        List<String> words = words();
        return IntStream.range(0, words.size())
                .filter(it -> words.get(it).startsWith("+ "))
                .findFirst()
                .orElse(-1);
    }

    private void select(int row) {
        window.act(() -> list().getSelectionModel().clearAndSelect(row));
    }

    private List<String> words() {
        return Window.onWindowThread(
                () ->
                        list().getItems().stream()
                                .map(HomeDaysTest::word)
                                .collect(Collectors.toList()));
    }

    private List<Item> items() {
        return Window.onWindowThread(
                () ->
                        list().getItems().stream()
                                .flatMap(it -> it instanceof Item item ? Stream.of(item) : null)
                                .toList());
    }

    private static String word(AttentionLine line) {
        return switch (line) {
            case Heading(var title, var count) -> "# " + title + " " + count;
            case Item item -> item.title() + " (" + item.deadline() + ")";
            case More more -> "+ " + more.words();
        };
    }

    private List<String> titles(String id) {
        return Window.onWindowThread(
                () ->
                        ((ListView<?>) window.scene().lookup("#" + id))
                                .getItems().stream()
                                        .map(it -> ((MeetingLine) it).title())
                                        .toList());
    }

    /// Words drawn in a list.
    private List<String> drawn(String id) {
        return Window.onWindowThread(
                () ->
                        window.scene().lookup("#" + id).lookupAll(".label").stream()
                                .map(it -> ((Labeled) it).getText())
                                .toList());
    }

    @SuppressWarnings("unchecked")
    private ListView<AttentionLine> list() {
        return (ListView<AttentionLine>) window.scene().lookup("#home-attention");
    }
}
