package id.notulis.report.template;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What each part of a package is: by its name, else by its ending.
public final class ContentTypes {

    public static final String FILE = "[Content_Types].xml";

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byEnding = new HashMap<>();

    private ContentTypes() {}

    public static ContentTypes read(byte[] file) throws UnsoundException {
        var types = new ContentTypes();
        var xml = new XmlScanner(file);
        for (var kind = xml.next(); kind != XmlScanner.Kind.DONE; kind = xml.next()) {
            String type = kind == XmlScanner.Kind.START ? xml.attribute("ContentType") : null;
            if (type == null) {
                continue;
            }
            String part = xml.attribute("PartName");
            String ending = xml.attribute("Extension");
            if (part != null) {
                types.byName.put(lower(part), type);
            } else if (ending != null) {
                types.byEnding.put(lower(ending), type);
            }
        }
        return types;
    }

    /// The type of a part, or null when nothing says it.
    public @Nullable String of(String part) {
        String type = byName.get("/" + lower(part));
        return type != null ? type : byEnding.get(lower(endingOf(part)));
    }

    public boolean hasEnding(String ending) {
        return byEnding.containsKey(ending);
    }

    private static String endingOf(String part) {
        return part.substring(part.lastIndexOf('.') + 1);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
