package id.notulis.report.template;

import static id.notulis.testkit.DocxBuilder.docx;
import static id.notulis.testkit.DocxBuilder.p;
import static id.notulis.testkit.DocxBuilder.paragraph;
import static id.notulis.testkit.DocxBuilder.r;
import static id.notulis.testkit.DocxBuilder.row;
import static id.notulis.testkit.DocxBuilder.table;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import id.notulis.testkit.DocxBuilder;
import id.notulis.testkit.DocxText;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/// Files that somebody might hand over as a template, each with what must come of it.
final class HostileFiles {

    private static final byte[] GOOD = DocxBuilder.ofParagraphs("Pembuka", "${isi}");
    private static final String WHOLE = " @ Berkas templat";
    private static final String DOCUMENT = " @ bagian word/document.xml";

    private final Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
    private final Map<String, String> expected = new LinkedHashMap<>();

    HostileFiles() {
        foreign();
        zips();
        xml();
        templates();
        sizes();
    }

    /// How to make each file.
    Map<String, Supplier<byte[]>> files() {
        return files;
    }

    /// What must come of each.
    Map<String, String> expected() {
        return expected;
    }

    private void add(String name, String outcome, Supplier<byte[]> file) {
        files.put(name, file);
        expected.put(name, outcome);
    }

    private void foreign() {
        add("catatan.txt", "template.zip.none" + WHOLE, () -> "Bukan Word".getBytes(UTF_8));
        add("kosong.docx", "template.zip.none" + WHOLE, () -> new byte[0]);
        add(
                "lama.doc",
                "template.zip.old" + WHOLE,
                () -> HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(504)));
        add(
                "libre.odt",
                "template.package.foreign" + WHOLE,
                () ->
                        DocxBuilder.zip(
                                Map.of(
                                        "mimetype",
                                        "application/vnd.oasis.opendocument.text".getBytes(UTF_8),
                                        "content.xml",
                                        "<x/>".getBytes(UTF_8))));
        add(
                "lembar.xlsx",
                "template.package.foreign" + WHOLE,
                () ->
                        changed(
                                "[Content_Types].xml",
                                "wordprocessingml.document.main",
                                "spreadsheetml.sheet.main"));
        add(
                "makro.docm",
                "template.package.macros" + WHOLE,
                () ->
                        changed(
                                "[Content_Types].xml",
                                "application/vnd.openxmlformats-officedocument.wordprocessingml"
                                        + ".document.main",
                                "application/vnd.ms-word.document.macroEnabled.main"));
        add(
                "makro-terselubung.docx",
                "template.package.macros" + WHOLE,
                () -> {
                    DocxBuilder hidden = docx().add(p("${isi}"));
                    hidden.link("vbaProject", "vbaProject.bin");
                    return hidden.part("word/vbaProject.bin", new byte[] {1}).build();
                });
        add(
                "dalam.zip",
                "template.package.foreign" + WHOLE,
                () -> DocxBuilder.zip(Map.of("surat.docx", GOOD)));
    }

    private void zips() {
        add(
                "terpotong.docx",
                "template.zip.none" + WHOLE,
                () -> Arrays.copyOf(GOOD, GOOD.length - 30));
        add(
                "enam-puluh-ribu.docx",
                "template.zip.entries" + WHOLE,
                () -> {
                    Map<String, byte[]> parts = DocxText.parts(GOOD);
                    for (int i = 0; i < 60_000; i++) {
                        parts.put("e" + i, new byte[0]);
                    }
                    return DocxBuilder.zip(parts);
                });
        add("dua-kali.docx", "template.zip.name" + WHOLE, HostileFiles::twice);
        add("keluar.docx", "template.zip.name" + WHOLE, () -> with("../keluar.xml", new byte[1]));
        add(
                "bom.docx",
                "template.zip.large" + WHOLE,
                () -> with("word/extra.bin", new byte[15 << 20]));
        add("bom-empat-ratus.docx", "template.zip.large" + WHOLE, HostileFiles::bombUnderRatio);
        add("bertindih.docx", "template.zip.damaged" + WHOLE, HostileFiles::overlapping);
    }

    private void xml() {
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document>&e;";
        add("entitas.docx", "template.xml.doctype" + DOCUMENT, () -> document(entity));
        String laughs =
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><w:document>&b;";
        add("tawa.docx", "template.xml.doctype" + DOCUMENT, () -> document(laughs));
        add(
                "doctype.docx",
                "template.xml.doctype" + DOCUMENT,
                () -> document("<!DOCTYPE w:document><w:document/>"));
        add(
                "seratus-tabel.docx",
                "template.xml.deep" + DOCUMENT,
                () ->
                        body(
                                "<w:tbl><w:tr><w:tc>".repeat(100)
                                        + p("")
                                        + ("</w:tc></w:tr></w:tbl>" + p("")).repeat(100)));
        add(
                "seratus-ribu-lapis.docx",
                "template.xml.deep" + DOCUMENT,
                () -> noisy("<w:p>".repeat(100_000) + "</w:p>".repeat(100_000)));
        add(
                "tanpa-penutup.docx",
                "template.xml.broken" + DOCUMENT,
                () -> body("<w:p><w:r></w:p></w:r>"));
    }

    private void templates() {
        add(
                "terbuka.docx",
                "template.section.open @ paragraf 2",
                () -> body(p("x") + p("${#a}") + p("${a.b}")));
        add(
                "tak-berhubungan.docx",
                "template.list.unrelated @ tabel 1, baris 1",
                () -> body(table(row("${a.b}", "${c.d}")) + p("")));
        add(
                "kode.docx",
                "template.code.field @ paragraf 1",
                () ->
                        body(
                                paragraph(
                                        "",
                                        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>",
                                        "<w:r><w:instrText>IF ${isi}</w:instrText></w:r>",
                                        "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")));
        add(
                "rusak.docx",
                "docx.fault",
                () -> body("<w:tbl><w:tr><w:trPr/></w:tr></w:tbl>" + p("${isi}")));
        add("gambar-raksasa.docx", "template.picture.large @ paragraf 2", () -> huge("Lambang"));
        add("wadah-raksasa.docx", "template.picture.large @ paragraf 2", () -> huge("${logo}"));
    }

    private void sizes() {
        add(
                "sepuluh-juta-isian.docx",
                "template.zip.large" + WHOLE,
                () -> body(p("${a}".repeat(10_000_000))));
        add(
                "tiga-juta-isian.docx",
                "template.field.many @ paragraf 1",
                () -> noisy(p("${a}".repeat(3_000_000))));
        add(
                "format-panjang.docx",
                "template.field.many @ paragraf 2",
                () ->
                        noisy(
                                p("")
                                        + paragraph(
                                                "",
                                                r(
                                                        "<w:x w:a=\"" + noise(1 << 20) + "\"/>",
                                                        "${isi}x".repeat(40_000)))));
        add(
                "paragraf-32-mb.docx",
                "template.zip.large" + WHOLE,
                () -> body(p("x".repeat(32 << 20))));
        add("paragraf-15-mb.docx", "made", () -> noisy(p(noise(15 << 20))));
        add(
                "bagian-bertumpuk.docx",
                "template.section.deep @ paragraf 1",
                () -> body(p("${#a}".repeat(20_000) + "${/a}".repeat(20_000))));
        add("hasil-raksasa.docx", "docx.large", () -> body(p("${isi}").repeat(2_000)));
        add(
                "banyak-bagian.docx",
                "template.xml.many @ bagian word/header17.xml",
                () -> {
                    DocxBuilder many = docx().add(p("${isi}"));
                    for (int i = 0; i < 30; i++) {
                        many.header("<w:p/>".repeat(20_000));
                    }
                    return many.build();
                });
    }

    private static byte[] body(String markup) {
        return docx().add(markup).build();
    }

    /// With text that deflates badly beside it, so that no ratio refuses the part.
    private static byte[] noisy(String markup) {
        return body(markup + p(noise(40_000)));
    }

    private static String noise(int length) {
        var random = new Random(length);
        var noise = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            noise.append((char) ('a' + random.nextInt(26)));
        }
        return noise.toString();
    }

    private static byte[] document(String xml) {
        return with("word/document.xml", xml.getBytes(UTF_8));
    }

    private static byte[] huge(String alt) {
        DocxBuilder template = docx();
        template.add(p("a"), paragraph("", template.picture(alt, 900, 900)));
        byte[] png = new byte[109_000];
        byte[] start = HexFormat.of().parseHex("89504e470d0a1a0a0000000d494844520000753000007530");
        System.arraycopy(start, 0, png, 0, start.length);
        Map<String, byte[]> parts = DocxText.parts(template.build());
        parts.replaceAll((name, content) -> name.endsWith(".png") ? png : content);
        return DocxBuilder.zip(parts);
    }

    private static byte[] twice() {
        byte[] zip = with("word/docum3nt.xml", new byte[] {1});
        String text = new String(zip, ISO_8859_1);
        return text.replace("docum3nt", "document").getBytes(ISO_8859_1);
    }

    /// 27 parts of 15 MB, each at one to four hundred.
    private static byte[] bombUnderRatio() {
        byte[] part = new byte[15 << 20];
        var random = new Random(4);
        for (int i = 0; i < part.length; i += 900) {
            part[i] = (byte) random.nextInt();
        }
        Map<String, byte[]> parts = DocxText.parts(GOOD);
        for (int i = 0; i < 27; i++) {
            parts.put("word/media/m" + i + ".bin", part);
        }
        return DocxBuilder.zip(parts);
    }

    /// Each entry of the directory claims nearly the whole file as its own.
    private static byte[] overlapping() {
        Map<String, byte[]> parts = DocxText.parts(GOOD);
        byte[] noise = new byte[2_000_000];
        new Random(5).nextBytes(noise);
        for (int i = 0; i < 900; i++) {
            parts.put("word/e" + i, new byte[] {1});
        }
        parts.put("word/noise.bin", noise);
        byte[] zip = DocxBuilder.zip(parts);
        for (int at = zip.length - 30; at >= 0; at--) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2) {
                if (zip[at + 46 + 5] == 'e' && zip[at + 28] < 10) {
                    zip[at + 20 + 2] = 0x10;
                }
            }
        }
        return zip;
    }

    private static byte[] with(String name, byte[] content) {
        Map<String, byte[]> parts = DocxText.parts(GOOD);
        parts.put(name, content);
        return DocxBuilder.zip(parts);
    }

    private static byte[] changed(String name, String from, String to) {
        Map<String, byte[]> parts = DocxText.parts(GOOD);
        String text = new String(parts.getOrDefault(name, new byte[0]), UTF_8);
        return with(name, text.replace(from, to).getBytes(UTF_8));
    }
}
