package id.notulis.report.docx;

import static id.notulis.report.docx.Filled.body;
import static id.notulis.report.docx.Filled.people;
import static id.notulis.report.docx.Filled.topics;
import static id.notulis.testkit.DocxBuilder.cell;
import static id.notulis.testkit.DocxBuilder.docx;
import static id.notulis.testkit.DocxBuilder.numbered;
import static id.notulis.testkit.DocxBuilder.p;
import static id.notulis.testkit.DocxBuilder.row;
import static id.notulis.testkit.DocxBuilder.table;
import static id.notulis.testkit.DocxBuilder.tr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.notulis.i18n.Language;
import id.notulis.i18n.Messages;
import id.notulis.report.template.Data;
import id.notulis.report.template.Template;
import id.notulis.report.template.TemplateException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The rule of repetition, sentence by sentence.
class RepetitionTest {

    private final Data data =
            Data.of()
                    .text("judul", "Rapat")
                    .rows("peserta", people("Ani", "Budi", "Citra"))
                    .rows("topik", topics("Aman", "a1 a2", "Damai", "d1"))
                    .build();

    @Test
    void paragraphsOfOneListFormABlock() {
        assertThat(body(data, p("${peserta.no}."), p("Nama ${peserta.nama}"), p("Selesai")))
                .containsExactly(
                        "1.", "Nama Ani", "2.", "Nama Budi", "3.", "Nama Citra", "Selesai");
    }

    @Test
    void theSameHoldsForTheInnerList() {
        assertThat(
                        body(
                                data,
                                p("${topik.judul}"),
                                p("- ${topik.butir.teks}"),
                                p("  (${topik.butir.teks})"),
                                p("= ${topik.judul}")))
                .containsExactly(
                        "Aman", "- a1", "  (a1)", "- a2", "  (a2)", "= Aman", "Damai", "- d1",
                        "  (d1)", "= Damai");
    }

    @Test
    void fieldsOfOuterListsAndOfTheDocumentAreSeenWithin() {
        assertThat(body(data, p("${judul}/${topik.judul}/${topik.butir.teks}")))
                .containsExactly("Rapat/Aman/a1", "Rapat/Aman/a2", "Rapat/Damai/d1");
    }

    @Test
    void aParagraphWithoutAFieldBetweenBelongsToTheBlock() {
        assertThat(
                        body(
                                data,
                                p("Sebelum"),
                                p("${topik.judul}"),
                                p("berkata"),
                                p("${topik.judul}!"),
                                p("Sesudah")))
                .containsExactly(
                        "Sebelum", "Aman", "berkata", "Aman!", "Damai", "berkata", "Damai!",
                        "Sesudah");
    }

    @Test
    void aParagraphWithAnotherFieldEndsTheBlock() {
        assertThat(body(data, p("${topik.judul}"), p("${judul}"), p("${topik.judul}")))
                .containsExactly("Aman", "Damai", "Rapat", "Aman", "Damai");
    }

    @Test
    void consecutiveRowsFormABlock() {
        assertThat(
                        body(
                                data,
                                table(
                                        row("Topik", ""),
                                        row("${topik.judul}", "x"),
                                        row("${topik.butir.teks}", "- ${topik.butir.kode}"))))
                .containsExactly(
                        "| Topik |  |",
                        "| Aman | x |",
                        "| a1 | - a1! |",
                        "| a2 | - a2! |",
                        "| Damai | x |",
                        "| d1 | - d1! |");
    }

    @Test
    void aGroupHeadingAloneInItsRowRepeatsTheRow() {
        assertThat(
                        body(
                                data,
                                table(
                                        tr(cell(p("${topik.judul}"))),
                                        row("${topik.butir.teks}", "${topik.butir.kode}?"))))
                .containsExactly(
                        "| Aman |", "| a1 | a1!? |", "| a2 | a2!? |", "| Damai |", "| d1 | d1!? |");
    }

    @Test
    void aRowThatNamesBothListsRepeatsOnceAndItsCellsRepeatParagraphs() {
        assertThat(body(data, table(row("${topik.judul}", "- ${topik.butir.teks}"))))
                .containsExactly("| Aman | - a1 / - a2 |", "| Damai | - d1 |");
    }

    @Test
    void aListFieldAloneInItsCellRepeatsItsParagraph() {
        assertThat(body(data, table(row("Peserta", ":", "${peserta.nama}"))))
                .containsExactly("| Peserta | : | Ani / Budi / Citra |");
    }

    @Test
    void aListFieldInARowWithOthersRepeatsTheRow() {
        assertThat(body(data, table(row("${judul}", "${peserta.nama}"))))
                .containsExactly("| Rapat | Ani |", "| Rapat | Budi |", "| Rapat | Citra |");
    }

    @Test
    void aNumberedEmptyCellMakesTheRowCount() {
        assertThat(body(data, table(tr(cell(numbered(1, 0, "")), cell(p("${peserta.nama}"))))))
                .containsExactly("| <1.0> | Ani |", "| <1.0> | Budi |", "| <1.0> | Citra |");
    }

    @Test
    void aFieldNamedInTwoCellsTakesTwoMembers() {
        assertThat(body(data, table(row("${peserta.nama}", "${peserta.nama}"))))
                .containsExactly("| Ani | Budi |", "| Citra |  |");
    }

    @Test
    void cellsBehindTheLastMemberAreEmptied() {
        assertThat(
                        body(
                                data,
                                table(
                                        row(
                                                "${peserta.no} ${peserta.nama} hadir",
                                                "${peserta.no} ${peserta.nama} hadir"))))
                .containsExactly("| 1 Ani hadir | 2 Budi hadir |", "| 3 Citra hadir |  |");
    }

    @Test
    void groupsOfCellsTakeAMemberEach() {
        assertThat(
                        body(
                                data,
                                table(
                                        row(
                                                "${peserta.no}",
                                                "${peserta.nama}",
                                                "${peserta.no}",
                                                "${peserta.nama}"))))
                .containsExactly("| 1 | Ani | 2 | Budi |", "| 3 | Citra |  |  |");
    }

    @Test
    void followingRowsGoOnWithTheNextMember() {
        assertThat(
                        body(
                                data,
                                table(
                                        row(
                                                "${peserta.no}.",
                                                "${peserta.nama}",
                                                "${peserta.no} ...",
                                                "${peserta.no} ..."),
                                        row("${peserta.no}.", "${peserta.nama}", "", ""))))
                .as("a number that is only repeated takes no member")
                .contains("| 1. | Ani | 1 ... | 1 ... |");
        List<Data> signers =
                List.of(
                        Data.of().text("no", "1").text("ttd", "1 ...").build(),
                        Data.of().text("no", "2").text("ttd", "2 ...").build(),
                        Data.of().text("no", "3").text("ttd", "3 ...").build());
        assertThat(
                        body(
                                Data.of().rows("peserta", signers),
                                table(
                                        row("${peserta.no}.", "${peserta.ttd}", "${peserta.ttd}"),
                                        row("${peserta.no}.", "", ""))))
                .containsExactly(
                        "| 1. | 1 ... | 2 ... |",
                        "| 2. |  |  |",
                        "| 3. | 3 ... |  |",
                        "|  |  |  |");
    }

    @Test
    void aNumberRepeatedInFrontOfASignatureTakesNoFurtherMember() {
        assertThat(body(data, table(row("${peserta.no}", "${peserta.nama}", "${peserta.no} ..."))))
                .containsExactly(
                        "| 1 | Ani | 1 ... |", "| 2 | Budi | 2 ... |", "| 3 | Citra | 3 ... |");
    }

    @Test
    void unrelatedListsInOneRowAreRefusedWithTheirPlace() {
        byte[] template =
                docx().add(p("x"), table(row("a"), row("${peserta.nama}", "${foto.kredit}")))
                        .build();

        assertThatThrownBy(() -> Template.compile(template))
                .isInstanceOfSatisfying(
                        TemplateException.class,
                        e ->
                                assertThat(told(e))
                                        .containsExactly(
                                                "tabel 1, baris 2: daftar \"peserta\" dan \"foto\""
                                                        + " tidak berhubungan, jadi tidak dapat"
                                                        + " diulang bersama. Pisahkan ke paragraf"
                                                        + " atau baris lain."));
    }

    @Test
    void unrelatedListsInOneParagraphAreRefused() {
        byte[] template = docx().add(p("x"), p("${topik.butir.teks} ${topik.pic.nama}")).build();

        assertThatThrownBy(() -> Template.compile(template))
                .isInstanceOfSatisfying(
                        TemplateException.class,
                        e -> assertThat(told(e).getFirst()).startsWith("paragraf 2: "));
    }

    @Test
    void differentListsInFollowingRowsEachRepeat() {
        assertThat(
                        body(
                                data,
                                table(
                                        row("P", "${peserta.nama}", "${peserta.no}"),
                                        row("T", "- ${topik.judul}", "x"))))
                .contains("| P | Citra | 3 |", "| T | - Aman | x |");
    }

    @Test
    void aTableOfInnerListsBelongsToTheParagraphBeforeIt() {
        assertThat(
                        body(
                                data,
                                p("${topik.judul}"),
                                table(row("Butir", "x"), row("${topik.butir.teks}", "-${judul}")),
                                p("")))
                .containsExactly(
                        "Aman",
                        "| Butir | x |",
                        "| a1 | -Rapat |",
                        "| a2 | -Rapat |",
                        "Damai",
                        "| Butir | x |",
                        "| d1 | -Rapat |",
                        "");
    }

    @Test
    void aTableOfTheListItselfStaysOne() {
        assertThat(body(data, p("${peserta.nama}"), table(row("${peserta.no}", "${peserta.nama}"))))
                .containsExactly(
                        "Ani", "Budi", "Citra", "| 1 | Ani |", "| 2 | Budi |", "| 3 | Citra |");
    }

    @Test
    void nestedTablesFollowTheRule() {
        assertThat(
                        body(
                                data,
                                table(
                                        tr(
                                                cell(p("${topik.judul}")),
                                                cell(
                                                        table(
                                                                row(
                                                                        "${topik.butir.teks}",
                                                                        "${topik.butir.kode}")),
                                                        p(""))))))
                .containsExactly(
                        "| Aman | {| a1 | a1! |; | a2 | a2! |} /  |",
                        "| Damai | {| d1 | d1! |} /  |");
    }

    @Test
    void everyStoryFollowsTheRule() {
        byte[] template =
                docx().add(p("isi"))
                        .header(p("${judul}"), p("${peserta.nama}"))
                        .footer(table(row("${peserta.no}", "${peserta.nama}")), p(""))
                        .build();

        byte[] written = Filled.write(template, data);

        var parts = id.notulis.testkit.DocxText.parts(written).keySet();
        assertThat(parts).anyMatch(name -> name.startsWith("word/header"));
        for (String part : parts) {
            if (part.startsWith("word/header")) {
                assertThat(id.notulis.testkit.DocxText.part(written, part))
                        .containsExactly("Rapat", "Ani", "Budi", "Citra");
            } else if (part.startsWith("word/footer")) {
                assertThat(id.notulis.testkit.DocxText.part(written, part))
                        .containsExactly("| 1 | Ani |", "| 2 | Budi |", "| 3 | Citra |", "");
            }
        }
    }

    @Test
    void aTextBoxRepeatsItsOwnParagraphs() {
        String box =
                "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline>"
                        + "<wp:extent cx=\"1\" cy=\"1\"/><wp:docPr id=\"3\" name=\"k\"/>"
                        + "<a:graphic><a:graphicData uri=\"u\"><wps:wsp><wps:txbx><w:txbxContent>"
                        + p("${peserta.nama}")
                        + "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic>"
                        + "</wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                        + "<w:txbxContent>"
                        + p("${peserta.nama}")
                        + "</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
                        + "</mc:AlternateContent></w:r></w:p>";

        assertThat(body(data, box)).containsExactly("(Ani / Budi / Citra)(Ani / Budi / Citra)");
    }

    private static List<String> told(TemplateException e) {
        var messages = Messages.in(Language.INDONESIAN);
        return e.problems().stream().map(problem -> messages.text(problem.message())).toList();
    }
}
