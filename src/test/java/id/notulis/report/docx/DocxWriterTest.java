package id.notulis.report.docx;

import static id.notulis.testkit.DocxBuilder.cell;
import static id.notulis.testkit.DocxBuilder.docx;
import static id.notulis.testkit.DocxBuilder.ofParagraphs;
import static id.notulis.testkit.DocxBuilder.p;
import static id.notulis.testkit.DocxBuilder.row;
import static id.notulis.testkit.DocxBuilder.table;
import static id.notulis.testkit.DocxBuilder.tr;
import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.report.template.Data;
import id.notulis.report.template.Template;
import id.notulis.testkit.DocxText;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocxWriterTest {

    private static final Instant CREATED = Instant.parse("2025-06-04T09:30:00Z");

    @Test
    void fillsFields() throws Exception {
        byte[] written =
                write(
                        ofParagraphs("Rapat ${judul} di {{ tempat }}", "Tetap"),
                        Data.of().text("judul", "Koordinasi").text("tempat", "Madiun").build());

        assertThat(DocxText.body(written)).containsExactly("Rapat Koordinasi di Madiun", "Tetap");
    }

    @Test
    void repeatsRows() throws Exception {
        byte[] written =
                write(
                        docx().add(
                                        table(
                                                row("No", "Nama"),
                                                row("${peserta.no}", "${peserta.nama}")))
                                .add(p("Selesai"))
                                .build(),
                        Data.of().rows("peserta", people("Ani", "Budi")).build());

        assertThat(DocxText.body(written))
                .containsExactly("| No | Nama |", "| 1 | Ani |", "| 2 | Budi |", "Selesai");
    }

    @Test
    void keepsAParagraphInACellThatIsEmptied() throws Exception {
        byte[] written =
                write(
                        docx().add(table(tr(cell(p("Nomor")), cell(p("${nomor}"))))).build(),
                        Data.of().build());

        assertThat(DocxText.body(written)).containsExactly("| Nomor |  |");
    }

    static List<Data> people(String... names) {
        List<Data> people = new java.util.ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            people.add(Data.of().text("no", "" + (i + 1)).text("nama", names[i]).build());
        }
        return people;
    }

    static byte[] write(byte[] template, Data data) throws Exception {
        byte[] written = new DocxWriter(Template.compile(template)).write(data, CREATED);
        assertThat(DocxLint.lint(written)).isEmpty();
        return written;
    }
}
