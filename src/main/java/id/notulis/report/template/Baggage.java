package id.notulis.report.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What of a template's package travels with its documents: the parts that something still refers
/// to. Left behind are links that load something from outside (hyperlinks, which load nothing until
/// somebody follows them, stay), the comments and names of those who made the template, its preview
/// picture, its signature, which no longer fits, and the images of placeholders.
final class Baggage {

    private static final Set<String> LEFT_BEHIND =
            Set.of(
                    "attachedTemplate",
                    "comments",
                    "commentsExtended",
                    "commentsIds",
                    "commentsExtensible",
                    "people",
                    "thumbnail",
                    "extended-properties",
                    "origin");

    private final DocxArchive archive;
    private final Map<String, Relationships> links = new HashMap<>();
    private final Map<String, Set<String>> cut = new HashMap<>();

    Baggage(DocxArchive archive) throws UnsoundException {
        this.archive = archive;
        for (String owner : archive.names()) {
            read(owner);
        }
        read("");
    }

    private void read(String owner) throws UnsoundException {
        if (!archive.has(Relationships.fileOf(owner))) {
            return;
        }
        Relationships own = Relationships.read(archive, owner);
        links.put(owner, own);
        for (Relationships.Link link : own.links()) {
            boolean outside = link.external() && !link.kind().equals("hyperlink");
            if (outside || LEFT_BEHIND.contains(link.kind())) {
                cut(owner, link.id());
            }
        }
    }

    void cut(String owner, String id) {
        Set<String> ids = cut.get(owner);
        if (ids == null) {
            ids = new HashSet<>();
            cut.put(owner, ids);
        }
        ids.add(id);
    }

    /// The ids of what a part refers to and leaves behind; "" stands for the package.
    Set<String> cutOf(String owner) {
        return cut.getOrDefault(owner, Set.of());
    }

    List<Relationships.Link> linksOf(String owner) {
        Relationships own = links.get(owner);
        return own == null ? List.of() : own.links();
    }

    /// A root of relationships without those that are left behind.
    void leaveBehind(String owner, Element relationships) {
        Set<String> ids = cutOf(owner);
        List<Piece> kept = new ArrayList<>();
        for (Piece child : relationships.children()) {
            String id = child instanceof Element link ? link.attribute("Id") : null;
            if (id == null || !ids.contains(id)) {
                kept.add(child);
            }
        }
        relationships.replaceChildren(kept);
    }

    /// The parts that can be reached, with the files of their relationships.
    Set<String> carried() {
        Set<String> carried = new HashSet<>();
        var waiting = new ArrayDeque<String>();
        waiting.add("");
        while (!waiting.isEmpty()) {
            String owner = waiting.remove();
            if (links.containsKey(owner)) {
                carried.add(Relationships.fileOf(owner));
            }
            for (Relationships.Link link : linksOf(owner)) {
                if (!link.external()
                        && !cutOf(owner).contains(link.id())
                        && archive.has(link.target())
                        && carried.add(link.target())) {
                    waiting.add(link.target());
                }
            }
        }
        return carried;
    }
}
