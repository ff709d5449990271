package id.notulis.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.i18n.Language;
import id.notulis.model.action.Status;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.search.Condition;
import id.notulis.model.search.Condition.Among;
import id.notulis.model.search.Condition.Claim;
import id.notulis.model.search.Condition.Due;
import id.notulis.model.search.Condition.Field;
import id.notulis.model.search.Condition.InForce;
import id.notulis.model.search.Condition.Named;
import id.notulis.model.search.Condition.OfAction;
import id.notulis.model.search.Condition.OfMinutes;
import id.notulis.model.search.Condition.OfPoint;
import id.notulis.model.search.Condition.Overdue;
import id.notulis.model.search.Condition.Since;
import id.notulis.model.search.Condition.Until;
import id.notulis.model.search.Hit;
import id.notulis.model.search.Inquiry;
import id.notulis.model.search.Query;
import id.notulis.model.search.Query.Beginning;
import id.notulis.model.search.Query.Phrase;
import id.notulis.model.search.Query.Word;
import id.notulis.model.search.Suggested;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InquiryTextTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 4);

    /// What texts are put together from.
    private static final List<String> CRUMBS =
            List.of(
                    "jenis",
                    "orang",
                    "status",
                    "di",
                    "sejak",
                    "until",
                    "butir",
                    "naskah",
                    "batas",
                    "orng",
                    "kind",
                    ":",
                    "::",
                    "-",
                    "--",
                    "\"",
                    "“",
                    " ",
                    "  ",
                    "\t",
                    "terlambat",
                    "terl",
                    "final",
                    "rapat",
                    "2025",
                    "2025-06",
                    "2025-13",
                    "31/2/2025",
                    "4/6/25",
                    "Kep-192/PP",
                    "wiwin",
                    "Réma",
                    "İ",
                    "ß",
                    "😀",
                    "ﬁ",
                    "2",
                    "^2",
                    "0",
                    "99999",
                    "http://x",
                    "09:30",
                    "C:\\x",
                    "*",
                    "(",
                    ")",
                    "NOT",
                    "AND",
                    "'",
                    "%",
                    "_",
                    "\\");

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("notulis.seeds", 20));
    }

    @Test
    void readsTheWholeLanguage() {
        Inquiry read =
                read(
                        "jenis:audiensi orang:wiwin \"literasi digital\" sejak:2025-01"
                                + " status:terlambat");

        assertThat(read.words())
                .contains(new Query(List.of(new Phrase(List.of("literasi", "digital")))));
        assertThat(read.conditions())
                .containsExactly(
                        is(named(Field.KIND, new Beginning("audiensi"))),
                        is(named(Field.PERSON, new Beginning("wiwin"))),
                        is(new Since(LocalDate.of(2025, 1, 1))),
                        is(new Overdue(TODAY)));
    }

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(
                        read(
                                "kind:x person:x organisation:x number:x series:x topic:x place:x"
                                        + " since:2024 until:2024 due:2024 status:overdue"
                                        + " in:actions "))
                .isEqualTo(
                        read(
                                "jenis:x orang:x instansi:x nomor:x seri:x topik:x tempat:x"
                                        + " sejak:2024 sampai:2024 batas:2024 status:terlambat"
                                        + " di:tindak-lanjut "));
        assertThat(read("ORANG:Réma")).isEqualTo(read("orang:rema"));
    }

    @Test
    void aYearAMonthAndADayAreTimes() {
        assertThat(claims("sejak:2025 sampai:2025 batas:2025"))
                .containsExactly(
                        new Since(LocalDate.of(2025, 1, 1)),
                        new Until(LocalDate.of(2025, 12, 31)),
                        new Due(
                                new DateRange(
                                        LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))));
        assertThat(claims("sejak:2024-02 sampai:2024-02"))
                .containsExactly(
                        new Since(LocalDate.of(2024, 2, 1)), new Until(LocalDate.of(2024, 2, 29)));
        assertThat(claims("sejak:4/6/2025 sampai:\"4 Juni 2025\" batas:2025-06-04"))
                .containsExactly(new Since(TODAY), new Until(TODAY), new Due(DateRange.of(TODAY)));
    }

    @Test
    void statesAndKindsMayBeBegun() {
        assertThat(claims("status:terl status:dra status:terbuka status:berl di:dok"))
                .containsExactly(
                        new Overdue(TODAY),
                        new OfMinutes(MeetingStatus.DRAFT),
                        new OfAction(Set.of(Status.OPEN, Status.IN_PROGRESS)),
                        new InForce(true, TODAY),
                        new Among(Hit.Kind.DOCUMENT));
    }

    @Test
    void aMinusLeavesOut() {
        Inquiry read = read("rapat -lapas -\"kerja sama\" -status:selesai -di:orang");

        assertThat(read.words()).contains(new Query(List.of(new Word("rapat"))));
        assertThat(read.without())
                .containsExactly(new Word("lapas"), new Phrase(List.of("kerja", "sama")));
        assertThat(read.conditions())
                .containsExactly(
                        new Condition(false, new OfAction(Set.of(Status.DONE))),
                        new Condition(false, new Among(Hit.Kind.PERSON)));
        assertThat(read("Senkom - Polri 2023-2025 ").isPlain()).isTrue();
    }

    @Test
    void aPointIsOneOfTheAgreementNamedBesideIt() {
        assertThat(claims("naskah:192 butir:2"))
                .containsExactly(
                        new OfPoint(2, Optional.of(new Query(List.of(new Beginning("192"))))));
        assertThat(claims("butir:^2")).containsExactly(new OfPoint(2, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rapat koor",
                "Kep-19",
                "\"kerja sa",
                "S.I.K. x",
                "pukul 09:30",
                "https://contoh.id/a",
                "C:\\berkas",
                "catatan: penting"
            })
    void wordsAloneAreReadAsEver(String text) {
        InquiryText.Reading reading = InquiryText.read(text, TODAY);

        assertThat(reading.inquiry().isPlain()).isTrue();
        assertThat(reading.inquiry().words()).isEqualTo(QueryText.parse(text));
        assertThat(reading.slips()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    rapat orng:wiwin | 7 | find.slip.key.near
                    xyzzy:wiwin | 1 | find.slip.key
                    sejak:2025-13 x | 1 | find.slip.day
                    a sejak:31/2/2025 x | 3 | find.slip.day
                    status:trlambat | 1 | find.slip.near
                    status:zz x | 1 | find.slip.word
                    status:d x | 1 | find.slip.word
                    butir:dua | 1 | find.slip.point
                    orang: x | 1 | find.slip.empty
                    """)
    void tellsWhatItDoesNotUnderstand(String text, int column, String key) {
        List<Slip> slips = InquiryText.read(text, TODAY).slips();

        assertThat(slips).hasSize(1);
        assertThat(slips.getFirst().column()).isEqualTo(column);
        assertThat(slips.getFirst().told().key()).isEqualTo(key);
        assertThat(slips.getFirst().unfinished()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"orang:", "status:d", "sejak:202", "sejak:2025-", "di:"})
    void whatIsStillBeingTypedIsNoMistakeYet(String text) {
        assertThat(InquiryText.read(text, TODAY).slips()).allMatch(Slip::unfinished);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyTextIsReadAndPrintedTheSame(long seed) {
        Random random = new Random(seed);
        for (int turn = 0; turn < 500; turn++) {
            StringBuilder text = new StringBuilder();
            for (int left = random.nextInt(12); left >= 0; left--) {
                text.append(CRUMBS.get(random.nextInt(CRUMBS.size())));
                if (random.nextInt(3) == 0) {
                    text.append(' ');
                }
            }
            Inquiry read = read(text.toString());
            String printed = InquiryText.print(read);
            assertThat(read(printed)).as("<%s> <%s>", text, printed).isEqualTo(read);
            assertThat(InquiryText.read(printed, TODAY).slips()).isEmpty();
            Completion.of(text.toString())
                    .ifPresent(
                            it ->
                                    it.suggestions(
                                            Language.INDONESIAN,
                                            3,
                                            (field, begun, most) -> List.of("A b", "\"c\"")));
        }
    }

    @Test
    void suggestsKeysAndWhatStandsBehindThem() {
        assertThat(suggested("rapat ora")).containsExactly("rapat orang:");
        assertThat(suggested("rapat -stat")).containsExactly("rapat -status:");
        assertThat(suggested("o")).isEmpty();
        assertThat(suggested("status:ter")).containsExactly("status:terbuka ", "status:terlambat ");
        assertThat(suggested("status:ove")).containsExactly("status:overdue ");
        assertThat(suggested("in:do")).containsExactly("in:documents ");
        assertThat(suggested("orang:ani")).containsExactly("orang:\"Ani Wijaya\" ");
        assertThat(suggested("orang:\"ani w")).containsExactly("orang:\"Ani Wijaya\" ");
        assertThat(suggested("orang:ani ")).isEmpty();
        assertThat(suggested("sejak:20")).isEmpty();
    }

    private static List<String> suggested(String text) {
        return Completion.of(text)
                .map(
                        it ->
                                it.suggestions(
                                        Language.INDONESIAN,
                                        5,
                                        (field, begun, most) -> List.of("Ani Wijaya")))
                .orElse(List.of())
                .stream()
                .map(Suggested::text)
                .toList();
    }

    private static Inquiry read(String text) {
        return InquiryText.read(text, TODAY).inquiry();
    }

    private static List<Claim> claims(String text) {
        return read(text).conditions().stream().map(Condition::claim).toList();
    }

    private static Condition is(Claim claim) {
        return new Condition(true, claim);
    }

    private static Named named(Field field, Query.Term term) {
        return new Named(field, new Query(List.of(term)));
    }
}
