package id.notulis.layout.docx;

import id.notulis.i18n.Message;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads a part into a tree: no document type, no entities of its own, at most 95 levels deep, less
/// than what the parser itself allows and two million elements.
final class MarkupReader {

    private static final int DEEPEST = 95;
    private static final int MOST_ELEMENTS = 2_000_000;

    private static final String OFFICE = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    /// What the usual edition has in its namespaces and the strict one has not.
    private static final String YEAR = "2006/";

    /// Prefixes by what a namespace ends with in the strict edition.
    private static final Map<String, String> PREFIXES =
            Map.of(
                    "wordprocessingml/main", "w:",
                    "officeDocument/relationships", "r:",
                    "drawingml/main", "a:",
                    "drawingml/picture", "pic:",
                    "drawingml/chart", "c:",
                    "drawingml/wordprocessingDrawing", "wp:",
                    "officeDocument/math", "m:",
                    "markup-compatibility/2006", "mc:",
                    "package/relationships", "");

    /// The strict edition names sides by where text starts and ends.
    private static final Map<String, String> SIDES =
            Map.of("w:start", "w:left", "w:end", "w:right");

    /// Elements that hold something for each side.
    private static final Set<String> SIDED =
            Set.of("w:tblCellMar", "w:tcMar", "w:tblBorders", "w:tcBorders");

    private static final String VML = "urn:schemas-microsoft-com:vml";

    private final XMLStreamReader xml;
    private final Deque<Open> open = new ArrayDeque<>();
    private int elements;

    private MarkupReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    static Markup read(byte[] content) throws RefusedDocumentException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return new MarkupReader(
                            factory.createXMLStreamReader(new ByteArrayInputStream(content)))
                    .root();
        } catch (XMLStreamException damaged) {
            throw new RefusedDocumentException(Message.of("layout.refused.damaged"));
        }
    }

    private Markup root() throws XMLStreamException, RefusedDocumentException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new RefusedDocumentException(Message.of("layout.refused.damaged"));
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
                case XMLStreamConstants.END_ELEMENT -> {
                    Markup done = open.pop().closed();
                    if (open.isEmpty()) {
                        return done;
                    }
                    open.element().children.add(done);
                }
                default -> {}
            }
        }
        throw new RefusedDocumentException(Message.of("layout.refused.damaged"));
    }

    private void begin() throws RefusedDocumentException {
        elements++;
        if (open.size() == DEEPEST || elements > MOST_ELEMENTS) {
            throw new RefusedDocumentException(Message.of("layout.refused.large"));
        }
        Map<String, String> attributes = HashMap.newHashMap(xml.getAttributeCount());
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            attributes.put(
                    prefix(xml.getAttributeNamespace(index)) + xml.getAttributeLocalName(index),
                    xml.getAttributeValue(index));
        }
        String name = prefix(xml.getNamespaceURI()) + xml.getLocalName();
        boolean side = !open.isEmpty() && SIDED.contains(open.element().name);
        open.push(new Open(side ? SIDES.getOrDefault(name, name) : name, attributes));
    }

    /// Spaces between elements are no text of theirs.
    private void characters() {
        if (!open.isEmpty() && open.element().children.isEmpty()) {
            open.element().text.append(xml.getText());
        }
    }

    private static String prefix(@Nullable String namespace) {
        if (namespace == null || namespace.isEmpty()) {
            return "";
        }
        if (namespace.equals(VML)) {
            return "v:";
        }
        String tail =
                namespace.startsWith(OFFICE)
                        ? namespace.substring(OFFICE.length())
                        : namespace.startsWith(STRICT) ? namespace.substring(STRICT.length()) : "?";
        return PREFIXES.getOrDefault(tail.replace(YEAR, ""), "?:");
    }

    /// An element whose end is not yet read.
    private static final class Open {

        private final String name;
        private final Map<String, String> attributes;
        private final List<Markup> children = new ArrayList<>(4);
        private final StringBuilder text = new StringBuilder(0);

        Open(String name, Map<String, String> attributes) {
            this.name = name;
            this.attributes = attributes;
        }

        Markup closed() {
            return new Markup(name, attributes, List.copyOf(children), text.toString());
        }
    }
}
