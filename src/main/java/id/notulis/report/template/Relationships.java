package id.notulis.report.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What one part refers to, by id, in the order of its file.
public final class Relationships {

    /// One reference. The target of an internal one is the name of a part.
    public record Link(String id, String type, String target, boolean external) {

        /// The type without the address of the standard that defines it: `image`, `header`.
        public String kind() {
            return type.substring(type.lastIndexOf('/') + 1);
        }
    }

    private final List<Link> links = new ArrayList<>();
    private final Map<String, Link> byId = new HashMap<>();
    private final List<String> repeated = new ArrayList<>(0);

    private Relationships() {}

    /// The file that holds the relationships of a part; "" stands for the package.
    public static String fileOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /// The part whose relationships a file holds; "" for the package and for any other file.
    static String ownerOf(String file) {
        int folder = file.lastIndexOf("_rels/");
        return folder < 0 || !file.endsWith(".rels")
                ? ""
                : file.substring(0, folder)
                        + file.substring(
                                folder + "_rels/".length(), file.length() - ".rels".length());
    }

    /// @param part the part they belong to, whose folder their targets start from
    public static Relationships read(DocxArchive archive, String part) throws UnsoundException {
        byte[] file = archive.content(fileOf(part));
        return file == null
                ? new Relationships()
                : read(file, part.substring(0, part.lastIndexOf('/') + 1));
    }

    /// @param folder of the part they belong to, "" or with a slash at its end
    public static Relationships read(byte[] file, String folder) throws UnsoundException {
        var found = new Relationships();
        found.addAll(file, folder);
        return found;
    }

    private void addAll(byte[] file, String folder) throws UnsoundException {
        var xml = new XmlScanner(file);
        for (var kind = xml.next(); kind != XmlScanner.Kind.DONE; kind = xml.next()) {
            if (kind == XmlScanner.Kind.START && xml.name().endsWith("Relationship")) {
                boolean external = "External".equals(xml.attribute("TargetMode"));
                String target = orEmpty(xml.attribute("Target"));
                add(
                        new Link(
                                orEmpty(xml.attribute("Id")),
                                orEmpty(xml.attribute("Type")),
                                external ? target : resolve(folder, target),
                                external));
            }
        }
    }

    private void add(Link link) {
        links.add(link);
        if (byId.put(link.id(), link) != null) {
            repeated.add(link.id());
        }
    }

    public List<Link> links() {
        return List.copyOf(links);
    }

    public boolean has(String id) {
        return byId.containsKey(id);
    }

    /// The ids that stand for more than one.
    public List<String> repeated() {
        return List.copyOf(repeated);
    }

    /// The first of a kind, or null.
    public @Nullable Link first(String kind) {
        for (Link link : links) {
            if (link.kind().equals(kind)) {
                return link;
            }
        }
        return null;
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../") || rest.startsWith("./")) {
            if (rest.startsWith("../") && !base.isEmpty()) {
                base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
            }
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        return base + rest;
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
