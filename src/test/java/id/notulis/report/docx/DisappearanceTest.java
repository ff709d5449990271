package id.notulis.report.docx;

import static id.notulis.report.docx.Filled.body;
import static id.notulis.report.docx.Filled.people;
import static id.notulis.testkit.DocxBuilder.cell;
import static id.notulis.testkit.DocxBuilder.docx;
import static id.notulis.testkit.DocxBuilder.p;
import static id.notulis.testkit.DocxBuilder.paragraph;
import static id.notulis.testkit.DocxBuilder.r;
import static id.notulis.testkit.DocxBuilder.row;
import static id.notulis.testkit.DocxBuilder.table;
import static id.notulis.testkit.DocxBuilder.tr;
import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.report.template.Data;
import id.notulis.report.template.Rows;
import id.notulis.testkit.DocxText;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisappearanceTest {

    private final Data blank = Data.of().build();

    @Test
    void aParagraphGoesWithItsLabelWhenAllItsFieldsAreEmpty() {
        assertThat(
                        body(
                                Data.of().text("nama", "Ani").text("nomor", " \n"),
                                p("Nomor: ${nomor}"),
                                p("${nama} ${nrp}"),
                                p("Tetap")))
                .containsExactly("Ani ", "Tetap");
    }

    @Test
    void nonBreakingBlanksKeepThePlaceOfANumber() {
        assertThat(body(Data.of().text("nomor", "\u00a0\u00a0"), p("Nomor: B/${nomor}/VI")))
                .containsExactly("Nomor: B/\u00a0\u00a0/VI");
    }

    @Test
    void aCellKeepsTheFormatOfItsLastParagraph() {
        byte[] written =
                Filled.write(
                        docx().add(
                                        table(
                                                tr(
                                                        cell(
                                                                p("${a}"),
                                                                paragraph(
                                                                        "<w:jc w:val=\"center\"/>",
                                                                        r("${b}"))))))
                                .build(),
                        blank);

        assertThat(DocxText.body(written)).containsExactly("|  |");
        assertThat(
                        DocxText.xml(written, "word/document.xml")
                                .getElementsByTagName("w:jc")
                                .getLength())
                .isEqualTo(1);
    }

    @Test
    void headersAndTextBoxesKeepAParagraph() {
        byte[] written = Filled.write(docx().add(p("x")).header(p("${nomor}")).build(), blank);

        String header =
                DocxText.parts(written).keySet().stream()
                        .filter(name -> name.startsWith("word/header"))
                        .findFirst()
                        .orElseThrow();
        assertThat(DocxText.part(written, header)).containsExactly("");
    }

    @Test
    void theEndOfASectionOfPagesStays() {
        byte[] written =
                Filled.write(
                        docx().add(
                                        p("x"),
                                        paragraph(
                                                "<w:sectPr><w:pgSz w:w=\"1\" w:h=\"2\"/></w:sectPr>",
                                                r("${nomor}")),
                                        p("y"))
                                .build(),
                        blank);

        assertThat(DocxText.body(written)).containsExactly("x", "", "y");
    }

    @Test
    void aParagraphBetweenTablesStays() {
        assertThat(body(blank, table(row("a", "b")), p("${nomor}"), table(row("c", "d"))))
                .containsExactly("| a | b |", "", "| c | d |");
    }

    @Test
    void aTableGoesWithItsHeadings() {
        assertThat(
                        body(
                                Data.of().rows("peserta", people()),
                                p("Awal"),
                                table(row("No", "Nama"), row("${peserta.no}", "${peserta.nama}")),
                                p("Akhir")))
                .containsExactly("Awal", "Akhir");
    }

    @Test
    void aTableGoesWhenInnerListsAreAllEmpty() {
        assertThat(
                        body(
                                Data.of().rows("topik", Filled.topics("A", "", "B", "")),
                                table(row("No", "Butir"), row("x", "- ${topik.butir.teks}")),
                                p("Akhir")))
                .containsExactly("Akhir");
    }

    @Test
    void aTableStaysWhenTheDataAskForIt() {
        assertThat(
                        body(
                                Data.of().value("peserta", new Rows(List.of(), true)),
                                table(row("No", "Nama"), row("${peserta.no}", "${peserta.nama}"))))
                .containsExactly("| No | Nama |");
    }

    @Test
    void aTableStaysForAnotherFieldThatIsGiven() {
        String table = table(row("${judul}", ""), row("${peserta.no}", "${peserta.nama}"));

        assertThat(body(Data.of().text("judul", "Rapat"), table)).containsExactly("| Rapat |  |");
        assertThat(body(blank, table, p("Akhir"))).containsExactly("Akhir");
    }

    @Test
    void aTableWithinACellLeavesAParagraph() {
        assertThat(
                        body(
                                blank,
                                table(
                                        tr(
                                                cell(
                                                        table(
                                                                row(
                                                                        "${peserta.no}",
                                                                        "${peserta.nama}")),
                                                        p(""))))))
                .containsExactly("|  |");
    }

    @Test
    void aStaticTableAlwaysStays() {
        assertThat(body(blank, table(row("Nomor", "${nomor}")))).containsExactly("| Nomor |  |");
    }
}
