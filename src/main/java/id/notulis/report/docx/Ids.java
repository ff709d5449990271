package id.notulis.report.docx;

import id.notulis.i18n.Message;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The ids that hold over all parts of a document: some must be unique, others refer to something.
final class Ids {

    private final Set<String> drawings = new HashSet<>();
    private final Set<String> bookmarks = new HashSet<>();
    private final Set<String> notes = new HashSet<>(0);
    private final Map<String, Message> references = new HashMap<>(0);

    void addAll(Ids other) {
        drawings.addAll(other.drawings);
        bookmarks.addAll(other.bookmarks);
        notes.addAll(other.notes);
        references.putAll(other.references);
    }

    /// False when there is one already.
    boolean addDrawing(String id) {
        return drawings.add(id);
    }

    boolean addBookmark(String id) {
        return bookmarks.add(id);
    }

    /// @param element `w:footnote` or `w:endnote`
    void addNote(String element, @Nullable String id) {
        notes.add(element + " " + id);
    }

    /// @param element `w:footnoteReference` or `w:endnoteReference`
    void refer(String element, @Nullable String id, Message place) {
        String note = element.substring(0, element.length() - "Reference".length());
        references.put(note + " " + id, place);
    }

    /// To be called when all parts have been read.
    void checkNotes(Faults faults) {
        for (Map.Entry<String, Message> reference : references.entrySet()) {
            if (!notes.contains(reference.getKey())) {
                faults.add(reference.getValue(), "docx.note.missing");
            }
        }
    }
}
