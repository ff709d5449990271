package id.notulis.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.search.Candidate;
import id.notulis.model.search.Hit;
import id.notulis.model.search.Query;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void putsTitlesBeforeTextsAndWholeWordsBeforeBeginnings() {
        List<Candidate> candidates =
                List.of(
                        candidate('1', Hit.Kind.ENTRY, "Rapat", "patroli bersama", 2020),
                        candidate('2', Hit.Kind.ENTRY, "Rapat", "berpatroli dan patrolinya", 2024),
                        candidate('3', Hit.Kind.MEETING, "Evaluasi patroli", "", 2001));

        assertThat(ranked("patroli", candidates)).containsExactly("3", "1", "2");
    }

    @Test
    void putsWhatIsCalledJustThatBeforeWhatBeginsThusAndThatBeforeTheMiddleOfAName() {
        List<Candidate> candidates =
                List.of(
                        candidate('1', Hit.Kind.PERSON, "Budi", "", 2001),
                        candidate('2', Hit.Kind.PERSON, "Budi Santoso", "", 2020),
                        candidate('3', Hit.Kind.PERSON, "Budiman", "", 2024),
                        candidate('4', Hit.Kind.PERSON, "Setia Budi", "", 2025),
                        candidate('5', Hit.Kind.PERSON, "Setia Budiman", "", 2025));

        assertThat(ranked("budi", candidates)).containsExactly("1", "2", "4", "3", "5");
        assertThat(ranked("budi santoso", candidates.subList(0, 2))).containsExactly("2", "1");
    }

    @Test
    void findsANameWithinAWordLast() {
        List<Candidate> candidates =
                List.of(
                        candidate('1', Hit.Kind.PERSON, "Syarbudi", "", 2025),
                        candidate('2', Hit.Kind.PERSON, "Setia Budiman", "", 2001));

        assertThat(Ranking.within(query("budi"), candidates, 10))
                .extracting(hit -> hit.id().value().substring(25))
                .containsExactly("2", "1");
    }

    @Test
    void fitsNamesOfCommandsTheSameWay() {
        assertThat(
                        List.of("Tutup buku", "Buka buku", "Buka", "Salin", "Bukaan").stream()
                                .sorted(
                                        Comparator.comparingDouble(
                                                it -> -Ranking.ofName(query("buka"), it))))
                .containsExactly("Buka", "Buka buku", "Bukaan", "Tutup buku", "Salin");
    }

    @Test
    void putsTheLaterOfEqualsFirst() {
        List<Candidate> candidates =
                List.of(
                        candidate('1', Hit.Kind.ENTRY, "Rapat", "jadwal", 2020),
                        candidate('2', Hit.Kind.ENTRY, "Rapat", "jadwal", 2024),
                        candidate('3', Hit.Kind.ENTRY, "Rapat", "jadwal", 2020));

        assertThat(ranked("jadwal", candidates)).containsExactly("2", "3", "1");
    }

    @Test
    void namesAThingOnceAtItsBestPlaceAndCountsFromOne() {
        List<Candidate> candidates =
                List.of(
                        candidate('1', Hit.Kind.MEETING, "Rapat", "jadwal piket", 2020),
                        candidate('2', Hit.Kind.MEETING, "Lain", "sedikit jadwal", 2020),
                        candidate('1', Hit.Kind.MEETING, "Rapat", "lain jadwal", 2020));

        List<Hit> hits = Ranking.ranked(query("jadwal"), candidates, 10);

        assertThat(hits).extracting(Hit::rank).containsExactly(1, 2);
        assertThat(hits.getFirst().snippet()).isEqualTo("jadwal piket");
        assertThat(Ranking.ranked(query("jadwal"), candidates, 1)).hasSize(1);
    }

    @Test
    void findsPartsWithinWordsWhenAskedTo() {
        List<Candidate> candidates =
                List.of(
                        candidate('1', Hit.Kind.ENTRY, "Rapat", "pelaksanaan jadwal", 2020),
                        candidate('2', Hit.Kind.ENTRY, "Rapat", "pelaksanaan", 2020));

        assertThat(Ranking.within(query("laksana jad"), candidates, 10))
                .extracting(hit -> hit.id().value().substring(25))
                .containsExactly("1");
    }

    @Test
    void showsTheWordsAroundTheFirstPlace() {
        String text = "awal ".repeat(60) + "di sini Patroli malam " + "akhir ".repeat(60);
        Candidate candidate = candidate('1', Hit.Kind.ENTRY, "Rapat", text, 2020);

        String snippet =
                Ranking.ranked(query("patroli"), List.of(candidate), 1).getFirst().snippet();

        assertThat(snippet)
                .startsWith("…awal")
                .contains("di sini Patroli malam")
                .endsWith("akhir…");
        assertThat(snippet.length()).isBetween(80, 142);
    }

    @Test
    void showsTextsOfAnyCharacters() {
        for (String text :
                List.of(
                        "😀".repeat(200),
                        "x".repeat(500),
                        "\u0130".repeat(200) + " patroli",
                        "é")) {
            Candidate candidate = candidate('1', Hit.Kind.ENTRY, "Rapat", text, 2020);
            String snippet =
                    Ranking.ranked(query("patroli"), List.of(candidate), 1).getFirst().snippet();
            assertThat(snippet).isNotBlank();
            assertThat(snippet.codePoints()).noneMatch(it -> it >= 0xD800 && it <= 0xDFFF);
        }
    }

    private static List<String> ranked(String text, List<Candidate> candidates) {
        return Ranking.ranked(query(text), candidates, 10).stream()
                .map(hit -> hit.id().value().substring(25))
                .toList();
    }

    private static Query query(String text) {
        return QueryText.parse(text).orElseThrow();
    }

    private static Candidate candidate(
            char id, Hit.Kind kind, String title, String text, int year) {
        return new Candidate(
                kind,
                new Id("0".repeat(25) + id),
                Optional.empty(),
                title,
                text,
                Optional.of(LocalDate.of(year, 1, 1)));
    }
}
