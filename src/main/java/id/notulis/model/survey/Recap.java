package id.notulis.model.survey;

import id.notulis.model.Id;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.MeetingStatus;
import id.notulis.model.meeting.Presence;
import id.notulis.model.overview.ActionLine;
import id.notulis.model.people.PersonName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What an office did in a span of time, counted.
///
/// @param span the time
/// @param meetings each with its figures, in order
/// @param steps the months of the span, or longer parts of a long one, each with its figures
/// @param kinds how many meetings of which kind, the most frequent first; those without one last
/// @param hosts how many meetings invited to by whom, likewise
/// @param organisations who took part, the most frequent first
/// @param people who was on the lists, most often there first
/// @param results what was agreed and decided, in order
/// @param actions how far what was to be done has got
/// @param releases press releases approved in the span
/// @param links where something was published in the span, in order
/// @param coverage how much of each agreement was dealt with
public record Recap(
        Span span,
        List<Held> meetings,
        List<Step> steps,
        List<Count> kinds,
        List<Count> hosts,
        List<Delegated> organisations,
        List<Attended> people,
        List<SurveyResult> results,
        ActionFigures actions,
        int releases,
        List<SurveyLink> links,
        List<Coverage> coverage) {

    /// More columns stand no longer beside each other in a chart.
    private static final int MOST_STEPS = 24;

    public Recap {
        meetings = List.copyOf(meetings);
        steps = List.copyOf(steps);
        kinds = List.copyOf(kinds);
        hosts = List.copyOf(hosts);
        organisations = List.copyOf(organisations);
        people = List.copyOf(people);
        results = List.copyOf(results);
        links = List.copyOf(links);
        coverage = List.copyOf(coverage);
    }

    /// A meeting of the span.
    ///
    /// @param present how many people were there
    /// @param results how much was agreed and decided
    /// @param actions how much was to be done
    public record Held(SurveyMeeting meeting, int present, int results, int actions) {}

    /// A part of the span.
    ///
    /// @param present people who were there, each as often as there
    /// @param actions of its meetings
    public record Step(Span span, int meetings, int present, int results, ActionFigures actions) {}

    /// How often something was met.
    ///
    /// @param name blank for what nobody named
    public record Count(String name, int number) {}

    /// How people of a list attended.
    ///
    /// @param listed how often somebody was on a list
    /// @param present there, guests too
    /// @param excused not there, with a reason
    /// @param absent not there, nobody knows why
    /// @param represented somebody else came instead; neither there nor missing
    public record Attending(int listed, int present, int excused, int absent, int represented) {

        static Attending of(Collection<SurveyAttendance> attendances) {
            int present = 0;
            int excused = 0;
            int absent = 0;
            int represented = 0;
            for (SurveyAttendance attendance : attendances) {
                switch (attendance.presence()) {
                    case Presence.Present _ -> present++;
                    case Presence.Excused _ -> excused++;
                    case Presence.Absent _ -> absent++;
                    case Presence.Represented _ -> represented++;
                }
            }
            return new Attending(attendances.size(), present, excused, absent, represented);
        }

        /// Those there among those who were to be there.
        public Optional<Share> share() {
            return Share.of(present, listed - represented);
        }
    }

    /// An organisation.
    ///
    /// @param name blank for people of none
    /// @param meetings at how many somebody of it was there
    public record Delegated(String name, int meetings, Attending attending) {}

    /// A person, with name, post and organisation of the last meeting of the span.
    public record Attended(
            Id person,
            PersonName name,
            String position,
            String organisation,
            Attending attending) {}

    /// Counts what these readers may know of.
    public static Recap of(Span span, SurveyRows all, Audience readers) {
        SurveyRows rows = all.readBy(readers);
        Map<Id, List<SurveyAttendance>> attending =
                grouped(rows.attendances(), SurveyAttendance::meeting);
        Map<Id, List<SurveyResult>> results = grouped(rows.results(), SurveyResult::meeting);
        Map<Id, List<SurveyAction>> actions =
                grouped(rows.actions(), action -> action.line().meeting());
        List<Held> held =
                rows.meetings().stream()
                        .map(
                                meeting ->
                                        new Held(
                                                meeting,
                                                present(of(attending, meeting.id())),
                                                of(results, meeting.id()).size(),
                                                of(actions, meeting.id()).size()))
                        .toList();
        LocalDate asOf = span.days().last();
        return new Recap(
                span,
                held,
                span.steps(MOST_STEPS).stream()
                        .map(step -> step(step, held, actions, asOf))
                        .toList(),
                counts(rows.meetings(), SurveyMeeting::kind),
                counts(rows.meetings(), SurveyMeeting::host),
                organisations(rows.attendances()),
                people(rows),
                rows.results(),
                ActionFigures.of(lines(rows.actions()), asOf),
                rows.releases().size(),
                rows.links(),
                Coverage.of(span, rows));
    }

    /// How many minutes are final.
    public int finished() {
        return (int)
                meetings.stream()
                        .filter(held -> held.meeting().status() == MeetingStatus.FINAL)
                        .count();
    }

    /// How everybody attended, taken together.
    public Attending attending() {
        return people.stream()
                .map(Attended::attending)
                .reduce(
                        new Attending(0, 0, 0, 0, 0),
                        (one, other) ->
                                new Attending(
                                        one.listed() + other.listed(),
                                        one.present() + other.present(),
                                        one.excused() + other.excused(),
                                        one.absent() + other.absent(),
                                        one.represented() + other.represented()));
    }

    /// How much was decided; the other results were agreed.
    public int decisions() {
        return (int) results.stream().filter(SurveyResult::decision).count();
    }

    /// The points of agreements that were dealt with among those of all that held; nothing when
    /// there are none.
    public Optional<Share> covered() {
        return Coverage.share(coverage);
    }

    /// The meetings by their identities.
    public Map<Id, SurveyMeeting> byId() {
        return meetings.stream()
                .map(Held::meeting)
                .collect(Collectors.toMap(SurveyMeeting::id, Function.identity()));
    }

    private static Step step(
            Span span, List<Held> all, Map<Id, List<SurveyAction>> actions, LocalDate asOf) {
        List<Held> held = all.stream().filter(one -> span.has(one.meeting().day())).toList();
        List<ActionLine> own =
                held.stream()
                        .flatMap(one -> of(actions, one.meeting().id()).stream())
                        .map(SurveyAction::line)
                        .toList();
        return new Step(
                span,
                held.size(),
                held.stream().mapToInt(Held::present).sum(),
                held.stream().mapToInt(Held::results).sum(),
                ActionFigures.of(own, asOf));
    }

    private static List<Count> counts(
            List<SurveyMeeting> meetings, Function<SurveyMeeting, String> name) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        meetings.forEach(meeting -> counts.merge(name.apply(meeting).strip(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparing((Count count) -> count.name().isEmpty())
                                .thenComparing(Count::number, Comparator.reverseOrder())
                                .thenComparing(Count::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static List<Delegated> organisations(List<SurveyAttendance> attendances) {
        return grouped(attendances, SurveyAttendance::organisation).entrySet().stream()
                .map(
                        entry ->
                                new Delegated(
                                        entry.getKey(),
                                        (int)
                                                entry.getValue().stream()
                                                        .filter(Recap::isPresent)
                                                        .map(SurveyAttendance::meeting)
                                                        .distinct()
                                                        .count(),
                                        Attending.of(entry.getValue())))
                .sorted(
                        Comparator.comparing((Delegated one) -> one.name().isEmpty())
                                .thenComparing(Delegated::meetings, Comparator.reverseOrder())
                                .thenComparing(
                                        one -> one.attending().present(), Comparator.reverseOrder())
                                .thenComparing(Delegated::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static List<Attended> people(SurveyRows rows) {
        Map<Id, Integer> order = new HashMap<>();
        rows.meetings().forEach(meeting -> order.put(meeting.id(), order.size()));
        return grouped(rows.attendances(), SurveyAttendance::person).values().stream()
                .map(
                        own -> {
                            SurveyAttendance last =
                                    own.stream()
                                            .max(
                                                    Comparator.comparing(
                                                            it ->
                                                                    order.getOrDefault(
                                                                            it.meeting(), -1)))
                                            .orElseThrow();
                            return new Attended(
                                    last.person(),
                                    last.name(),
                                    last.position(),
                                    last.organisation(),
                                    Attending.of(own));
                        })
                .sorted(
                        Comparator.comparing(
                                        (Attended one) -> one.attending().present(),
                                        Comparator.reverseOrder())
                                .thenComparing(
                                        one -> one.name().name(), String.CASE_INSENSITIVE_ORDER)
                                .thenComparing(one -> one.person().value()))
                .toList();
    }

    private static int present(List<SurveyAttendance> attendances) {
        return (int) attendances.stream().filter(Recap::isPresent).count();
    }

    private static boolean isPresent(SurveyAttendance attendance) {
        return attendance.presence() instanceof Presence.Present;
    }

    private static List<ActionLine> lines(List<SurveyAction> actions) {
        return actions.stream().map(SurveyAction::line).toList();
    }

    private static <K, T> Map<K, List<T>> grouped(List<T> rows, Function<T, K> key) {
        return rows.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    private static <T> List<T> of(Map<Id, List<T>> grouped, Id meeting) {
        return new ArrayList<>(grouped.getOrDefault(meeting, List.of()));
    }
}
