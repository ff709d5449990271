package id.notulis.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.model.document.OwnTemplate;
import id.notulis.model.document.TemplateShelf;
import id.notulis.testkit.TempBook;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A book whose templates were told by number of kind and variant.
class TemplatesStepTest {

    private static final String STEP = "0022-templates-of-all.sql";

    @TempDir private Path folder;

    @Test
    void keepsTheTemplatesOfEachDocumentInTheirOrder() {
        Path path = TempBook.path(folder);
        List<String> steps = Migrations.ALL.steps();
        String sha256 = "4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a";
        try (Session session = Connections.creator(new BookFiles(path))) {
            new Migrations(steps.subList(0, steps.indexOf(STEP))).run(session, 0);
            session.run("meta/create", "01", TempBook.CLOCK.instant());
            session.script(
                    "INSERT INTO template_data VALUES (1, '"
                            + sha256
                            + "', x'01');\n"
                            + """
                              INSERT INTO template VALUES
                                  (0, 'polri-lengkap', 0, 'a.docx', '2025-06-04T02:00:00Z', 1),
                                  (0, 'polri-lengkap', 1, 'b.docx', '2025-06-05T02:00:00Z', 1),
                                  (3, '', 0, 'c.docx', '2025-06-04T02:00:00Z', 1),
                                  (9, '', 0, 'd.docx', '2025-06-04T02:00:00Z', 1);
                              """);
        }

        try (Book book = Migrator.open(path, Migrations.ALL)) {
            Instant first = Instant.parse("2025-06-04T02:00:00Z");
            Instant then = Instant.parse("2025-06-05T02:00:00Z");
            assertThat(book.<List<TemplateShelf>>read(records -> records.templates().all()))
                    .containsExactly(
                            new TemplateShelf(
                                    "matriks", List.of(new OwnTemplate("c.docx", sha256, first))),
                            new TemplateShelf(
                                    "nota-dinas",
                                    List.of(new OwnTemplate("d.docx", sha256, first))),
                            new TemplateShelf(
                                    "notulen-polri-lengkap",
                                    List.of(
                                            new OwnTemplate("a.docx", sha256, first),
                                            new OwnTemplate("b.docx", sha256, then))));
        }
    }
}
