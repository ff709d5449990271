package id.notulis.ooxml;

import id.notulis.model.profile.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/// A template under construction: puts styled paragraphs, labels, tables and blocks of signatures
/// one below the other on the office's sheet.
final class Paper implements AutoCloseable {

    /// How far the text of a numbered part stands from the edge.
    private static final long PART = 454;

    private static final int LEAD = 100;

    private final XWPFDocument document = new XWPFDocument();
    private final String title;
    private final Page page;
    private boolean partsNumbered;

    private Paper(String title, Page page) throws IOException {
        this.title = title;
        this.page = page;
        StyleSheet.putInto(document);
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        Sheet.lay(page, section);
        section.addNewTitlePg();
        edges();
    }

    /// The file of a template that begins with the letterhead.
    ///
    /// @param content what stands below it
    static byte[] of(String title, Content content) throws IOException {
        return of(title, Sheet.POLRI, content);
    }

    /// The same on another sheet.
    static byte[] of(String title, Page page, Content content) throws IOException {
        try (Paper paper = new Paper(title, page)) {
            paper.letterhead();
            content.writeOn(paper);
            return paper.bytes();
        }
    }

    /// What stands on a paper.
    interface Content {

        /// Writes it below what is there.
        void writeOn(Paper paper) throws IOException;
    }

    /// Puts letters before the numbered parts, and numbers before what belongs to them.
    void letterParts() {
        partsNumbered = true;
        StyleSheet.letterParts(document);
    }

    /// Puts Roman numbers before the parts, and ordinary ones before what belongs to them.
    void romanParts() {
        partsNumbered = true;
        StyleSheet.romanParts(document);
    }

    /// The name of the document, underlined as the police have it where the office is theirs.
    void title(String name) {
        section("kop_kiri", () -> paragraph("JudulBergaris", name));
        section("kop_tengah", () -> paragraph("JudulDokumen", name));
    }

    /// The classification at both edges of every sheet, the page number from the second on.
    private void edges() {
        XWPFHeaderFooter firstHeader = document.createHeader(HeaderFooterType.FIRST);
        put(firstHeader.createParagraph(), "Klasifikasi", "${klasifikasi}");
        put(firstHeader.createParagraph(), "Kosong", "");
        XWPFHeaderFooter header = document.createHeader(HeaderFooterType.DEFAULT);
        put(header.createParagraph(), "Klasifikasi", "${klasifikasi}");
        XWPFParagraph number = header.createParagraph();
        number.setStyle("NomorHalaman");
        number.getCTP().addNewFldSimple().setInstr("PAGE");
        number.getCTP().getFldSimpleArray(0).addNewR().addNewT().setStringValue("2");
        for (HeaderFooterType type : List.of(HeaderFooterType.FIRST, HeaderFooterType.DEFAULT)) {
            XWPFHeaderFooter footer = document.createFooter(type);
            put(footer.createParagraph(), "Klasifikasi", "${klasifikasi}");
            put(footer.createParagraph(), "Kosong", "");
        }
    }

    /// The names of the office.
    private void letterhead() {
        new LetterheadPart(this).put();
    }

    /// Begins an attachment on a sheet of its own, which tells at its upper right what it belongs
    /// to (Perkap 1/2023).
    ///
    /// @param paper whose attachment it is
    /// @param title what is attached
    /// @param dated whether the date of the paper is told, too
    void attachment(String paper, String title, boolean dated) {
        paragraph("AwalLampiran", "");
        new LetterheadPart(this).putUpperLeft();
        paragraph("KepalaLampiran", "Lampiran " + paper);
        paragraph(dated ? "IsiLampiran" : "AkhirLampiran", "Nomor\t:\t${nomor}");
        if (dated) {
            paragraph("AkhirLampiran", "Tanggal\t:\t${tanggal_naskah}");
        }
        paragraph("JudulDokumen", title);
        paragraph("Jarak", "");
    }

    /// A paragraph of a style; a tab in the text is a tab on paper.
    void paragraph(String style, String text) {
        put(document.createParagraph(), style, text);
    }

    /// A paragraph that stays on one page with what follows, so that signatures below it never
    /// stand alone.
    void keptParagraph(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        put(paragraph, style, text);
        paragraph.setKeepNext(true);
    }

    /// The same a little away from the table that follows.
    void leadingIn(String style, String text) {
        keptParagraph(style, text);
        document.getParagraphs().getLast().setSpacingAfter(LEAD);
    }

    /// `label : value` inside a numbered part, all colons below each other.
    void label(String label, String value) {
        paragraph("Label", label + "\t:\t" + value);
    }

    /// `label : value` from the left margin.
    void edgeLabel(String label, String value) {
        paragraph("LabelTepi", label + "\t:\t" + value);
    }

    /// What is written inside stands on paper only if the field is given or the list has a member.
    void section(String field, Runnable inside) {
        paragraph("Normal", "${?" + field + "}");
        inside.run();
        paragraph("Normal", "${/" + field + "}");
    }

    /// What is written inside stands on paper only if the field is not given or the list empty.
    void unless(String list, Runnable inside) {
        paragraph("Normal", "${^" + list + "}");
        inside.run();
        paragraph("Normal", "${/" + list + "}");
    }

    /// Items of a list on a level of numbers. Where that has letters, a list of more items than
    /// there are letters goes on the next level, which has figures.
    ///
    /// @param items puts them on the level it gets
    void items(String list, int level, IntConsumer items) {
        if (isLettered(level)) {
            unless(list + ".banyak", () -> items.accept(level));
            section(list + ".banyak", () -> items.accept(level + 1));
        } else {
            items.accept(level);
        }
    }

    /// 1. a. 1) a) (1) (a), and with numbers before the parts A. 1. a. 1) a) (1)
    private boolean isLettered(int level) {
        return (level % 2 == 1) != partsNumbered;
    }

    /// A table of labels and what stands behind them.
    ///
    /// @param percent share of the labels
    LabelTable labels(int percent) {
        return new LabelTable(labels(percent, textWidth()));
    }

    /// The same within a numbered part, as far from the edge as its text.
    LabelTable labelsWithin(int percent) {
        XWPFTable table = labels(percent, textWidth() - PART);
        Tables.indent(table, PART);
        return new LabelTable(table);
    }

    private XWPFTable labels(int percent, long width) {
        long label = width * percent / 100;
        long colon = width * 3 / 100;
        return Tables.add(document, List.of(label, colon, width - label - colon), false);
    }

    /// A table with a heading, repeated on each page, and one row for each member of a list.
    void table(List<Column> columns) {
        XWPFTable table = grid(columns);
        XWPFTableRow heading = table.getRow(0);
        heading.setRepeatHeader(true);
        heading.setCantSplitRow(true);
        XWPFTableRow row = table.createRow();
        row.setCantSplitRow(true);
        for (int index = 0; index < columns.size(); index++) {
            Column column = columns.get(index);
            put(heading.getCell(index).getParagraphArray(0), "KepalaTabel", column.heading());
            put(
                    row.getCell(index).getParagraphArray(0),
                    column.centred() ? "IsiTabelTengah" : "IsiTabel",
                    column.cell());
        }
    }

    /// A table without rows but the one for its headings.
    XWPFTable grid(List<Column> columns) {
        return Tables.add(document, widths(columns, textWidth()), true);
    }

    /// A chart as wide as the text. It stands in a frame, so that both are laid on another sheet
    /// together.
    ///
    /// @param shape its height as a share of its width
    void chart(ChartPart.Names names, double shape) {
        long twips = textWidth();
        XWPFParagraph inner = frame(List.of(twips)).getRow(0).getCell(0).getParagraphArray(0);
        inner.setStyle("Foto");
        int width = (int) (twips * Units.EMU_PER_DXA);
        int height = (int) Math.round(width * shape);
        try {
            ChartPart.putInto(document, inner.createRun(), names, width, height);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// A table of one row without lines.
    XWPFTable frame(List<Long> widths) {
        return Tables.add(document, widths, false);
    }

    /// Width of the text in twips.
    long textWidth() {
        return Sheet.textWidth(page);
    }

    /// The table people sign in, with the block of signatures at its end.
    ///
    /// @param columns what stands before the two columns for signatures; their fields are those of
    ///   a person, without the list
    /// @param signaturePercent share of each of the two
    void signingTable(List<Column> columns, int signaturePercent) {
        List<Column> all = new ArrayList<>(columns);
        all.add(new Column(signaturePercent, "Tanda tangan", "${ttd_kiri}", false));
        all.add(new Column(signaturePercent, "", "${ttd_kanan}", false));
        List<Long> widths = widths(all, textWidth());
        new SigningTable(Tables.add(document, widths, true), all).fill();
    }

    /// The blocks of signatures, two side by side and perhaps one below; place and date above the
    /// right one. Cells are filled from below, so that names side by side stand level whatever
    /// stands above them.
    void signatures() {
        paragraph("JarakTandaTangan", "");
        signingBlocks();
    }

    /// The same for more blocks than one sheet holds: only each row of them stays together, and the
    /// last one with the block below, which nobody would sign alone on a sheet.
    void manySignatures() {
        paragraph("Jarak", "");
        XWPFTable table = signingTable("ttd_awal");
        for (XWPFTableCell cell : table.getRow(0).getTableCells()) {
            cell.getParagraphs().forEach(paragraph -> paragraph.setKeepNext(false));
        }
        XWPFTableRow last = table.createRow();
        last.setCantSplitRow(true);
        last.getTableCells().forEach(cell -> signature(cell, "ttd_akhir"));
        below(table);
    }

    private void signingBlocks() {
        below(signingTable("ttd"));
    }

    private XWPFTable signingTable(String list) {
        long half = textWidth() / 2;
        XWPFTable table = Tables.add(document, List.of(half, half), false);
        XWPFTableRow row = table.getRow(0);
        row.setCantSplitRow(true);
        row.getTableCells().forEach(cell -> signature(cell, list));
        return table;
    }

    private static void below(XWPFTable table) {
        XWPFTableRow below = table.createRow();
        below.setCantSplitRow(true);
        Tables.mergeFrom(below, 0, 2);
        signature(below.getCell(0), "ttd_bawah");
    }

    private static void signature(XWPFTableCell cell, String list) {
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.BOTTOM);
        signature(cell, cell.getParagraphArray(0), list);
    }

    /// One block of signatures.
    ///
    /// @param first the paragraph of the cell it begins with
    static void signature(XWPFTableCell cell, XWPFParagraph first, String list) {
        put(first, "TandaTangan", "${" + list + ".tempat}");
        put(cell.addParagraph(), "TandaTangan", "${" + list + ".peran}");
        String post = "${" + list + ".awalan}${" + list + ".jabatan}";
        put(cell.addParagraph(), "TandaTangan", post);
        put(cell.addParagraph(), "NamaTerang", "${" + list + ".nama}");
        put(cell.addParagraph(), "PangkatTerang", "${" + list + ".pangkat_nrp}");
    }

    /// The finished file.
    private byte[] bytes() throws IOException {
        document.getTables().forEach(Tables::measure);
        POIXMLProperties.CoreProperties about = document.getProperties().getCoreProperties();
        about.setTitle(title);
        about.setCreator("Notulis");
        about.setCreated(Optional.of(Date.from(Instant.EPOCH)));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        document.write(written);
        return SteadyZip.of(written.toByteArray());
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private static List<Long> widths(List<Column> columns, long whole) {
        return columns.stream().map(column -> whole * column.percent() / 100).toList();
    }

    /// Writes text into an empty paragraph; a tab in it is a tab, a line end a line break.
    static void put(XWPFParagraph paragraph, String style, String text) {
        paragraph.setStyle(style);
        if (text.isEmpty()) {
            return;
        }
        XWPFRun run = paragraph.createRun();
        String[] lines = text.split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                run.addBreak();
            }
            String[] parts = lines[line].split("\t", -1);
            for (int part = 0; part < parts.length; part++) {
                if (part > 0) {
                    run.addTab();
                }
                if (!parts[part].isEmpty()) {
                    run.setText(parts[part], run.getCTR().sizeOfTArray());
                }
            }
        }
    }
}
