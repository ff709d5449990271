package id.notulis.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Builds small `.docx` files from their raw markup, so that a test says exactly what Word would
/// have written.
public final class DocxBuilder {

    private static final String NAMESPACES =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                    + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                    + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
                    + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                    + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
                    + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                    + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String PNG =
            "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
                    + "1f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082";

    /// The same text always gives the same bytes.
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder references = new StringBuilder();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private int next = 1;

    private DocxBuilder() {
        style("Judul1", "");
        numbering("");
    }

    public static DocxBuilder docx() {
        return new DocxBuilder();
    }

    /// A document of paragraphs, one for each text.
    public static byte[] ofParagraphs(String... texts) {
        DocxBuilder builder = docx();
        for (String text : texts) {
            builder.add(p(text));
        }
        return builder.build();
    }

    public DocxBuilder add(String... markup) {
        for (String piece : markup) {
            body.append(piece);
        }
        return this;
    }

    public DocxBuilder header(String... markup) {
        return story("header", "hdr", markup);
    }

    public DocxBuilder footer(String... markup) {
        return story("footer", "ftr", markup);
    }

    public DocxBuilder footnotes(String... markup) {
        return story("footnotes", "footnotes", markup);
    }

    public DocxBuilder endnotes(String... markup) {
        return story("endnotes", "endnotes", markup);
    }

    private DocxBuilder story(String kind, String root, String... markup) {
        String name = kind + next + ".xml";
        String id = link(kind, name);
        types.append("<Override PartName=\"/word/").append(name).append("\" ContentType=\"");
        types.append(WORD).append(kind).append("+xml\"/>");
        if (!kind.endsWith("notes")) {
            references.append("<w:").append(kind).append("Reference w:type=\"default\" r:id=\"");
            references.append(id).append("\"/>");
        }
        part(
                "word/" + name,
                "<w:" + root + NAMESPACES + ">" + String.join("", markup) + "</w:" + root + ">");
        return this;
    }

    /// @param properties of the style's paragraphs, markup
    public DocxBuilder style(String id, String properties) {
        String file = "word/styles.xml";
        if (!parts.containsKey(file)) {
            link("styles", "styles.xml");
            override("styles");
            part(file, "<w:styles" + NAMESPACES + "></w:styles>");
        }
        String style =
                "<w:style w:type=\"paragraph\" w:styleId=\""
                        + id
                        + "\"><w:name w:val=\""
                        + id
                        + "\"/><w:pPr>"
                        + properties
                        + "</w:pPr></w:style>";
        part(file, text(file).replace("</w:styles>", style + "</w:styles>"));
        return this;
    }

    /// Numberings 1 and 2, both of two levels, and what is given besides.
    public DocxBuilder numbering(String more) {
        String file = "word/numbering.xml";
        if (!parts.containsKey(file)) {
            link("numbering", "numbering.xml");
            override("numbering");
        }
        StringBuilder all = new StringBuilder("<w:numbering" + NAMESPACES + ">");
        for (int i = 1; i <= 2; i++) {
            all.append("<w:abstractNum w:abstractNumId=\"").append(i).append("\">");
            for (int level = 0; level < 2; level++) {
                all.append("<w:lvl w:ilvl=\"").append(level).append("\"><w:start w:val=\"1\"/>");
                all.append("<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%")
                        .append(level + 1)
                        .append(".\"/><w:lvlJc w:val=\"left\"/></w:lvl>");
            }
            all.append("</w:abstractNum>");
        }
        for (int i = 1; i <= 2; i++) {
            all.append("<w:num w:numId=\"").append(i).append("\"><w:abstractNumId w:val=\"");
            all.append(i).append("\"/></w:num>");
        }
        part(file, all + more + "</w:numbering>");
        return this;
    }

    public DocxBuilder part(String name, String content) {
        return part(name, content.getBytes(UTF_8));
    }

    public DocxBuilder part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /// A relationship of the main part; answers its id.
    public String link(String kind, String target) {
        String id = "rId" + next++;
        links.append("<Relationship Id=\"").append(id).append("\" Type=\"").append(OFFICE);
        links.append(kind).append("\" Target=\"").append(target).append("\"/>");
        return id;
    }

    public DocxBuilder override(String kind) {
        types.append("<Override PartName=\"/word/").append(kind);
        types.append(".xml\" ContentType=\"").append(WORD).append(kind).append("+xml\"/>");
        return this;
    }

    /// An inline placeholder picture of the given size in EMU, whose image stands in the package.
    public String picture(String alt, long width, long height) {
        String file = "media/image" + next + ".png";
        String id = link("image", file);
        part("word/" + file, java.util.HexFormat.of().parseHex(PNG));
        return "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
                + ("<wp:extent cx=\"" + width + "\" cy=\"" + height + "\"/>")
                + ("<wp:docPr id=\"7\" name=\"Gambar 7\" descr=\"" + escaped(alt) + "\"/>")
                + "<a:graphic><a:graphicData"
                + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>"
                + "<pic:nvPicPr><pic:cNvPr id=\"0\" name=\"x.png\"/><pic:cNvPicPr/></pic:nvPicPr>"
                + ("<pic:blipFill><a:blip r:embed=\"" + id + "\"/>")
                + "<a:srcRect l=\"10000\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
                + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"
                + ("<a:ext cx=\"" + width + "\" cy=\"" + height + "\"/></a:xfrm>")
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>"
                + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    /// A placeholder picture in the older drawing language, of the given size in points.
    public String olderPicture(String alt, int width, int height) {
        String file = "media/image" + next + ".png";
        String id = link("image", file);
        part("word/" + file, java.util.HexFormat.of().parseHex(PNG));
        return "<w:r><w:pict><v:shape id=\"_x0000_i1025\" type=\"#_x0000_t75\""
                + (" alt=\"" + escaped(alt) + "\" style=\"width:" + width + "pt;height:")
                + (height + "pt;visibility:visible\">")
                + ("<v:imagedata r:id=\"" + id + "\" o:title=\"x\" croptop=\"3f\"/>")
                + "</v:shape></w:pict></w:r>";
    }

    public byte[] build() {
        var all = new LinkedHashMap<String, byte[]>();
        all.put(
                "[Content_Types].xml",
                ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"rels\" ContentType="
                                + "\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                                + "<Override PartName=\"/word/document.xml\" ContentType=\""
                                + WORD
                                + "document.main+xml\"/>"
                                + types
                                + "</Types>")
                        .getBytes(UTF_8));
        all.put(
                "_rels/.rels",
                relationships(
                        "<Relationship Id=\"rId1\" Type=\""
                                + OFFICE
                                + "officeDocument\" Target=\"word/document.xml\"/>"));
        all.put(
                "word/document.xml",
                ("<w:document"
                                + NAMESPACES
                                + " mc:Ignorable=\"w14\"><w:body>"
                                + body
                                + "<w:sectPr>"
                                + references
                                + "<w:pgSz w:w=\"12191\" w:h=\"18709\"/></w:sectPr>"
                                + "</w:body></w:document>")
                        .getBytes(UTF_8));
        all.put("word/_rels/document.xml.rels", relationships(links.toString()));
        all.putAll(parts);
        return zip(all);
    }

    private static byte[] relationships(String links) {
        return ("<Relationships"
                        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + links
                        + "</Relationships>")
                .getBytes(UTF_8);
    }

    private String text(String part) {
        byte[] content = parts.get(part);
        if (content == null) {
            throw new IllegalStateException(part);
        }
        return new String(content, UTF_8);
    }

    public static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// A paragraph of one run.
    public static String p(String text) {
        return paragraph("", r(text));
    }

    /// A paragraph of runs, with markup for its properties.
    public static String paragraph(String properties, String... runs) {
        String opening = properties.isEmpty() ? "" : "<w:pPr>" + properties + "</w:pPr>";
        return "<w:p>" + opening + String.join("", runs) + "</w:p>";
    }

    /// A numbered paragraph of one run.
    public static String numbered(int number, int level, String text) {
        return paragraph(
                "<w:numPr><w:ilvl w:val=\""
                        + level
                        + "\"/><w:numId w:val=\""
                        + number
                        + "\"/></w:numPr>",
                r(text));
    }

    public static String r(String text) {
        return r("", text);
    }

    /// A run with markup for its properties.
    public static String r(String properties, String text) {
        String opening = properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>";
        return "<w:r>" + opening + "<w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
    }

    public static String table(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"2000\"/></w:tblGrid>"
                + String.join("", rows)
                + "</w:tbl>";
    }

    /// A row of cells with one paragraph each.
    public static String row(String... texts) {
        var cells = new StringBuilder();
        for (String text : texts) {
            cells.append(cell(p(text)));
        }
        return tr(cells.toString());
    }

    public static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    public static String cell(String... blocks) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr>"
                + String.join("", blocks)
                + "</w:tc>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
