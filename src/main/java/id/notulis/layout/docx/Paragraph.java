package id.notulis.layout.docx;

import java.util.List;

/// A paragraph.
///
/// @param inlines what stands in it, the number of its list first
/// @param mark how its end is set, which an empty one is as high as
public record Paragraph(ParagraphFormat format, List<Inline> inlines, TextStyle mark)
        implements Block {

    public Paragraph {
        inlines = List.copyOf(inlines);
    }
}
