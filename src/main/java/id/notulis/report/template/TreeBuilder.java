package id.notulis.report.template;

import java.util.Arrays;

/// Reads a story into elements, leaving out what an official document must not carry or what would
/// stand between a field and its reader: content controls and smart tags (their content stays),
/// comments, marks of the spelling checker and of the last layout, what a picture might be fetched
/// from, and the identities Word gives to editing sessions and paragraphs, which would no longer be
/// unique once a paragraph is repeated. Tracked changes are read as if they had been accepted.
final class TreeBuilder {

    private final byte[] part;
    private final XmlScanner xml;
    private final Allowance allowance;
    private final Element[] open = new Element[128];
    private final Deletions deletions = new Deletions();
    private int depth;

    private TreeBuilder(byte[] part, Allowance allowance) {
        this.part = part;
        this.allowance = allowance;
        this.xml = new XmlScanner(part);
    }

    /// @return the root of the part
    static Element read(byte[] part, Allowance allowance) throws UnsoundException {
        return new TreeBuilder(part, allowance).read();
    }

    private Element read() throws UnsoundException {
        Element holder = Element.of("part");
        open[depth++] = holder;
        for (var kind = xml.next(); kind != XmlScanner.Kind.DONE; kind = xml.next()) {
            switch (kind) {
                case START -> start();
                case TEXT ->
                        open[depth - 1].add(
                                new Characters(Arrays.copyOfRange(part, xml.from(), xml.to())));
                default -> {
                    if (!isTransparent(xml.name())) {
                        depth--;
                        deletions.end(open[depth], open[depth - 1]);
                    }
                }
            }
        }
        if (holder.children().size() == 1 && holder.children().get(0) instanceof Element root) {
            return root;
        }
        throw new UnsoundException("template.xml.broken", 0);
    }

    private void start() throws UnsoundException {
        String name = xml.name();
        allowance.takeElement();
        if (isDropped(name)) {
            if (name.equals("w:del")) {
                deletions.note(open[depth - 1]);
            }
            skip();
        } else if (!isTransparent(name)) {
            var element = new Element(name, tag());
            deletions.begin(element, open[depth - 1]);
            open[depth - 1].add(element);
            open[depth++] = element;
        }
    }

    private void skip() throws UnsoundException {
        int level = 1;
        while (level > 0) {
            switch (xml.next()) {
                case START -> level++;
                case END -> level--;
                default -> {}
            }
        }
    }

    private static boolean isTransparent(String name) {
        return switch (name) {
            case "w:sdt", "w:sdtContent", "w:smartTag", "w:customXml", "w:ins", "w:moveTo" -> true;
            default -> false;
        };
    }

    private static boolean isDropped(String name) {
        return switch (name) {
            case "w:sdtPr",
                    "w:sdtEndPr",
                    "w:smartTagPr",
                    "w:customXmlPr",
                    "w:proofErr",
                    "w:lastRenderedPageBreak",
                    "w:del",
                    "w:moveFrom",
                    "w:cellIns",
                    "w:cellDel",
                    "w:cellMerge",
                    "w:numberingChange",
                    "w:rPrChange",
                    "w:pPrChange",
                    "w:tblPrChange",
                    "w:tblPrExChange",
                    "w:tblGridChange",
                    "w:trPrChange",
                    "w:tcPrChange",
                    "w:sectPrChange",
                    "w:moveFromRangeStart",
                    "w:moveFromRangeEnd",
                    "w:moveToRangeStart",
                    "w:moveToRangeEnd",
                    "w:commentRangeStart",
                    "w:commentRangeEnd",
                    "w:commentReference" ->
                    true;
            default -> name.startsWith("w:customXml") && name.contains("Range");
        };
    }

    private byte[] tag() {
        int from = xml.from() + 1;
        int to = xml.to() - 1;
        if (part[to - 1] == '/') {
            to--;
        }
        byte[] tag = Arrays.copyOfRange(part, from, to);
        int kept = tag.length;
        for (int i = xml.attributeCount() - 1; i >= 0; i--) {
            if (isIncidental(i) || (xml.name().startsWith("v:") && isOutside(i))) {
                int end = xml.attributeTo(i) - from;
                int begin = xml.attributeFrom(i) - from - 1;
                System.arraycopy(tag, end, tag, begin, kept - end);
                kept -= end - begin;
            }
        }
        return kept == tag.length ? tag : Arrays.copyOf(tag, kept);
    }

    private boolean isIncidental(int attribute) {
        return xml.attributeStartsWith(attribute, "w:rsid")
                || xml.attributeStartsWith(attribute, "w14:paraId")
                || xml.attributeStartsWith(attribute, "w14:textId");
    }

    /// Where a picture of the older drawing language is fetched from anew.
    private boolean isOutside(int attribute) {
        return xml.attributeStartsWith(attribute, "src")
                || xml.attributeStartsWith(attribute, "o:href")
                || xml.attributeStartsWith(attribute, "o:althref")
                || xml.attributeStartsWith(attribute, "r:href");
    }
}
