package id.notulis.model.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.notulis.model.document.OpenNumber;
import id.notulis.model.meeting.Classification;
import id.notulis.testkit.Ids;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberPatternTest {

    /// How offices really write their numbers; a blank sequence is left open.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {KLS}/{NO}/{ROMAWI}/{KKA}/{TAHUN}               | HUM.6.1.1. | ''      | ''   | 2025-06-04 | 123  | B/123/VI/HUM.6.1.1./2025
                    {KLS}/{NO}/{ROMAWI}/{KKA}/{TAHUN}/{UNIT}        | HUM.6.1.1. | Sihumas | ''   | 2025-06-04 | 123  | B/123/VI/HUM.6.1.1./2025/Sihumas
                    {KLS}/Speng-{NO}/{ROMAWI}/{KKA}/{TAHUN}/{UNIT}  | KKA        | Setum   | ''   | 2023-02-01 | 3    | B/Speng-3/II/KKA/2023/Setum
                    {KLS}/ND-{NO2}/{ROMAWI}/{KKA}/{TAHUN}           | LOG.       | ''      | ''   | 2024-01-31 | 1    | B/ND-01/I/LOG./2024
                    {KLS}/ND-{NO2}/{ROMAWI}/{KKA}/{TAHUN}           | OPS        | ''      | ''   | 2026-05-09 | 204  | B/ND-204/V/OPS/2026
                    {JENIS}/{NO}/{ROMAWI}/{TAHUN}                   | ''         | ''      | SE   | 2023-02-01 | ''   | SE/_/II/2023
                    {JENIS}/{NO}/{ROMAWI}/{TAHUN}                   | ''         | ''      | KEP  | 2022-09-30 | ''   | KEP/_/IX/2022
                    {JENIS}/{NO}/{ROMAWI}/{TAHUN}                   | ''         | ''      | MAK  | 2022-12-31 | 7    | MAK/7/XII/2022
                    {KLS}/{NO}/{ROMAWI}/{TAHUN}                     | ''         | ''      | ''   | 2024-01-05 | 69   | B/69/I/2024
                    {JENIS}/{NO}/{ROMAWI}/{TAHUN}                   | ''         | ''      | NOT  | 2025-06-04 | 2    | NOT/2/VI/2025
                    {JENIS}/{NO}/{ROMAWI}/{TAHUN}                   | ''         | ''      | UND  | 2025-06-04 | 15   | UND/15/VI/2025
                    {JENIS}-{NO2}/{KKA}/{ROMAWI}/{TAHUN}            | PO/PPSMP   | ''      | KEP  | 2013-01-08 | 1    | KEP-01/PO/PPSMP/I/2013
                    {JENIS}-{NO}/{KKA}/{ROMAWI}/{TAHUN}             | PP.SK.MP   | ''      | Kep  | 2024-12-01 | 192  | Kep-192/PP.SK.MP/XII/2024
                    {UNIT}.{KKA}-{NO}                               | UM.01.01   | W.32    | ''   | 2021-03-03 | 1473 | W.32.UM.01.01-1473
                    {UNIT}-{KKA}-{NO}                               | UM.01.01   | SEK     | ''   | 2021-03-03 | 16   | SEK-UM.01.01-16
                    {UNIT}.{KKA}-{NO}                               | UM.01.01   | W.32    | ''   | 2021-03-03 | ''   | W.32.UM.01.01-_
                    {KKA}/{NO}/{UNIT}                               | 000.8.3.3  | OR      | ''   | 2025-06-04 | 15   | 000.8.3.3/15/OR
                    {KKA}/{NO}/{UNIT}/{JENIS}                       | AAA        | BBB     | CCC  | 2025-06-04 | ''   | AAA/_/BBB/CCC
                    {NO2}/KB/KPU/TAHUN {TAHUN}                      | ''         | ''      | ''   | 2013-01-08 | 3    | 03/KB/KPU/TAHUN 2013
                    {KLS}/{NO}/{ROMAWI}/{TAHUN}                     | ''         | ''      | ''   | 2013-01-08 | 3    | B/3/I/2013
                    {KKA}/{NO}/{UNIT}                               | 119        | SJ      | ''   | 2017-01-08 | 352  | 119/352/SJ
                    {NO3}/{BULAN}/{TAHUN}                           | ''         | ''      | ''   | 2025-06-04 | 7    | 007/06/2025
                    {NO3}/{BULAN}/{TAHUN}                           | ''         | ''      | ''   | 2025-11-04 | 1234 | 1234/11/2025
                    """)
    void writesNumbersAsOfficesDo(
            String pattern,
            String archive,
            String unit,
            String type,
            LocalDate date,
            String sequence,
            String printed) {
        NumberSeries series = series(pattern, new NumberSeries.Values(archive, unit, type));
        NumberPattern wording = series.wording(date, Classification.BIASA, true);
        assertThat(
                        sequence.isEmpty()
                                ? wording.printed(OpenNumber.GAP)
                                : wording.printed(Integer.parseInt(sequence)))
                .isEqualTo(printed.replace("_", "\u00A0".repeat(8)));
    }

    @ParameterizedTest
    @CsvSource({"BIASA,B/4/VI", "TERBATAS,T/4/VI", "RAHASIA,R/4/VI", "SANGAT_RAHASIA,SR/4/VI"})
    void beginsWithTheSecurityClass(Classification classification, String printed) {
        NumberSeries series = series("{KLS}/{NO}/{ROMAWI}", NumberSeries.Values.NONE);
        assertThat(series.wording(LocalDate.of(2025, 6, 4), classification, true).printed(4))
                .isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "{KLS}/{NO}/{TAHUN}/{UNIT}, B/4/2025",
        "{UNIT}/{NO}/{TAHUN}, 4/2025",
        "{UNIT}.{KKA}-{NO}, UM.01-4",
        "{KKA}/{UNIT}/{NO}, UM.01/4"
    })
    void leavesNoMarkBehindWhereTheUnitIsLeftOut(String pattern, String printed) {
        NumberSeries series = series(pattern, new NumberSeries.Values("UM.01", "Sihumas", ""));
        assertThat(series.wording(LocalDate.of(2025, 6, 4), Classification.BIASA, false).printed(4))
                .isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "{KLS}/{NOMOR}, UNKNOWN_TOKEN, 7, {NOMOR}",
        "{kls}/{NO}, UNKNOWN_TOKEN, 1, {kls}",
        "{NO1}, UNKNOWN_TOKEN, 1, {NO1}",
        "{KLS}/{TAHUN}, NO_SEQUENCE, 14, {KLS}/{TAHUN}",
        "{NO}/{NO3}, SECOND_SEQUENCE, 6, {NO3}",
        "{NO}/{TAHUN, STRAY_BRACE, 6, {",
        "{NO}/}, STRAY_BRACE, 6, }",
        "'', NO_SEQUENCE, 1, ''"
    })
    void tellsWhatIsWrongAndWhere(
            String pattern, NumberPattern.Fault.Kind kind, int place, String text) {
        assertThat(NumberPattern.fault(pattern))
                .contains(new NumberPattern.Fault(kind, place, text));
        assertThatIllegalArgumentException().isThrownBy(() -> new NumberPattern(pattern));
    }

    @Test
    void countsAYearOrForEver() {
        NumberSeries yearly = series("{NO}", NumberSeries.Values.NONE);
        NumberSeries continuous =
                new NumberSeries(
                        yearly.id(), "x", yearly.pattern(), yearly.values(), false, 1, Set.of());
        assertThat(yearly.period(LocalDate.of(2025, 12, 31))).isEqualTo(2025);
        assertThat(yearly.period(LocalDate.of(2026, 1, 1))).isEqualTo(2026);
        assertThat(continuous.period(LocalDate.of(2025, 12, 31)))
                .isEqualTo(continuous.period(LocalDate.of(2026, 1, 1)));
    }

    private static NumberSeries series(String pattern, NumberSeries.Values values) {
        return new NumberSeries(
                Ids.counting().next(),
                "Surat",
                new NumberPattern(pattern),
                values,
                true,
                1,
                Set.of());
    }
}
