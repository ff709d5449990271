package id.notulis.model.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.notulis.model.Id;
import id.notulis.model.IdSource;
import id.notulis.testkit.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PublicationTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 5);
    private static final String ADDRESS = "https://berita.example/1";

    private final Id meeting = Ids.from(1).next();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://berita.example",
                "HTTP://www.berita.example/a/b?c=1&d=%20#e",
                "https://berita.example:8080/suran_agung"
            })
    void aWholeAddressIsOne(String text) {
        assertThat(PublishedLink.isAddress(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "berita.example/1",
                "ftp://berita.example/1",
                "https://",
                "https://berita",
                "https:///1",
                "https://berita.example/a b",
                " https://berita.example",
                "javascript:alert(1)",
                "mailto:a@b.example"
            })
    void anythingElseIsNone(String text) {
        assertThat(PublishedLink.isAddress(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublishedLink(meeting, "Radio", DAY, text));
    }

    @Test
    void somebodyApprovesAndAMediumHasAName() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Approval(" ", DAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublishedLink(meeting, " ", DAY, ADDRESS));
    }

    @Test
    void linksKeepTheirPlace() {
        IdSource ids = Ids.from(10);
        PublishedLink first = new PublishedLink(ids.next(), "A", DAY, ADDRESS);
        PublishedLink second = new PublishedLink(ids.next(), "B", DAY, ADDRESS);
        Publication both = Publication.none(meeting).with(first).with(second);
        PublishedLink other = new PublishedLink(first.id(), "C", DAY, ADDRESS);

        assertThat(both.replaced(other).links()).containsExactly(other, second);
        assertThat(both.without(first.id()).links()).containsExactly(second);
        assertThat(both.without(first.id()).without(second.id()).isNothing()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new Publication(
                                        meeting,
                                        "",
                                        "",
                                        Optional.empty(),
                                        Optional.empty(),
                                        List.of(first, first)));
    }
}
