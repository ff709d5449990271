package id.notulis.notula;

import id.notulis.model.Id;
import id.notulis.model.IdSource;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Topic;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The topics of a meeting while they are read. Entries are made last, when nothing can be added to
/// them any more.
final class Topics {

    private record Draft(
            Id id,
            String title,
            Optional<LocalTime> start,
            boolean closed,
            List<Supplier<Entry>> entries) {

        Topic topic() {
            return new Topic(
                    id, title, start, closed, entries.stream().map(Supplier::get).toList());
        }
    }

    private final IdSource ids;
    private final List<Draft> drafts = new ArrayList<>();

    Topics(IdSource ids) {
        this.ids = ids;
    }

    /// Goes on with a topic that was read before; what it had stays out.
    void resume(Topic topic) {
        drafts.add(
                new Draft(
                        topic.id(),
                        topic.title(),
                        topic.start(),
                        topic.closed(),
                        new ArrayList<>()));
    }

    void open(String title, Optional<LocalTime> start, boolean closed) {
        drafts.add(new Draft(ids.next(), title, start, closed, new ArrayList<>()));
    }

    /// Adds an entry, to a topic without a title when none was opened.
    void add(Supplier<Entry> entry) {
        if (drafts.isEmpty()) {
            open("", Optional.empty(), false);
        }
        drafts.getLast().entries.add(entry);
    }

    List<Topic> all() {
        return drafts.stream().map(Draft::topic).toList();
    }
}
