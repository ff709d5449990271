package id.notulis.layout.docx;

import java.util.List;

/// A document read.
///
/// @param sections at least one
/// @param tab points between the stops of lines that have none of their own
/// @param textAtEdge whether tables stand with their text at the margin, as editions before Word
///   2013 have it, not with their left edge
/// @param counted whether the body tells the number of all pages
public record Document(List<Section> sections, double tab, boolean textAtEdge, boolean counted) {

    public Document {
        sections = List.copyOf(sections);
    }
}
