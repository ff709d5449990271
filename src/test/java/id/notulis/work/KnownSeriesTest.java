package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.i18n.Language;
import id.notulis.model.Id;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Rhythm;
import id.notulis.model.meeting.Series;
import id.notulis.model.search.Hit;
import id.notulis.model.search.Suggested;
import id.notulis.testkit.TempBook;
import id.notulis.work.BeginSequel.Coming;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a book knows of series stays known, and their meetings are found by it, whatever their
/// minutes say.
class KnownSeriesTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 4);
    private static final int SILENCE = 90;

    private Workspace book;

    @BeforeEach
    void open(@TempDir Path folder) {
        book = TempBook.furnished(folder);
    }

    @AfterEach
    void close() {
        book.close();
    }

    /// The dialog shows the rhythm of the series it proposes. Whoever types another one and leaves
    /// the rhythm alone has said nothing of it; the name of the proposed one may be an older one.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    apel | MONTHLY_BY_DATE | MONTHLY_BY_DATE | WEEKLY
                    Apel |                 |                 | WEEKLY
                    Apel |                 | FORTNIGHTLY     | FORTNIGHTLY
                    Apel | MONTHLY_BY_DATE |                 |
                    Anev | MONTHLY_BY_DATE |                 | WEEKLY
                    """)
    void anotherSeriesKeepsTheRhythmItHas(
            String typed, Rhythm offered, Rhythm chosen, Rhythm kept) {
        take("Anev Mei", "Anev");
        take("Apel Mei", "Apel");
        keep("Anev", "Evaluasi", Optional.ofNullable(offered));
        keep("Apel", "Apel", Optional.of(Rhythm.WEEKLY));
        Sequel sequel = sequel("Anev Mei");
        assertThat(sequel.set()).isEqualTo(Optional.ofNullable(offered));

        begin(sequel, "Rapat Juli", typed, Optional.ofNullable(chosen), new Coming.Nobody());

        assertThat(rhythm(typed.equals("Anev") ? "Apel" : typed))
                .isEqualTo(Optional.ofNullable(kept));
        assertThat(rhythm("Evaluasi"))
                .isEqualTo(Optional.ofNullable(typed.equals("Anev") ? chosen : offered));
    }

    /// Nobody typed anything: the title is proposed as the series, and there is one of that name.
    @Test
    void theTitleOfAMeetingMayBeASeriesTheBookKnows() {
        take("Apel Mei", "Apel");
        keep("Apel", "Apel pagi", Optional.of(Rhythm.WEEKLY));
        take("APEL", "");
        Sequel sequel = sequel("APEL");

        assertThat(sequel.series()).isEqualTo("Apel pagi");
        assertThat(sequel.set()).contains(Rhythm.WEEKLY);
        begin(sequel, "Rapat Juli", sequel.series(), sequel.set(), new Coming.Nobody());
        assertThat(rhythm("Apel")).contains(Rhythm.WEEKLY);
    }

    /// Their own text names no series, and may not be changed any more.
    @Test
    void finalMinutesKnowTheSeriesThatAdoptedThem() {
        Id sealed = adopted("Rapat final", "Koordinasi", Optional.of(Rhythm.WEEKLY));
        assertThat(Reviewed.of(book, sealed).series()).isEmpty();

        EditSeries.Present present =
                book.<EditSeries.Present>read(it -> EditSeries.of(it, sealed).orElseThrow());
        assertThat(present.name()).isEqualTo("Koordinasi");
        assertThat(present.set()).contains(Rhythm.WEEKLY);
        assertThat(present.meetings()).isEqualTo(2);
        keep(present.name(), "Koordinasi wilayah", present.set());

        Sequel sequel = sequel("Rapat final");
        assertThat(sequel.series()).isEqualTo("Koordinasi wilayah");
        assertThat(sequel.set()).contains(Rhythm.WEEKLY);
        assertThat(sequel.days())
                .containsExactly(LocalDate.of(2025, 5, 21), LocalDate.of(2025, 7, 1));
        Meeting third =
                begin(sequel, "Rapat ketiga", sequel.series(), sequel.set(), new Coming.Usual());

        // at the second one nobody was, so nobody is there usually
        assertThat(third.attendances()).isEmpty();
        assertThat(book.<List<String>>read(Snapshot::series)).containsExactly("Koordinasi wilayah");
        assertThat(book.<List<Series>>read(it -> it.records().series().all()))
                .extracting(Series::adopted)
                .containsExactly(List.of(sealed));
        assertThat(book.<List<Id>>read(it -> it.recurring().meetings("Koordinasi"))).hasSize(3);
        assertThat(book.check()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    seri:"evaluasi bulanan 100" | Anev Mei; Rapat final; Rapat final lanjutan
                    seri:bulanan                | Anev Mei; Rapat final; Rapat final lanjutan
                    seri:bul                    | Anev Mei; Rapat final; Rapat final lanjutan
                    seri:anev                   | Anev Mei; Rapat final; Rapat final lanjutan
                    seri:"bulanan anev"         |
                    seri:lanan                  |
                    seri:upacara                | Apel Mei
                    seri:apel                   | Apel Mei
                    -seri:evaluasi              | Apel Mei; Rapat lain
                    final seri:evaluasi         | Rapat final; Rapat final lanjutan
                    """)
    void meetingsAreFoundByEveryNameTheirSeriesHad(String text, String titles) {
        renamed();
        List<String> wanted = titles == null ? List.of() : List.of(titles.split("; "));

        assertThat(hits(text + " di:rapat"))
                .extracting(Hit::title)
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    /// What belongs to a meeting belongs to its series.
    @Test
    void actionsAreFoundByTheSeriesOfTheirMeeting() {
        renamed();

        assertThat(hits("seri:upacara"))
                .extracting(Hit::kind)
                .containsExactlyInAnyOrder(Hit.Kind.MEETING, Hit.Kind.ACTION);
    }

    @Test
    void theNamesSeriesHaveNowAreSuggested() {
        renamed();

        assertThat(suggested("seri:")).hasSize(2).contains("seri:Upacara");
        assertThat(suggested("seri:upa")).containsExactly("seri:Upacara");
        assertThat(suggested("seri:apel")).containsExactly("seri:Upacara");
        assertThat(suggested("seri:lanan")).isEmpty();
    }

    /// Drafts have the new name of a series, final minutes the old one or none at all.
    private void renamed() {
        take("Rapat lain", "");
        take("Anev Mei", "Anev");
        adopted("Rapat final", "Anev", Optional.empty());
        take("Apel Mei", "Apel");
        Reviewed.finalise(book, Reviewed.meeting(book, "Anev Mei"));
        Reviewed.finalise(book, Reviewed.meeting(book, "Apel Mei"));
        keep("Anev", "Evaluasi \"bulanan\" 100%", Optional.empty());
        keep("Apel", "Upacara", Optional.empty());
    }

    /// Final minutes without a series, and the meeting behind them that has one.
    private Id adopted(String title, String series, Optional<Rhythm> rhythm) {
        take(title, "");
        Id sealed = Reviewed.meeting(book, title);
        Reviewed.finalise(book, sealed);
        begin(sequel(title), title + " lanjutan", series, rhythm, new Coming.Nobody());
        return sealed;
    }

    private void take(String title, String series) {
        Reviewed.take(
                book,
                """
                Notula: %s
                Tanggal: Rabu, 21 Mei 2025
                %s
                Peserta:
                - Penulis Tetap

                # Hal
                > Kerjakan sesuatu untuk %s
                """
                        .formatted(title, series.isEmpty() ? "" : "Seri: " + series + "\n", title));
    }

    private void keep(String series, String name, Optional<Rhythm> rhythm) {
        book.transact(Op.EDIT_MEETING_SERIES, new EditSeries(series, name, rhythm));
    }

    private Sequel sequel(String title) {
        Id id = Reviewed.meeting(book, title);
        return book.<Sequel>read(it -> Sequel.of(it, id, TODAY, SILENCE).orElseThrow());
    }

    private Meeting begin(
            Sequel sequel, String title, String series, Optional<Rhythm> rhythm, Coming coming) {
        BeginSequel verb =
                new BeginSequel(
                        sequel.model().id(),
                        Map.of(
                                HeadField.TITLE,
                                title,
                                HeadField.DATE,
                                "1 Juli 2025",
                                HeadField.SERIES,
                                series),
                        rhythm,
                        coming,
                        Set.of(),
                        Set.of(),
                        List.of(),
                        TODAY);
        return Reviewed.of(
                book, book.transact(Op.NEXT_MEETING, verb).value().meeting().orElseThrow());
    }

    private Optional<Rhythm> rhythm(String series) {
        return book.<Optional<Series>>read(it -> it.recurring().series(series))
                .flatMap(Series::rhythm);
    }

    private List<Hit> hits(String text) {
        return book.read(it -> it.searching().hits(text, TODAY, 50));
    }

    private List<String> suggested(String text) {
        return book.read(it -> it.searching().suggestions(text, Language.INDONESIAN, 5)).stream()
                .map(Suggested::shown)
                .toList();
    }
}
