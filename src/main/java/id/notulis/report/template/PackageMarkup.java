package id.notulis.report.template;

/// The addresses that parts and relationships of a package are known by.
final class PackageMarkup {

    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    static final String IMAGE = OFFICE + "image";
    static final String CORE_RELATION =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    static final String CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
    static final String CORE_PART = "docProps/core.xml";
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    static final String DOCUMENT_TYPE = WORD + "document.main+xml";
    static final String TEMPLATE_TYPE = WORD + "template.main+xml";
    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String NO_RELATIONSHIPS =
            "<Relationships"
                    + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";

    private PackageMarkup() {}

    /// A part with one root, cut in front of its end.
    static Template.Opened open(String name, Element root) {
        var head = new Utf8Buffer(1024);
        head.ascii(Xml.DECLARATION);
        root.open(head);
        for (Piece child : root.children()) {
            Xml.copy(child, head);
        }
        var tail = new Utf8Buffer(32);
        root.close(tail);
        return new Template.Opened(name, new Literal(head.toArray()), new Literal(tail.toArray()));
    }

    static Packed whole(String name, Element root) {
        var out = new Utf8Buffer(1024);
        out.ascii(Xml.DECLARATION);
        root.copyTo(out);
        return Packed.of(name, out.toArray());
    }

    /// A child for a root, with the root's prefix.
    static Element child(Element root, String name, String... attributes) {
        String prefix = root.name().substring(0, root.name().indexOf(':') + 1);
        var tag = new Utf8Buffer(256);
        tag.ascii(prefix);
        tag.ascii(name);
        for (int i = 0; i < attributes.length; i += 2) {
            tag.ascii(" ");
            tag.ascii(attributes[i]);
            tag.ascii("=\"");
            tag.escaped(attributes[i + 1]);
            tag.ascii("\"");
        }
        return new Element(prefix + name, tag.toArray());
    }
}
