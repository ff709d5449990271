package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.calendar.DateText;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Topic;
import id.notulis.model.overview.ActionLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Names what earlier meetings left open as lines of a later one. The actions stay where they came
/// from: these lines only say that they are to be talked about.
///
/// @param draft where the earlier meetings are
/// @param later the meeting that talks about them
record OpenLines(Draft draft, Meeting later) {

    Topic topic(List<Carried> open) {
        return new Topic(
                draft.newId(),
                Precedent.CARRIED_OVER,
                Optional.empty(),
                false,
                open.stream().map(this::line).toList());
    }

    private Entry line(Carried open) {
        Optional<Meeting> origin = draft.meeting(open.origin().id());
        Id action = open.action().id();
        boolean remarked = origin.filter(it -> answersRemark(it, action)).isPresent();
        return new Statement(
                draft.newId(),
                remarked ? Statement.Kind.REMARK : Statement.Kind.DISCUSSION,
                Optional.empty(),
                Optional.empty(),
                List.of(text(open.action())),
                origin.filter(it -> !remarked && isInternal(it, action))
                        .map(_ -> Audience.INTERNAL),
                origin
                        .flatMap(it -> entry(it, action))
                        .map(Entry::points)
                        .orElse(List.of())
                        .stream()
                        .filter(it -> later.agreements().contains(it.agreement()))
                        .toList(),
                List.of());
    }

    private static String text(ActionLine action) {
        List<String> known = new ArrayList<>();
        if (!action.owners().isEmpty()) {
            known.add(
                    action.owners().stream()
                            .map(ActionLine.Owner::name)
                            .collect(Collectors.joining("; ", "PIC ", "")));
        }
        action.due().map(DateText::day).map("batas "::concat).ifPresent(known::add);
        String text = action.text().replace('\n', ' ').strip();
        return known.isEmpty() ? text : text + " (" + String.join(", ", known) + ')';
    }

    /// What answers a private remark stands in no document, so what names it is a remark as well.
    private static boolean answersRemark(Meeting origin, Id action) {
        return origin.topics().stream()
                .flatMap(it -> withWhatItAnswers(it, action))
                .anyMatch(
                        it -> it instanceof Statement said && said.kind() == Statement.Kind.REMARK);
    }

    /// What was for the office alone stays so, and so does what answers such a line.
    private static boolean isInternal(Meeting origin, Id action) {
        return origin.topics().stream()
                .anyMatch(
                        topic ->
                                withWhatItAnswers(topic, action)
                                        .anyMatch(it -> topic.audienceOf(it) == Audience.INTERNAL));
    }

    private static Optional<Entry> entry(Meeting meeting, Id id) {
        return meeting.entries().filter(it -> it.id().equals(id)).findFirst();
    }

    private static Stream<Entry> withWhatItAnswers(Topic topic, Id id) {
        return topic.entries().stream()
                .flatMap(
                        entry ->
                                entry.id().equals(id)
                                        ? Stream.of(entry)
                                        : entry.replies().stream()
                                                .filter(it -> it.id().equals(id))
                                                .flatMap(it -> Stream.of(entry, it)));
    }
}
