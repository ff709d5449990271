package id.notulis.work;

import id.notulis.exchange.Samples;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.overview.MeetingLine;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.report.Form;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Makes the sample book with every document of its meetings, or makes sure that they are there.
public final class MakeDemo {

    private static final String NAME = "contoh";
    private static final String SUFFIX = ".notulis";

    private final Function<Path, Workspace> create;
    private final Function<Path, Workspace> open;
    private final Function<Workspace, ImportMinutes> importers;
    private final Function<Workspace, ExportDocuments> exporters;

    public MakeDemo(
            Function<Path, Workspace> create,
            Function<Path, Workspace> open,
            Function<Workspace, ImportMinutes> importers,
            Function<Workspace, ExportDocuments> exporters) {
        this.create = create;
        this.open = open;
        this.importers = importers;
        this.exporters = exporters;
    }

    /// Makes it in a folder, which is made when there is none. A book made there before is used
    /// again as long as its meetings are as they were; another one is left alone, and the new book
    /// goes beside it.
    ///
    /// @return the book, then the documents
    /// @throws OutputFailure when a file cannot be written
    public List<Path> in(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw OutputFailure.of(folder, e);
        }
        for (int number = 1; ; number++) {
            Path path = folder.resolve(NAME + (number > 1 ? " (" + number + ")" : "") + SUFFIX);
            try (Workspace book = Files.exists(path) ? open.apply(path) : create.apply(path)) {
                if (filled(book)) {
                    List<Path> written = new ArrayList<>(List.of(path));
                    written.addAll(documents(book, folder));
                    return written;
                }
            }
        }
    }

    /// Whether the book has the samples as they are shipped, perhaps since just now.
    private boolean filled(Workspace book) {
        ImportMinutes importer = importers.apply(book);
        return Samples.all().stream()
                .noneMatch(
                        sample ->
                                importer.take(
                                                sample.file(),
                                                sample.text().getBytes(StandardCharsets.UTF_8))
                                        .refused());
    }

    private List<Path> documents(Workspace book, Path folder) {
        OfficeProfile office = book.read(Snapshot::activeProfile).orElseThrow();
        List<Form> forms =
                Stream.of(DocumentKind.values()).map(kind -> Form.usual(kind, office)).toList();
        ExportDocuments exporter = exporters.apply(book);
        List<Path> written = new ArrayList<>();
        for (Dossier dossier : book.read(MakeDemo::meetings)) {
            List<Form> speaking =
                    forms.stream()
                            .filter(form -> form.hasSomethingToSay(dossier.meeting()))
                            .toList();
            written.addAll(exporter.export(dossier, ExportOrder.into(folder, speaking)));
        }
        return written;
    }

    /// Earliest first.
    private static List<Dossier> meetings(Snapshot snapshot) {
        return snapshot.meetingLines().stream().toList().reversed().stream()
                .map(MeetingLine::id)
                .flatMap(id -> snapshot.dossier(id).stream())
                .toList();
    }
}
