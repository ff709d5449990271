package id.notulis.model.paper;

import java.util.List;

/// A whole paper.
///
/// @param parts in reading order, what stands in boxes and footnotes behind the paragraph it hangs
///   on
/// @param edges what stands above and below the sheets, each once
public record PaperText(List<PaperPart> parts, List<String> edges) {

    public PaperText {
        parts = List.copyOf(parts);
        edges = List.copyOf(edges);
    }
}
