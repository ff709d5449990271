package id.notulis.cli;

import id.notulis.model.Id;
import id.notulis.work.ExportDocuments;
import id.notulis.work.ImportMinutes;
import id.notulis.work.ListDocuments;
import id.notulis.work.MakeDemo;
import id.notulis.work.OwnTemplates;
import id.notulis.work.ShowMeeting;
import id.notulis.work.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// What the commands work with. Nothing is made before it is asked for.
public interface Workbench {

    /// Today, as the clock of this run has it.
    LocalDate today();

    /// Where days are told from.
    ZoneId zone();

    /// An identity for a new thing of the record.
    Id newId();

    /// Makes a book and opens it for writing.
    Workspace create(Path book);

    /// Opens a book for writing.
    Workspace open(Path book);

    /// Opens a book to look at, beside whoever writes to it.
    Workspace read(Path book);

    /// Puts a copy of a book back.
    void restore(Path copy, Path book);

    ImportMinutes importer(Workspace book);

    ExportDocuments exporter(Workspace book);

    OwnTemplates templates(Workspace book);

    ListDocuments documents(Workspace book);

    ShowMeeting shower(Workspace book);

    MakeDemo demo();

    /// Makes a workbench.
    @FunctionalInterface
    interface Maker {

        /// @param now the instant to take for now; without it the clock of the system goes on
        Workbench make(Optional<Instant> now);
    }
}
