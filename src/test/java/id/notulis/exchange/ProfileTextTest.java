package id.notulis.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.notulis.model.Id;
import id.notulis.model.IdSource;
import id.notulis.model.calendar.Zone;
import id.notulis.model.profile.Letterhead;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.Page;
import id.notulis.model.profile.Signatory;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ProfileTextTest {

    private static final IdSource IDS = () -> new Id("01ARZ3NDEKTSV4RRFFQ69G5FAV");

    private static final String WHOLE =
            """
            name = Kantor Uji
            letterhead.style = CENTRED
            letterhead.line.1 = INSTANSI
            letterhead.line.2 = UNIT
            letterhead.address.1 = Jalan Uji 1
            city = Madiun
            zone = WITA
            page.paper = F4
            page.landscape = true
            page.top = 20
            page.right = 15
            page.bottom = 30
            page.left = 25.5
            signatory.1.role = Mengetahui
            signatory.1.prefix = a.n.
            signatory.1.post = Kepala
            signatory.2.role = Notulis
            """;

    @Test
    void readsAProfile() throws IOException {
        assertThat(ProfileText.read(new StringReader(WHOLE), IDS))
                .isEqualTo(
                        new OfficeProfile(
                                IDS.next(),
                                "Kantor Uji",
                                new Letterhead(
                                        Letterhead.Style.CENTRED,
                                        List.of("INSTANSI", "UNIT"),
                                        List.of("Jalan Uji 1")),
                                "Madiun",
                                Zone.WITA,
                                new Page(Page.Paper.F4, true, 20, 15, 30, 25.5),
                                List.of(
                                        new Signatory(
                                                "Mengetahui",
                                                "a.n.",
                                                "Kepala",
                                                Optional.empty(),
                                                ""),
                                        new Signatory("Notulis", "", "", Optional.empty(), ""))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "letterhead.style",
                "zone",
                "page.paper",
                "page.top",
                "signatory.1.role"
            })
    void refusesAProfileWithoutWhatItNeeds(String key) {
        String text = WHOLE.replaceFirst("(?m)^" + key + " .*\n", "");
        assertThat(text).isNotEqualTo(WHOLE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProfileText.read(new StringReader(text), IDS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kota = Madiun", "letterhead.line.4 = LUBANG", "signatory.4.role = X"})
    void refusesAKeyThatWouldSayNothing(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProfileText.read(new StringReader(WHOLE + line), IDS))
                .withMessageContaining("profile.key.unknown");
    }

    @Test
    void shipsThreeOfficesWithoutInventingAnybody() {
        List<OfficeProfile> profiles = ProfileText.shipped(IDS);
        assertThat(profiles)
                .extracting(OfficeProfile::name)
                .containsExactly(
                        "Polres Madiun Kota",
                        "Lapas Kelas I Madiun",
                        "Senkom Mitra Polri Kota Madiun");
        assertThat(profiles)
                .allSatisfy(
                        profile -> {
                            assertThat(profile.newest().letterhead().address()).isEmpty();
                            assertThat(profile.newest().signatories())
                                    .allMatch(block -> block.name().isEmpty())
                                    .allMatch(block -> block.serviceNumber().isEmpty());
                        });
    }

    @Test
    void thePoliceLetterheadKeepsThePolicesOwnRule() {
        OfficeProfile police = ProfileText.shipped(IDS).getFirst();
        assertThat(police.newest().letterhead().style()).isEqualTo(Letterhead.Style.POLICE_LEFT);
        assertThat(police.newest().letterhead().lines())
                .containsExactly(
                        "KEPOLISIAN NEGARA REPUBLIK INDONESIA",
                        "DAERAH JAWA TIMUR",
                        "RESOR MADIUN KOTA")
                .hasSizeLessThanOrEqualTo(Letterhead.MOST_POLICE_LINES)
                .allMatch(line -> line.length() <= Letterhead.LONGEST_POLICE_LINE);
        assertThat(police.standard().page())
                .isEqualTo(new Page(Page.Paper.F4, false, 20, 15, 30, 25));
    }
}
