package id.notulis.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How SQLite is told where a book lies.
final class ConnectionsTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    file:///home/sari/a%20b.notulis,    file:///home/sari/a%20b.notulis
                    file:///C:/Kantor/a%3Fb.notulis,    file:///C:/Kantor/a%3Fb.notulis
                    file://server/kantor/a%20b.notulis, file:////server/kantor/a%20b.notulis
                    """)
    void aShareStandsInThePath(URI book, String told) {
        assertThat(Connections.uri(book)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"buku.notulis", "b u?k#u%41.notulis"})
    void theFilesOfThisMachineAreToldAsTheyAre(Path book) {
        assertThat(Path.of(URI.create(Connections.uri(book.toUri()))))
                .isEqualTo(book.toAbsolutePath());
    }
}
