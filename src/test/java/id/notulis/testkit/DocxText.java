package id.notulis.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// Reads a `.docx` back as plain text, with the JDK's own zip and XML readers and none of ours.
///
/// A paragraph is a line. `*bold*`, `<1.0>` in front of a paragraph of numbering 1 at level 0, `⏎`
/// a line break, `⇥` a tab, `[alt 100x50]` a picture with its size in EMU. A row is `| a | b |`,
/// the paragraphs of a cell are joined by ` / `, a table in a cell stands in braces.
public final class DocxText {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private DocxText() {}

    /// The lines of the body.
    public static List<String> body(byte[] docx) {
        return part(docx, "word/document.xml");
    }

    /// The lines of any part.
    public static List<String> part(byte[] docx, String name) {
        Element root = xml(docx, name).getDocumentElement();
        Element body = child(root, "body");
        List<String> lines = new ArrayList<>();
        blocks(body == null ? root : body, lines);
        return lines;
    }

    /// The content of every part, in the order of the file.
    public static Map<String, byte[]> parts(byte[] docx) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                parts.put(e.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /// A part as a tree.
    ///
    /// @throws AssertionError when it is no well-formed XML with all its prefixes declared
    public static Document xml(byte[] docx, String name) {
        byte[] content = parts(docx).get(name);
        if (content == null) {
            throw new AssertionError("No part " + name);
        }
        return xml(name, content);
    }

    public static Document xml(String name, byte[] content) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(content));
        } catch (SAXException e) {
            throw new AssertionError(name + ": " + e.getMessage(), e);
        } catch (IOException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    private static void blocks(Element parent, List<String> lines) {
        for (Element child : children(parent)) {
            switch (child.getLocalName()) {
                case "p" -> lines.add(paragraph(child));
                case "tbl" -> rows(child, lines);
                case "sectPr", "tcPr" -> {}
                default -> blocks(child, lines);
            }
        }
    }

    private static void rows(Element table, List<String> lines) {
        for (Element row : children(table)) {
            if (row.getLocalName().equals("tr")) {
                var line = new StringBuilder("|");
                for (Element cell : children(row)) {
                    if (cell.getLocalName().equals("tc")) {
                        line.append(' ').append(cell(cell)).append(" |");
                    }
                }
                lines.add(line.toString());
            }
        }
    }

    private static String cell(Element cell) {
        List<String> parts = new ArrayList<>();
        for (Element child : children(cell)) {
            if (child.getLocalName().equals("p")) {
                parts.add(paragraph(child));
            } else if (child.getLocalName().equals("tbl")) {
                List<String> inner = new ArrayList<>();
                rows(child, inner);
                parts.add("{" + String.join("; ", inner) + "}");
            }
        }
        return String.join(" / ", parts);
    }

    private static String paragraph(Element paragraph) {
        var text = new StringBuilder();
        Element properties = child(paragraph, "pPr");
        Element number = properties == null ? null : child(properties, "numPr");
        if (number != null) {
            text.append('<').append(value(number, "numId"));
            text.append('.').append(value(number, "ilvl")).append('>');
        }
        inline(paragraph, text);
        return text.toString().replace("**", "");
    }

    private static void inline(Element parent, StringBuilder text) {
        for (Element child : children(parent)) {
            switch (child.getLocalName()) {
                case "r" -> run(child, text);
                case "txbxContent" -> {
                    List<String> lines = new ArrayList<>();
                    blocks(child, lines);
                    text.append('(').append(String.join(" / ", lines)).append(')');
                }
                case "pPr", "rPr" -> {}
                default -> inline(child, text);
            }
        }
    }

    private static void run(Element run, StringBuilder text) {
        Element properties = child(run, "rPr");
        boolean bold = properties != null && child(properties, "b") != null;
        text.append(bold ? "*" : "");
        for (Element child : children(run)) {
            switch (child.getLocalName()) {
                case "t" -> text.append(child.getTextContent());
                case "br" -> text.append('⏎');
                case "tab" -> text.append('⇥');
                case "drawing" -> drawing(child, text);
                case "rPr" -> {}
                default -> inline(child, text);
            }
        }
        text.append(bold ? "*" : "");
    }

    private static void drawing(Element drawing, StringBuilder text) {
        if (drawing.getElementsByTagNameNS(W, "txbxContent").getLength() > 0) {
            inline(drawing, text);
            return;
        }
        var extent = (Element) drawing.getElementsByTagNameNS("*", "extent").item(0);
        var properties = (Element) drawing.getElementsByTagNameNS("*", "docPr").item(0);
        text.append('[').append(properties.getAttribute("descr")).append(' ');
        text.append(extent.getAttribute("cx")).append('x').append(extent.getAttribute("cy"));
        text.append(']');
    }

    private static String value(Element parent, String name) {
        Element found = child(parent, name);
        return found == null ? "" : found.getAttributeNS(W, "val");
    }

    private static @Nullable Element child(Element parent, String name) {
        for (Element child : children(parent)) {
            if (child.getLocalName().equals(name)) {
                return child;
            }
        }
        return null;
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node at = parent.getFirstChild(); at != null; at = at.getNextSibling()) {
            if (at instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
