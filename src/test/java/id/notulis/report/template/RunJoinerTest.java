package id.notulis.report.template;

import static id.notulis.testkit.DocxBuilder.docx;
import static id.notulis.testkit.DocxBuilder.paragraph;
import static id.notulis.testkit.DocxBuilder.r;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.testkit.DocxText;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunJoinerTest {

    private static final String TEXT = "Rapat ${judul} {{tempat}}: ${ tanggal }.";
    private static final String EXPECTED = "Rapat Koordinasi & Madiun: 4 Juni.";

    /// What Word puts between the halves of a word it split.
    private static final List<String> BETWEEN =
            List.of(
                    "",
                    "<w:proofErr w:type=\"spellStart\"/>",
                    "<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"0\"/>",
                    "<w:bookmarkStart w:id=\"4\" w:name=\"a\"/>",
                    "<w:commentRangeStart w:id=\"1\"/>",
                    "<w:r><w:lastRenderedPageBreak/></w:r>");

    private final Data data =
            Data.of()
                    .text("judul", "Koordinasi &")
                    .text("tempat", "Madiun")
                    .text("tanggal", "4 Juni")
                    .build();

    @Test
    void aSplitAtAnyPlaceChangesNothing() throws Exception {
        for (int at = 0; at <= TEXT.length(); at++) {
            for (String between : BETWEEN) {
                String split =
                        r(TEXT.substring(0, at))
                                + between
                                + r("<w:lang w:val=\"id-ID\"/>", TEXT.substring(at));
                assertThat(textOf(render(split))).as("%d %s", at, between).isEqualTo(EXPECTED);
            }
        }
    }

    @Test
    void splitsAtTwoPlacesChangeNothing() throws Exception {
        for (int first = 0; first <= TEXT.length(); first++) {
            for (int second = first; second <= TEXT.length(); second += 3) {
                String split =
                        r(TEXT.substring(0, first))
                                + "<w:hyperlink w:anchor=\"x\">"
                                + r("<w:b/>", TEXT.substring(first, second))
                                + "</w:hyperlink>"
                                + r(TEXT.substring(second));
                assertThat(textOf(render(split))).as("%d %d", first, second).isEqualTo(EXPECTED);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void runsOfOneLetterChangeNothing(long seed) throws Exception {
        var random = new Random(seed);
        var split = new StringBuilder();
        int at = 0;
        while (at < TEXT.length()) {
            int end = Math.min(TEXT.length(), at + 1 + random.nextInt(3));
            split.append(r(TEXT.substring(at, end)));
            split.append(BETWEEN.get(random.nextInt(3)));
            at = end;
        }

        assertThat(textOf(render(split.toString()))).as("seed %d", seed).isEqualTo(EXPECTED);
    }

    @Test
    void theRunAFieldBeginsInGivesItItsFormat() throws Exception {
        String xml = render(r("<w:i/>", "a${ju") + r("<w:u w:val=\"single\"/>", "du") + r("l}b"));

        assertThat(xml)
                .contains(
                        "<w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">a</w:t></w:r>"
                                + "<w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">"
                                + "Koordinasi &amp;</w:t></w:r>"
                                + "<w:r><w:t xml:space=\"preserve\">b</w:t></w:r>")
                .doesNotContain("<w:u ");
    }

    @Test
    void otherContentOfACutRunStays() throws Exception {
        String run = "<w:r><w:tab/><w:t>a ${judul}</w:t><w:br/><w:t> b </w:t><w:tab/></w:r>";

        assertThat(render(run))
                .contains(
                        "<w:r><w:tab/><w:t xml:space=\"preserve\">a </w:t></w:r>",
                        "<w:r><w:br/><w:t xml:space=\"preserve\">b</w:t><w:tab/></w:r>");
    }

    @Test
    void deletedTextSpellsNoField() throws Exception {
        String deleted =
                "<w:del w:id=\"9\" w:author=\"a\"><w:r><w:delText>${hapus}</w:delText></w:r></w:del>"
                        + "<w:ins w:id=\"8\" w:author=\"a\">"
                        + r("${ju")
                        + "</w:ins>"
                        + r("dul}");

        Template template = Template.compile(docx().add(paragraph("", deleted)).build());

        assertThat(template.fields()).extracting(Field::path).containsExactly("judul");
    }

    @Test
    void contentControlsAndSmartTagsGiveWayToTheirContent() throws Exception {
        String control =
                "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>"
                        + "<w:smartTag w:uri=\"u\" w:element=\"e\"><w:smartTagPr/>"
                        + r("${ju")
                        + "</w:smartTag></w:sdtContent></w:sdt>"
                        + r("dul}");

        assertThat(render(control)).contains("Koordinasi &amp;").doesNotContain("sdt", "smartTag");
    }

    private String render(String runs) throws Exception {
        Template template = Template.compile(docx().add(paragraph("", runs)).build());
        Rendered rendered = template.render(data);
        Rendered.Part part = rendered.parts().getFirst();
        return new String(rendered.bytes(), part.from(), part.to() - part.from(), UTF_8);
    }

    private static String textOf(String xml) {
        var texts = DocxText.xml("document", xml.getBytes(UTF_8)).getElementsByTagName("w:t");
        var all = new StringBuilder();
        for (int i = 0; i < texts.getLength(); i++) {
            all.append(texts.item(i).getTextContent());
        }
        return all.toString();
    }
}
