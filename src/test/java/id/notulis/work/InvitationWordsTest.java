package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.i18n.Language;
import id.notulis.i18n.Message;
import id.notulis.i18n.Messages;
import id.notulis.model.Id;
import id.notulis.model.calendar.DateText;
import id.notulis.model.invitation.Invitation;
import id.notulis.testkit.NastyText;
import id.notulis.testkit.TempBook;
import id.notulis.work.InvitationForm.Field;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever words are typed into an invitation, the book gives them back, and undo takes back each.
final class InvitationWordsTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 2, 28);
    private static final int DAYS = 800;

    @TempDir private Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("notulis.seeds", 10));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsTypedIsGivenBackAndTypingItAgainChangesNothing(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        try (Workspace book = Reviewed.book(folder)) {
            Id meeting = Reviewed.meeting(book, "Rapat kedua");
            for (int round = 0; round < 20; round++) {
                Map<Field, String> words = words(random);
                InvitationForm typed = InvitationForm.typed(field -> words.getOrDefault(field, ""));

                Invitation entered = book.transact(Op.EDIT_INVITATION, typed.put(meeting)).value();

                Invitation kept = book.read(it -> it.invitation(meeting));
                assertThat(kept).isEqualTo(entered);
                assertThat(kept.day().map(DateText::day).orElse(""))
                        .isEqualTo(InvitationForm.of(kept).day());
                assertThat(kept.dress()).isEqualTo(typed.dress());
                assertThat(kept.addressees())
                        .allSatisfy(one -> assertThat(one).doesNotContain(";").isNotBlank());
                book.transact(Op.EDIT_INVITATION, InvitationForm.of(kept).put(meeting));
                assertThat(book.<Invitation>read(it -> it.invitation(meeting))).isEqualTo(kept);
            }
            assertThat(book.check()).isEmpty();
        }
    }

    private static Map<Field, String> words(RandomGenerator random) {
        Map<Field, String> words = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            words.put(field, random.nextInt(4) == 0 ? "  " : NastyText.any(random));
        }
        words.put(
                Field.DAY,
                random.nextBoolean() ? "" : DateText.day(FIRST.plusDays(random.nextInt(DAYS))));
        words.put(
                Field.ADDRESSEES,
                NastyText.any(random) + ';' + NastyText.any(random) + "; ;" + random.nextInt(9));
        return words;
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void everyFieldIsTakenBackAndPutAgainByItself(Field field) {
        try (Workspace book = Reviewed.book(folder)) {
            Id meeting = Reviewed.meeting(book, "Rapat kedua");
            Invitation before = book.read(it -> it.invitation(meeting));
            InvitationForm typed = InvitationForm.typed(one -> one == field ? "3 Juni 2025" : "");

            Invitation entered = book.transact(Op.EDIT_INVITATION, typed.put(meeting)).value();

            assertThat(entered).isNotEqualTo(before);
            assertThat(InvitationForm.of(entered).text(field)).isEqualTo("3 Juni 2025");
            assertThat(book.undo())
                    .isInstanceOfSatisfying(
                            Undone.Done.class,
                            it -> assertThat(it.op()).isEqualTo(Op.EDIT_INVITATION));
            assertThat(book.<Invitation>read(it -> it.invitation(meeting))).isEqualTo(before);
            book.redo();
            assertThat(book.<Invitation>read(it -> it.invitation(meeting))).isEqualTo(entered);
        }
    }

    @Test
    void clearingEverythingLeavesNothingToKeep() {
        try (Workspace book = Reviewed.book(folder)) {
            Id meeting = Reviewed.meeting(book, "Rapat kedua");
            book.transact(
                    Op.EDIT_INVITATION, InvitationForm.typed(_ -> "3 Juni 2025").put(meeting));
        }
        try (Workspace book = TempBook.open(folder, Access.WRITE)) {
            Id meeting = Reviewed.meeting(book, "Rapat kedua");
            assertThat(book.<Invitation>read(it -> it.invitation(meeting)).isNothing()).isFalse();

            book.transact(Op.EDIT_INVITATION, InvitationForm.typed(_ -> " ").put(meeting));

            assertThat(book.<Invitation>read(it -> it.invitation(meeting)))
                    .isEqualTo(Invitation.none(meeting));
            assertThat(book.check()).isEmpty();
        }
    }

    @Test
    void oneMeetingsInvitationIsNoneOfTheOthers() {
        try (Workspace book = Reviewed.book(folder)) {
            Id meeting = Reviewed.meeting(book, "Rapat kedua");
            Id other = Reviewed.meeting(book, "Rapat persiapan");

            book.transact(
                    Op.EDIT_INVITATION,
                    InvitationForm.typed(it -> it == Field.DRESS ? "batik" : "").put(meeting));

            assertThat(book.<Invitation>read(it -> it.invitation(other)).isNothing()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "besok",
                "31 Februari 2025",
                "2 s.d. 4 Juni 2025",
                "2/13/2025",
                "Juni 2025",
                "2025",
                "29/2/2025",
                ";"
            })
    void whatIsNotOneDayIsRefusedInBothLanguages(String day) {
        InvitationForm typed = InvitationForm.typed(it -> it == Field.DAY ? day : "kata");

        assertThat(typed.problems()).containsOnlyKeys(Field.DAY);
        Message told = typed.problems().values().iterator().next();
        assertThat(Messages.in(Language.INDONESIAN).text(told))
                .startsWith("Tulis satu tanggal")
                .contains("kosongkan");
        assertThat(Messages.in(Language.ENGLISH).text(told))
                .startsWith("Write one date")
                .contains("leave it blank");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2/6/2025",
                "2 Juni 2025",
                "Senin, 2 Juni 2025",
                "2-6-2025",
                " 2 juni 2025 "
            })
    void aDayIsReadAsPeopleWriteIt(String day) {
        try (Workspace book = Reviewed.book(folder)) {
            Id meeting = Reviewed.meeting(book, "Rapat kedua");
            Invitation entered =
                    book.transact(
                                    Op.EDIT_INVITATION,
                                    InvitationForm.typed(it -> it == Field.DAY ? day : "")
                                            .put(meeting))
                            .value();

            assertThat(entered.day()).isEqualTo(Optional.of(LocalDate.of(2025, 6, 2)));
        }
    }
}
