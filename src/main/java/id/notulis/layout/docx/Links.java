package id.notulis.layout.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The relationships of one part: which other parts it names by which id.
final class Links {

    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, String> byKind = new HashMap<>();

    /// @param part whose relationships they are, `word/document.xml`; blank for the package itself
    static Links of(Parts parts, String part) throws RefusedDocumentException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String name = folder + "_rels/" + part.substring(slash) + ".rels";
        Links links = new Links();
        parts.markup(name).ifPresent(root -> links.read(root, folder));
        return links;
    }

    /// The part of an id; none when it lies outside the document.
    Optional<String> target(String id) {
        return Optional.ofNullable(targets.get(id));
    }

    /// The part of a kind that there is one of, `styles`.
    Optional<String> ofKind(String kind) {
        return Optional.ofNullable(byKind.get(kind));
    }

    private void read(Markup root, String folder) {
        for (Markup link : root.children("Relationship")) {
            String written = link.attribute("Target").orElse("");
            if (link.attribute("TargetMode").orElse("").equals("External") || written.isEmpty()) {
                continue;
            }
            String target = resolved(folder, written);
            targets.putIfAbsent(link.attribute("Id").orElse(""), target);
            String kind = link.attribute("Type").orElse("");
            byKind.putIfAbsent(kind.substring(kind.lastIndexOf('/') + 1), target);
        }
    }

    private static String resolved(String folder, String written) {
        if (written.startsWith("/")) {
            return written.substring(1);
        }
        String base = folder;
        String rest = written;
        while (rest.startsWith("../") && !base.isEmpty()) {
            rest = rest.substring(3);
            base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
        }
        return base + rest;
    }
}
