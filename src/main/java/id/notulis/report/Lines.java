package id.notulis.report;

import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Movement;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Table;
import id.notulis.model.meeting.Task;
import id.notulis.model.meeting.Topic;
import id.notulis.report.template.Data;
import id.notulis.report.template.Grid;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The lines of the minutes that a paper's readers may read, as fields: what was said stays with
/// its topic; results, directives and tasks, wherever they stand, are gathered into lists of their
/// own, so that information and decision are visibly apart.
final class Lines {

    private final Speech speech;
    private final ActionFields actions;
    private final AudienceGate gate;
    private final List<Topic> topics;
    private final IdentityHashMap<Topic, List<Data>> talks = new IdentityHashMap<>();
    private final IdentityHashMap<Topic, List<Entry>> all = new IdentityHashMap<>();

    Lines(Sources sources) {
        this.speech = new Speech(sources.dossier(), sources.profile().zone());
        this.actions = new ActionFields(sources);
        this.gate = new AudienceGate(sources.readers());
        this.topics = gate.topics(sources.dossier().meeting());
    }

    List<Topic> topics() {
        return topics;
    }

    /// What was said to a topic, question and answer in order.
    ///
    /// @param topic one of [#topics()]
    List<Data> talk(Topic topic) {
        return talks.computeIfAbsent(topic, this::composed);
    }

    private List<Data> composed(Topic topic) {
        List<Data> lines = new ArrayList<>();
        for (Entry entry : topic.entries()) {
            if (talked(entry)) {
                lines.add(
                        line(entry, paragraphs(entry), lines.size() + 1)
                                .rows("tanggapan", replies(topic, entry))
                                .build());
            }
        }
        return List.copyOf(lines);
    }

    /// All statements of a kind, wherever they stand; those of several kinds one kind after the
    /// other.
    List<Data> gathered(Statement.Kind... kinds) {
        List<Enumeration.Item> items = new ArrayList<>();
        for (Statement.Kind kind : kinds) {
            gather(kind, items);
        }
        return Enumeration.of(items);
    }

    /// How many lines satisfy a condition, wherever they stand.
    long count(Predicate<Entry> condition) {
        return topics.stream()
                .flatMap(topic -> withReplies(topic).stream())
                .filter(condition)
                .count();
    }

    private void gather(Statement.Kind kind, List<Enumeration.Item> items) {
        for (Topic topic : topics) {
            for (Entry entry : withReplies(topic)) {
                if (entry instanceof Statement statement && statement.kind() == kind) {
                    Data.Builder data = about(entry).rows("tanggapan", replies(topic, entry));
                    items.add(new Enumeration.Item(data, speech.result(statement)));
                }
            }
        }
    }

    /// All quotations, wherever they stand: the words alone.
    List<Data> quotations() {
        List<Data> lines = new ArrayList<>();
        for (Topic topic : topics) {
            for (Entry entry : withReplies(topic)) {
                if (entry instanceof Statement statement
                        && statement.kind() == Statement.Kind.QUOTATION) {
                    lines.add(about(entry).text("teks", whole(statement)).build());
                }
            }
        }
        return lines;
    }

    /// All tasks, wherever they stand.
    List<Data> tasks() {
        List<Data> lines = new ArrayList<>();
        for (Topic topic : topics) {
            for (Entry entry : withReplies(topic)) {
                if (entry instanceof Task task) {
                    String number = Integer.toString(lines.size() + 1);
                    lines.add(action(topic, task).text("no", number).build());
                }
            }
        }
        return lines;
    }

    /// The lines of a topic, answers behind the line they answer.
    ///
    /// @param topic one of [#topics()]
    List<Entry> withReplies(Topic topic) {
        return all.computeIfAbsent(topic, this::inARow);
    }

    private List<Entry> inARow(Topic topic) {
        return topic.entries().stream()
                .flatMap(
                        entry ->
                                Stream.concat(
                                        Stream.of(entry), gate.replies(topic, entry).stream()))
                .toList();
    }

    private List<Data> replies(Topic topic, Entry entry) {
        List<Data> lines = new ArrayList<>();
        for (Entry reply : gate.replies(topic, entry)) {
            if (talked(reply)) {
                lines.add(line(reply, paragraphs(reply), lines.size() + 1).build());
            }
        }
        return lines;
    }

    /// Whether a line stays with its topic.
    private static boolean talked(Entry entry) {
        return switch (entry) {
            case Statement statement ->
                    switch (statement.kind()) {
                        case DISCUSSION, QUESTION, QUOTATION -> true;
                        case AGREED, DECISION, CONCLUSION, DIRECTIVE, REMARK -> false;
                    };
            case Table _, Movement _ -> true;
            case Task _ -> false;
        };
    }

    private List<String> paragraphs(Entry entry) {
        return switch (entry) {
            case Statement statement -> speech.paragraphs(statement);
            case Movement movement -> List.of(speech.movement(movement));
            case Table table -> List.of(speech.caption(table));
            case Task task -> task.paragraphs();
        };
    }

    private Data.Builder line(Entry entry, List<String> paragraphs, int number) {
        return about(entry)
                .text("no", Integer.toString(number))
                .text("teks", entry instanceof Statement statement ? whole(statement) : "")
                .text("uraian", paragraphs.getFirst())
                .value("tabel", new Grid(entry instanceof Table table ? table.rows() : List.of()))
                .rows("lanjutan", Enumeration.texts(paragraphs.subList(1, paragraphs.size())));
    }

    private Data.Builder about(Entry entry) {
        return Data.of()
                .text("jam", speech.clock(entry))
                .text("penutur", speech.speaker(entry))
                .text("jenis", kind(entry))
                .text("butir_kesepahaman", speech.points(entry));
    }

    /// An action with what was said in answer to it.
    Data.Builder action(Topic topic, Task task) {
        List<String> answers =
                gate.replies(topic, task).stream()
                        .filter(Lines::talked)
                        .flatMap(reply -> paragraphs(reply).stream())
                        .toList();
        return actions.of(task, answers);
    }

    /// A result as its paragraphs.
    List<String> result(Statement statement) {
        return speech.result(statement);
    }

    private static String kind(Entry entry) {
        return switch (entry) {
            case Statement statement ->
                    switch (statement.kind()) {
                        case DISCUSSION -> "Pembahasan";
                        case QUESTION -> "Pertanyaan";
                        case QUOTATION -> "Kutipan";
                        case AGREED -> "Kesepakatan";
                        case DECISION -> "Keputusan";
                        case CONCLUSION -> "Kesimpulan";
                        case DIRECTIVE -> "Arahan";
                        case REMARK -> "";
                    };
            case Task _ -> "Tindak lanjut";
            case Table _ -> "Tabel";
            case Movement _ -> "Kehadiran";
        };
    }

    private static String whole(Statement statement) {
        return String.join("\n", statement.paragraphs());
    }
}
