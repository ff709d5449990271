package id.notulis.model.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.notulis.model.document.DocumentKind;
import id.notulis.testkit.RandomRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OfficeProfileTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final Signatory NOTULIS = new Signatory("Notulis", "", "", Optional.empty(), "");
    private static final Page F4 = new Page(Page.Paper.F4, false, 20, 15, 30, 25);

    private final OfficeProfile office =
            office(
                    edition("Lama", Optional.empty()),
                    edition("Baru", Optional.of(NEW_YEAR)),
                    edition("Terbaru", Optional.of(NEW_YEAR.plusYears(1))));

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, Lama",
        "2025-01-01, Baru",
        "2025-12-31, Baru",
        "2026-01-01, Terbaru",
        ", Terbaru"
    })
    void aPaperHasTheEditionOfItsDay(LocalDate day, String city) {
        assertThat(office.edition(Optional.ofNullable(day)).city()).isEqualTo(city);
    }

    @Test
    void editionsStandInTheOrderOfTheirDays() {
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            OfficeProfile profile = new RandomRecord(round).profile();
            Edition added =
                    edition("Ditambah", Optional.of(NEW_YEAR.minusDays(random.nextInt(2000))));

            OfficeProfile with = profile.with(added);

            assertThat(with.edition(added.from())).as("round %d", round).isEqualTo(added);
            assertThat(with.with(added)).isEqualTo(with);
            assertThat(with.editions().getFirst()).isEqualTo(profile.editions().getFirst());
        }
    }

    @Test
    void theFirstEditionIsReplacedByOneWithoutADay() {
        Edition other = edition("Lain", Optional.empty());

        assertThat(office.with(other).editions())
                .containsExactly(other, office.editions().get(1), office.editions().get(2));
    }

    @Test
    void editionsOutOfOrderAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> office(edition("Baru", Optional.of(NEW_YEAR))));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                office(
                                        edition("Lama", Optional.empty()),
                                        edition("Baru", Optional.of(NEW_YEAR)),
                                        edition("Baru", Optional.of(NEW_YEAR))));
    }

    @Test
    void aDocumentDepartsFromTheStandardOnlyInWhatItsSetupNames() {
        PageSetup small = new PageSetup(F4, new Typography("Arial", 11, 1));
        OfficeProfile profile =
                new OfficeProfile(
                        office.id(),
                        office.name(),
                        office.zone(),
                        office.standard(),
                        office.editions(),
                        Map.of(
                                DocumentKind.DAFTAR_HADIR,
                                new DocumentSetup(
                                        Optional.empty(), Optional.of(small), Optional.empty())));

        assertThat(profile.page(DocumentKind.DAFTAR_HADIR)).isEqualTo(small);
        assertThat(profile.page(DocumentKind.NOTULEN)).isEqualTo(office.standard());
        assertThat(profile.variant(DocumentKind.DAFTAR_HADIR)).isEmpty();
        assertThat(profile.signatories(DocumentKind.DAFTAR_HADIR, office.newest()))
                .containsExactly(NOTULIS);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new DocumentSetup(
                                        Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"20, 100, 30, 60", "20, 15, 240, 25", "-1, 15, 30, 25", "20, NaN, 30, 25"})
    void aPageWithoutRoomForTextIsRefused(double top, double right, double bottom, double left) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Page(Page.Paper.A4, false, top, right, bottom, left));
    }

    @Test
    void marginsTurnWithASheetThatTheyWouldLeaveNoRoomOn() {
        Page wide = new Page(Page.Paper.A4, true, 20, 100, 30, 60);

        assertThat(wide.textWidth()).isEqualTo(137);
        assertThat(wide.turned(false)).isEqualTo(new Page(Page.Paper.A4, false, 60, 20, 100, 30));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 12, 1",
        "' Arial', 12, 1",
        "'Ari\"al', 12, 1",
        "Arial, 11.3, 1",
        "Arial, 17, 1",
        "Arial, NaN, 1",
        "Arial, 12, 0.9",
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456, 12, 1"
    })
    void typeThatWordWouldNotSetIsRefused(String font, double points, double spacing) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Typography(font, points, spacing));
    }

    @ParameterizedTest
    @EnumSource(Capacity.class)
    void onlyWhoStandsInForSomebodyNamesThem(Capacity capacity) {
        List<String> one = List.of("Kapolres");

        assertThat(Capacity.named(capacity.prefix().replace(".", "").toUpperCase(Locale.ROOT)))
                .contains(capacity);
        if (capacity == Capacity.AN || capacity == Capacity.UB) {
            assertThat(signatory(capacity, one).represented()).isEqualTo(one);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> signatory(capacity, one));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> signatory(capacity, List.of("A", "B", "C")));
    }

    private static Signatory signatory(Capacity capacity, List<String> represented) {
        return new Signatory("", capacity, represented, "Kasi Humas", Optional.empty(), "");
    }

    private static Edition edition(String city, Optional<LocalDate> from) {
        return new Edition(
                from,
                new Letterhead(Letterhead.Style.CENTRED, List.of("KANTOR"), List.of()),
                city,
                List.of(NOTULIS),
                List.of(),
                List.of(),
                Press.NONE);
    }

    private static OfficeProfile office(Edition... editions) {
        OfficeProfile some = new RandomRecord(1).profile();
        return new OfficeProfile(
                some.id(), "Kantor", some.zone(), PageSetup.of(F4), List.of(editions), Map.of());
    }
}
