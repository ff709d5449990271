package id.notulis.report.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the charts of a story whose alternative text is a field, and takes that text away: read
/// aloud, it would say nothing.
final class ChartReader {

    private final DocxArchive archive;
    private final Baggage baggage;
    private final Allowance allowance;
    private final List<ChartFrame> frames = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    ChartReader(DocxArchive archive, Baggage baggage, Allowance allowance) {
        this.archive = archive;
        this.baggage = baggage;
        this.allowance = allowance;
    }

    List<ChartFrame> frames() {
        return frames;
    }

    /// @throws TemplateException when the part of a chart is broken
    void read(String story, Element element) throws TemplateException {
        List<Piece> children = element.children();
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i) instanceof Element child) {
                if (child.is("wp:inline") || child.is("wp:anchor")) {
                    frame(story, child);
                } else {
                    read(story, child);
                }
            }
        }
    }

    private void frame(String story, Element frame) throws TemplateException {
        Element chart = frame.find("c:chart");
        Element about = frame.child("wp:docPr");
        String field =
                chart == null || about == null ? null : ChartMarkup.field(about.attribute("descr"));
        String part = chart == null ? null : target(story, chart.attribute("r:id"));
        byte[] content = part == null ? null : archive.content(part);
        if (about == null || field == null || part == null || content == null || !seen.add(part)) {
            return;
        }
        List<Piece> kept = new ArrayList<>(frame.children());
        kept.set(kept.indexOf(about), about.without("descr"));
        frame.replaceChildren(kept);
        Element root = TemplateCompiler.read(part, content, allowance);
        Element data = root.child("c:externalData");
        String workbook = data == null ? null : target(part, data.attribute("r:id"));
        frames.add(
                new ChartFrame(
                        field,
                        part,
                        root,
                        workbook != null && archive.has(workbook) ? workbook : null));
    }

    private @Nullable String target(String owner, @Nullable String id) {
        for (Relationships.Link link : baggage.linksOf(owner)) {
            if (link.id().equals(id) && !link.external()) {
                return link.target();
            }
        }
        return null;
    }
}
