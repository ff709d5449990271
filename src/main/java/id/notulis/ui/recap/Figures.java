package id.notulis.ui.recap;

import id.notulis.i18n.Language;
import id.notulis.model.Id;
import id.notulis.model.people.PrintedName;
import id.notulis.model.survey.ActionFigures;
import id.notulis.model.survey.Coverage;
import id.notulis.model.survey.Recap;
import id.notulis.model.survey.Share;
import id.notulis.model.survey.SurveyMeeting;
import id.notulis.model.survey.SurveyResult;
import id.notulis.model.survey.Withheld;
import id.notulis.ui.kit.Days;
import id.notulis.ui.kit.Destination;
import id.notulis.ui.kit.Place;
import id.notulis.ui.kit.Words;
import id.notulis.ui.recap.FigureTable.Cell;
import id.notulis.ui.recap.FigureTable.Column;
import id.notulis.ui.recap.FigureTable.Kind;
import id.notulis.ui.recap.FigureTable.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts the figures of a span of time into tables and cards. Counts nothing: all of it was counted
/// for the paper.
final class Figures {

    private static final String NOTHING = "–";

    private final Words words;
    private final Days days;
    private final SpanNames spans;
    private final Recap recap;

    Figures(Words words, Recap recap) {
        this.words = words;
        this.days = new Days(words.language());
        this.spans = new SpanNames(words);
        this.recap = recap;
    }

    /// What is seen first.
    ///
    /// @param id within the page
    /// @param note what the value is of
    record Card(String id, String label, String value, String note) {}

    List<Card> cards() {
        int decisions = recap.decisions();
        ActionFigures actions = recap.actions();
        return List.of(
                new Card(
                        "meetings",
                        words.of("statistics.meetings"),
                        number(recap.meetings().size()),
                        words.of("statistics.meetings.final", recap.finished())),
                share(
                        "attendance",
                        "statistics.attendance",
                        recap.attending().share(),
                        "statistics.attendance.of"),
                new Card(
                        "results",
                        words.of("statistics.results"),
                        number(recap.results().size()),
                        words.of("statistics.results.decided", decisions)),
                share("done", "statistics.done", actions.shareDone(), "statistics.done.of"),
                share(
                        "in-time",
                        "statistics.in.time",
                        actions.shareInTime(),
                        "statistics.in.time.of"),
                share("covered", "statistics.covered", recap.covered(), "statistics.covered.of"));
    }

    private Card share(String id, String label, Optional<Share> share, String of) {
        return new Card(
                id,
                words.of(label),
                percent(share),
                share.map(it -> words.of(of, it.part(), it.whole()))
                        .orElseGet(() -> words.of("statistics.nothing")));
    }

    FigureTable table(Topic topic) {
        return switch (topic) {
            case TIME -> steps();
            case KIND -> counts("statistics.kind", recap.kinds());
            case HOST -> counts("statistics.host", recap.hosts());
            case ORGANISATION -> organisations();
            case PERSON -> people();
            case RESULT -> results();
            case ACTION -> stages();
            case AGREEMENT -> agreements();
        };
    }

    private FigureTable steps() {
        int most = recap.steps().stream().mapToInt(Recap.Step::meetings).max().orElse(0);
        int mostActions =
                recap.steps().stream().mapToInt(step -> step.actions().all()).max().orElse(0);
        return new FigureTable(
                List.of(
                        column("statistics.time", Kind.NAME),
                        column("statistics.meetings", Kind.BAR),
                        minor("statistics.present"),
                        column("statistics.results.short", Kind.FIGURE),
                        column("statistics.actions", Kind.BAR),
                        column("statistics.finished", Kind.BAR)),
                recap.steps().stream()
                        .map(
                                step ->
                                        line(
                                                spans.part(step.span()),
                                                bar(step.meetings(), most),
                                                figure(step.present()),
                                                figure(step.results()),
                                                bar(step.actions().all(), mostActions),
                                                bar(step.actions().done(), mostActions)))
                        .toList());
    }

    private FigureTable counts(String head, List<Recap.Count> counts) {
        int most = counts.stream().mapToInt(Recap.Count::number).max().orElse(0);
        return new FigureTable(
                List.of(
                        column(head, Kind.NAME),
                        column("statistics.meetings", Kind.BAR),
                        column("statistics.part", Kind.FIGURE)),
                counts.stream()
                        .map(
                                count ->
                                        line(
                                                count.name().isEmpty()
                                                        ? words.of("statistics.unnamed")
                                                        : count.name(),
                                                bar(count.number(), most),
                                                part(count.number(), recap.meetings().size())))
                        .toList());
    }

    private FigureTable organisations() {
        return new FigureTable(
                attended("statistics.organisation", column("statistics.attended", Kind.FIGURE)),
                recap.organisations().stream()
                        .map(
                                one ->
                                        line(
                                                one.name().isEmpty()
                                                        ? words.of("statistics.organisation.none")
                                                        : one.name(),
                                                attending(one.attending(), figure(one.meetings()))))
                        .toList());
    }

    private FigureTable people() {
        return new FigureTable(
                attended("statistics.person"),
                recap.people().stream()
                        .map(
                                one ->
                                        new Line(
                                                PrintedName.text(one.name()),
                                                joined(one.position(), one.organisation()),
                                                List.of(attending(one.attending())),
                                                Optional.of(
                                                        Destination.of(
                                                                Place.PEOPLE, one.person()))))
                        .toList());
    }

    private List<Column> attended(String head, Column... before) {
        List<Column> columns = new ArrayList<>();
        columns.add(column(head, Kind.NAME));
        columns.addAll(List.of(before));
        columns.add(column("statistics.listed", Kind.FIGURE));
        columns.add(column("statistics.there", Kind.FIGURE));
        columns.add(minor("statistics.excused"));
        columns.add(minor("statistics.absent"));
        columns.add(minor("statistics.represented"));
        columns.add(column("statistics.attendance", Kind.BAR));
        return columns;
    }

    private Cell[] attending(Recap.Attending attending, Cell... before) {
        return Stream.concat(
                        Stream.of(before),
                        Stream.of(
                                figure(attending.listed()),
                                figure(attending.present()),
                                figure(attending.excused()),
                                figure(attending.absent()),
                                figure(attending.represented()),
                                part(attending.share())))
                .toArray(Cell[]::new);
    }

    private FigureTable results() {
        Map<Id, SurveyMeeting> meetings = recap.byId();
        return new FigureTable(
                List.of(
                        column("statistics.result", Kind.NAME),
                        column("statistics.result.kind", Kind.WORDS)),
                recap.results().stream()
                        .map(it -> result(it, Objects.requireNonNull(meetings.get(it.meeting()))))
                        .toList());
    }

    private Line result(SurveyResult result, SurveyMeeting meeting) {
        return new Line(
                Withheld.text(result.text(), meeting.classification()),
                joined(
                        days.brief(meeting.day()),
                        Withheld.title(meeting.title(), meeting.classification())),
                List.of(
                        Cell.words(
                                words.of(
                                        result.decision()
                                                ? "statistics.decision"
                                                : "statistics.agreed"))),
                Optional.of(Destination.of(Place.WORKSPACE, meeting.id(), result.id())));
    }

    private FigureTable stages() {
        ActionFigures actions = recap.actions();
        String until = days.brief(recap.span().days().last());
        return new FigureTable(
                List.of(
                        column("statistics.stage", Kind.NAME),
                        column("statistics.actions", Kind.BAR),
                        column("statistics.part", Kind.FIGURE)),
                List.of(
                        stage(words.of("statistics.stage.open"), actions.open()),
                        stage(words.of("statistics.stage.progress"), actions.inProgress()),
                        stage(words.of("statistics.stage.done"), actions.done()),
                        stage(words.of("statistics.stage.in.time"), actions.inTime()),
                        stage(words.of("statistics.stage.cancelled"), actions.cancelled()),
                        stage(words.of("statistics.stage.late", until), actions.late())));
    }

    private Line stage(String name, int number) {
        int all = recap.actions().all();
        return new Line(
                name,
                "",
                List.of(bar(number, all), part(number, all)),
                Optional.of(Destination.of(Place.ACTIONS)));
    }

    private FigureTable agreements() {
        return new FigureTable(
                List.of(
                        column("statistics.agreement", Kind.NAME),
                        column("statistics.points", Kind.FIGURE),
                        column("statistics.dealt", Kind.FIGURE),
                        column("statistics.coverage", Kind.BAR),
                        column("statistics.meetings", Kind.FIGURE),
                        minor("statistics.actions"),
                        minor("statistics.finished")),
                recap.coverage().stream().map(this::agreement).toList());
    }

    private Line agreement(Coverage one) {
        return new Line(
                one.title(),
                one.title().equals(one.number()) ? "" : one.number(),
                List.of(
                        figure(one.points()),
                        figure(one.dealt()),
                        part(one.share()),
                        figure(one.meetings()),
                        figure(one.actions().all()),
                        figure(one.actions().done())),
                Optional.of(Destination.of(Place.AGREEMENTS, one.agreement())));
    }

    private static Line line(String name, Cell... cells) {
        return new Line(name, "", List.of(cells), Optional.empty());
    }

    private Column column(String head, Kind kind) {
        return new Column(words.of(head), kind, false);
    }

    private Column minor(String head) {
        return new Column(words.of(head), Kind.FIGURE, true);
    }

    private Cell figure(int number) {
        return bar(number, 0);
    }

    private Cell bar(int number, int most) {
        return new Cell(
                number(number), Integer.toString(number), most == 0 ? 0 : (double) number / most);
    }

    private Cell part(int number, int all) {
        return part(all == 0 ? Optional.empty() : Optional.of(new Share(number, all)));
    }

    private Cell part(Optional<Share> share) {
        return new Cell(
                percent(share),
                share.map(_ -> percent(share)).orElse(""),
                share.map(Share::value).orElse(0.0));
    }

    private String percent(Optional<Share> share) {
        String told = share.map(Share::percent).orElse(NOTHING);
        return words.language() == Language.INDONESIAN ? told : told.replace(',', '.');
    }

    private String number(int number) {
        return words.of("statistics.figure", number);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(it -> !it.isBlank()).collect(Collectors.joining(" · "));
    }
}
