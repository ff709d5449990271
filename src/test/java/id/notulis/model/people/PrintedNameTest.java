package id.notulis.model.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PrintedNameTest {

    private static final NameReader NAMES = new NameReader(Ranks.ALL, Ranks.FRONT_TITLES);

    @Test
    void textHasRankTitlesAndName() {
        assertThat(text("AKBP Wiwin Junianto, S.I.K.")).isEqualTo("AKBP Wiwin Junianto, S.I.K.");
        assertThat(text("IPTU Supriyanto")).isEqualTo("Iptu Supriyanto");
        assertThat(text("Letkol (Purn) czi Drs. Suwarno, M.Si."))
                .isEqualTo("Letkol Czi (Purn) Drs. Suwarno, M.Si.");
        assertThat(text("Tarmidi")).isEqualTo("Tarmidi");
    }

    @Test
    void textKeepsTitlesAsStored() {
        assertThat(text("AKBP Agus Dwi Suryanto, SIK., MH."))
                .isEqualTo("AKBP Agus Dwi Suryanto, SIK., MH.");
    }

    @Test
    void aListHasTheRankApart() {
        PersonName name = NAMES.read("Letkol Czi (Purn) Drs. Suwarno, M.Si.");
        assertThat(PrintedName.list(name)).isEqualTo("Drs. Suwarno, M.Si.");
        assertThat(PrintedName.listRank(name)).isEqualTo("Letkol Czi (Purn)");
        assertThat(PrintedName.listRank(NAMES.read("Penata Tk. I Suwarno")))
                .isEqualTo("Penata Tk. I (III/d)");
        assertThat(PrintedName.listRank(PersonName.bare("Tarmidi"))).isEmpty();
        assertThat(PrintedName.bare(name)).isEqualTo("Suwarno");
    }

    @Test
    void aSignatureHasTheNameInCapitalsAndTheTitlesAsTheyAre() {
        assertThat(signature("Kombes Pol Drs. Suwarno, M.Si.", "70010001"))
                .isEqualTo(signed("Drs. SUWARNO, M.Si.", "KOMISARIS BESAR POLISI NRP 70010001"));
        assertThat(signature("Iptu Ubaidillah, S.H.", " 70010001 "))
                .isEqualTo(signed("UBAIDILLAH, S.H.", "INSPEKTUR POLISI SATU NRP 70010001"));
        assertThat(signature("Iptu Ubaidillah, S.H.", ""))
                .isEqualTo(signed("UBAIDILLAH, S.H.", "INSPEKTUR POLISI SATU"));
        assertThat(signature("Letkol Czi (Purn) Suwarno", "123"))
                .isEqualTo(signed("SUWARNO", "LETNAN KOLONEL CZI (PURN) NRP 123"));
    }

    @Test
    void aGeneralsNumberIsNotPrinted() {
        assertThat(signature("Brigjen Pol Drs. Suwarno", "70010001"))
                .isEqualTo(signed("Drs. SUWARNO", "BRIGADIR JENDERAL POLISI"));
    }

    @Test
    void theCivilServiceHasItsGradeAndANip() {
        assertThat(signature("Penata Tk. I Suwarno, S.H.", "198001012005011001"))
                .isEqualTo(
                        signed(
                                "SUWARNO, S.H.",
                                "Penata Tingkat I (III/d)",
                                "NIP. 198001012005011001"));
    }

    @Test
    void withoutARankTheDigitsTellTheKindOfNumber() {
        assertThat(signature("Suwarno", "198001012005011001"))
                .isEqualTo(signed("SUWARNO", "NIP. 198001012005011001"));
        assertThat(signature("Suwarno", "19800101 200501 1 001"))
                .isEqualTo(signed("SUWARNO", "NIP. 19800101 200501 1 001"));
        assertThat(signature("Suwarno", "70010001")).isEqualTo(signed("SUWARNO", "NRP 70010001"));
        assertThat(signature("Suwarno", "")).isEqualTo(signed("SUWARNO"));
    }

    private static String text(String typed) {
        return PrintedName.text(NAMES.read(typed));
    }

    private static PrintedName.Signature signature(String typed, String number) {
        return PrintedName.signature(NAMES.read(typed), number);
    }

    private static PrintedName.Signature signed(String name, String... below) {
        return new PrintedName.Signature(name, List.of(below));
    }
}
