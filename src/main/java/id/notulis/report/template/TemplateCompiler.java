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

/// Opens the package of a template, reads its stories and compiles them.
final class TemplateCompiler {

    private static final Set<String> STORIES = Set.of("header", "footer", "footnotes", "endnotes");

    /// A story that has been read and waits to be compiled.
    private record Read(
            String name,
            Element root,
            IdentityHashMap<Element, List<Mark>> enclosing,
            boolean pictures) {}

    private final DocxArchive archive;
    private final Baggage baggage;
    private final Allowance allowance = new Allowance();
    private final Problems problems = new Problems();
    private final List<Template.Story> stories = new ArrayList<>();
    private final List<Packed> fixed = new ArrayList<>();
    private final Set<String> done = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final ChartReader charts;

    private TemplateCompiler(DocxArchive archive) throws UnsoundException {
        this.archive = archive;
        this.baggage = new Baggage(archive);
        this.charts = new ChartReader(archive, baggage, allowance);
    }

    static Template compile(byte[] docx) throws TemplateException {
        try {
            return new TemplateCompiler(DocxArchive.read(docx)).compile();
        } catch (UnsoundException e) {
            throw refused(e.reason(), Message.of("template.place.file"));
        }
    }

    private Template compile() throws TemplateException, UnsoundException {
        var parts = new Assembly(archive, baggage, allowance, done);
        String main = parts.main();
        Relationships links = Relationships.read(archive, main);
        Element mainRoot = storyRoot(main);
        var compilation =
                new Compilation(
                        problems,
                        new Numbering(rootOf(links, "numbering"), rootOf(links, "styles")),
                        new TextHeights(mainRoot));
        for (Read read : readStories(main, mainRoot, links)) {
            List<Node> nodes = StoryCompiler.compile(read.root, read.enclosing, compilation);
            add(read.name, nodes, read.pictures);
        }
        problems.throwIfAny();
        Numbering numbering = compilation.numbering();
        numbering.settle();
        Template.Opened opened = null;
        Relationships.Link link = links.first("numbering");
        if (link != null && !numbering.restarts().isEmpty()) {
            opened = numbering.cut(link.target());
            if (!done.add(link.target())) {
                throw notWord();
            }
        }
        for (ChartFrame chart : charts.frames()) {
            done.add(chart.part());
            if (chart.workbook() != null) {
                done.add(chart.workbook());
            }
        }
        List<Packed> all = parts.fixed(compilation.hasPictures(), problems);
        all.addAll(fixed);
        problems.throwIfAny();
        return new Template(
                compilation.fields(),
                all,
                stories,
                charts.frames(),
                opened,
                numbering.restarts(),
                parts.names(),
                new Template.Limits(compilation.depth(), compilation.lastId(), numbering.last()));
    }

    static TemplateException notWord() {
        return refused(Message.of("template.package.foreign"), Message.of("template.place.file"));
    }

    static TemplateException refused(Message what, Message place) {
        return new TemplateException(List.of(new Problem(what, place)));
    }

    private @Nullable Element rootOf(Relationships links, String kind) throws TemplateException {
        Relationships.Link link = links.first(kind);
        byte[] content = link == null || link.external() ? null : archive.content(link.target());
        return link == null || content == null ? null : read(link.target(), content, allowance);
    }

    static Element read(String name, byte[] content, Allowance allowance) throws TemplateException {
        try {
            return TreeBuilder.read(content, allowance);
        } catch (UnsoundException e) {
            throw refused(e.reason(), Places.part(name));
        }
    }

    private List<Read> readStories(String main, Element mainRoot, Relationships links)
            throws TemplateException {
        List<Read> read = new ArrayList<>();
        read.add(story(main, mainRoot));
        for (Relationships.Link link : links.links()) {
            if (STORIES.contains(link.kind())
                    && archive.has(link.target())
                    && !done.contains(link.target())) {
                read.add(story(link.target(), storyRoot(link.target())));
            }
        }
        return read;
    }

    private Element storyRoot(String name) throws TemplateException {
        byte[] content = archive.content(name);
        if (content == null) {
            throw notWord();
        }
        Element root = read(name, content, allowance);
        boolean body = root.is("w:document");
        if (!PackageMarkup.NAMESPACE.equals(root.attribute("xmlns:w"))
                || (body && root.child("w:body") == null)) {
            throw refused(Message.of("template.package.foreign"), Places.part(name));
        }
        return root;
    }

    private Read story(String name, Element root) throws TemplateException {
        done.add(name);
        int number = counts.getOrDefault(root.name(), 0) + 1;
        counts.put(root.name(), number);
        Message base = root.is("w:document") ? null : Places.story(root.name(), number);
        charts.read(name, root);
        List<Mark> marks = new StoryReader(problems, allowance).read(root, base);
        problems.see(marks);
        boolean pictures = hasPicture(marks);
        new Images(archive, baggage, problems).check(name, root, marks);
        new Severed(baggage.cutOf(name), problems).takeFrom(root);
        return new Read(name, root, new SectionMatcher(problems).match(marks), pictures);
    }

    private static boolean hasPicture(List<Mark> marks) {
        for (Mark mark : marks) {
            if (mark.kind() == Mark.Kind.PICTURE) {
                return true;
            }
        }
        return false;
    }

    private void add(String name, List<Node> nodes, boolean pictures) throws TemplateException {
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
            Element root = read(file, content, allowance);
            baggage.leaveBehind(name, root);
            relationships = PackageMarkup.open(file, root);
            done.add(file);
        }
        stories.add(new Template.Story(name, nodes, relationships));
    }
}
