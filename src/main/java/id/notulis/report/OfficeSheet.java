package id.notulis.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.notulis.model.profile.Letterhead;
import id.notulis.model.profile.Page;
import id.notulis.model.profile.PageSetup;
import id.notulis.model.profile.Typography;
import id.notulis.report.template.DocxArchive;
import id.notulis.report.template.UnsoundException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Lays a built-in template on the sheet of an office: its paper and margins, tables as wide as the
/// text and the pictures in them with them, its type, the closing line of the letterhead as wide as
/// its longest line, its emblems as wide as they are to be.
///
/// Only the program's own templates come here, so the markup looked for is known. One that a
/// secretary has made keeps the sheet it was made for.
final class OfficeSheet {

    private static final String BODY = "word/document.xml";
    private static final String STYLES = "word/styles.xml";

    /// The time of every part, so that a template and a sheet always give the same bytes.
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final double TWIPS_PER_MM = 1440 / 25.4;

    private static final Pattern SIZE = Pattern.compile("<w:pgSz [^>]*>");
    private static final Pattern MARGINS = Pattern.compile("<w:pgMar [^>]*>");
    private static final Pattern TABLE = Pattern.compile("<w:tbl>.*?</w:tbl>", Pattern.DOTALL);
    private static final Pattern WIDTH =
            Pattern.compile("(<w:(?:tblW|gridCol|tcW)(?: [^>]*)? w:w=\")(\\d+)");

    private static final Pattern PICTURE =
            Pattern.compile("(<(?:wp:extent|a:ext) cx=\"|\" cy=\")(\\d+)");

    private final Page page;
    private final Typography typography;
    private final Letterhead letterhead;

    private OfficeSheet(PageSetup setup, Letterhead letterhead) {
        this.page = setup.page();
        this.typography = setup.typography();
        this.letterhead = letterhead;
    }

    /// @throws IOException when the template cannot be read
    static byte[] fit(byte[] template, PageSetup setup, Letterhead letterhead) throws IOException {
        OfficeSheet sheet = new OfficeSheet(setup, letterhead);
        ByteArrayOutputStream fitted = new ByteArrayOutputStream(template.length * 4);
        try (ZipOutputStream out = new ZipOutputStream(fitted)) {
            out.setLevel(0);
            DocxArchive archive = DocxArchive.read(template);
            for (String name : archive.names()) {
                byte[] content = archive.content(name);
                if (content != null) {
                    ZipEntry entry = new ZipEntry(name);
                    entry.setTimeLocal(ALWAYS);
                    out.putNextEntry(entry);
                    out.write(sheet.fitted(name, content));
                    out.closeEntry();
                }
            }
        } catch (UnsoundException broken) {
            throw new IOException("a built-in template is damaged", broken);
        }
        return fitted.toByteArray();
    }

    private byte[] fitted(String name, byte[] content) {
        return switch (name) {
            case BODY -> body(content);
            case STYLES -> Typesetting.set(content, typography);
            default -> content;
        };
    }

    private byte[] body(byte[] content) {
        String xml = new String(content, UTF_8);
        int before =
                attribute(xml, SIZE, "w")
                        - attribute(xml, MARGINS, "left")
                        - attribute(xml, MARGINS, "right");
        int after = twips(page.textWidth());
        String fitted =
                TABLE.matcher(xml)
                        .replaceAll(table -> Matcher.quoteReplacement(table(table, before, after)));
        fitted = SIZE.matcher(fitted).replaceFirst(size());
        return MARGINS.matcher(fitted).replaceFirst(margins()).getBytes(UTF_8);
    }

    private String table(MatchResult table, int before, int after) {
        if (HeadTable.is(table.group())) {
            return new HeadTable(letterhead, typography, after).fit(table.group(), WIDTH);
        }
        String fitted = scaled(WIDTH, table.group(), after, before);
        return scaled(PICTURE, fitted, after, before);
    }

    private static String scaled(Pattern length, String xml, int after, int before) {
        return length.matcher(xml)
                .replaceAll(
                        found ->
                                found.group(1)
                                        + Math.round(
                                                Double.parseDouble(found.group(2))
                                                        * after
                                                        / before));
    }

    private String size() {
        return "<w:pgSz"
                + given("w", page.across())
                + given("h", page.down())
                + (page.landscape() ? " w:orient=\"landscape\"/>" : "/>");
    }

    /// The page number stands at the upper edge of the text, which then begins below it.
    private String margins() {
        return "<w:pgMar"
                + given("top", page.top())
                + given("right", page.right())
                + given("bottom", page.bottom())
                + given("left", page.left())
                + given("header", page.top())
                + given("footer", page.bottom() / 2)
                + " w:gutter=\"0\"/>";
    }

    private static String given(String attribute, double millimetres) {
        return " w:" + attribute + "=\"" + twips(millimetres) + '"';
    }

    private static int attribute(String xml, Pattern element, String name) {
        String found = element.matcher(xml).results().findFirst().orElseThrow().group();
        Matcher value = Pattern.compile(" w:" + name + "=\"(\\d+)\"").matcher(found);
        if (!value.find()) {
            throw new IllegalStateException("no " + name + " in " + found);
        }
        return Integer.parseInt(value.group(1));
    }

    private static int twips(double millimetres) {
        return (int) Math.round(millimetres * TWIPS_PER_MM);
    }
}
