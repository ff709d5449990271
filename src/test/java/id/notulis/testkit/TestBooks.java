package id.notulis.testkit;

import id.notulis.exchange.ProfileText;
import id.notulis.exchange.ReferenceTables;
import id.notulis.model.IdSource;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.ui.kit.Books;
import id.notulis.work.Access;
import id.notulis.work.ExportDocuments;
import id.notulis.work.ImportMinutes;
import id.notulis.work.ListDocuments;
import id.notulis.work.MakeDemo;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// Books as the program opens them, under a clock of the test's.
final class TestBooks implements Books {

    private static final String VERSION = "0";

    private final Clock clock;
    private final IdSource ids = TempBook.ids();

    TestBooks(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Workspace open(Path book) {
        return Workspace.open(book, Access.WRITE, clock, ids);
    }

    @Override
    public Workspace read(Path book) {
        return Workspace.open(book, Access.READ, clock, ids);
    }

    @Override
    public Workspace create(Path book, List<OfficeProfile> offices) {
        return Workspace.create(
                book,
                ReferenceTables.load(),
                offices.isEmpty() ? ProfileText.shipped(ids) : offices,
                clock,
                ids);
    }

    @Override
    public Workspace sample(Path folder) {
        return open(
                new MakeDemo(
                                path -> create(path, List.of()),
                                this::open,
                                this::importer,
                                this::exporter)
                        .in(folder)
                        .getFirst());
    }

    @Override
    public void close(Workspace book) {
        book.close();
    }

    @Override
    public void goesOn(Workspace book) {}

    @Override
    public IdSource ids() {
        return ids;
    }

    @Override
    public ImportMinutes importer(Workspace book) {
        return new ImportMinutes(book, ids);
    }

    @Override
    public ExportDocuments exporter(Workspace book) {
        return new ExportDocuments(book, clock, VERSION);
    }

    @Override
    public ListDocuments documents(Workspace book) {
        return new ListDocuments(book, clock.getZone(), VERSION);
    }
}
