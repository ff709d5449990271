package id.notulis.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.document.DocumentKind;
import id.notulis.model.document.Ingredients;
import id.notulis.model.document.Part;
import id.notulis.model.document.WrittenDocument;
import id.notulis.model.meeting.Audience;
import id.notulis.testkit.TempBook;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Document logs written when there was one form of the minutes.
final class OlderLogTest {

    @TempDir private Path folder;

    @Test
    void aVariantIsReadUnderItsNameOfToday() {
        try (Workspace book = TempBook.create(folder)) {
            book.log(document(DocumentKind.NOTULEN, "polri"));
            book.log(document(DocumentKind.DAFTAR_HADIR, "kosong"));
            book.log(document(DocumentKind.NOTULEN, "tidak-dikenal"));

            assertThat(book.read(Snapshot::documents))
                    .extracting(WrittenDocument::variant)
                    .containsExactly("polri-lengkap", "kosong", "tidak-dikenal");
        }
    }

    private static WrittenDocument document(DocumentKind kind, String variant) {
        return new WrittenDocument(
                TempBook.ids().next(),
                kind,
                variant,
                Audience.INTERNAL,
                Optional.empty(),
                List.of(),
                "",
                TempBook.CLOCK.instant(),
                Optional.of(3L),
                "/" + variant + ".docx",
                Optional.of(9L),
                "0".repeat(64),
                new Ingredients("1".repeat(64), Map.of(Part.MEETING, "2".repeat(16))));
    }
}
