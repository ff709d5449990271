package id.notulis.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.Id;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.document.Ingredients;
import id.notulis.model.document.WrittenDocument;
import id.notulis.model.meeting.Audience;
import id.notulis.testkit.TempBook;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What books of the first schema have that later ones keep differently.
class FirstSchemaTest {

    @Test
    void itsDocumentLogIsTakenAsItWas(@TempDir Path folder) {
        Path path = folder.resolve("lama.notulis");
        try (Session session = Connections.creator(new BookFiles(path))) {
            session.script("BEGIN IMMEDIATE");
            new Migrations(List.of("0001-book.sql")).run(session, 0);
            session.run("meta/create", "01", TempBook.CLOCK.instant());
            session.script(
                    """
                    INSERT INTO document (
                        meeting_uid, kind, variant, number, made_at, path, sha256, data_sha256
                    )
                    VALUES (
                        '01JWWN7G00AAAAAAAAAAAAAAAA', 1, 'kosong', 'B/12/VI/2025',
                        '2025-06-04T03:30:00Z', '/x/y.docx', 'aa', 'bb'
                    )
                    """);
            session.script("COMMIT");
        }
        try (Book book = Migrator.open(path, Migrations.ALL)) {
            List<WrittenDocument> log = book.read(records -> records.documents().all());
            assertThat(log)
                    .containsExactly(
                            new WrittenDocument(
                                    new Id("01JWWN7G00AAAAAAAAAAAAAAAA"),
                                    DocumentKind.DAFTAR_HADIR,
                                    "kosong",
                                    Audience.INTERNAL,
                                    Optional.empty(),
                                    List.of(),
                                    "B/12/VI/2025",
                                    TempBook.CLOCK.instant(),
                                    Optional.empty(),
                                    "/x/y.docx",
                                    Optional.empty(),
                                    "aa",
                                    Ingredients.undivided("bb")));
            assertThat(book.examine()).isEmpty();
        }
    }
}
