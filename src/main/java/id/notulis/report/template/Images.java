package id.notulis.report.template;

import id.notulis.i18n.Message;
import id.notulis.util.ImageHeader;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Looks at the images a story refers to, before anything decodes them.
final class Images {

    /// No smaller file claims more pixels than any camera makes.
    private static final int HARMLESS = 4096;

    private final DocxArchive archive;
    private final Baggage baggage;
    private final Problems problems;

    Images(DocxArchive archive, Baggage baggage, Problems problems) {
        this.archive = archive;
        this.baggage = baggage;
        this.problems = problems;
    }

    /// Refuses oversized images with their place, and leaves those behind that only a placeholder
    /// showed.
    ///
    /// @param marks of the story; its placeholders stand no longer in the tree
    void check(String story, Element root, List<Mark> marks) {
        Set<String> used = new HashSet<>();
        root.addReferences(used);
        boolean placeholders = false;
        for (Mark mark : marks) {
            placeholders |= mark.kind() == Mark.Kind.PICTURE;
        }
        for (Relationships.Link link : baggage.linksOf(story)) {
            if (!link.external() && link.kind().equals("image")) {
                if (isOversized(link.target())) {
                    problems.add(
                            placeOf(story, link.id(), root, marks),
                            "template.picture.large",
                            ImageHeader.MOST_PIXELS / 1_000_000);
                }
                if (placeholders && !used.contains(link.id())) {
                    baggage.cut(story, link.id());
                }
            }
        }
    }

    private boolean isOversized(String part) {
        byte[] content = archive.content(part);
        if (content == null || content.length < HARMLESS) {
            return false;
        }
        Optional<ImageHeader> header = ImageHeader.of(content);
        return header.isPresent() && header.get().pixels() > ImageHeader.MOST_PIXELS;
    }

    private static Message placeOf(String story, String id, Element root, List<Mark> marks) {
        Set<String> wanted = Set.of(id);
        for (Mark mark : marks) {
            if (mark.kind() == Mark.Kind.PICTURE && find(mark.drawing(), wanted) != null) {
                return mark.place();
            }
        }
        Element user = find(root, wanted);
        return user == null ? Places.part(story) : user.nearestPlace();
    }

    private static @Nullable Element find(Element element, Set<String> ids) {
        if (element.firstOf(ids) != null) {
            return element;
        }
        for (Piece child : element.children()) {
            Element found = child instanceof Element inner ? find(inner, ids) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
