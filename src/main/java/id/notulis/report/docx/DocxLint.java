package id.notulis.report.docx;

import id.notulis.i18n.Message;
import id.notulis.report.template.ContentTypes;
import id.notulis.report.template.DocxArchive;
import id.notulis.report.template.Packed;
import id.notulis.report.template.Places;
import id.notulis.report.template.Relationships;
import id.notulis.report.template.Rendered;
import id.notulis.report.template.Template;
import id.notulis.report.template.UnsoundException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds in a document what Word refuses or shows wrongly, the faults other checkers miss included:
/// a cell that does not end with a paragraph, a row without cells, an unclosed field, a style or a
/// numbering that does not exist, ids that occur twice, relationships to nowhere.
///
/// What never changes is looked at once for all documents of a template.
public final class DocxLint {

    private static final String RELS = ".rels";

    private final Definitions definitions = new Definitions();
    private final Ids ids = new Ids();
    private final Faults faults = new Faults();
    private final Set<String> names = new HashSet<>();
    private final Map<String, Relationships> links = new HashMap<>();
    private @Nullable ContentTypes types;

    private DocxLint() {}

    /// Looks at a whole document.
    ///
    /// @return what is wrong, each with its place; empty for a sound one
    /// @throws UnsoundException when it cannot even be opened
    public static List<Message> lint(byte[] docx) throws UnsoundException {
        DocxArchive archive = DocxArchive.read(docx);
        var lint = new DocxLint();
        lint.names.addAll(archive.names());
        Map<String, byte[]> parts = new HashMap<>();
        for (String name : archive.names()) {
            byte[] content = archive.content(name);
            if (content != null && isXml(name)) {
                parts.put(name, content);
            }
        }
        lint.readFixed(parts);
        lint.checkTargets(lint.links, lint.names, lint.faults);
        lint.checkTypes(lint.names, lint.faults);
        for (String name : archive.names()) {
            byte[] content = parts.get(name);
            if (content != null && lint.isStory(name)) {
                lint.checkStory(name, content, 0, content.length, lint);
            }
        }
        lint.checkMain();
        lint.checkWhole();
        return lint.faults.list();
    }

    /// Looks at what all documents of a template share.
    ///
    /// @throws FaultyDocumentException when that is faulty already
    static DocxLint ofFixed(Template template) throws UnsoundException, FaultyDocumentException {
        var lint = new DocxLint();
        Map<String, byte[]> parts = new HashMap<>();
        for (Packed part : template.fixedParts()) {
            lint.names.add(part.name());
            if (isXml(part.name())) {
                parts.put(part.name(), part.content());
            }
        }
        lint.names.add(template.corePart());
        lint.readFixed(parts);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (lint.isStory(part.getKey())) {
                byte[] content = part.getValue();
                lint.checkStory(part.getKey(), content, 0, content.length, lint);
            }
        }
        lint.checkTypes(lint.names, lint.faults);
        lint.faults.throwIfAny();
        return lint;
    }

    private void readFixed(Map<String, byte[]> parts) throws UnsoundException {
        byte[] file = parts.get(ContentTypes.FILE);
        types = file == null ? null : ContentTypes.read(file);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            String name = part.getKey();
            byte[] content = part.getValue();
            if (name.endsWith(RELS)) {
                links.put(name, links(name, content));
            } else if (isDefinition(name)) {
                definitions.read(content, 0, content.length);
            }
        }
    }

    private static Relationships links(String name, byte[] content) throws UnsoundException {
        return Relationships.read(content, name.substring(0, name.lastIndexOf("_rels/")));
    }

    /// Looks at one document, together with what it shares with the others.
    void check(Rendered rendered) throws UnsoundException, FaultyDocumentException {
        var document = new DocxLint();
        document.definitions.addAll(definitions);
        document.ids.addAll(ids);
        document.names.addAll(names);
        document.links.putAll(links);
        for (Rendered.Part part : rendered.parts()) {
            document.names.add(part.name());
            if (part.name().endsWith(RELS)) {
                byte[] content = part.content(rendered);
                document.links.put(part.name(), links(part.name(), content));
            } else if (!isStory(part.name())) {
                document.definitions.read(rendered.bytes(), part.from(), part.to());
            }
        }
        for (Packed picture : rendered.pictures()) {
            document.names.add(picture.name());
        }
        document.types = types;
        document.checkTypes(document.names, document.faults);
        document.checkTargets(document.links, document.names, document.faults);
        for (Rendered.Part part : rendered.parts()) {
            if (isStory(part.name())) {
                checkStory(part.name(), rendered.bytes(), part.from(), part.to(), document);
            }
        }
        document.checkWhole();
        document.faults.throwIfAny();
    }

    private void checkStory(String name, byte[] bytes, int from, int to, DocxLint document)
            throws UnsoundException {
        Relationships own = document.links.get(Relationships.fileOf(name));
        new StoryLint(name, own, document.definitions, document.ids, document.faults)
                .check(bytes, from, to);
    }

    /// Without it there is nothing to open; a template cannot be without.
    private void checkMain() {
        Relationships own = links.get(Relationships.fileOf(""));
        Relationships.Link main = own == null ? null : own.first("officeDocument");
        String type = main == null || types == null ? null : types.of(main.target());
        if (type == null || !type.endsWith("document.main+xml")) {
            faults.add(Places.part(Relationships.fileOf("")), "docx.main.missing");
        }
    }

    /// What can be told only when all parts have been read.
    private void checkWhole() {
        ids.checkNotes(faults);
        for (String kind : definitions.missingKinds()) {
            faults.add(Places.part("numbering.xml"), "docx.number.missing", kind);
        }
        for (Map.Entry<String, Relationships> file : links.entrySet()) {
            for (String id : file.getValue().repeated()) {
                faults.add(Places.part(file.getKey()), "docx.link.twice", id);
            }
        }
    }

    private void checkTargets(
            Map<String, Relationships> all, Collection<String> parts, Faults into) {
        for (Map.Entry<String, Relationships> file : all.entrySet()) {
            for (Relationships.Link link : file.getValue().links()) {
                if (!link.external()
                        && !link.target().startsWith("#")
                        && !parts.contains(link.target())) {
                    into.add(Places.part(file.getKey()), "docx.target.missing", link.target());
                }
            }
        }
    }

    private void checkTypes(Collection<String> parts, Faults into) {
        for (String part : new ArrayList<>(parts)) {
            if (!part.equals(ContentTypes.FILE) && (types == null || types.of(part) == null)) {
                into.add(Places.part(part), "docx.type.missing");
            }
        }
    }

    private static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(RELS);
    }

    /// Parts that may hold paragraphs. Styles and numberings are read before them; what others keep
    /// under `customXml` is none of Word's business.
    private boolean isStory(String name) {
        return name.endsWith(".xml")
                && !name.startsWith("customXml/")
                && !name.equals(ContentTypes.FILE)
                && !isDefinition(name);
    }

    private boolean isDefinition(String name) {
        return types != null && Definitions.isDefinition(types.of(name));
    }
}
