package id.notulis.report.template;

import org.jspecify.annotations.Nullable;

/// Reads one part of a package as a sequence of tags and texts, over its bytes and without copying.
///
/// It is stricter than XML asks: UTF-8 only, no document type and so no entity but the five that
/// XML names, at most 100 elements within each other, at most 100 attributes. What passes is
/// well-formed; whether its prefixes are declared is not looked at. It stands here instead of the
/// JDK's StAX reader because a template's markup has to come out as it went in, prefixes and
/// unknown extensions included, because every document is read once more before it is handed over,
/// and because it costs a process that makes one document a tenth of what loading StAX does.
///
/// Not safe for use by several threads.
public final class XmlScanner {

    /// What has been read.
    public enum Kind {
        /// A start tag, or a tag that is both: then an `END` follows all the same.
        START,
        END,
        /// Text or a CDATA section.
        TEXT,
        /// Nothing is left.
        DONE
    }

    private static final int MAX_DEPTH = 100;
    private static final int MAX_ATTRIBUTES = 100;

    private final byte[] bytes;
    private final int limit;
    private final String[] open = new String[MAX_DEPTH];
    private final int[] attributes = new int[MAX_ATTRIBUTES * 4];
    private final MetNames names = new MetNames();
    private int at;
    private int depth;
    private int from;
    private int to;
    private int attributeCount;
    private boolean seenRoot;
    private boolean endPending;
    private String name = "";

    public XmlScanner(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    public XmlScanner(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.at = from;
        this.limit = to;
        if (to - from >= 3 && bytes[from] == (byte) 0xEF && bytes[from + 1] == (byte) 0xBB) {
            at += 3;
        }
    }

    /// Goes on to the next tag or text. Comments and processing instructions are passed over.
    ///
    /// @throws UnsoundException when what follows is not well-formed or not accepted
    public Kind next() throws UnsoundException {
        if (endPending) {
            endPending = false;
            from = at;
            to = at;
            return end();
        }
        while (at < limit) {
            if (bytes[at] != '<') {
                if (text()) {
                    return Kind.TEXT;
                }
            } else if (at + 1 == limit) {
                throw broken();
            } else {
                switch (bytes[at + 1]) {
                    case '/' -> {
                        return endTag();
                    }
                    case '?' -> skip("?>", at + 2);
                    case '!' -> {
                        if (declaration()) {
                            return Kind.TEXT;
                        }
                    }
                    default -> {
                        return startTag();
                    }
                }
            }
        }
        if (depth > 0 || !seenRoot) {
            throw broken();
        }
        return Kind.DONE;
    }

    /// The name of the tag with its prefix, `w:p`.
    public String name() {
        return name;
    }

    /// How many elements are open around what has been read, an element itself not counted.
    public int depth() {
        return depth;
    }

    /// Where what has been read begins.
    public int from() {
        return from;
    }

    /// Behind what has been read; of a start tag `<w:p a="b"/>` and `<w:p a="b">` alike.
    public int to() {
        return to;
    }

    /// The text with its references resolved.
    public String text(int start, int end) {
        return Utf8.decode(bytes, start, end);
    }

    /// The value of an attribute of the start tag just read, or null.
    public @Nullable String attribute(String wanted) {
        for (int i = 0; i < attributeCount; i++) {
            if (equal(attributes[i * 4], attributes[i * 4 + 1], wanted)) {
                return Utf8.decode(bytes, attributes[i * 4 + 2], attributes[i * 4 + 3]);
            }
        }
        return null;
    }

    int attributeCount() {
        return attributeCount;
    }

    boolean attributeStartsWith(int index, String start) {
        int from = attributes[index * 4];
        int end = from + start.length();
        return end <= attributes[index * 4 + 1] && equal(from, end, start);
    }

    /// Where an attribute's name begins.
    int attributeFrom(int index) {
        return attributes[index * 4];
    }

    /// Behind the quote that ends an attribute.
    int attributeTo(int index) {
        return attributes[index * 4 + 3] + 1;
    }

    private boolean text() throws UnsoundException {
        from = at;
        int i = at;
        while (i < limit) {
            byte b = bytes[i];
            if (Octets.isOrdinary(b)) {
                i++;
            } else if (b == '<') {
                break;
            } else if (b == '&') {
                at = i;
                reference();
                i = at;
            } else {
                if (b == '>' && i - from >= 2 && bytes[i - 1] == ']' && bytes[i - 2] == ']') {
                    throw broken();
                }
                i = Utf8.next(bytes, i, limit);
            }
        }
        at = from;
        if (depth == 0) {
            skipBlanks();
            if (at < i) {
                throw broken();
            }
        }
        at = i;
        to = i;
        return depth > 0;
    }

    /// A comment is passed over, a CDATA section is text, a document type is refused.
    private boolean declaration() throws UnsoundException {
        if (startsWith("<!--")) {
            skip("-->", at + 4);
            return false;
        }
        if (startsWith("<![CDATA[") && depth > 0) {
            from = at;
            skip("]]>", at + 9);
            to = at;
            return true;
        }
        throw startsWith("<!DOCTYPE") ? new UnsoundException("template.xml.doctype") : broken();
    }

    private Kind startTag() throws UnsoundException {
        if (depth == 0 && seenRoot) {
            throw broken();
        }
        if (depth == MAX_DEPTH) {
            throw new UnsoundException("template.xml.deep", MAX_DEPTH);
        }
        seenRoot = true;
        from = at;
        at++;
        name = readName();
        attributeCount = 0;
        while (true) {
            boolean apart = skipBlanks();
            if (at == limit) {
                throw broken();
            }
            if (bytes[at] == '>') {
                at++;
                break;
            }
            if (bytes[at] == '/') {
                if (at + 1 == limit || bytes[at + 1] != '>') {
                    throw broken();
                }
                at += 2;
                endPending = true;
                break;
            }
            if (!apart) {
                throw broken();
            }
            readAttribute();
        }
        to = at;
        open[depth++] = name;
        return Kind.START;
    }

    private Kind endTag() throws UnsoundException {
        from = at;
        at += 2;
        if (depth == 0 || !startsWith(open[depth - 1])) {
            throw broken();
        }
        at += open[depth - 1].length();
        if (at < limit && bytes[at] != '>') {
            skipBlanks();
        }
        if (at == limit || bytes[at] != '>') {
            throw broken();
        }
        at++;
        to = at;
        return end();
    }

    private Kind end() {
        depth--;
        name = open[depth];
        return Kind.END;
    }

    private void readAttribute() throws UnsoundException {
        if (attributeCount == MAX_ATTRIBUTES) {
            throw broken();
        }
        int nameFrom = at;
        skipName();
        int nameTo = at;
        skipBlanks();
        if (at == limit || bytes[at] != '=') {
            throw broken();
        }
        at++;
        skipBlanks();
        if (at == limit || (bytes[at] != '"' && bytes[at] != '\'')) {
            throw broken();
        }
        byte quote = bytes[at++];
        int valueFrom = at;
        int i = at;
        while (i < limit && bytes[i] != quote) {
            if (Octets.isOrdinary(bytes[i])) {
                i++;
            } else if (bytes[i] == '<') {
                throw broken();
            } else if (bytes[i] == '&') {
                at = i;
                reference();
                i = at;
            } else {
                i = Utf8.next(bytes, i, limit);
            }
        }
        at = i;
        if (at == limit) {
            throw broken();
        }
        for (int k = 0; k < attributeCount; k++) {
            if (Octets.equal(bytes, nameFrom, nameTo, attributes[k * 4], attributes[k * 4 + 1])) {
                throw broken();
            }
        }
        attributes[attributeCount * 4] = nameFrom;
        attributes[attributeCount * 4 + 1] = nameTo;
        attributes[attributeCount * 4 + 2] = valueFrom;
        attributes[attributeCount * 4 + 3] = at;
        attributeCount++;
        at++;
    }

    private void reference() throws UnsoundException {
        int semicolon = at + 1;
        while (semicolon < limit && bytes[semicolon] != ';' && semicolon - at < 12) {
            semicolon++;
        }
        if (semicolon >= limit || Utf8.reference(bytes, at + 1, semicolon) < 0) {
            throw broken();
        }
        at = semicolon + 1;
    }

    private String readName() throws UnsoundException {
        int start = at;
        int hash = skipName();
        return names.of(bytes, start, at, hash);
    }

    /// Passes a name with at most one prefix and answers its hash.
    private int skipName() throws UnsoundException {
        int start = at;
        int i = start;
        int colon = start - 1;
        int hash = 0;
        while (i < limit && Octets.isName(bytes[i])) {
            if (bytes[i] == ':') {
                if (colon >= start || i == start) {
                    throw broken();
                }
                colon = i;
            }
            hash = hash * 31 + bytes[i++];
        }
        at = i;
        if (start == i
                || colon == i - 1
                || Octets.isInner(bytes[start])
                || Octets.isInner(bytes[colon + 1])) {
            throw broken();
        }
        return hash;
    }

    private boolean skipBlanks() {
        int start = at;
        while (at < limit && Octets.isBlank(bytes[at])) {
            at++;
        }
        return at > start;
    }

    private void skip(String end, int start) throws UnsoundException {
        at = start;
        while (!startsWith(end)) {
            if (at >= limit) {
                throw broken();
            }
            at++;
        }
        Utf8.check(bytes, start, at);
        at += end.length();
    }

    private boolean startsWith(String wanted) {
        return at + wanted.length() <= limit && equal(at, at + wanted.length(), wanted);
    }

    private boolean equal(int start, int end, String wanted) {
        return Octets.equal(bytes, start, end, wanted);
    }

    private UnsoundException broken() {
        return new UnsoundException("template.xml.broken", Math.min(at, limit));
    }
}
