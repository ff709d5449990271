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
    private final Set<String> kinds = new HashSet<>();
    private final Set<String> wanted = new HashSet<>();

    void addAll(Definitions other) {
        styles.addAll(other.styles);
        numbers.addAll(other.numbers);
        kinds.addAll(other.kinds);
        wanted.addAll(other.wanted);
    }

    boolean hasStyle(String id) {
        return styles.contains(id);
    }

    /// 0 takes a numbering away and is defined nowhere.
    boolean hasNumber(String id) {
        return id.equals("0") || numbers.contains(id);
    }

    /// Numberings of a kind that does not exist, by the id of the kind.
    Set<String> missingKinds() {
        Set<String> missing = new HashSet<>(wanted);
        missing.removeAll(kinds);
        return missing;
    }

    /// Whether a part of a type defines something. Names do not tell: what was edited in a browser
    /// has `styles2.xml`.
    static boolean isDefinition(@Nullable String type) {
        return type != null && (type.endsWith(".styles+xml") || type.endsWith(".numbering+xml"));
    }

    void read(byte[] bytes, int from, int to) throws UnsoundException {
        var xml = new XmlScanner(bytes, from, to);
        for (var kind = xml.next(); kind != XmlScanner.Kind.DONE; kind = xml.next()) {
            if (kind != XmlScanner.Kind.START) {
                continue;
            }
            if (xml.depth() == 3 && xml.name().equals("w:abstractNumId")) {
                add(wanted, xml.attribute("w:val"));
            } else if (xml.depth() == 2) {
                switch (xml.name()) {
                    case "w:abstractNum" -> add(kinds, xml.attribute("w:abstractNumId"));
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
