package id.notulis.ui.kit;

import id.notulis.model.IdSource;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.work.ExportDocuments;
import id.notulis.work.ImportMinutes;
import id.notulis.work.ListDocuments;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.util.List;

/// Opens books and makes what works on them. May take long: not for the window's thread.
///
/// Its methods throw [id.notulis.work.BookFailure] when a book cannot be used as asked.
public interface Books {

    /// Opens a book for writing.
    Workspace open(Path book);

    /// Opens a book to look at, whoever else has it open.
    Workspace read(Path book);

    /// Makes a book where there is no file yet, and opens it.
    ///
    /// @param offices to choose from, the first one active; none for those that come with the
    ///   program
    Workspace create(Path book, List<OfficeProfile> offices);

    /// Makes the book of the two sample meetings in a folder, and opens it.
    Workspace sample(Path folder);

    /// Closes a book that was opened here.
    void close(Workspace book);

    /// Takes note that the window goes on in another place with the book it has open.
    void goesOn(Workspace book);

    IdSource ids();

    ImportMinutes importer(Workspace book);

    ExportDocuments exporter(Workspace book);

    ListDocuments documents(Workspace book);
}
