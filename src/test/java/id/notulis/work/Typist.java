package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.meeting.Meeting;
import id.notulis.testkit.RandomRecord;
import id.notulis.testkit.TempBook;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;

/// Works on one meeting as fast as it can, and says before each commit what the book is going to be
/// and after it what it is. Never ends by itself.
final class Typist {

    private static final PrintStream OUT =
            new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Typist() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        Id id = new Id(arguments[2]);
        RandomRecord record = new RandomRecord(seed);
        Random random = new Random(seed);
        try (Workspace workspace = TempBook.open(folder, Access.WRITE)) {
            OUT.println("is " + Dump.of(workspace));
            while (true) {
                if (random.nextInt(5) == 0) {
                    OUT.println("unknown");
                    workspace.undo();
                } else {
                    type(workspace, record, id);
                }
                OUT.println("is " + Dump.of(workspace));
            }
        }
    }

    private static void type(Workspace workspace, RandomRecord record, Id id) {
        workspace.transact(
                Op.EDIT_MEETING,
                draft -> {
                    Meeting before = draft.meeting(id).orElseThrow();
                    draft.put(record.edited(before));
                    OUT.println("becomes " + Dump.of(draft));
                    return id;
                });
    }
}
