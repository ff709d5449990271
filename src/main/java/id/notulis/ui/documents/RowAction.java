package id.notulis.ui.documents;

import id.notulis.model.document.DocumentState;
import id.notulis.report.Format;
import id.notulis.work.DocumentLine;
import id.notulis.work.DocumentRow;
import java.util.Optional;

/// The one thing to do next with a document, as the link at the end of its row says.
enum RowAction {
    /// Make it.
    MAKE("documents.make"),
    /// Make it once more.
    AGAIN("documents.again"),
    /// Open its file in the system's program.
    OPEN("documents.open"),
    /// See what somebody changed in it.
    COMPARE("documents.compare"),
    /// Put its text on the clipboard.
    COPY("documents.copy");

    private final String key;

    RowAction(String key) {
        this.key = key;
    }

    /// What the link says.
    String key() {
        return key;
    }

    static RowAction of(DocumentRow row) {
        if (row.form().format() == Format.TEXT) {
            return COPY;
        }
        if (CompareDialog.isMeant(row)) {
            return COMPARE;
        }
        return told(row)
                .map(
                        it ->
                                switch (it.state()) {
                                    case CURRENT, EDITED, MOVED -> OPEN;
                                    case STALE, MISSING -> AGAIN;
                                })
                .orElse(MAKE);
    }

    /// The file whose state the row tells: the Word file, unless it is current and the PDF beside
    /// it is not.
    static Optional<DocumentLine> told(DocumentRow row) {
        Optional<DocumentLine> stalePages =
                row.pages().filter(it -> it.state() == DocumentState.STALE);
        return row.made()
                .filter(it -> it.state() != DocumentState.CURRENT)
                .or(() -> stalePages)
                .or(row::made)
                .or(row::pages);
    }
}
