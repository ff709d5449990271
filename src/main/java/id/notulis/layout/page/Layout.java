package id.notulis.layout.page;

import java.util.List;

/// A document laid out.
///
/// @param pages first to last, at least one
/// @param unsupported what of the document is shown otherwise than its program would; when it is
///   not empty the pages are an estimate, and whoever shows them has to say so
public record Layout(List<Page> pages, Unsupported unsupported) {

    public Layout {
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a document has a page");
        }
        pages = List.copyOf(pages);
    }
}
