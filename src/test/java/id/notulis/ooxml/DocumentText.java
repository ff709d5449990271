package id.notulis.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;

/// A document as its reader sees it, without a word processor: a paragraph is a line with the
/// number Word gives it, a row of a table is `| a | b |`, headers and footers come first. A
/// non-breaking blank is shown as `·`, a line break as `⏎`.
public final class DocumentText {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII");

    private final XWPFDocument document;
    private final Map<BigInteger, int[]> counters = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    private DocumentText(XWPFDocument document) {
        this.document = document;
    }

    public static List<String> of(byte[] docx) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            DocumentText text = new DocumentText(document);
            text.edges();
            document.getBodyElements().forEach(text::element);
            return List.copyOf(text.lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void edges() {
        document.getHeaderList().forEach(one -> edge("atas", one.getText()));
        document.getFooterList().forEach(one -> edge("bawah", one.getText()));
    }

    private void edge(String name, String text) {
        if (!text.isBlank()) {
            lines.add("[" + name + "] " + text.strip().replace("\n", " "));
        }
    }

    private void element(IBodyElement element) {
        switch (element) {
            case XWPFParagraph paragraph -> {
                String line = (indent(paragraph) + text(paragraph)).stripTrailing();
                if (!line.isBlank()) {
                    lines.add(line);
                }
            }
            case XWPFTable table -> table.getRows().forEach(this::row);
            default -> lines.add(element.toString());
        }
    }

    private void row(XWPFTableRow row) {
        lines.add(
                row.getTableCells().stream()
                        .map(this::cell)
                        .collect(Collectors.joining(" | ", "| ", " |")));
    }

    private String cell(XWPFTableCell cell) {
        return cell.getParagraphs().stream().map(this::text).collect(Collectors.joining(" / "));
    }

    private String text(XWPFParagraph paragraph) {
        return (number(paragraph) + paragraph.getText())
                .replace('\u00A0', '·')
                .replace("\n", "⏎")
                .replace('\t', ' ');
    }

    private String indent(XWPFParagraph paragraph) {
        CTNumPr numbering = numbering(paragraph);
        return numbering == null ? "" : "   ".repeat(numbering.getIlvl().getVal().intValue());
    }

    private String number(XWPFParagraph paragraph) {
        CTNumPr numbering = numbering(paragraph);
        if (numbering == null) {
            return "";
        }
        BigInteger id = numbering.getNumId().getVal();
        int level = numbering.getIlvl().getVal().intValue();
        int[] counter = counters.computeIfAbsent(id, _ -> new int[9]);
        counter[level]++;
        java.util.Arrays.fill(counter, level + 1, counter.length, 0);
        BigInteger list = document.getNumbering().getAbstractNumID(id);
        CTLvl form =
                document.getNumbering().getAbstractNum(list).getCTAbstractNum().getLvlArray(level);
        String value =
                switch (form.getNumFmt().getVal().toString()) {
                    case "lowerLetter" -> letters(counter[level]);
                    case "upperRoman" -> ROMAN.get(counter[level] - 1);
                    case "upperLetter" -> letters(counter[level]).toUpperCase(Locale.ROOT);
                    default -> Integer.toString(counter[level]);
                };
        return form.getLvlText().getVal().replace("%" + (level + 1), value) + ' ';
    }

    /// `z` is followed by `aa`, as Word counts.
    private static String letters(int number) {
        String letter = String.valueOf((char) ('a' + (number - 1) % 26));
        return letter.repeat((number - 1) / 26 + 1);
    }

    private @org.jspecify.annotations.Nullable CTNumPr numbering(XWPFParagraph paragraph) {
        if (paragraph.getCTP().getPPr() != null && paragraph.getCTP().getPPr().isSetNumPr()) {
            return paragraph.getCTP().getPPr().getNumPr();
        }
        XWPFStyle style =
                paragraph.getStyle() == null
                        ? null
                        : document.getStyles().getStyle(paragraph.getStyle());
        while (style != null) {
            if (style.getCTStyle().isSetPPr() && style.getCTStyle().getPPr().isSetNumPr()) {
                return style.getCTStyle().getPPr().getNumPr();
            }
            style =
                    style.getBasisStyleID() == null
                            ? null
                            : document.getStyles().getStyle(style.getBasisStyleID());
        }
        return null;
    }
}
