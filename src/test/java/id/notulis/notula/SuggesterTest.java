package id.notulis.notula;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.meeting.Dossier;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SuggesterTest {

    @Test
    void putsWhoSpeaksMostFirst() {
        assertThat(names("@", "@Budiharta satu\n@Budiharta dua\n@Tarmidi tiga\n"))
                .startsWith("Budiharta", "Tarmidi")
                .hasSize(Suggestions.MOST);
    }

    @Test
    void beginningsOfWordsGoBeforeLettersWithin() {
        assertThat(names("@r", "")).startsWith("Budi Ruswanto").contains("Tarmidi");
    }

    @Test
    void findsByPostAndMarksWhatWasTyped() {
        Suggestions found = at("10.15 @kapol", "").orElseThrow();
        assertThat(found.rows())
                .extracting(Suggestion::name)
                .containsExactly("AKBP Wiwin Junianto, S.I.K.");
        assertThat(at("@wiw", "").orElseThrow().rows().getFirst().hit()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "@wiwin,SPEAKER,true",
        "@bud,SPEAKER,false",
        "? @bud,SPEAKER,false",
        "> Susun @tarm,OWNER,true",
        "satu dua ^1,POINT,true",
        "satu dua ^9,POINT,false",
        "satu dua ^,POINT,false",
        "#,TOPIC,false",
        "# Pem,TOPIC,true",
        "+,ARRIVAL,false",
        "+ Tarm,ARRIVAL,true",
        "- Tarmidi,DEPARTURE,true",
        "> Susun alur akh,DATE,true",
        "> Susun alur 2 m,DATE,true"
    })
    void knowsWhatIsLookedForAndWhetherItIsDecided(
            String line, Suggestions.Kind kind, boolean decided) {
        Suggestions found = at(line, "# Pembukaan\n").orElseThrow();
        assertThat(found.kind()).isEqualTo(kind);
        assertThat(found.decided()).isEqualTo(decided);
    }

    @ParameterizedTest
    @CsvSource({"halo @wiwin", "@Wiwin halo", "+ Tarmidi 10.15", "\\@wiw", "akhir", "> akh"})
    void suggestsNothingWhereNothingIsNamed(String line) {
        assertThat(at(line, "")).isEmpty();
    }

    @Test
    void whatIsTakenIsReadAsWhoWasMeant() {
        Dossier dossier = Minutes.dossier(Minutes.head());
        CaptureReader reader = new CaptureReader(Minutes.NOTHING, dossier);
        for (String line : List.of("@", "> Susun @")) {
            for (Suggestion row :
                    new Suggester(reader).at(line, line.length()).orElseThrow().rows()) {
                String taken = line.replace("@", row.written()) + " kata";
                assertThat(
                                reader.read(
                                                taken,
                                                Optional.empty(),
                                                Optional.empty(),
                                                () -> dossier.meeting().id())
                                        .spans())
                        .as(taken)
                        .filteredOn(span -> span.clarity() == Span.Clarity.CLEAR)
                        .extracting(Span::shown)
                        .anyMatch(row.name()::contains);
            }
        }
    }

    @Test
    void datesSayTheirDay() {
        assertThat(at("> Susun alur bes", "").orElseThrow().rows())
                .extracting(Suggestion::detail)
                .containsExactly("Kamis, 5 Juni 2025");
    }

    private static List<String> names(String line, String body) {
        return at(line, body).orElseThrow().rows().stream().map(Suggestion::name).toList();
    }

    private static Optional<Suggestions> at(String line, String body) {
        Dossier dossier = Minutes.dossier(Minutes.head() + "Isi:\n" + body);
        return new Suggester(new CaptureReader(Minutes.NOTHING, dossier)).at(line, line.length());
    }
}
