package id.notulis.cli;

import id.notulis.i18n.Message;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.calendar.TimeSpan;
import id.notulis.model.overview.ActionLine;
import id.notulis.model.overview.AgreementLine;
import id.notulis.model.overview.GroupLine;
import id.notulis.model.overview.MeetingLine;
import id.notulis.model.overview.OrganisationLine;
import id.notulis.model.overview.PersonLine;
import id.notulis.model.overview.SeriesLine;
import id.notulis.model.people.PrintedName;
import id.notulis.model.search.Hit;
import id.notulis.work.DocumentLine;
import id.notulis.work.LoggedFile;
import id.notulis.work.SurveyLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The members of the lists as rows for people to read.
final class ListRow {

    private static final String NONE = "-";

    private final Console console;
    private final LocalDate today;

    ListRow(Console console, LocalDate today) {
        this.console = console;
        this.today = today;
    }

    List<String> meeting(MeetingLine line) {
        return List.of(
                line.id().value(),
                dates(line.date()),
                orNone(line.time().map(TimeSpan::start)),
                line.title(),
                line.place());
    }

    List<String> action(ActionLine line) {
        return List.of(
                line.id().value(),
                orNone(line.due()),
                line.overdueOn(today)
                        ? console.text(Message.of("cli.action.overdue"))
                        : word("cli.action.", line.status()),
                orNone(
                        line.owners().stream()
                                .map(ActionLine.Owner::name)
                                .collect(Collectors.joining(", "))),
                line.text());
    }

    List<String> agreement(AgreementLine line) {
        return List.of(
                line.agreement().number(),
                orNone(line.agreement().kind()),
                orNone(line.agreement().signed()),
                line.agreement().subject());
    }

    List<String> person(PersonLine line) {
        return List.of(
                line.person().id().value(),
                PrintedName.text(line.person().name()),
                orNone(line.position()),
                line.organisation());
    }

    List<String> organisation(OrganisationLine line) {
        return List.of(
                line.organisation().id().value(),
                line.organisation().name(),
                String.valueOf(line.people()));
    }

    List<String> series(SeriesLine line) {
        return List.of(
                line.name(),
                rhythm(line),
                last(line),
                next(line),
                console.text(Message.of("cli.recurring.meetings", line.meetings().size())),
                former(line).orElse(""));
    }

    /// How often it meets, in words.
    String rhythm(SeriesLine line) {
        return console.text(
                Message.of(
                        switch (line.rhythm()) {
                            case WEEKLY -> "series.rhythm.weekly";
                            case FORTNIGHTLY -> "series.rhythm.fortnightly";
                            case MONTHLY_BY_WEEKDAY -> "series.rhythm.weekday";
                            case MONTHLY_BY_DATE -> "series.rhythm.date";
                            case IRREGULAR -> "series.rhythm.irregular";
                        }));
    }

    String last(SeriesLine line) {
        return line.last()
                .map(it -> console.text(Message.of("cli.recurring.last", dates(it.date()))))
                .orElse(NONE);
    }

    /// The day the next meeting is on, or is only expected on.
    String next(SeriesLine line) {
        return line.next()
                .map(
                        it ->
                                console.text(
                                        Message.of(
                                                it.meeting().isPresent()
                                                        ? "cli.recurring.next"
                                                        : "cli.recurring.expected",
                                                it.day().toString())))
                .orElse(NONE);
    }

    Optional<String> former(SeriesLine line) {
        return line.formerNames().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        console.text(
                                Message.of(
                                        "cli.recurring.former",
                                        String.join("; ", line.formerNames()))));
    }

    List<String> group(GroupLine line) {
        return List.of(
                line.group().id().value(),
                line.group().name(),
                orNone(
                        line.members().stream()
                                .map(it -> PrintedName.text(it.person().name()))
                                .collect(Collectors.joining("; "))));
    }

    /// A member of a group, with a word where the person is offered nowhere any more.
    List<String> member(PersonLine line) {
        List<String> row = new ArrayList<>(person(line));
        row.add(line.person().archived() ? console.text(Message.of("cli.recurring.archived")) : "");
        return row;
    }

    List<String> file(LoggedFile file) {
        return switch (file) {
            case DocumentLine line -> document(line);
            case SurveyLine line ->
                    List.of(
                            line.date().toString(),
                            line.survey().order().kind().word(),
                            word("cli.document.", line.state()),
                            line.survey().path(),
                            line.reason().map(console::text).orElse(""));
        };
    }

    private List<String> document(DocumentLine line) {
        return List.of(
                line.date().toString(),
                line.document().kind().word(),
                word("cli.document.", line.state()),
                line.document().path(),
                line.reason().map(console::text).orElse(""));
    }

    List<String> hit(Hit hit) {
        return List.of(
                hit.meeting().orElse(hit.id()).value(),
                word("cli.hit.", hit.kind()),
                hit.title(),
                hit.snippet());
    }

    private String word(String keys, Enum<?> value) {
        return console.text(Message.of(keys + value.name().toLowerCase(Locale.ROOT)));
    }

    private static String dates(Optional<DateRange> dates) {
        return dates.map(
                        range ->
                                range.singleDay()
                                        ? range.first().toString()
                                        : range.first() + "/" + range.last())
                .orElse(NONE);
    }

    private static String orNone(Optional<?> value) {
        return orNone(value.map(Object::toString).orElse(""));
    }

    private static String orNone(String value) {
        return value.isBlank() ? NONE : value;
    }
}
