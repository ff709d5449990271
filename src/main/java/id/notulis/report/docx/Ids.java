package id.notulis.report.docx;

import java.util.HashSet;
import java.util.Set;

/// The ids that must be unique over all parts of a document.
final class Ids {

    private final Set<String> drawings = new HashSet<>();
    private final Set<String> bookmarks = new HashSet<>();

    void addAll(Ids other) {
        drawings.addAll(other.drawings);
        bookmarks.addAll(other.bookmarks);
    }

    /// False when there is one already.
    boolean addDrawing(String id) {
        return drawings.add(id);
    }

    boolean addBookmark(String id) {
        return bookmarks.add(id);
    }
}
