package id.notulis.report;

import id.notulis.model.action.Status;
import id.notulis.model.calendar.DateText;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Movement;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Table;
import id.notulis.model.meeting.Task;
import id.notulis.model.meeting.Topic;
import id.notulis.model.people.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Released lines as sentences of the news, one idea a paragraph.
///
/// A text goes on behind "menyampaikan bahwa" where its first word can be written small, else it
/// stands behind a colon; nothing is added to what it says.
final class NewsLines {

    private static final List<String> TOLD =
            List.of("menyampaikan", "menjelaskan", "mengatakan", "menuturkan");

    private final NewsPeople people;
    private final NewsNames names;
    private final Wording wording;
    private final NewsQuotes quotes;
    private int told;
    private boolean agreed;
    private boolean followed;

    /// @param lines all that will be told
    NewsLines(NewsPeople people, Wording wording, List<Line> lines) {
        this.people = people;
        this.names = new NewsNames(people);
        this.wording = wording;
        this.quotes =
                new NewsQuotes(
                        names,
                        wording,
                        lines.stream()
                                .map(Line::entry)
                                .filter(NewsLines::isQuotation)
                                .map(Statement.class::cast)
                                .toList());
    }

    /// A line with the topic it was written under.
    ///
    /// @param topic its title; blank when that may not be told
    /// @param answers whether it answers a question
    record Line(String topic, Entry entry, boolean answers) {}

    /// What was said, in its order, answers behind what they answer.
    static List<Line> talk(List<Topic> topics) {
        return lines(topics).stream().filter(line -> !isOutcome(line.entry())).toList();
    }

    /// What came of it, in its order.
    static List<Line> outcome(List<Topic> topics) {
        return lines(topics).stream().filter(line -> isOutcome(line.entry())).toList();
    }

    static boolean isQuotation(Entry entry) {
        return entry instanceof Statement statement && statement.kind() == Statement.Kind.QUOTATION;
    }

    /// Whether a line says what was agreed.
    static boolean isAgreed(Entry entry) {
        return entry instanceof Statement statement && statement.kind() == Statement.Kind.AGREED;
    }

    /// The paragraphs of a line; none for one the news do not tell.
    List<String> paragraphs(Line line) {
        return switch (line.entry()) {
            case Statement statement -> statement(statement, line);
            case Task task -> task(task);
            case Table _ -> List.of("Berikut rinciannya:");
            case Movement _ -> List.of();
        };
    }

    private List<String> statement(Statement statement, Line line) {
        Optional<String> first =
                switch (statement.kind()) {
                    case QUOTATION, REMARK -> Optional.empty();
                    case DISCUSSION -> Optional.of(said(statement, line.answers()));
                    case QUESTION -> Optional.of(asked(statement));
                    case DIRECTIVE -> Optional.of(directed(statement));
                    case AGREED -> Optional.of(agreed(text(statement)));
                    case DECISION ->
                            Optional.of(
                                    led(
                                            text(statement),
                                            "Melalui keputusan rapat, ",
                                            "Rapat memutuskan hal berikut: "));
                    case CONCLUSION ->
                            Optional.of(
                                    led(
                                            text(statement),
                                            "Dari pembahasan itu disimpulkan bahwa ",
                                            "Kesimpulan dari pembahasan itu: "));
                };
        if (first.isEmpty()) {
            return statement.kind() == Statement.Kind.REMARK
                    ? List.of()
                    : quotes.paragraphs(statement, line.topic());
        }
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(Sentence.closed(Wording.capital(first.get())));
        statement.paragraphs().stream()
                .skip(1)
                .map(Wording::line)
                .map(Sentence::closed)
                .forEach(paragraphs::add);
        return paragraphs;
    }

    private String said(Statement statement, boolean answers) {
        String text = text(statement);
        if (statement.speaker().isEmpty()) {
            return text;
        }
        String who = names.opening(statement.speaker().get());
        if (Sentence.beginsWithVerb(text)) {
            return who + ' ' + text;
        }
        if (answers) {
            return who + " menjawab: " + text;
        }
        String verb = TOLD.get(told % TOLD.size());
        told++;
        return wording.inside(text)
                .map(inside -> who + ' ' + verb + " bahwa " + inside)
                .orElseGet(() -> who + ' ' + verb + " hal berikut: " + text);
    }

    private String asked(Statement statement) {
        String question = Sentence.asked(text(statement));
        return statement
                .speaker()
                .map(who -> names.opening(who) + " bertanya: " + question)
                .orElse("Dalam kegiatan itu muncul pertanyaan: " + question);
    }

    private String directed(Statement statement) {
        String who = statement.speaker().map(names::opening).orElse("Pimpinan rapat");
        return who + " memberi arahan: " + text(statement);
    }

    private String agreed(String text) {
        boolean again = agreed;
        agreed = true;
        return led(
                text,
                again ? "Disepakati pula bahwa " : "Kegiatan itu menghasilkan kesepakatan bahwa ",
                again
                        ? "Disepakati pula hal berikut: "
                        : "Kegiatan itu menghasilkan kesepakatan: ");
    }

    /// @param before what goes before a text that can go on inside a sentence
    /// @param colon what goes before any other
    private String led(String text, String before, String colon) {
        return wording.inside(text).map(inside -> before + inside).orElse(colon + text);
    }

    private List<String> task(Task task) {
        if (task.action().status() == Status.CANCELLED) {
            return List.of();
        }
        boolean done = task.action().status() == Status.DONE;
        List<Party> owners = task.action().owners();
        String whole = Wording.open(task.paragraphs().getFirst());
        String text = people.behind(owners, whole);
        String due =
                task.action()
                        .due()
                        .filter(_ -> !done)
                        .map(day -> ", paling lambat " + DateText.day(day))
                        .orElse("");
        String opening = followed ? "Selanjutnya, " : "Sebagai tindak lanjut, ";
        followed = true;
        String who =
                owners.size() == 1
                        ? names.opening(owners.getFirst())
                        : Sentence.joined(owners.stream().map(names::opening).toList());
        boolean verb = Sentence.beginsWithVerb(Wording.small(text));
        String sentence;
        if (verb && !owners.isEmpty()) {
            sentence = opening + who + (done ? " telah " : " akan ") + Wording.small(text) + due;
        } else if (verb) {
            sentence = opening + (done ? "telah dilakukan: " : "akan dilakukan: ") + whole + due;
        } else {
            sentence = opening + "dicatat hal berikut: " + whole + due;
        }
        List<String> paragraphs = new ArrayList<>(List.of(Sentence.closed(sentence)));
        task.paragraphs().stream()
                .skip(1)
                .map(Wording::line)
                .map(Sentence::closed)
                .forEach(paragraphs::add);
        return paragraphs;
    }

    private static String text(Statement statement) {
        return Wording.line(statement.paragraphs().getFirst());
    }

    private static List<Line> lines(List<Topic> topics) {
        List<Line> lines = new ArrayList<>();
        for (Topic topic : topics) {
            String title = topic.closed() ? "" : Wording.open(topic.title());
            for (Entry entry : topic.entries()) {
                lines.add(new Line(title, entry, false));
                boolean asked =
                        entry instanceof Statement statement
                                && statement.kind() == Statement.Kind.QUESTION;
                entry.replies().forEach(reply -> lines.add(new Line(title, reply, asked)));
            }
        }
        return lines;
    }

    private static boolean isOutcome(Entry entry) {
        return switch (entry) {
            case Statement statement ->
                    switch (statement.kind()) {
                        case AGREED, DECISION, CONCLUSION -> true;
                        case DISCUSSION, QUESTION, QUOTATION, DIRECTIVE, REMARK -> false;
                    };
            case Task _ -> true;
            case Table _, Movement _ -> false;
        };
    }
}
