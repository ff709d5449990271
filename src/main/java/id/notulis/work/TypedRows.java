package id.notulis.work;

import id.notulis.notula.Known;

/// What has to be known of a book to write rows of the attendance list as they are typed.
public final class TypedRows {

    private TypedRows() {}

    /// To be used while the snapshot is handed out.
    public static Known known(Snapshot snapshot) {
        return new KnownBook(snapshot).toReader();
    }
}
