package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.numbering.NumberRegister;
import id.notulis.model.numbering.NumberSeries;
import id.notulis.work.SeriesForm.Field;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesFormTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 4);
    private static final NumberRegister EMPTY = new NumberRegister(List.of(), List.of());

    @TempDir private Path folder;

    private static SeriesForm form(String pattern) {
        return new SeriesForm("Surat", pattern, "", "", "", true, "1", Set.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; number.pattern.blank",
                "SRT; number.pattern.no_sequence",
                "{NO}/{NO2}; number.pattern.second_sequence",
                "{NO}/{NOMOR}; number.pattern.unknown_token",
                "{NO}/{; number.pattern.stray_brace",
                "{no}; number.pattern.unknown_token"
            })
    void aPatternThatIsNoneIsTold(String pattern, String key) {
        assertThat(form(pattern).problems(EMPTY, Optional.empty()))
                .hasEntrySatisfying(Field.PATTERN, told -> assertThat(told.key()).isEqualTo(key));
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "1.5", "satu", "''", "1234567", "00"})
    void aSequenceThatIsNoneIsTold(String first) {
        SeriesForm form = new SeriesForm("Surat", "{NO}", "", "", "", true, first, Set.of());
        assertThat(form.problems(EMPTY, Optional.empty())).containsOnlyKeys(Field.FIRST);
    }

    @Test
    void valuesAreAskedForOnlyWhereThePatternUsesThem() {
        SeriesForm form = new SeriesForm("S", "{NO}/{KKA}", "", "Sihumas", "", true, "7", Set.of());
        assertThat(form.problems(EMPTY, Optional.empty())).containsOnlyKeys(Field.ARCHIVE);
        SeriesForm braced = new SeriesForm("S", "{NO}/{KKA}", "{X}", "", "", true, "7", Set.of());
        assertThat(braced.problems(EMPTY, Optional.empty()))
                .isEqualTo(Map.of(Field.ARCHIVE, Message.of("number.value.braces")));
        try (Workspace book = Reviewed.book(folder)) {
            NumberSeries kept =
                    put(
                            book,
                            new SeriesForm(
                                    " S ",
                                    "{NO}/{KKA}",
                                    "HUM",
                                    "Sihumas",
                                    "",
                                    true,
                                    "7",
                                    Set.of(DocumentKind.NOTULEN)),
                            Optional.empty());
            assertThat(kept.values()).isEqualTo(new NumberSeries.Values("HUM", "", ""));
            assertThat(kept.name()).isEqualTo("S");
            assertThat(SeriesForm.of(kept).next(register(book), Optional.of(kept.id()), DAY))
                    .isEqualTo(new SeriesForm.Next(7, "7/HUM"));
        }
    }

    @Test
    void whatHasBegunCountsOnAndStays() {
        try (Workspace book = Reviewed.book(folder)) {
            NumberSeries one = put(book, form("{NO2}/{TAHUN}"), Optional.empty());
            Optional<Id> own = Optional.of(one.id());
            SeriesForm through = new SeriesForm("surat", "{NO}", "", "", "", false, "5", Set.of());
            assertThat(through.problems(register(book), own)).isEmpty();
            assertThat(through.problems(register(book), Optional.empty()))
                    .as("the name of another")
                    .containsOnlyKeys(Field.NAME);
            new NumberBook(book)
                    .reserve(
                            new Reservation(
                                    Reviewed.meeting(book, "Rapat kedua"),
                                    DocumentKind.NOTULEN,
                                    one.id(),
                                    DAY,
                                    new Reservation.Place.Next(),
                                    true));
            assertThat(through.problems(register(book), own)).containsOnlyKeys(Field.YEARLY);
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> put(book, through, own))
                    .satisfies(it -> assertThat(it.told().key()).isEqualTo("number.series.begun"));
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> book.transact(Op.REMOVE_SERIES, SeriesForm.remove(one.id())));
            assertThat(register(book).series()).containsExactly(one);

            SeriesForm later = new SeriesForm("Surat", "S-{NO}", "", "", "", true, "41", Set.of());
            assertThat(later.next(register(book), own, DAY).printed()).isEqualTo("S-41");
            assertThat(later.next(register(book), own, DAY.plusYears(1)).printed())
                    .isEqualTo("S-1");
            put(book, later, own);
            assertThat(register(book).numbers().getFirst().printed()).isEqualTo("01/2025");
            assertThat(book.undo()).isInstanceOf(Undone.Done.class);
            assertThat(register(book).series()).containsExactly(one);
        }
    }

    @Test
    void oneThatWasTakenAwayComesBackAndCannotBeChangedMeanwhile() {
        try (Workspace book = Reviewed.book(folder)) {
            NumberSeries one = put(book, form("{NO}"), Optional.empty());
            book.transact(Op.REMOVE_SERIES, SeriesForm.remove(one.id()));
            assertThat(register(book).series()).isEmpty();
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> put(book, form("X{NO}"), Optional.of(one.id())));
            assertThat(book.undo()).isInstanceOf(Undone.Done.class);
            assertThat(register(book).series()).containsExactly(one);
            assertThat(book.redo()).isInstanceOf(Undone.Done.class);
            assertThat(register(book).series()).isEmpty();
        }
    }

    private static NumberSeries put(Workspace book, SeriesForm form, Optional<Id> own) {
        return book.transact(own.isPresent() ? Op.EDIT_SERIES : Op.ADD_SERIES, form.put(own))
                .value();
    }

    private static NumberRegister register(Workspace book) {
        return book.<NumberRegister>read(Snapshot::numbers);
    }
}
