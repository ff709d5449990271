package id.notulis.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.testkit.TempBook;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A book of any earlier program is copied, proved and taken to the present schema.
class EarlierBooksTest {

    @TempDir private Path folder;

    static IntStream schemas() {
        return IntStream.range(1, Migrations.ALL.latest());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void isTakenToThePresentSchema(int schema) {
        Path path = TempBook.path(folder);
        try (Session session = Connections.creator(new BookFiles(path))) {
            new Migrations(Migrations.ALL.steps().subList(0, schema)).run(session, 0);
            session.run("meta/create", "01", TempBook.CLOCK.instant());
        }

        try (Book book = Migrator.open(path, Migrations.ALL)) {
            assertThat(book.examine()).isEmpty();
        }
        assertThat(Book.counts(folder.resolve("buku.cadangan").resolve("buku-sebelum.notulis")))
                .isTrue();
    }
}
