package id.notulis.report.docx;

import static id.notulis.report.docx.Filled.body;
import static id.notulis.report.docx.Filled.people;
import static id.notulis.report.docx.Filled.topics;
import static id.notulis.testkit.DocxBuilder.cell;
import static id.notulis.testkit.DocxBuilder.docx;
import static id.notulis.testkit.DocxBuilder.p;
import static id.notulis.testkit.DocxBuilder.row;
import static id.notulis.testkit.DocxBuilder.table;
import static id.notulis.testkit.DocxBuilder.tr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.notulis.report.template.Data;
import id.notulis.report.template.Field;
import id.notulis.report.template.Template;
import id.notulis.report.template.TemplateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionTest {

    private final Data data =
            Data.of()
                    .text("judul", "Rapat")
                    .text("nomor", "12")
                    .text("kosong", "")
                    .rows("peserta", people("Ani", "Budi"))
                    .rows("tamu", people())
                    .rows("topik", topics("Aman", "a1 a2", "Damai", ""))
                    .build();

    @Test
    void repeatsParagraphsAndTables() {
        assertThat(
                        body(
                                data,
                                p("${#topik}"),
                                p("Topik:"),
                                p("${topik.judul}"),
                                table(row("x", "y${nomor}")),
                                p("${/topik}")))
                .containsExactly("Topik:", "Aman", "| x | y12 |", "Topik:", "Damai", "| x | y12 |");
    }

    @Test
    void findsShortNamesInTheMemberFirst() {
        assertThat(body(data, p("${#topik}"), p("${judul} ${nomor}"), p("${/topik}")))
                .containsExactly("Aman 12", "Damai 12");
    }

    @Test
    void repeatsWithinAParagraph() {
        assertThat(body(data, p("Hadir: ${#peserta}${peserta.nama}, ${/peserta}dan lain-lain")))
                .containsExactly("Hadir: Ani, Budi, dan lain-lain");
    }

    @Test
    void repeatsRows() {
        assertThat(
                        body(
                                data,
                                table(
                                        row("Nama", "Paraf"),
                                        row("${#peserta}${peserta.nama}", "...${/peserta}"),
                                        row("Jumlah", "${judul}"))))
                .containsExactly(
                        "| Nama | Paraf |",
                        "| Ani | ... |",
                        "| Budi | ... |",
                        "| Jumlah | Rapat |");
    }

    @Test
    void rowsOfMarksAloneLeaveNoTrace() {
        assertThat(
                        body(
                                data,
                                table(
                                        row("Nama", "Paraf"),
                                        row("${#peserta}", ""),
                                        row("${peserta.nama}", "x"),
                                        row("Catatan", ""),
                                        row("${/peserta}", ""))))
                .containsExactly(
                        "| Nama | Paraf |",
                        "| Ani | x |",
                        "| Catatan |  |",
                        "| Budi | x |",
                        "| Catatan |  |");
    }

    @Test
    void asksWhetherAFieldIsGiven() {
        assertThat(
                        body(
                                data,
                                p("${#nomor}"),
                                p("Nomor ${nomor}"),
                                p("${/nomor}"),
                                p("${#kosong}"),
                                p("Tidak tercetak"),
                                p("${/kosong}"),
                                p("A${?kosong}B${/kosong}C${^kosong}D${/kosong}")))
                .containsExactly("Nomor 12", "ACD");
    }

    @Test
    void asksOnceForAList() {
        assertThat(
                        body(
                                data,
                                p("${?peserta}"),
                                p("Peserta:"),
                                p("${peserta.nama}"),
                                p("${/peserta}"),
                                p("${?tamu}"),
                                p("Tamu:"),
                                p("${tamu.nama}"),
                                p("${/tamu}")))
                .containsExactly("Peserta:", "Ani", "Budi");
    }

    @Test
    void conditionsHideRows() {
        assertThat(
                        body(
                                data,
                                table(
                                        row("${?kosong}Nomor", "${kosong}${/kosong}"),
                                        row("${?nomor}Nomor", "${nomor}${/nomor}"))))
                .containsExactly("| Nomor | 12 |");
    }

    @Test
    void aTableWithoutAnyRowLeftDisappears() {
        assertThat(body(data, table(row("${?kosong}Nomor", "x${/kosong}")), p("Akhir")))
                .containsExactly("Akhir");
    }

    @Test
    void conditionsWithinAMember() {
        assertThat(
                        body(
                                data,
                                p(
                                        "${topik.judul}${?topik.butir} ada${/topik.butir}"
                                                + "${^topik.butir} kosong${/topik.butir}")))
                .containsExactly("Aman ada", "Damai kosong");
    }

    @Test
    void sectionsNest() {
        assertThat(
                        body(
                                data,
                                p("${#topik}"),
                                p("${topik.judul}"),
                                p("${#topik.butir}"),
                                p("- ${teks}"),
                                p("*"),
                                p("${/topik.butir}"),
                                p("${/topik}")))
                .containsExactly("Aman", "- a1", "*", "- a2", "*", "Damai");
    }

    @Test
    void aSectionOfAnInnerListJoinsTheBlock() {
        assertThat(
                        body(
                                data,
                                p("${topik.judul}"),
                                p("${#topik.butir}"),
                                p("-"),
                                p("${/topik.butir}")))
                .containsExactly("Aman", "-", "-", "Damai");
    }

    @Test
    void repeatedTablesStayApart() {
        assertThat(
                        body(
                                data,
                                p("${#peserta}"),
                                table(row("${peserta.nama}", "x")),
                                p("${/peserta}")))
                .containsExactly("| Ani | x |", "", "| Budi | x |");
    }

    @Test
    void namesItsFields() throws TemplateException {
        Template template =
                Template.compile(
                        docx().add(p("${#topik}${judul}${/topik} {{Nomor}}"))
                                .header(p("${topik.butir.teks}"))
                                .build());

        assertThat(template.fields())
                .extracting(Field::path, Field::section)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("topik", ""),
                        org.assertj.core.api.Assertions.tuple("judul", "topik"),
                        org.assertj.core.api.Assertions.tuple("nomor", ""),
                        org.assertj.core.api.Assertions.tuple("topik.butir.teks", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "${#peserta} tanpa akhir, template.section.open",
        "tanpa awal ${/peserta}, template.section.end",
        "${#peserta}${?judul}${/peserta}${/judul}, template.section.end",
        "${judul, template.field.open",
        "{{judul}, template.field.open",
        "${}, template.field.name",
        "${nama lengkap}, template.field.name",
        "${peserta..nama}, template.field.name",
        "${a.b.c.d.e.f.g.h.i.j.k.l.m}, template.field.name"
    })
    void refusesWhatIsNotClosedOrNamed(String text, String key) {
        TemplateException refused =
                catchThrowableOfType(
                        TemplateException.class,
                        () -> Template.compile(docx().add(p("satu"), p(text)).build()));

        assertThat(refused.problems().getFirst().what().key()).isEqualTo(key);
        assertThat(refused.problems().getFirst().place().key())
                .isEqualTo("template.place.paragraph");
        assertThat(refused.problems().getFirst().place().args()).containsExactly(2);
    }

    @Test
    void refusesSectionsThatCrossATable() {
        byte[] template = docx().add(p("${#peserta}"), table(tr(cell(p("${/peserta}"))))).build();

        TemplateException refused =
                catchThrowableOfType(TemplateException.class, () -> Template.compile(template));

        assertThat(refused.problems().getFirst().what().key())
                .isEqualTo("template.section.crossing");
    }
}
