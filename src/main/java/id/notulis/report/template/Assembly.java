package id.notulis.report.template;

import id.notulis.i18n.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts together what all documents of a template share: every part that is no story, as it came or
/// without what is left behind.
final class Assembly {

    private final DocxArchive archive;
    private final Baggage baggage;
    private final Allowance allowance;
    private final Set<String> done;
    private final ContentTypes types;
    private final String main;
    private final String core;
    private final Relationships.@Nullable Link coreLink;

    /// @param done the parts that others take care of
    /// @throws TemplateException when the package is no document of Word
    Assembly(DocxArchive archive, Baggage baggage, Allowance allowance, Set<String> done)
            throws TemplateException, UnsoundException {
        this.archive = archive;
        this.baggage = baggage;
        this.allowance = allowance;
        this.done = done;
        byte[] file = archive.content(ContentTypes.FILE);
        if (file == null) {
            throw TemplateCompiler.notWord();
        }
        this.types = ContentTypes.read(file);
        this.main = mainPart(archive, types);
        this.coreLink = Relationships.read(archive, "").first("core-properties");
        this.core = coreLink == null ? PackageMarkup.CORE_PART : coreLink.target();
    }

    private static String mainPart(DocxArchive archive, ContentTypes types)
            throws TemplateException, UnsoundException {
        Relationships.Link link = Relationships.read(archive, "").first("officeDocument");
        if (link == null || link.external() || !archive.has(link.target())) {
            throw TemplateCompiler.notWord();
        }
        String type = types.of(link.target());
        boolean macros = Relationships.read(archive, link.target()).first("vbaProject") != null;
        if (macros || (type != null && type.contains("macroEnabled"))) {
            throw TemplateCompiler.refused(
                    Message.of("template.package.macros"), Message.of("template.place.file"));
        }
        if (PackageMarkup.DOCUMENT_TYPE.equals(type) || PackageMarkup.TEMPLATE_TYPE.equals(type)) {
            return link.target();
        }
        throw TemplateCompiler.notWord();
    }

    /// The name of the part with the body.
    String main() {
        return main;
    }

    /// The parts, the list of content types first.
    ///
    /// @param pictures documents show pictures of the data
    List<Packed> fixed(boolean pictures, Problems problems) throws TemplateException {
        checkCore();
        done.add(ContentTypes.FILE);
        done.add(Relationships.fileOf(""));
        Set<String> carried = baggage.carried();
        List<Packed> parts = new ArrayList<>();
        parts.add(completeTypes(carried, pictures));
        parts.add(completeLinks());
        for (String name : archive.names()) {
            if (!done.contains(name) && carried.contains(name)) {
                parts.add(part(name, problems));
            }
        }
        return parts;
    }

    /// @throws TemplateException when something else stands in its place
    private void checkCore() throws TemplateException {
        boolean elsewhere = coreLink != null && (coreLink.external() || !archive.has(core));
        if (elsewhere || !done.add(core)) {
            throw TemplateCompiler.notWord();
        }
    }

    private Packed part(String name, Problems problems) throws TemplateException {
        byte[] content = archive.content(name);
        String owner = Relationships.ownerOf(name);
        boolean links = !owner.isEmpty() && !baggage.cutOf(owner).isEmpty();
        Set<String> cut = baggage.cutOf(name);
        if (content == null || !(links || (name.endsWith(".xml") && !cut.isEmpty()))) {
            return archive.packed(name);
        }
        Element root = TemplateCompiler.read(name, content, allowance);
        if (links) {
            baggage.leaveBehind(owner, root);
        } else {
            new Severed(cut, problems).takeFrom(root);
        }
        return PackageMarkup.whole(name, root);
    }

    private Element root(String file) throws TemplateException {
        byte[] content = archive.content(file);
        if (content == null) {
            throw TemplateCompiler.notWord();
        }
        return TemplateCompiler.read(file, content, allowance);
    }

    /// Word refuses a document that says it is a template, or a picture whose type nothing tells.
    private Packed completeTypes(Set<String> carried, boolean pictures) throws TemplateException {
        Element root = root(ContentTypes.FILE);
        boolean template = PackageMarkup.TEMPLATE_TYPE.equals(types.of(main));
        List<Piece> kept = new ArrayList<>();
        for (Piece child : root.children()) {
            String part = child instanceof Element element ? element.attribute("PartName") : null;
            boolean gone =
                    part != null
                            && archive.has(part.substring(Math.min(1, part.length())))
                            && !carried.contains(part.substring(1));
            if (!gone && !(template && ("/" + main).equalsIgnoreCase(part))) {
                kept.add(child);
            }
        }
        root.replaceChildren(kept);
        if (template) {
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

    private Packed completeLinks() throws TemplateException {
        String file = Relationships.fileOf("");
        Element root = root(file);
        baggage.leaveBehind("", root);
        if (coreLink == null) {
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

    Template.Names names() {
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        return new Template.Names(folder, core, freeSeries(folder));
    }

    /// A template made from a document of ours already holds pictures under our names.
    private int freeSeries(String folder) {
        int series = 1;
        for (String name : archive.names()) {
            String start = folder + "media/notulis";
            int dash = name.indexOf('-', start.length());
            if (name.startsWith(start) && dash > 0) {
                int number = Decimals.read(name.substring(start.length(), dash));
                if (number >= 0 && number < 100_000) {
                    series = Math.max(series, number + 1);
                }
            }
        }
        return series;
    }
}
