package id.notulis.exchange.oldminutes;

import id.notulis.model.Id;
import id.notulis.model.IdSource;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.calendar.TimeSpan;
import id.notulis.model.calendar.Zone;
import id.notulis.model.meeting.Classification;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.MeetingParts;
import id.notulis.model.meeting.NextMeeting;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Topic;
import id.notulis.model.people.Individual;
import id.notulis.util.Fold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Puts a draft together from the lines of a paper sorted by their headings.
final class Assembly {

    private static final String OPEN = "[\\s.…·_\\-–]*";

    private final Outline outline;
    private final Zone office;
    private final String otherwise;
    private final IdSource ids;
    private final Cast cast;
    private final AgreementSentence agreements;
    private final SpeechReader speech;
    private final TaskTable tasks;
    private final List<SourceLine> kept = new ArrayList<>();

    /// @param otherwise the title of a paper that has none
    Assembly(Outline outline, PersonLine reader, Zone office, String otherwise, IdSource ids) {
        this.outline = outline;
        this.office = office;
        this.otherwise = otherwise;
        this.ids = ids;
        this.cast = new Cast(reader, ids);
        this.agreements = new AgreementSentence(ids);
        this.speech = new SpeechReader(cast, agreements, ids);
        this.tasks = new TaskTable(cast, agreements, ids);
    }

    /// The draft.
    ///
    /// @param more lines that have to be in it word for word as well
    Dossier dossier(List<SourceLine> more) {
        for (People.Row row : outline.people()) {
            if (row.isOffice()) {
                cast.office(row.organisation());
            } else if (!cast.add(row)) {
                outline.recognised(row.line(), Role.KEPT);
                kept.add(row.line());
            }
        }
        List<Item> strange = agreements.take(outline.under(Heading.REFERENCES));
        for (Item item : strange) {
            item.lines().forEach(line -> outline.recognised(line, Role.KEPT));
            item.lines().forEach(kept::add);
            item.answers().forEach(answer -> kept.addAll(answer.lines()));
        }
        String title = outline.title().isBlank() ? otherwise : outline.title();
        Meeting bare = Meeting.titled(ids.next(), title.strip());
        List<Topic> topics = topics(more);
        MeetingParts parts = MeetingParts.of(bare);
        head(parts);
        Optional<Individual> chair = individual(Heading.CHAIR);
        Optional<Individual> secretary =
                cast.markedSecretary()
                        .or(() -> individual(Heading.SECRETARY))
                        .or(() -> Signed.as("notulis", outline.signature()).map(cast::individual));
        return new Dossier(
                parts.chair(chair)
                        .secretary(secretary)
                        .delegations(cast.delegations())
                        .agreements(agreements.all().stream().map(Agreement::id).toList())
                        .topics(topics)
                        .toMeeting(),
                agreements.all());
    }

    private void head(MeetingParts parts) {
        parts.date(value(Heading.DATE).or(this::sentenceOfDay).flatMap(Moment::date))
                .time(
                        value(Heading.TIME)
                                .or(this::sentenceOfDay)
                                .flatMap(text -> Moment.time(text, office)))
                .place(value(Heading.PLACE).orElse(""))
                .host(value(Heading.HOST).map(cast::body))
                .number(value(Heading.NUMBER).map(Assembly::number).orElse(""))
                .classification(classification())
                .bases(texts(Heading.BASES))
                .opening(texts(Heading.OPENING))
                .closing(texts(Heading.CLOSING))
                .copies(texts(Heading.COPIES))
                .next(next());
    }

    private Optional<String> value(Heading label) {
        return outline.head(label).map(Outline.Value::text).filter(text -> !text.matches(OPEN));
    }

    private Optional<Individual> individual(Heading label) {
        return value(label)
                .map(
                        text -> {
                            Optional<? extends Individual> whole = cast.attendee(text);
                            int comma = text.indexOf(", ");
                            if (whole.isEmpty() && comma > 0) {
                                whole = cast.attendee(text.substring(comma + 2));
                            }
                            return whole.isPresent() ? whole.get() : cast.individual(text);
                        });
    }

    /// A message tells the day, and perhaps the time, in one of its first sentences.
    private Optional<String> sentenceOfDay() {
        if (value(Heading.DATE).isPresent()) {
            return Optional.empty();
        }
        return outline.lines().stream()
                .filter(line -> !line.isRow() && !line.isLong())
                .filter(
                        line ->
                                switch (outline.role(line.number() - 1)) {
                                    case OPENING, COURTESY, KEPT, TITLE -> true;
                                    default -> false;
                                })
                .map(SourceLine::text)
                .filter(text -> Moment.date(text).isPresent())
                .findFirst();
    }

    private static String number(String text) {
        return text.replaceAll("\\u00A0+", "  ").strip();
    }

    private Classification classification() {
        return value(Heading.CLASSIFICATION)
                .flatMap(
                        text ->
                                Arrays.stream(Classification.values())
                                        .filter(it -> it.word().equalsIgnoreCase(text.strip()))
                                        .findFirst())
                .orElse(Classification.BIASA);
    }

    private List<String> texts(Heading part) {
        boolean listed = part == Heading.BASES || part == Heading.COPIES;
        return outline.under(part).stream()
                .filter(item -> !item.isTable())
                .flatMap(item -> lines(item).stream())
                .map(SourceLine::text)
                .map(text -> listed ? Wording.item(text) : text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static List<SourceLine> lines(Item item) {
        List<SourceLine> lines = new ArrayList<>(item.lines());
        item.answers().forEach(answer -> lines.addAll(answer.lines()));
        return lines;
    }

    private Optional<NextMeeting> next() {
        Optional<DateRange> date = nextly(Heading.DATE).flatMap(Moment::date);
        Optional<TimeSpan> time = nextly(Heading.TIME).flatMap(text -> Moment.time(text, office));
        String place = nextly(Heading.PLACE).orElse("");
        String subject = nextly(Heading.AGENDA).orElse("");
        boolean known =
                date.isPresent() || time.isPresent() || !place.isBlank() || !subject.isBlank();
        return known ? Optional.of(new NextMeeting(date, time, place, subject)) : Optional.empty();
    }

    private Optional<String> nextly(Heading label) {
        return outline.next(label).map(Outline.Value::text).filter(text -> !text.isBlank());
    }

    private List<Topic> topics(List<SourceLine> more) {
        List<TopicDraft> drafts = new ArrayList<>();
        Set<String> titles = new HashSet<>();
        for (Topics.RawTopic raw : outline.topics()) {
            TopicDraft draft = new TopicDraft(raw.title());
            titles.add(folded(raw.title()));
            raw.items().all().forEach(item -> discussed(item, draft.entries));
            drafts.add(draft);
        }
        agenda(drafts, titles);
        TopicDraft last = drafts.isEmpty() ? new TopicDraft("") : drafts.getLast();
        TopicDraft first = drafts.isEmpty() ? last : drafts.getFirst();
        if (!first.title.isBlank() && !(kept.isEmpty() && more.isEmpty())) {
            first = new TopicDraft("");
            drafts.addFirst(first);
        }
        List<Entry> stray = new ArrayList<>();
        kept.forEach(line -> stray.add(speech.kept(line.shown())));
        more.forEach(line -> stray.add(speech.kept(line.shown())));
        tablesOf(Heading.OPENING, stray);
        tablesOf(Heading.CLOSING, stray);
        first.entries.addAll(0, stray);
        results(last.entries);
        if (drafts.isEmpty() && !last.entries.isEmpty()) {
            drafts.add(last);
        }
        return drafts.stream()
                .filter(draft -> !(draft.title.isBlank() && draft.entries.isEmpty()))
                .map(draft -> draft.topic(ids.next()))
                .toList();
    }

    /// Tables among paragraphs are of no part that has only paragraphs.
    private void tablesOf(Heading part, List<Entry> to) {
        outline.under(part).stream()
                .filter(Item::isTable)
                .forEach(item -> to.add(speech.table(item.rows())));
    }

    /// Items of the agenda nothing was said to are topics as well.
    private void agenda(List<TopicDraft> drafts, Set<String> titles) {
        int at = 0;
        for (SourceLine line : outline.agenda()) {
            String title = Wording.item(line.text());
            String folded = folded(title);
            if (titles.add(folded) || !has(drafts, folded)) {
                while (at < drafts.size() && drafts.get(at).title.isBlank()) {
                    at++;
                }
                drafts.add(Math.min(at, drafts.size()), new TopicDraft(title));
            }
            at = 1 + index(drafts, folded);
        }
    }

    private static boolean has(List<TopicDraft> drafts, String folded) {
        return index(drafts, folded) >= 0;
    }

    private static int index(List<TopicDraft> drafts, String folded) {
        for (int at = 0; at < drafts.size(); at++) {
            if (folded(drafts.get(at).title).equals(folded)) {
                return at;
            }
        }
        return -1;
    }

    private static String folded(String title) {
        return Fold.of(Wording.item(title));
    }

    private void discussed(Item item, List<Entry> to) {
        if (item.isTable() && tasksOf(item, to)) {
            return;
        }
        to.add(speech.discussed(item));
    }

    private void results(List<Entry> to) {
        said(Heading.DIRECTIVES, Statement.Kind.DIRECTIVE, to);
        said(Heading.AGREED, Statement.Kind.AGREED, to);
        said(Heading.DECIDED, Statement.Kind.DECISION, to);
        said(Heading.CONCLUDED, Statement.Kind.CONCLUSION, to);
        for (Item item : outline.under(Heading.ACTIONS)) {
            if (item.isTable()) {
                if (!tasksOf(item, to)) {
                    to.add(speech.table(item.rows()));
                }
            } else {
                tasks.of(item).ifPresent(to::add);
            }
        }
    }

    private void said(Heading part, Statement.Kind kind, List<Entry> to) {
        for (Item item : outline.under(part)) {
            if (!(item.isTable() && tasksOf(item, to))) {
                to.add(speech.of(item, kind));
            }
        }
    }

    /// Whether a table was one of actions; if so its rows are.
    private boolean tasksOf(Item item, List<Entry> to) {
        Optional<TaskTable.Columns> columns = TaskTable.Columns.of(item.first().cells());
        if (columns.isEmpty()) {
            return false;
        }
        outline.recognised(item.first(), Role.HEADING);
        for (SourceLine row : item.lines().subList(1, item.lines().size())) {
            tasks.of(row.cells(), columns.get()).ifPresent(to::add);
            outline.recognised(row, Role.ACTION);
        }
        return true;
    }

    /// A topic under construction.
    private static final class TopicDraft {

        private final String title;
        private final List<Entry> entries = new ArrayList<>();

        TopicDraft(String title) {
            this.title = title;
        }

        Topic topic(Id id) {
            return new Topic(id, title, Optional.empty(), false, entries);
        }
    }
}
