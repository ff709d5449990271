package id.notulis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.people.NameReader;
import id.notulis.model.people.PersonName;
import id.notulis.model.people.PrintedName;
import id.notulis.model.people.Rank;
import id.notulis.model.people.RankGroup;
import id.notulis.model.people.Service;
import id.notulis.model.people.TitleNormaliser;
import id.notulis.model.profile.ReferenceLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ReferenceTablesTest {

    private static final ReferenceLists LISTS = ReferenceTables.load();

    @Test
    void hasEveryRankOfThePoliceFromTheTop() {
        assertThat(abbreviations(Service.POLRI))
                .containsExactly(
                        "Jenderal Pol",
                        "Komjen Pol",
                        "Irjen Pol",
                        "Brigjen Pol",
                        "Kombes Pol",
                        "AKBP",
                        "Kompol",
                        "AKP",
                        "Iptu",
                        "Ipda",
                        "Aiptu",
                        "Aipda",
                        "Bripka",
                        "Brigpol",
                        "Briptu",
                        "Bripda",
                        "Abrip",
                        "Abriptu",
                        "Abripda",
                        "Bharaka",
                        "Bharatu",
                        "Bharada");
    }

    @Test
    void hasEveryRankOfTheCivilServiceWithItsGrade() {
        assertThat(LISTS.ranks())
                .filteredOn(rank -> rank.service() == Service.PNS)
                .allMatch(rank -> rank.group() == RankGroup.CIVIL)
                .extracting(Rank::grade, Rank::abbreviation)
                .extracting(tuple -> tuple.toList().getFirst() + " " + tuple.toList().get(1))
                .containsExactly(
                        "IV/e Pembina Utama",
                        "IV/d Pembina Utama Madya",
                        "IV/c Pembina Utama Muda",
                        "IV/b Pembina Tk. I",
                        "IV/a Pembina",
                        "III/d Penata Tk. I",
                        "III/c Penata",
                        "III/b Penata Muda Tk. I",
                        "III/a Penata Muda",
                        "II/d Pengatur Tk. I",
                        "II/c Pengatur",
                        "II/b Pengatur Muda Tk. I",
                        "II/a Pengatur Muda",
                        "I/d Juru Tk. I",
                        "I/c Juru",
                        "I/b Juru Muda Tk. I",
                        "I/a Juru Muda");
        assertThat(LISTS.ranks())
                .filteredOn(rank -> rank.service() != Service.PNS)
                .allMatch(rank -> rank.grade().isEmpty() && rank.group() != RankGroup.CIVIL);
    }

    @Test
    void hasEveryRankOfTheArmedForces() {
        assertThat(abbreviations(Service.TNI_AD))
                .containsExactly(
                        "Jenderal TNI",
                        "Letjen TNI",
                        "Mayjen TNI",
                        "Brigjen TNI",
                        "Kolonel",
                        "Letkol",
                        "Mayor",
                        "Kapten",
                        "Lettu",
                        "Letda",
                        "Peltu",
                        "Pelda",
                        "Serma",
                        "Serka",
                        "Sertu",
                        "Serda",
                        "Kopka",
                        "Koptu",
                        "Kopda",
                        "Praka",
                        "Pratu",
                        "Prada");
        assertThat(abbreviations(Service.TNI_AL))
                .containsExactly(
                        "Laksamana TNI",
                        "Laksdya TNI",
                        "Laksda TNI",
                        "Laksma TNI",
                        "Klk",
                        "Kls",
                        "Kld");
        assertThat(abbreviations(Service.TNI_AU))
                .containsExactly("Marsekal TNI", "Marsdya TNI", "Marsda TNI", "Marsma TNI");
    }

    @Test
    void noSpellingMeansTwoRanks() {
        Map<String, Rank> meanings = new HashMap<>();
        for (Rank rank : LISTS.ranks()) {
            for (String spelling : spellings(rank)) {
                String key = spelling.replace(".", "").toLowerCase(Locale.ROOT);
                Rank other = meanings.putIfAbsent(key, rank);
                assertThat(other == null || other.equals(rank)).as(spelling).isTrue();
            }
        }
        assertThat(LISTS.ranks()).extracting(Rank::abbreviation).doesNotHaveDuplicates();
    }

    @Test
    void everySpellingOfARankIsReadAsIt() {
        NameReader names = new NameReader(LISTS.ranks(), LISTS.frontTitles());
        for (Rank rank : LISTS.ranks()) {
            for (String spelling : spellings(rank)) {
                assertThat(names.read(spelling + " Suwarno").rank()).as(spelling).contains(rank);
            }
        }
    }

    @Test
    void aNameWithAnyRanksAndTitlesOfTheListsIsReadBackFromItsPrintedForm() {
        NameReader names = new NameReader(LISTS.ranks(), LISTS.frontTitles());
        List<String> pieces = new ArrayList<>(LISTS.frontTitles());
        LISTS.ranks().forEach(rank -> pieces.addAll(spellings(rank)));
        LISTS.backTitles().forEach(title -> pieces.add(", " + title));
        pieces.addAll(List.of("(Purn)", "Inf", "Laut", "(P)", "Suwarno", "Hadi"));
        long seed = 51_53;
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder typed = new StringBuilder();
            for (int count = 1 + random.nextInt(6); count > 0; count--) {
                typed.append(pieces.get(random.nextInt(pieces.size()))).append(' ');
            }
            PersonName name = names.read(typed.toString());
            assertThat(names.read(PrintedName.text(name)))
                    .as("seed %d: %s", seed, typed)
                    .isEqualTo(name);
        }
    }

    @Test
    void equivalentRanksShareALevelAndLowerOnesHaveALargerOne() {
        for (Service service : Service.values()) {
            List<Integer> levels =
                    LISTS.ranks().stream()
                            .filter(rank -> rank.service() == service)
                            .map(Rank::level)
                            .toList();
            assertThat(levels).as("%s", service).isSorted().doesNotHaveDuplicates();
        }
        assertThat(level("AKBP")).isEqualTo(level("Letkol")).isEqualTo(level("Pembina Tk. I"));
        assertThat(level("Irjen Pol"))
                .isEqualTo(level("Laksda TNI"))
                .isEqualTo(level("Marsda TNI"));
        assertThat(level("Ipda")).isEqualTo(level("Letda")).isEqualTo(level("Penata Muda"));
    }

    @Test
    void putsEveryRankIntoItsBand() {
        assertThat(group("Brigjen Pol")).isEqualTo(RankGroup.GENERAL);
        assertThat(group("Kombes Pol")).isEqualTo(RankGroup.SENIOR_OFFICER);
        assertThat(group("Kompol")).isEqualTo(RankGroup.SENIOR_OFFICER);
        assertThat(group("AKP")).isEqualTo(RankGroup.JUNIOR_OFFICER);
        assertThat(group("Aiptu")).isEqualTo(RankGroup.NON_COMMISSIONED);
        assertThat(group("Abrip")).isEqualTo(RankGroup.ENLISTED);
    }

    @Test
    void everyVariantOfATitleIsSuggestedItsStandardSpelling() {
        TitleNormaliser front = new TitleNormaliser(LISTS.frontTitles());
        TitleNormaliser back = new TitleNormaliser(LISTS.backTitles());
        for (ReferenceLists.Title title : LISTS.titles()) {
            for (String variant : title.variants()) {
                assertThat(title.front() ? front.before(variant) : back.behind(variant))
                        .as(variant)
                        .contains(title.text());
            }
        }
        assertThat(LISTS.titles()).hasSizeGreaterThan(20);
    }

    @Test
    void hasTheUnitsInTheOrderOfTheRegulation() {
        assertThat(LISTS.units())
                .extracting(ReferenceLists.Unit::name)
                .startsWith("Siwas", "Sipropam", "Bag Ops")
                .endsWith("Sikeu", "Sidokkes", "Polsek")
                .hasSize(23)
                .doesNotHaveDuplicates();
        assertThat(LISTS.units()).contains(new ReferenceLists.Unit("Sihumas", "Kasi Humas"));
        assertThat(LISTS.posts()).containsAll(heads()).doesNotHaveDuplicates();
    }

    @Test
    void hasTheKindsOfMeetings() {
        assertThat(LISTS.meetingKinds())
                .contains("Audiensi", "Koordinasi", "Rapat", "Anev", "Sosialisasi", "FGD")
                .doesNotHaveDuplicates();
    }

    private static List<String> heads() {
        return LISTS.units().stream().map(ReferenceLists.Unit::head).toList();
    }

    private static List<String> spellings(Rank rank) {
        return Stream.concat(Stream.of(rank.abbreviation(), rank.name()), rank.variants().stream())
                .toList();
    }

    private static List<String> abbreviations(Service service) {
        return LISTS.ranks().stream()
                .filter(rank -> rank.service() == service)
                .map(Rank::abbreviation)
                .toList();
    }

    private static Rank rank(String abbreviation) {
        return LISTS.ranks().stream()
                .filter(rank -> rank.abbreviation().equals(abbreviation))
                .findFirst()
                .orElseThrow();
    }

    private static int level(String abbreviation) {
        return rank(abbreviation).level();
    }

    private static RankGroup group(String abbreviation) {
        return rank(abbreviation).group();
    }
}
