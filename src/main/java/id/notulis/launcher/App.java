package id.notulis.launcher;

import id.notulis.cli.Workbench;
import id.notulis.exchange.ProfileText;
import id.notulis.exchange.ReferenceTables;
import id.notulis.model.Id;
import id.notulis.model.IdSource;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.work.Access;
import id.notulis.work.ExportDocuments;
import id.notulis.work.ImportMinutes;
import id.notulis.work.ListDocuments;
import id.notulis.work.MakeDemo;
import id.notulis.work.OwnTemplates;
import id.notulis.work.ShowMeeting;
import id.notulis.work.Ulids;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// The composition root: every object of the program is made here, when it is asked for.
final class App implements Workbench {

    private final Clock clock;
    private final String version;
    private final IdSource ids;

    /// @param now the instant to take for now; without it the clock of the system goes on
    /// @param version version of the program
    App(Optional<Instant> now, String version) {
        ZoneId zone = ZoneId.systemDefault();
        this.clock =
                now.map(instant -> Clock.fixed(instant, zone)).orElseGet(() -> Clock.system(zone));
        this.version = version;
        this.ids = new LateIds(() -> new Ulids(clock, new SecureRandom()));
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public ZoneId zone() {
        return clock.getZone();
    }

    @Override
    public Id newId() {
        return ids.next();
    }

    @Override
    public Workspace create(Path book) {
        return create(book, List.of());
    }

    /// @param offices to choose from, the first one active; none for those that come with the
    ///   program
    Workspace create(Path book, List<OfficeProfile> offices) {
        return Workspace.create(
                book,
                ReferenceTables.load(),
                offices.isEmpty() ? ProfileText.shipped(ids) : offices,
                clock,
                ids);
    }

    IdSource ids() {
        return ids;
    }

    Clock clock() {
        return clock;
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
    public void restore(Path copy, Path book) {
        Workspace.restore(copy, book);
    }

    @Override
    public ImportMinutes importer(Workspace book) {
        return new ImportMinutes(book, ids);
    }

    @Override
    public ExportDocuments exporter(Workspace book) {
        return new ExportDocuments(book, clock, version);
    }

    @Override
    public OwnTemplates templates(Workspace book) {
        return new OwnTemplates(book, clock);
    }

    @Override
    public ListDocuments documents(Workspace book) {
        return new ListDocuments(book, clock.getZone(), version);
    }

    @Override
    public ShowMeeting shower(Workspace book) {
        return new ShowMeeting(book);
    }

    @Override
    public MakeDemo demo() {
        return new MakeDemo(this::create, this::open, this::importer, this::exporter);
    }
}
