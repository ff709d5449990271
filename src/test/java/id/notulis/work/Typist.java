package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.meeting.Meeting;
import id.notulis.testkit.RandomRecord;
import id.notulis.testkit.TempBook;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
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
        Deque<String> states = new ArrayDeque<>();
        try (Workspace workspace = TempBook.open(folder, Access.WRITE)) {
            states.push(Dump.of(workspace));
            OUT.println("is " + states.peek());
            while (true) {
                if (random.nextInt(5) == 0 && states.size() > 1) {
                    states.pop();
                    OUT.println("becomes " + states.peek());
                    workspace.undo();
                } else if (type(workspace, record, id)) {
                    states.push(Dump.of(workspace));
                }
                OUT.println("is " + states.peek());
            }
        }
    }

    /// @return whether anything changed
    private static boolean type(Workspace workspace, RandomRecord record, Id id) {
        return !workspace
                .transact(
                        Op.EDIT_MEETING,
                        draft -> {
                            Meeting before = draft.meeting(id).orElseThrow();
                            draft.put(record.edited(before));
                            OUT.println("becomes " + Dump.of(draft));
                            return id;
                        })
                .changed()
                .isEmpty();
    }
}
