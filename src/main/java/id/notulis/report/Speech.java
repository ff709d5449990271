package id.notulis.report;

import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.PointRef;
import id.notulis.model.calendar.TimeSpan;
import id.notulis.model.calendar.TimeText;
import id.notulis.model.calendar.Zone;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Movement;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Table;
import id.notulis.model.people.Speaker;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// How a line of the minutes reads on paper: who said it, how, what, and to which points of an
/// agreement it belongs.
final class Speech {

    private final Dossier dossier;
    private final Names names;
    private final String zone;

    /// @param office the zone of times when the meeting has none
    Speech(Dossier dossier, Zone office) {
        this.dossier = dossier;
        this.names = new Names(dossier.meeting());
        this.zone = dossier.meeting().time().map(TimeSpan::zone).orElse(office).name();
    }

    /// The paragraphs of a statement, the first one beginning with time and speaker.
    List<String> paragraphs(Statement statement) {
        String first = statement.paragraphs().getFirst();
        String said =
                switch (statement.kind()) {
                    case QUOTATION -> quoted(statement);
                    case QUESTION -> asked(statement, first);
                    case DISCUSSION, AGREED, DECISION, CONCLUSION, DIRECTIVE, REMARK ->
                            told(statement.speaker(), first);
                };
        return finished(time(statement.time()) + said, statement);
    }

    /// The paragraphs of a result, which was said by all: without a time.
    List<String> result(Statement statement) {
        return finished(told(statement.speaker(), statement.paragraphs().getFirst()), statement);
    }

    /// Somebody comes or goes.
    String movement(Movement movement) {
        String who = names.before(movement.who());
        String does = movement.arrival() ? " memasuki rapat" : " meninggalkan rapat";
        String when =
                movement.time()
                        .map(time -> " pukul " + TimeText.time(time) + ' ' + zone)
                        .orElse("");
        return Sentence.closed(who + does + when);
    }

    /// What stands above a table; blank when there is nothing to say of it.
    String caption(Table table) {
        String points = points(table);
        String caption =
                time(table.time()) + "Tabel" + (points.isEmpty() ? "" : " (" + points + ')');
        return caption.equals("Tabel") ? "" : caption;
    }

    /// `Kep-192/2, Kep-192/3`; blank for a line that belongs to no point.
    String points(Entry entry) {
        return entry.points().stream().map(this::point).collect(Collectors.joining(", "));
    }

    String speaker(Entry entry) {
        return entry instanceof Statement statement
                ? statement.speaker().map(names::of).orElse("")
                : "";
    }

    /// `10.42 WIB`; blank without a time.
    String clock(Entry entry) {
        return entry.time().map(time -> TimeText.time(time) + ' ' + zone).orElse("");
    }

    private String time(Optional<LocalTime> time) {
        return time.map(at -> "Pukul " + TimeText.time(at) + ' ' + zone + " – ").orElse("");
    }

    private String quoted(Statement statement) {
        String words = statement.paragraphs().getFirst();
        String opened =
                '“' + (statement.paragraphs().size() == 1 ? Sentence.uncut(words) + '”' : words);
        return statement.speaker().map(who -> names.of(who) + ": " + opened).orElse(opened);
    }

    private String asked(Statement statement, String question) {
        String whole = statement.paragraphs().size() == 1 ? Sentence.asked(question) : question;
        return statement
                .speaker()
                .map(who -> names.before(who) + " bertanya: " + whole)
                .orElse("Pertanyaan: " + whole);
    }

    /// A text that goes on from its speaker ("menyampaikan ...") becomes one sentence with the
    /// name; any other stands behind a colon.
    private String told(Optional<Speaker> speaker, String text) {
        return speaker.map(
                        who ->
                                Sentence.beginsWithVerb(text)
                                        ? names.before(who) + ' ' + text
                                        : names.of(who) + ": " + text)
                .orElse(text);
    }

    private List<String> finished(String first, Statement statement) {
        List<String> paragraphs = new ArrayList<>(statement.paragraphs());
        int last = paragraphs.size() - 1;
        if (statement.kind() == Statement.Kind.QUOTATION && last > 0) {
            paragraphs.set(last, Sentence.uncut(paragraphs.get(last)) + '”');
        }
        paragraphs.set(0, first);
        String points = points(statement);
        if (!points.isEmpty()) {
            paragraphs.set(last, Sentence.withBrackets(paragraphs.get(last), points));
        }
        paragraphs.replaceAll(Sentence::closed);
        return paragraphs;
    }

    private String point(PointRef point) {
        return dossier.agreements().stream()
                .filter(agreement -> agreement.id().equals(point.agreement()))
                .findFirst()
                .map(Agreement::shortName)
                .map(name -> name + '/' + point.number())
                .orElse(Integer.toString(point.number()));
    }
}
