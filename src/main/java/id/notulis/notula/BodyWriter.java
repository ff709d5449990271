package id.notulis.notula;

import id.notulis.model.Id;
import id.notulis.model.action.Action;
import id.notulis.model.action.Priority;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.PointRef;
import id.notulis.model.calendar.DateText;
import id.notulis.model.calendar.TimeText;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Movement;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Table;
import id.notulis.model.meeting.Task;
import id.notulis.model.meeting.Topic;
import id.notulis.model.people.Party;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes the body of one meeting.
final class BodyWriter {

    private static final String REPLY = "  ";

    private final Dossier dossier;
    private final Names names;
    private final Map<Id, Integer> places = new HashMap<>();
    private final StringBuilder out;

    BodyWriter(Dossier dossier, Names names, StringBuilder out) {
        this.dossier = dossier;
        this.names = names;
        this.out = out;
        for (Agreement agreement : dossier.agreements()) {
            places.put(agreement.id(), places.size() + 1);
        }
    }

    void write() {
        for (Topic topic : dossier.meeting().topics()) {
            out.append('\n');
            if (topic.title().isBlank()) {
                line("Isi:");
            } else {
                topic(topic);
            }
            entries(topic.entries());
        }
    }

    private void topic(Topic topic) {
        List<Mark> marks = topic.closed() ? List.of(new Mark.Closed()) : List.of();
        EntryText.Place place =
                new EntryText.Place(
                        Sign.TOPIC, topic.start().isPresent(), false, false, marks, "", true);
        line(
                time(topic.start())
                        + "# "
                        + EntryText.written(topic.title(), place)
                        + (topic.closed() ? " {tertutup}" : ""));
    }

    private void entries(List<Entry> entries) {
        boolean afterTable = false;
        for (Entry entry : entries) {
            if (afterTable && entry instanceof Table) {
                out.append('\n');
            }
            entry(entry, "");
            entry.replies().forEach(reply -> entry(reply, REPLY));
            afterTable = entry instanceof Table;
        }
    }

    /// One line without its answers.
    void entry(Entry entry, String indent) {
        switch (entry) {
            case Statement statement -> statement(statement, indent);
            case Task task -> task(task, indent);
            case Movement movement -> movement(movement);
            case Table table -> table(table);
        }
    }

    private void statement(Statement statement, String indent) {
        Sign sign = Sign.of(statement.kind());
        String speaker =
                statement.speaker().map(who -> names.mention((Party) who) + ' ').orElse("");
        lines(
                statement,
                statement.paragraphs(),
                indent,
                sign,
                speaker,
                new Marks(List.of(), common(statement)));
    }

    private void task(Task task, String indent) {
        lines(
                task,
                task.paragraphs(),
                indent,
                Sign.ACTION,
                "",
                new Marks(ofAction(task.action()), common(task)));
    }

    /// The marks behind a text: as they are read and as they are written.
    private record Marks(List<Written> ofAction, List<Written> common) {

        List<Mark> read() {
            List<Mark> marks = new ArrayList<>();
            ofAction.forEach(written -> marks.add(written.mark));
            common.forEach(written -> marks.add(written.mark));
            return marks;
        }

        /// The date right behind the text.
        String date() {
            return !ofAction.isEmpty() && ofAction.getFirst().mark instanceof Mark.By
                    ? ofAction.getFirst().text
                    : "";
        }

        String text() {
            StringBuilder text = new StringBuilder();
            ofAction.forEach(written -> text.append(' ').append(written.text));
            common.forEach(written -> text.append(' ').append(written.text));
            return text.toString();
        }
    }

    private record Written(Mark mark, String text) {}

    private void lines(
            Entry entry,
            List<String> paragraphs,
            String indent,
            Sign sign,
            String speaker,
            Marks marks) {
        boolean single = paragraphs.size() == 1;
        EntryText.Place place =
                new EntryText.Place(
                        sign,
                        entry.time().isPresent(),
                        !speaker.isEmpty(),
                        !indent.isEmpty(),
                        marks.read(),
                        marks.date(),
                        single);
        String written = sign == Sign.NONE ? "" : sign.written() + ' ';
        line(
                indent
                        + time(entry.time())
                        + written
                        + speaker
                        + EntryText.written(paragraphs.getFirst(), place)
                        + marks.text());
        for (int index = 1; index < paragraphs.size(); index++) {
            EntryText.Place further =
                    new EntryText.Place(
                            sign,
                            false,
                            false,
                            true,
                            List.of(),
                            "",
                            index == paragraphs.size() - 1);
            line(indent + "& " + EntryText.paragraph(paragraphs.get(index), further));
        }
    }

    private List<Written> ofAction(Action action) {
        List<Written> marks = new ArrayList<>();
        for (Party owner : action.owners()) {
            String mention = names.mention(owner);
            marks.add(
                    new Written(
                            new Mark.InCharge(
                                    Mention.at(Line.of(1, mention).whole(), 0).orElseThrow()),
                            mention));
        }
        action.due()
                .map(DateText::numeric)
                .ifPresent(
                        day ->
                                marks.add(
                                        new Written(
                                                new Mark.By(Due.read(day).orElseThrow()), day)));
        if (action.priority() != Priority.NORMAL) {
            String word = action.priority() == Priority.HIGH ? "tinggi" : "rendah";
            marks.add(new Written(new Mark.Urgency(action.priority()), '(' + word + ')'));
        }
        String done = action.doneOn().map(day -> " " + DateText.numeric(day)).orElse("");
        String state =
                switch (action.status()) {
                    case OPEN -> "";
                    case IN_PROGRESS -> "proses";
                    case DONE -> "selesai" + done;
                    case CANCELLED -> "batal";
                };
        Mark.squared(state).ifPresent(mark -> marks.add(new Written(mark, '[' + state + ']')));
        return marks;
    }

    private List<Written> common(Entry entry) {
        List<Written> marks = new ArrayList<>();
        for (PointRef point : entry.points()) {
            int place = places.getOrDefault(point.agreement(), 0);
            boolean only = dossier.agreements().size() == 1;
            String reference = only ? "" + point.number() : place + "." + point.number();
            marks.add(new Written(new Mark.OfPlace(place, point.number()), '^' + reference));
        }
        entry.audience()
                .ifPresent(
                        audience ->
                                marks.add(
                                        new Written(
                                                new Mark.To(audience),
                                                '{' + word(audience) + '}')));
        return marks;
    }

    static String word(Audience audience) {
        return switch (audience) {
            case INTERNAL -> "internal";
            case REPORT -> "laporan";
            case RELEASE -> "rilis";
        };
    }

    private void movement(Movement movement) {
        line(
                (movement.arrival() ? "+ " : "- ")
                        + names.mover(movement.who())
                        + movement.time().map(time -> " " + TimeText.time(time)).orElse(""));
    }

    private void table(Table table) {
        String time = time(table.time());
        for (int index = 0; index < table.rows().size(); index++) {
            String row =
                    table.rows().get(index).stream()
                            .map(cell -> Escapes.cell(cell, ' '))
                            .collect(Collectors.joining(" | ", "| ", " |"));
            boolean last = index == table.rows().size() - 1;
            String marks = last ? new Marks(List.of(), common(table)).text() : "";
            line((index == 0 ? time : "") + row + marks);
        }
    }

    private static String time(Optional<LocalTime> time) {
        return time.map(minute -> TimeText.time(minute) + ' ').orElse("");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
