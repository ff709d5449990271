package id.notulis.model.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NameReaderTest {

    private static final NameReader NAMES = new NameReader(Ranks.ALL, Ranks.FRONT_TITLES);

    @Test
    void takesANameApart() {
        assertThat(NAMES.read("AKBP Wiwin Junianto, S.I.K."))
                .isEqualTo(name(Ranks.COMMISSIONER, "", "Wiwin Junianto", "S.I.K."));
        assertThat(NAMES.read("H. Mohamad Rema Arif, S.E."))
                .isEqualTo(
                        new PersonName(
                                Optional.empty(), false, "", "H.", "Mohamad Rema Arif", "S.E."));
        assertThat(NAMES.read("Tarmidi")).isEqualTo(PersonName.bare("Tarmidi"));
        assertThat(NAMES.read("Nurfaizah Aula, S.Pd., M.Pd."))
                .isEqualTo(
                        new PersonName(
                                Optional.empty(), false, "", "", "Nurfaizah Aula", "S.Pd., M.Pd."));
    }

    @Test
    void keepsBackTitlesAsTyped() {
        assertThat(NAMES.read("AKBP Agus Dwi Suryanto , SIK.,  MH. ").backTitles())
                .isEqualTo("SIK.,  MH.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IPTU Supriyanto | Iptu",
                "iptu Supriyanto | Iptu",
                "Iptu. Supriyanto | Iptu",
                "Inspektur Polisi Satu Supriyanto | Iptu",
                "KBP Supriyanto | Kombes Pol",
                "Kombes. Pol. Supriyanto | Kombes Pol",
                "Kombes.Pol.Supriyanto | Kombes Pol",
                "Kombes (Pol) Supriyanto | Kombes Pol",
                "Brigjen Pol Supriyanto | Brigjen Pol",
                "Brigadir Supriyanto | Brigpol",
                "Brigadir Polisi Supriyanto | Brigpol",
                "Brigadir Polisi Satu Supriyanto | Briptu",
                "Brigadir Jenderal Polisi Supriyanto | Brigjen Pol",
                "Penata Supriyanto | Penata",
                "Penata TK I Supriyanto | Penata Tk. I",
                "Penata Tk.I Supriyanto | Penata Tk. I",
            })
    void findsTheLongestRankInAnyCaseAndWritesItAsTheListDoes(String text, String abbreviation) {
        PersonName name = NAMES.read(text);
        assertThat(name.rank().map(Rank::abbreviation)).contains(abbreviation);
        assertThat(name.name()).isEqualTo("Supriyanto");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brigjen Pol (Purn) Drs. Suwarno, M.Si.",
                "Brigjen Pol (PURN.) Drs. Suwarno, M.Si.",
                "Brigjen Pol Purn. Drs. Suwarno, M.Si."
            })
    void readsRetirement(String text) {
        assertThat(NAMES.read(text))
                .isEqualTo(
                        new PersonName(
                                Optional.of(Ranks.BRIGADIER_GENERAL),
                                true,
                                "",
                                "Drs.",
                                "Suwarno",
                                "M.Si."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Letkol Czi Suwarno, S.Sos. | Czi | false",
                "LETKOL CZI Suwarno, S.Sos. | Czi | false",
                "Letkol Laut (KH/W) Suwarno, S.Sos. | Laut (KH/W) | false",
                "Letkol Caj (K) Suwarno, S.Sos. | Caj (K) | false",
                "Letkol Inf (Purn) Suwarno, S.Sos. | Inf | true",
                "Letkol (Purn) Inf Suwarno, S.Sos. | Inf | true",
            })
    void readsTheCorpsOnEitherSideOfRetirement(String text, String corps, boolean retired) {
        assertThat(NAMES.read(text))
                .isEqualTo(
                        new PersonName(
                                Optional.of(Ranks.COLONEL),
                                retired,
                                corps,
                                "",
                                "Suwarno",
                                "S.Sos."));
    }

    @Test
    void thePoliceHaveNoCorps() {
        assertThat(NAMES.read("Iptu Mar Suwarno"))
                .isEqualTo(name(Ranks.INSPECTOR, "", "Mar Suwarno", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Prof. Dr. H. Suwarno | Prof. Dr. H. | Suwarno",
                "Prof.Dr. Suwarno | Prof.Dr. | Suwarno",
                "Drs Suwarno | Drs | Suwarno",
                "KH. Suwarno | KH. | Suwarno",
                "K. H. Suwarno | K. H. | Suwarno",
                "H.Suwarno | H. | Suwarno",
                "H.B. Jassin | '' | H.B. Jassin",
                "Drs. H.M. Suwarno | Drs. | H.M. Suwarno",
                "D.R. Suwarno | '' | D.R. Suwarno",
                "R. Suwarno | '' | R. Suwarno",
                "Hasan Suwarno | '' | Hasan Suwarno",
            })
    void readsFrontTitlesAndNotInitials(String text, String titles, String bare) {
        PersonName name = NAMES.read(text);
        assertThat(name.frontTitles()).isEqualTo(titles);
        assertThat(name.name()).isEqualTo(bare);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Iptu", "H.", "AKBP", "Letkol", "...", "(Purn)", ", S.H.", "Iptu , "})
    void alwaysLeavesSomethingForTheName(String text) {
        assertThat(NAMES.read(text).name()).isNotBlank();
        assertThat(NAMES.read(text).rank()).isEmpty();
        assertReadsBack(text);
    }

    @Test
    void aBlankTextIsNoName() {
        assertThatIllegalArgumentException().isThrownBy(() -> NAMES.read(" \u00a0\t"));
    }

    @Test
    void squeezesBlanksOfEveryKind() {
        assertThat(NAMES.read("\u00a0AKBP\u00a0 Wiwin\tJunianto ,\u00a0S.I.K."))
                .isEqualTo(NAMES.read("AKBP Wiwin Junianto, S.I.K."));
    }

    @Test
    void readsAHugeNameInOnePass() {
        String huge = "Iptu " + "H. ".repeat(100_000) + "Suwarno, " + "S.H., ".repeat(100_000);
        assertThat(NAMES.read(huge).name()).isEqualTo("Suwarno");
    }

    @Test
    void readsWhatIsPrintedInRunningTextAsTheSame() {
        long seed = 16_2025;
        SplittableRandom random = new SplittableRandom(seed);
        List<String> pieces = new ArrayList<>();
        Ranks.ALL.forEach(rank -> pieces.addAll(rank.variants()));
        Ranks.ALL.forEach(rank -> pieces.addAll(List.of(rank.name(), rank.abbreviation())));
        pieces.addAll(Ranks.FRONT_TITLES);
        pieces.addAll(
                List.of(
                        "(Purn)",
                        "Purn.",
                        "Inf",
                        "Laut",
                        "(KH/W)",
                        "(P)",
                        "Czi",
                        "Suwarno",
                        "Pol",
                        "Tk.",
                        "I",
                        "Polisi",
                        "Satu",
                        "Muda",
                        ",",
                        ", S.H.",
                        ",M.Si",
                        "(",
                        ")",
                        "..",
                        "M.",
                        "H.B.",
                        "H.Mo",
                        "d'Arc",
                        "\ud83d\ude00",
                        "é"));
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder("x".repeat(random.nextInt(2)));
            for (int count = 1 + random.nextInt(7); count > 0; count--) {
                text.append(pieces.get(random.nextInt(pieces.size())))
                        .append(" ".repeat(random.nextInt(3)));
            }
            assertThat(NAMES.read(PrintedName.text(NAMES.read(text.toString()))))
                    .as("seed %d: %s", seed, text)
                    .isEqualTo(NAMES.read(text.toString()));
        }
    }

    private static void assertReadsBack(String text) {
        PersonName name = NAMES.read(text);
        assertThat(NAMES.read(PrintedName.text(name))).as(text).isEqualTo(name);
    }

    private static PersonName name(Rank rank, String front, String bare, String back) {
        return new PersonName(Optional.of(rank), false, "", front, bare, back);
    }
}
