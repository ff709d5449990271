package id.notulis.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.search.Query;
import id.notulis.model.search.Query.Beginning;
import id.notulis.model.search.Query.Phrase;
import id.notulis.model.search.Query.Word;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTest {

    @Test
    void takesTheLastWordForABeginningUntilABlankFollows() {
        assertThat(QueryText.parse("rapat koor"))
                .contains(new Query(List.of(new Word("rapat"), new Beginning("koor"))));
        assertThat(QueryText.parse("Rapat KOOR "))
                .contains(new Query(List.of(new Word("rapat"), new Word("koor"))));
    }

    @Test
    void looksForWhatIsQuotedOrWrittenInOnePieceInOnePiece() {
        assertThat(QueryText.parse("\"kerja sama\" lapas "))
                .contains(
                        new Query(
                                List.of(new Phrase(List.of("kerja", "sama")), new Word("lapas"))));
        assertThat(QueryText.parse("S.I.K. x"))
                .contains(
                        new Query(List.of(new Phrase(List.of("s", "i", "k")), new Beginning("x"))));
        assertThat(QueryText.parse("Kep-19"))
                .contains(new Query(List.of(new Word("kep"), new Beginning("19"))));
    }

    @Test
    void takesAQuotationThatIsStillOpen() {
        assertThat(QueryText.parse("\"kerja sa"))
                .contains(new Query(List.of(new Phrase(List.of("kerja", "sa")))));
    }

    @Test
    void knowsNoCaseAndNoAccents() {
        assertThat(QueryText.parse("CAFÉ ")).contains(new Query(List.of(new Word("cafe"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"\"", "*", "- \" ( ) : ^ *", "😀"})
    void findsNoQueryWhereThereIsNoWord(String text) {
        assertThat(QueryText.parse(text)).isEmpty();
    }
}
