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

    WindowBooks(App app) {
        this.app = app;
    }

    @Override
    public Workspace open(Path book) {
        return app.open(book);
    }

    @Override
    public Workspace create(Path book, List<OfficeProfile> offices) {
        return app.create(book, offices);
    }

    @Override
    public Workspace sample(Path folder) {
        return app.open(app.demo().in(folder).getFirst());
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
