package id.notulis.report.docx;

import id.notulis.report.template.UnsoundException;
import id.notulis.report.template.XmlScanner;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The styles and numberings a document defines.
final class Definitions {

    private final Set<String> styles = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();

    void addAll(Definitions other) {
        styles.addAll(other.styles);
        numbers.addAll(other.numbers);
    }

    boolean hasStyle(String id) {
        return styles.contains(id);
    }

    /// 0 takes a numbering away and is defined nowhere.
    boolean hasNumber(String id) {
        return id.equals("0") || numbers.contains(id);
    }

    /// Whether a part defines something, told by its name as Word and all others give it.
    static boolean isDefinition(String part) {
        return part.endsWith("/styles.xml") || part.endsWith("/numbering.xml");
    }

    void read(byte[] bytes, int from, int to) throws UnsoundException {
        var xml = new XmlScanner(bytes, from, to);
        for (var kind = xml.next(); kind != XmlScanner.Kind.DONE; kind = xml.next()) {
            if (kind == XmlScanner.Kind.START && xml.depth() == 2) {
                switch (xml.name()) {
                    case "w:style" -> add(styles, xml.attribute("w:styleId"));
                    case "w:num" -> add(numbers, xml.attribute("w:numId"));
                    default -> {}
                }
            }
        }
    }

    private static void add(Set<String> set, @Nullable String id) {
        if (id != null) {
            set.add(id);
        }
    }
}
