package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.notulis.i18n.Language;
import id.notulis.i18n.Message;
import id.notulis.i18n.Messages;
import id.notulis.model.Id;
import id.notulis.model.publication.Publication;
import id.notulis.model.publication.PublishedLink;
import id.notulis.testkit.NastyText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is typed about a press release is entered as it was meant, or refused at its field.
final class PublicationFormsTest {

    private static final String ADDRESS = "https://radio.example/berita?no=1&h=2#atas";
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 1_000;

    @TempDir private Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("notulis.seeds", 10));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatWasEnteredIsTypedAgainAsItStood(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        try (Workspace book = Reviewed.book(folder)) {
            Id meeting = Reviewed.meeting(book, "Rapat kedua");
            LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
            LocalDateTime embargo = day.atTime(random.nextInt(24), random.nextInt(60));
            String headline = NastyText.trimmed(random);
            String medium = NastyText.trimmed(random);

            book.transact(
                    Op.CHOOSE_HEADLINE,
                    new HeadlineForm(headline, "", HeadlineForm.typed(embargo)).put(meeting));
            book.transact(
                    Op.ADD_LINK,
                    new LinkForm(
                                    medium,
                                    HeadlineForm.typed(day.atStartOfDay()).replace(" 00.00", ""),
                                    ADDRESS)
                            .put(meeting, Optional.empty()));

            Publication kept = publication(book, meeting);
            PublishedLink link = kept.links().getFirst();
            assertThat(link.day()).isEqualTo(day);
            assertThat(kept.embargo()).contains(embargo);
            assertThat(kept.headline()).isEqualTo(headline);
            assertThat(LinkForm.of(link).problems()).isEmpty();
            book.transact(Op.EDIT_LINK, LinkForm.of(link).put(meeting, Optional.of(link.id())));
            assertThat(publication(book, meeting)).isEqualTo(kept);
            assertThat(book.check()).isEmpty();
        }
    }

    @Test
    void aChangedLinkIsTheSameLink() {
        try (Workspace book = Reviewed.book(folder)) {
            Id meeting = Reviewed.meeting(book, "Rapat kedua");
            book.transact(
                    Op.ADD_LINK,
                    new LinkForm("Radio", "5/6/2025", ADDRESS).put(meeting, Optional.empty()));
            PublishedLink before = publication(book, meeting).links().getFirst();

            book.transact(
                    Op.EDIT_LINK,
                    new LinkForm(" Koran ", "6/6/2025", ADDRESS)
                            .put(meeting, Optional.of(before.id())));

            assertThat(publication(book, meeting).links())
                    .containsExactly(
                            new PublishedLink(
                                    before.id(), "Koran", LocalDate.of(2025, 6, 6), ADDRESS));
            book.undo();
            assertThat(publication(book, meeting).links()).containsExactly(before);
        }
    }

    @Test
    void everyWrongFieldOfALinkIsToldAtOnce() {
        LinkForm typed = new LinkForm(" ", "lusa", "radio.example");

        assertThat(typed.problems())
                .containsOnlyKeys(
                        LinkForm.Field.MEDIUM, LinkForm.Field.DAY, LinkForm.Field.ADDRESS);
        assertThat(typed.problems().values()).allSatisfy(PublicationFormsTest::isToldInBoth);
        assertThatIllegalStateException()
                .isThrownBy(() -> typed.put(new Id("0".repeat(26)), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "radio.example/berita",
                "ftp://radio.example/",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "https://",
                "https:///berita",
                "https://localhost/",
                "https://radio.example/satu dua",
                "https://.example/"
            })
    void whatIsNoAddressOfAPageIsRefused(String address) {
        assertThat(new LinkForm("Radio", "5/6/2025", address).problems())
                .containsOnlyKeys(LinkForm.Field.ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://radio.example",
                " HTTP://Radio.Example/berita ",
                "https://radio.example:8080/a_(b)?c=%20&d#e"
            })
    void anAddressOfAPageIsTaken(String address) {
        assertThat(new LinkForm("Radio", "5/6/2025", address).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5/6/2025 08.00, 2025-06-05T08:00",
        "5 Juni 2025 23.59, 2025-06-05T23:59",
        "'Kamis, 5 Juni 2025 00.00', 2025-06-05T00:00",
        "5/6/2025 8:05, 2025-06-05T08:05"
    })
    void anEmbargoIsADayAndATime(String typed, LocalDateTime until) {
        try (Workspace book = Reviewed.book(folder)) {
            Id meeting = Reviewed.meeting(book, "Rapat kedua");

            book.transact(Op.CHOOSE_HEADLINE, new HeadlineForm("", "", typed).put(meeting));

            assertThat(publication(book, meeting).embargo()).contains(until);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5/6/2025",
                "08.00",
                "5/6/2025 25.00",
                "5/6/2025 08.61",
                "31/6/2025 08.00",
                "5/6/2025 pagi",
                "5-6 Juni 2025 08.00"
            })
    void anEmbargoThatIsNoneIsRefused(String typed) {
        HeadlineForm form = new HeadlineForm("Judul", "", typed);

        assertThat(form.problems()).containsOnlyKeys(HeadlineForm.Field.EMBARGO);
        form.problems().values().forEach(PublicationFormsTest::isToldInBoth);
        assertThatIllegalStateException().isThrownBy(() -> form.put(new Id("0".repeat(26))));
    }

    @Test
    void nobodyApprovesWithoutNameAndDay() {
        ApprovalForm typed = new ApprovalForm(" ", "31/6/2025");

        assertThat(typed.problems())
                .containsOnlyKeys(ApprovalForm.Field.BY, ApprovalForm.Field.DAY);
        typed.problems().values().forEach(PublicationFormsTest::isToldInBoth);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> typed.put(new Id("0".repeat(26))));
        assertThat(new ApprovalForm("Kapolres", "5 Juni 2025").problems()).isEmpty();
    }

    private static void isToldInBoth(Message told) {
        List<String> texts =
                List.of(
                        Messages.in(Language.INDONESIAN).text(told),
                        Messages.in(Language.ENGLISH).text(told));
        assertThat(texts).doesNotContain("", told.key()).doesNotHaveDuplicates();
    }

    private static Publication publication(Workspace book, Id meeting) {
        return book.read(it -> it.publication(meeting));
    }
}
