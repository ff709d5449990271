package id.notulis.exchange.oldminutes;

import id.notulis.model.IdSource;
import id.notulis.model.agreement.PointRef;
import id.notulis.model.calendar.Reading;
import id.notulis.model.calendar.TimeText;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Movement;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Table;
import id.notulis.model.people.Attendee;
import id.notulis.model.people.Speaker;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what was said: who, when, whether it was asked or quoted, to which points it belongs.
final class SpeechReader {

    private static final Pattern TIME =
            Pattern.compile("(?i)pukul (\\d{1,2}[.:]\\d{2})(?: (?:wib|wita|wit))? [–—-] (.+)");
    private static final Pattern MOVED =
            Pattern.compile(
                    "(.+?),? (memasuki|meninggalkan) rapat"
                            + "(?: pukul (\\d{1,2}[.:]\\d{2})(?: (?:WIB|WITA|WIT))?)?\\.?");
    private static final Pattern BRACKETS = Pattern.compile("(.*\\S) \\(([^()]+)\\)\\.?");
    private static final String QUESTION = "Pertanyaan: ";
    private static final String ASKS = " bertanya";
    private static final int LONGEST_SPEAKER = 120;

    private final Cast cast;
    private final AgreementSentence agreements;
    private final IdSource ids;

    SpeechReader(Cast cast, AgreementSentence agreements, IdSource ids) {
        this.cast = cast;
        this.agreements = agreements;
        this.ids = ids;
    }

    /// A line of the discussion with what answered it.
    Entry discussed(Item item) {
        if (item.isTable()) {
            return table(item.rows());
        }
        List<Entry> answers = new ArrayList<>();
        for (Item answer : item.answers()) {
            answers.add(statement(answer.paragraphs(), Statement.Kind.DISCUSSION, List.of()));
        }
        if (answers.isEmpty()) {
            Optional<Entry> moved = moved(item.paragraphs());
            if (moved.isPresent()) {
                return moved.get();
            }
        }
        return statement(item.paragraphs(), Statement.Kind.DISCUSSION, answers);
    }

    /// A line of a result or directive.
    Entry of(Item item, Statement.Kind kind) {
        if (item.isTable()) {
            return table(item.rows());
        }
        List<Entry> answers = new ArrayList<>();
        for (Item answer : item.answers()) {
            answers.add(statement(answer.paragraphs(), Statement.Kind.DISCUSSION, List.of()));
        }
        return statement(item.paragraphs(), kind, answers);
    }

    /// Words kept as they are.
    Entry kept(String text) {
        return told(Statement.Kind.DISCUSSION, List.of(text), List.of());
    }

    Table table(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(1);
        List<List<String>> even = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>();
            for (int index = 0; index < width; index++) {
                cells.add(index < row.size() ? row.get(index).replaceAll("\\s+", " ").strip() : "");
            }
            even.add(cells);
        }
        return new Table(ids.next(), Optional.empty(), even, Optional.empty(), List.of());
    }

    private Optional<Entry> moved(List<String> paragraphs) {
        if (SourceLine.isLong(paragraphs.getFirst())) {
            return Optional.empty();
        }
        Matcher matcher = MOVED.matcher(paragraphs.getFirst());
        if (paragraphs.size() > 1 || !matcher.matches()) {
            return Optional.empty();
        }
        Optional<Attendee> who = cast.attendee(matcher.group(1));
        Optional<LocalTime> time = time(matcher.group(3));
        boolean arrival = matcher.group(2).equals("memasuki");
        return who.map(it -> new Movement(ids.next(), time, it, arrival));
    }

    private static Optional<LocalTime> time(@Nullable String text) {
        return text != null
                        && TimeText.readTime(text)
                                instanceof Reading.Understood<LocalTime>(LocalTime time)
                ? Optional.of(time)
                : Optional.empty();
    }

    private Statement statement(List<String> written, Statement.Kind usual, List<Entry> answers) {
        List<String> paragraphs = new ArrayList<>(written);
        if (paragraphs.stream().anyMatch(SourceLine::isLong)) {
            return told(usual, paragraphs, answers);
        }
        List<PointRef> points = points(paragraphs);
        Optional<LocalTime> at = Optional.empty();
        Matcher timed = TIME.matcher(paragraphs.getFirst());
        if (timed.matches()) {
            at = time(timed.group(1));
            if (at.isPresent()) {
                paragraphs.set(0, timed.group(2));
            }
        }
        Statement.Kind kind = usual;
        Said said = said(paragraphs.getFirst());
        paragraphs.set(0, said.text());
        if (usual == Statement.Kind.DISCUSSION) {
            if (said.asked()) {
                kind = Statement.Kind.QUESTION;
            } else if (unquoted(paragraphs)) {
                kind = Statement.Kind.QUOTATION;
            }
        }
        return new Statement(
                ids.next(),
                kind,
                at,
                said.speaker(),
                paragraphs,
                Optional.empty(),
                points,
                answers);
    }

    private Statement told(Statement.Kind kind, List<String> paragraphs, List<Entry> answers) {
        return new Statement(
                ids.next(),
                kind,
                Optional.empty(),
                Optional.empty(),
                paragraphs,
                Optional.empty(),
                List.of(),
                answers);
    }

    private record Said(Optional<Speaker> speaker, boolean asked, String text) {}

    private Said said(String text) {
        if (text.startsWith(QUESTION) && text.length() > QUESTION.length()) {
            return new Said(Optional.empty(), true, text.substring(QUESTION.length()));
        }
        Optional<Cast.Beginning> beginning = cast.beginning(text);
        if (beginning.isPresent()) {
            String rest = text.substring(beginning.get().length());
            Optional<Said> goesOn = goesOn(beginning.get().who(), rest);
            if (goesOn.isPresent()) {
                return goesOn.get();
            }
        }
        int colon = text.indexOf(": ");
        if (colon > 0 && colon <= LONGEST_SPEAKER && colon + 2 < text.length()) {
            String before = text.substring(0, colon);
            boolean asks = before.endsWith(ASKS);
            Optional<Speaker> who =
                    cast.speaker(
                            asks ? before.substring(0, before.length() - ASKS.length()) : before);
            if (who.isPresent()) {
                return new Said(who, asks, text.substring(colon + 2));
            }
        }
        return new Said(Optional.empty(), false, text);
    }

    /// What stands behind a name: a colon, a question, or a sentence that goes on from it.
    private static Optional<Said> goesOn(Speaker who, String rest) {
        if (rest.startsWith(": ") && rest.length() > 2) {
            return Optional.of(new Said(Optional.of(who), false, rest.substring(2)));
        }
        String bare = rest.startsWith(",") ? rest.substring(1) : rest;
        if (bare.startsWith(ASKS + ": ") && bare.length() > ASKS.length() + 2) {
            return Optional.of(new Said(Optional.of(who), true, bare.substring(ASKS.length() + 2)));
        }
        boolean verb = bare.matches("\\s(?:me|ber|akan |ingin |setuju|siap|tidak )\\p{Ll}*.*");
        return verb
                ? Optional.of(new Said(Optional.of(who), false, bare.substring(1)))
                : Optional.empty();
    }

    /// Takes the marks of a quotation away, if all of it is one.
    private static boolean unquoted(List<String> paragraphs) {
        String first = paragraphs.getFirst();
        int last = paragraphs.size() - 1;
        String end = paragraphs.get(last).replaceAll("”[.]$", "”");
        boolean quoted =
                first.startsWith("“")
                        && end.endsWith("”")
                        && (last > 0 || first.indexOf('”') >= end.length() - 1)
                        && first.length() > 1
                        && end.length() > (last == 0 ? 2 : 1);
        if (quoted) {
            paragraphs.set(last, end.substring(0, end.length() - 1));
            paragraphs.set(0, paragraphs.getFirst().substring(1));
        }
        return quoted && !paragraphs.getFirst().isBlank();
    }

    /// Takes the points of agreements in brackets off the end.
    private List<PointRef> points(List<String> paragraphs) {
        int last = paragraphs.size() - 1;
        Matcher matcher = BRACKETS.matcher(paragraphs.get(last));
        if (!matcher.matches()) {
            return List.of();
        }
        Optional<List<PointRef>> points = agreements.points(matcher.group(2));
        if (points.isEmpty()) {
            return List.of();
        }
        paragraphs.set(last, matcher.group(1));
        return points.get();
    }
}
