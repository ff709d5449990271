package id.notulis.ooxml;

import id.notulis.report.template.DocxArchive;
import id.notulis.report.template.UnsoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The parts of a Word file that hold words, found by what they are to its main part.
final class PaperParts {

    private static final String USUAL = "word/document.xml";

    private final DocxArchive archive;
    private final String main;
    private final List<PaperNode> links;

    PaperParts(byte[] docx) throws UnsoundException {
        archive = DocxArchive.read(docx);
        main =
                links("").stream()
                        .filter(link -> isOf(link, "officeDocument"))
                        .map(link -> target("", link))
                        .findFirst()
                        .orElse(USUAL);
        links = links(main);
    }

    Optional<PaperNode> body() throws UnsoundException {
        return part(main).flatMap(root -> root.child("w:body"));
    }

    /// The first part of a kind.
    Optional<PaperNode> ofKind(String kind) throws UnsoundException {
        List<PaperNode> all = all(kind);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
    }

    /// Every part of a kind.
    List<PaperNode> all(String kind) throws UnsoundException {
        List<PaperNode> parts = new ArrayList<>();
        for (PaperNode link : links) {
            if (isOf(link, kind)) {
                part(target(main, link)).ifPresent(parts::add);
            }
        }
        return parts;
    }

    private static boolean isOf(PaperNode link, String kind) {
        return link.attribute("Type").endsWith("/" + kind)
                && !link.attribute("TargetMode").equals("External");
    }

    private List<PaperNode> links(String part) throws UnsoundException {
        int slash = part.lastIndexOf('/') + 1;
        String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        return part(name).map(PaperNode::children).orElse(List.of());
    }

    /// What a link means, from the folder of the part it stands in.
    private static String target(String part, PaperNode link) {
        String target = link.attribute("Target");
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        while (target.startsWith("../")) {
            target = target.substring(3);
            folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
        }
        return folder + target;
    }

    private Optional<PaperNode> part(String name) throws UnsoundException {
        byte[] content = archive.content(name);
        return content == null ? Optional.empty() : Optional.of(PaperMarkup.read(content));
    }
}
