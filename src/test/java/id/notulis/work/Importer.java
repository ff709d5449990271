package id.notulis.work;

import id.notulis.model.meeting.Meeting;
import id.notulis.testkit.RandomRecord;
import id.notulis.testkit.TempBook;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Puts one meeting after the other into a book, each with people, organisations and agreements of
/// its own made from the next seed, and says which is done. Never ends by itself.
final class Importer {

    private static final PrintStream OUT =
            new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Importer() {}

    public static void main(String[] arguments) {
        long seed = Long.parseLong(arguments[1]);
        try (Workspace workspace = TempBook.open(Path.of(arguments[0]), Access.WRITE)) {
            OUT.println("ready");
            while (true) {
                put(workspace, seed);
                OUT.println(seed);
                seed++;
            }
        }
    }

    static Meeting put(Workspace workspace, long seed) {
        RandomRecord record = new RandomRecord(seed);
        Meeting meeting = record.meeting();
        return workspace
                .transact(
                        Op.IMPORT,
                        draft -> {
                            record.putReferences(draft);
                            draft.put(meeting);
                            return meeting;
                        })
                .value();
    }
}
