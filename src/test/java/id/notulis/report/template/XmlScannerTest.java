package id.notulis.report.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Compared with the JDK's own reader, which accepts more: what ours accepts, the other must read
/// the same.
class XmlScannerTest {

    private static final String SAMPLE =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- a - b --><w:a xmlns:w=\"u\" x = 'a&amp;b\"'>"
                    + "t&lt;&#65;&#x1F46E; é👮<w:b/><w:c y=\"1\" z='2'></w:c><![CDATA[<&]]>\r\n"
                    + "<?pi data?><w:d.e-f_1>]]&gt;</w:d.e-f_1></w:a>\n<!--x-->";

    @Test
    void readsAsTheJdkDoes() throws Exception {
        assertThat(ours(SAMPLE.getBytes(UTF_8))).isEqualTo(jdk(SAMPLE.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "<",
                "<a",
                "<a>",
                "<a/",
                "</a>",
                "<a></b>",
                "<a/><b/>",
                "<a/>x",
                "x<a/>",
                "<a b/>",
                "<a b=c/>",
                "<a b=\"<\"/>",
                "<a b=\"1\" b=\"2\"/>",
                "<a b=\"1\"c=\"2\"/>",
                "<a b=\"&x;\"/>",
                "<a>&</a>",
                "<a>&x;</a>",
                "<a>&#0;</a>",
                "<a>&#xD800;</a>",
                "<a>&#x110000;</a>",
                "<a>&#;</a>",
                "<a>]]></a>",
                "<a>\u0001</a>",
                "<a>\uFFFE</a>",
                "<a><!-- </a>",
                "<a><![CDATA[</a>",
                "<a><?pi</a>",
                "<1/>",
                "<-a/>",
                "< a/>",
                "<a><b></a></b>",
                "<![CDATA[x]]><a/>",
                "<a/><![CDATA[x]]>",
                "<a><!ELEMENT b></a>"
            })
    void refusesWhatIsNotWellFormed(String xml) {
        assertThat(catchThrowableOfType(UnsoundException.class, () -> ours(xml.getBytes(UTF_8))))
                .as(xml)
                .isNotNull();
        assertThat(catchThrowableOfType(XMLStreamException.class, () -> jdk(xml.getBytes(UTF_8))))
                .as("the JDK on %s", xml)
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a><a/>",
                "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>",
                "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>"
            })
    void refusesDocumentTypes(String xml) {
        UnsoundException refused =
                catchThrowableOfType(UnsoundException.class, () -> ours(xml.getBytes(UTF_8)));

        assertThat(refused.reason().key()).isEqualTo("template.xml.doctype");
    }

    @Test
    void refusesWhatIsNoUtf8() {
        List<byte[]> wrong =
                List.of(
                        new byte[] {'<', 'a', '>', (byte) 0xC0, (byte) 0x80, '<', '/', 'a', '>'},
                        new byte[] {'<', 'a', '>', (byte) 0xE9, '<', '/', 'a', '>'},
                        new byte[] {
                            '<', 'a', '>', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '<', '/', 'a', '>'
                        },
                        new byte[] {
                            '<',
                            'a',
                            '>',
                            (byte) 0xF4,
                            (byte) 0x90,
                            (byte) 0x80,
                            (byte) 0x80,
                            '<',
                            '/',
                            'a',
                            '>'
                        },
                        "<a/>".getBytes(java.nio.charset.StandardCharsets.UTF_16));
        for (byte[] bytes : wrong) {
            assertThat(catchThrowableOfType(UnsoundException.class, () -> ours(bytes))).isNotNull();
        }
    }

    @Test
    void refusesElementsTooDeep() throws Exception {
        String allowed = "<a>".repeat(100) + "</a>".repeat(100);
        String deep = "<a>".repeat(101) + "</a>".repeat(101);

        assertThat(ours(allowed.getBytes(UTF_8))).hasSize(200);
        assertThat(catchThrowableOfType(UnsoundException.class, () -> ours(deep.getBytes(UTF_8))))
                .extracting(e -> e.reason().key())
                .isEqualTo("template.xml.deep");
    }

    /// Bytes are changed, doubled and dropped at random: whatever ours still accepts, the JDK reads
    /// the same, and nothing but a refusal ever comes out.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void acceptsNothingTheJdkRefuses(long seed) throws Exception {
        var random = new Random(seed);
        int accepted = 0;
        for (int i = 0; i < 500; i++) {
            byte[] mutant = mutate(SAMPLE.getBytes(UTF_8), random);
            List<String> read;
            try {
                read = ours(mutant);
            } catch (UnsoundException e) {
                continue;
            }
            accepted++;
            String shown = "seed " + seed + ": " + new String(mutant, UTF_8);
            if (isReadable(mutant)) {
                assertThat(read).as(shown).isEqualTo(jdk(mutant));
            } else {
                assertThat(faultOf(mutant)).as(shown).isEmpty();
            }
        }
        assertThat(accepted).isPositive();
    }

    /// Behind the declaration, whose pseudo attributes ours does not read.
    private static byte[] mutate(byte[] bytes, Random random) {
        byte[] mutant = bytes.clone();
        int first = SAMPLE.indexOf("<w:a");
        for (int i = 0; i <= random.nextInt(3); i++) {
            int at = first + random.nextInt(mutant.length - first);
            switch (random.nextInt(3)) {
                case 0 -> mutant[at] = (byte) random.nextInt(256);
                case 1 -> mutant[at] = mutant[first + random.nextInt(mutant.length - first)];
                default -> {
                    byte[] shorter = new byte[mutant.length - 1];
                    System.arraycopy(mutant, 0, shorter, 0, at);
                    System.arraycopy(mutant, at + 1, shorter, at, shorter.length - at);
                    mutant = shorter;
                }
            }
        }
        return mutant;
    }

    private static boolean isReadable(byte[] xml) {
        try {
            return !jdk(xml).isEmpty();
        } catch (XMLStreamException | RuntimeException e) {
            return false;
        }
    }

    /// What ours does not look at: prefixes, and what instructions and comments say.
    private static String faultOf(byte[] xml) {
        try {
            jdk(xml);
            return "";
        } catch (XMLStreamException | RuntimeException e) {
            String text = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
            for (String known :
                    List.of(
                            "prefix",
                            "namespace",
                            "qname",
                            "xmlns",
                            "instruction",
                            "target",
                            "--")) {
                if (text.contains(known)) {
                    return "";
                }
            }
            return text;
        }
    }

    private static List<String> ours(byte[] xml) throws UnsoundException {
        var scanner = new XmlScanner(xml);
        List<String> events = new ArrayList<>();
        var text = new StringBuilder();
        for (var kind = scanner.next(); kind != XmlScanner.Kind.DONE; kind = scanner.next()) {
            switch (kind) {
                case TEXT -> text.append(scanner.text(scanner.from(), scanner.to()));
                case START -> {
                    flush(text, events);
                    var event = new StringBuilder("<" + scanner.name());
                    for (String name : List.of("x", "y", "z")) {
                        String value = scanner.attribute(name);
                        event.append(value == null ? "" : " " + name + "=" + normal(value));
                    }
                    events.add(event.toString());
                }
                default -> {
                    flush(text, events);
                    events.add(">" + scanner.name());
                }
            }
        }
        return events;
    }

    private static List<String> jdk(byte[] xml) throws XMLStreamException {
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        List<String> events = new ArrayList<>();
        var text = new StringBuilder();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        text.append(reader.getText());
                case XMLStreamConstants.START_ELEMENT -> {
                    flush(text, events);
                    var event = new StringBuilder("<" + nameOf(reader));
                    for (String name : List.of("x", "y", "z")) {
                        String value = reader.getAttributeValue(null, name);
                        event.append(value == null ? "" : " " + name + "=" + normal(value));
                    }
                    events.add(event.toString());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    flush(text, events);
                    events.add(">" + nameOf(reader));
                }
                default -> {}
            }
        }
        return events;
    }

    private static String nameOf(XMLStreamReader reader) {
        String prefix = reader.getPrefix();
        return (prefix == null || prefix.isEmpty() ? "" : prefix + ":") + reader.getLocalName();
    }

    /// Line ends are made alike by readers of XML; ours keeps them, for they come out again.
    private static String normal(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\n\t]", " ");
    }

    private static void flush(StringBuilder text, List<String> events) {
        if (!text.isEmpty()) {
            events.add(normal(text.toString()));
            text.setLength(0);
        }
    }
}
