package id.notulis.report.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.notulis.i18n.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Opens the package of a template, compiles its stories and decides what becomes of every other
/// part.
final class TemplateCompiler {

    private static final Set<String> STORIES = Set.of("header", "footer", "footnotes", "endnotes");

    /// A story that has been read and waits to be compiled.
    private record Read(
            String name,
            Element root,
            IdentityHashMap<Element, List<Mark>> enclosing,
            boolean pictures) {}

    private final List<Template.Story> stories = new ArrayList<>();
    private final List<Packed> fixed = new ArrayList<>();
    private final Set<String> done = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Template compile(byte[] docx) throws TemplateException {
        try {
            return compile(DocxArchive.read(docx));
        } catch (UnsoundException e) {
            throw refused(e.reason(), Message.of("template.place.file"));
        }
    }

    private Template compile(DocxArchive archive) throws TemplateException, UnsoundException {
        ContentTypes types = contentTypes(archive);
        String main = mainPart(archive, types);
        Relationships links = Relationships.read(archive, main);
        Element mainRoot = storyRoot(archive, main);
        var compilation =
                new Compilation(
                        new Numbering(
                                rootOf(archive, links, "numbering"),
                                rootOf(archive, links, "styles")),
                        new TextHeights(mainRoot));
        for (Read read : readStories(archive, main, mainRoot, links, compilation)) {
            List<Node> nodes = StoryCompiler.compile(read.root, read.enclosing, compilation);
            add(archive, read.name, nodes, read.pictures);
        }
        compilation.problems().throwIfAny();
        return assemble(archive, types, main, links, compilation);
    }

    private static ContentTypes contentTypes(DocxArchive archive)
            throws TemplateException, UnsoundException {
        byte[] file = archive.content(ContentTypes.FILE);
        if (file == null) {
            throw notWord();
        }
        return ContentTypes.read(file);
    }

    private static String mainPart(DocxArchive archive, ContentTypes types)
            throws TemplateException, UnsoundException {
        Relationships.Link link = Relationships.read(archive, "").first("officeDocument");
        if (link == null || link.external() || !archive.has(link.target())) {
            throw notWord();
        }
        String type = types.of(link.target());
        if (PackageMarkup.DOCUMENT_TYPE.equals(type) || PackageMarkup.TEMPLATE_TYPE.equals(type)) {
            return link.target();
        }
        throw type != null && type.contains("macroEnabled")
                ? refused(Message.of("template.package.macros"), Message.of("template.place.file"))
                : notWord();
    }

    private static TemplateException notWord() {
        return refused(Message.of("template.package.foreign"), Message.of("template.place.file"));
    }

    private static TemplateException refused(Message what, Message place) {
        return new TemplateException(List.of(new Problem(what, place)));
    }

    private static @Nullable Element rootOf(DocxArchive archive, Relationships links, String kind)
            throws TemplateException {
        Relationships.Link link = links.first(kind);
        byte[] content = link == null || link.external() ? null : archive.content(link.target());
        return link == null || content == null ? null : read(link.target(), content);
    }

    private static Element read(String name, byte[] content) throws TemplateException {
        try {
            return TreeBuilder.read(content);
        } catch (UnsoundException e) {
            throw refused(e.reason(), Places.part(name));
        }
    }

    private List<Read> readStories(
            DocxArchive archive,
            String main,
            Element mainRoot,
            Relationships links,
            Compilation compilation)
            throws TemplateException {
        List<Read> read = new ArrayList<>();
        read.add(story(main, mainRoot, compilation));
        for (Relationships.Link link : links.links()) {
            if (STORIES.contains(link.kind())
                    && archive.has(link.target())
                    && !done.contains(link.target())) {
                read.add(story(link.target(), storyRoot(archive, link.target()), compilation));
            }
        }
        return read;
    }

    private static Element storyRoot(DocxArchive archive, String name) throws TemplateException {
        byte[] content = archive.content(name);
        if (content == null) {
            throw notWord();
        }
        Element root = read(name, content);
        boolean body = root.is("w:document");
        if (!PackageMarkup.NAMESPACE.equals(root.attribute("xmlns:w"))
                || (body && root.child("w:body") == null)) {
            throw refused(Message.of("template.package.foreign"), Places.part(name));
        }
        return root;
    }

    private Read story(String name, Element root, Compilation compilation) {
        done.add(name);
        boolean body = root.is("w:document");
        int number = counts.getOrDefault(root.name(), 0) + 1;
        counts.put(root.name(), number);
        Message base = body ? null : Places.story(root.name(), number);
        List<Mark> marks = new StoryReader(compilation.problems()).read(root, base);
        compilation.problems().see(marks);
        return new Read(
                name,
                root,
                new SectionMatcher(compilation.problems()).match(marks),
                hasPicture(marks));
    }

    private static boolean hasPicture(List<Mark> marks) {
        for (Mark mark : marks) {
            if (mark.kind() == Mark.Kind.PICTURE) {
                return true;
            }
        }
        return false;
    }

    private void add(DocxArchive archive, String name, List<Node> nodes, boolean pictures)
            throws TemplateException {
        if (nodes.size() == 1 && nodes.getFirst() instanceof Literal literal) {
            fixed.add(Packed.of(name, literal.toArray()));
            return;
        }
        String file = Relationships.fileOf(name);
        Template.Opened relationships = null;
        if (pictures) {
            byte[] content = archive.content(file);
            if (content == null) {
                content = PackageMarkup.NO_RELATIONSHIPS.getBytes(UTF_8);
            }
            relationships = PackageMarkup.open(file, read(file, content));
            done.add(file);
        }
        stories.add(new Template.Story(name, nodes, relationships));
    }

    private Template assemble(
            DocxArchive archive,
            ContentTypes types,
            String main,
            Relationships links,
            Compilation compilation)
            throws TemplateException, UnsoundException {
        Numbering numbering = compilation.numbering();
        numbering.settle();
        Template.Opened opened = null;
        Relationships.Link link = links.first("numbering");
        if (link != null && !numbering.restarts().isEmpty()) {
            opened = numbering.cut(link.target());
            done.add(link.target());
        }
        Relationships.Link core = Relationships.read(archive, "").first("core-properties");
        String corePart = core == null ? PackageMarkup.CORE_PART : core.target();
        done.add(corePart);
        List<Packed> ordered = new ArrayList<>();
        ordered.add(completeTypes(archive, types, main, corePart, compilation.hasPictures()));
        ordered.add(completeLinks(archive, core == null));
        for (String name : archive.names()) {
            if (!done.contains(name)) {
                ordered.add(archive.packed(name));
            }
        }
        ordered.addAll(fixed);
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        return new Template(
                compilation.fields(),
                ordered,
                stories,
                opened,
                numbering.restarts(),
                new Template.Names(folder, corePart, freeSeries(archive, folder)),
                new Template.Limits(compilation.depth(), compilation.lastId(), numbering.last()));
    }

    /// A template made from a document of ours already holds pictures under our names.
    private static int freeSeries(DocxArchive archive, String folder) {
        int series = 1;
        for (String name : archive.names()) {
            String start = folder + "media/notulis";
            int dash = name.indexOf('-', start.length());
            if (name.startsWith(start) && dash > 0) {
                String number = name.substring(start.length(), dash);
                if (number.length() < 6 && isNumber(number)) {
                    series = Math.max(series, Integer.parseInt(number) + 1);
                }
            }
        }
        return series;
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /// Word refuses a document that says it is a template, or a picture whose type nothing tells.
    private Packed completeTypes(
            DocxArchive archive, ContentTypes types, String main, String core, boolean pictures)
            throws TemplateException {
        done.add(ContentTypes.FILE);
        byte[] content = archive.content(ContentTypes.FILE);
        if (content == null) {
            throw notWord();
        }
        Element root = read(ContentTypes.FILE, content);
        if (PackageMarkup.TEMPLATE_TYPE.equals(types.of(main))) {
            root.replaceChildren(withoutPart(root, main));
            override(root, main, PackageMarkup.DOCUMENT_TYPE);
        }
        if (!PackageMarkup.CORE_TYPE.equals(types.of(core))) {
            override(root, core, PackageMarkup.CORE_TYPE);
        }
        if (pictures) {
            for (Picture.Type type : Picture.Type.values()) {
                if (!types.hasEnding(type.extension())) {
                    root.add(
                            PackageMarkup.child(
                                    root,
                                    "Default",
                                    "Extension",
                                    type.extension(),
                                    "ContentType",
                                    type.mediaType()));
                }
            }
        }
        return PackageMarkup.whole(ContentTypes.FILE, root);
    }

    private static void override(Element root, String part, String type) {
        root.add(
                PackageMarkup.child(root, "Override", "PartName", "/" + part, "ContentType", type));
    }

    private static List<Piece> withoutPart(Element root, String part) {
        List<Piece> kept = new ArrayList<>();
        for (Piece child : root.children()) {
            if (!(child instanceof Element element)
                    || !("/" + part).equalsIgnoreCase(element.attribute("PartName"))) {
                kept.add(child);
            }
        }
        return kept;
    }

    private Packed completeLinks(DocxArchive archive, boolean addCore) throws TemplateException {
        String file = Relationships.fileOf("");
        done.add(file);
        byte[] content = archive.content(file);
        if (content == null) {
            throw notWord();
        }
        Element root = read(file, content);
        if (addCore) {
            root.add(
                    PackageMarkup.child(
                            root,
                            "Relationship",
                            "Id",
                            "rIdNotulisCore",
                            "Type",
                            PackageMarkup.CORE_RELATION,
                            "Target",
                            PackageMarkup.CORE_PART));
        }
        return PackageMarkup.whole(file, root);
    }
}
