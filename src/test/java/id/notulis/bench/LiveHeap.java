package id.notulis.bench;

import id.notulis.exchange.ProfileText;
import id.notulis.exchange.ReferenceTables;
import id.notulis.exchange.Samples;
import id.notulis.model.IdSource;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.overview.MeetingLine;
import id.notulis.report.Form;
import id.notulis.testkit.TempBook;
import id.notulis.work.ExportDocuments;
import id.notulis.work.ExportOrder;
import id.notulis.work.ImportMinutes;
import id.notulis.work.Manner;
import id.notulis.work.Workspace;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What stays in memory of documents that were written: the live heap after a thousand of them, and
/// before that after a hundred, all in one process and from one open book. Prints both in bytes.
final class LiveHeap {

    static final int FEW = 100;
    static final int MANY = 1_000;

    private LiveHeap() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        IdSource ids = TempBook.ids();
        try (Workspace book =
                Workspace.create(
                        TempBook.path(folder),
                        ReferenceTables.load(),
                        ProfileText.shipped(ids),
                        TempBook.CLOCK,
                        ids)) {
            for (Samples.Sample sample : Samples.all()) {
                Path text = Files.writeString(folder.resolve(sample.file()), sample.text());
                new ImportMinutes(book, ids).take(text, Manner.REFUSE);
            }
            export(book, folder, 0, FEW);
            long few = live();
            export(book, folder, FEW, MANY);
            System.out.println(few + " " + live());
        }
    }

    /// Every document goes to a folder of its own, for one that is there already is not written.
    private static void export(Workspace book, Path folder, int from, int to) {
        ExportDocuments exporter = new ExportDocuments(book, TempBook.CLOCK, "bench");
        List<Dossier> dossiers =
                book.read(
                        snapshot ->
                                snapshot.meetingLines().stream()
                                        .map(MeetingLine::id)
                                        .flatMap(id -> snapshot.dossier(id).stream())
                                        .toList());
        List<Form> forms = Export.forms();
        for (int number = from; number < to; number++) {
            Form form = forms.get(number % forms.size());
            Dossier dossier = dossiers.get(number / forms.size() % dossiers.size());
            Path place = folder.resolve(Integer.toString(number));
            exporter.export(dossier, ExportOrder.into(place, List.of(form)));
        }
    }

    private static long live() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
