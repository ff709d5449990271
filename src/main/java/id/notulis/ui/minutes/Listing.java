package id.notulis.ui.minutes;

import id.notulis.model.Id;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Movement;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Table;
import id.notulis.model.meeting.Task;
import id.notulis.model.meeting.Topic;
import id.notulis.model.people.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The rows of a meeting, with the topic under discussion marked.
final class Listing {

    private Listing() {}

    /// @param begun lines that somebody began to edit
    static List<Row> rows(
            Dossier dossier, Optional<Id> current, Cast cast, int edition, Set<Id> begun) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (Topic topic : dossier.meeting().topics()) {
            boolean titled = !topic.title().isBlank();
            number += titled ? 1 : 0;
            if (titled || dossier.meeting().topics().size() > 1) {
                rows.add(
                        new Row.Heading(
                                topic.id(),
                                titled ? number : 0,
                                topic.title(),
                                topic.closed(),
                                count(topic),
                                current.filter(topic.id()::equals).isPresent()));
            }
            for (Entry entry : topic.entries()) {
                rows.add(line(topic, entry, false, cast, edition, begun));
                for (Entry reply : entry.replies()) {
                    rows.add(line(topic, reply, true, cast, edition, begun));
                }
            }
        }
        return rows;
    }

    static List<AgendaItem> agenda(Meeting meeting, Optional<Id> current) {
        List<AgendaItem> items = new ArrayList<>();
        int number = 0;
        for (Topic topic : meeting.topics()) {
            boolean titled = !topic.title().isBlank();
            number += titled ? 1 : 0;
            items.add(
                    new AgendaItem(
                            topic.id(),
                            titled ? number : 0,
                            topic.title(),
                            topic.closed(),
                            count(topic),
                            current.filter(topic.id()::equals).isPresent()));
        }
        return items;
    }

    private static int count(Topic topic) {
        int count = topic.entries().size();
        for (Entry entry : topic.entries()) {
            count += entry.replies().size();
        }
        return count;
    }

    private static Row line(
            Topic topic, Entry entry, boolean reply, Cast cast, int edition, Set<Id> begun) {
        return new Row.Line(
                entry,
                reply,
                topic.audienceOf(entry),
                who(entry).map(cast::of).orElse(""),
                edition,
                begun.contains(entry.id()));
    }

    private static Optional<? extends Party> who(Entry entry) {
        return switch (entry) {
            case Statement statement -> statement.speaker();
            case Task task -> task.action().owners().stream().findFirst();
            case Movement movement -> Optional.of(movement.who());
            case Table _ -> Optional.empty();
        };
    }
}
