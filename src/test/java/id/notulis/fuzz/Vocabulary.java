package id.notulis.fuzz;

import id.notulis.testkit.DocxBuilder;
import java.util.ArrayList;
import java.util.List;

/// Turns bytes into well-formed markup: each names an element to open, a piece of text or markup,
/// or the end of the innermost element.
final class Vocabulary {

    private static final int DEEPEST = 60;

    private static final String[] ELEMENTS = {
        "w:p",
        "w:r",
        "w:t xml:space=\"preserve\"",
        "w:tbl",
        "w:tr",
        "w:tc",
        "w:pPr",
        "w:rPr",
        "w:hyperlink w:anchor=\"a\"",
        "w:sdt",
        "w:sdtContent",
        "w:ins w:id=\"1\"",
        "w:del w:id=\"1\"",
        "w:fldSimple w:instr=\"PAGE\"",
        "w:instrText",
        "mc:AlternateContent",
        "mc:Choice Requires=\"wps\"",
        "mc:Fallback",
        "w:drawing",
        "wp:inline",
        "wps:txbx",
        "w:txbxContent",
        "w:pict",
        "v:shape alt=\"${a.gambar}\" style=\"width:9pt;height:9pt\"",
        "v:textbox",
        "w:smartTag",
        "w:trPr",
        "w:tcPr",
        "w:tblPr",
        "w:sectPr",
        "w:footnote w:id=\"2\"",
        "m:oMath xmlns:m=\"m\"",
    };

    private static final String[] PIECES = {
        "${",
        "}",
        "{{",
        "}}",
        "nama",
        "${nama}",
        "${a.nama}",
        "${a.b.nama}",
        "${c.nama}",
        "${#a}",
        "${/a}",
        "${?nama}",
        "${^nama}",
        "${/nama}",
        "${#a.b}",
        "${/a.b}",
        "{{a.gambar}}",
        "${#",
        " ",
        "x",
        "<w:bookmarkStart w:id=\"1\" w:name=\"a\"/>",
        "<w:bookmarkEnd w:id=\"1\"/>",
        "<w:permStart w:id=\"1\"/>",
        "<w:permEnd w:id=\"1\"/>",
        "<w:fldChar w:fldCharType=\"begin\"/>",
        "<w:fldChar w:fldCharType=\"separate\"/>",
        "<w:fldChar w:fldCharType=\"end\"/>",
        "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>",
        "<w:pStyle w:val=\"Judul1\"/>",
        "<w:br/>",
        "<w:tab/>",
        "<w:del w:id=\"1\"/>",
        "<wp:extent cx=\"90\" cy=\"90\"/>",
        "<wp:docPr id=\"1\" name=\"a\" descr=\"${a.gambar}\"/>",
        "<wp:docPr id=\"1\" name=\"a\"/>",
        "<a:blip r:embed=\"rId1\"/>",
        "<a:blip r:link=\"rId1\"/>",
        "<v:imagedata r:id=\"rId1\"/>",
        "<w:footnoteReference w:id=\"2\"/>",
        "<w:altChunk r:id=\"rId1\"/>",
        "<w:trHeight w:val=\"9\" w:hRule=\"exact\"/>",
        "<w:pgSz w:w=\"9\" w:h=\"9\"/>",
        "<w:commentReference w:id=\"0\"/>",
        "<w:p/>",
        "<w:tr/>",
        "<w:tc/>",
        "<w:p><w:r><w:t>${a.nama}</w:t></w:r></w:p>",
        "<w:p><w:r><w:t>${#a}</w:t></w:r></w:p>",
        "<w:p><w:r><w:t>${/a}</w:t></w:r></w:p>",
        "<w:tc><w:p><w:r><w:t>${a.nama}</w:t></w:r></w:p></w:tc>",
        "<w:tr><w:tc><w:p><w:r><w:t>${a.b.nama}</w:t></w:r></w:p></w:tc></w:tr>",
    };

    private Vocabulary() {}

    static byte[] template(byte[] steps) {
        var body = new StringBuilder();
        List<String> open = new ArrayList<>();
        DocxBuilder builder = DocxBuilder.docx();
        for (byte step : steps) {
            int word = step & 0xFF;
            if (word < ELEMENTS.length && open.size() < DEEPEST) {
                body.append('<').append(ELEMENTS[word]).append('>');
                open.add(ELEMENTS[word].split(" ", 2)[0]);
            } else if (word >= 64 && word < 64 + PIECES.length) {
                body.append(PIECES[word - 64]);
            } else if (word == 255) {
                builder.header(body + closing(open));
                body.setLength(0);
                open.clear();
            } else if (!open.isEmpty()) {
                body.append("</").append(open.removeLast()).append('>');
            }
        }
        return builder.add(body + closing(open)).build();
    }

    private static String closing(List<String> open) {
        var closing = new StringBuilder();
        for (String name : open.reversed()) {
            closing.append("</").append(name).append('>');
        }
        return closing.toString();
    }
}
