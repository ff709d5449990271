package id.notulis.launcher;

import id.notulis.model.IdSource;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.ui.kit.Books;
import id.notulis.work.ExportDocuments;
import id.notulis.work.ImportMinutes;
import id.notulis.work.ListDocuments;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.util.List;

/// Books for the window.
final class WindowBooks implements Books {

    private final App app;
    private final FirstWindow first;

    /// @param first listens for whoever wants a book that was opened here
    WindowBooks(App app, FirstWindow first) {
        this.app = app;
        this.first = first;
    }

    @Override
    public Workspace open(Path book) {
        return held(app.open(book));
    }

    @Override
    public Workspace read(Path book) {
        return app.read(book);
    }

    @Override
    public Workspace create(Path book, List<OfficeProfile> offices) {
        return held(app.create(book, offices));
    }

    @Override
    public Workspace sample(Path folder) {
        return held(app.open(app.demo().in(folder).getFirst()));
    }

    /// Until it is closed nobody else could open it, and whoever tries is shown this window.
    @Override
    public void close(Workspace book) {
        try {
            book.close();
        } finally {
            first.letGo(book.path());
        }
    }

    @Override
    public void goesOn(Workspace book) {
        held(book);
    }

    private Workspace held(Workspace open) {
        first.hold(open.path());
        return open;
    }

    @Override
    public IdSource ids() {
        return app.ids();
    }

    @Override
    public ImportMinutes importer(Workspace book) {
        return app.importer(book);
    }

    @Override
    public ExportDocuments exporter(Workspace book) {
        return app.exporter(book);
    }

    @Override
    public ListDocuments documents(Workspace book) {
        return app.documents(book);
    }
}
