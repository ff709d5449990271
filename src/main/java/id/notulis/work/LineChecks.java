package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.action.Action;
import id.notulis.model.action.Status;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.PointRef;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Movement;
import id.notulis.model.meeting.Statement;
import id.notulis.model.meeting.Table;
import id.notulis.model.meeting.Task;
import id.notulis.model.meeting.Topic;
import id.notulis.model.profile.ReferenceLists;
import id.notulis.work.ReviewChecks.Found;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What can be the matter with lines.
final class LineChecks {

    /// A sign of the text format that was left in a text because it led nowhere.
    private static final Pattern LOOSE =
            Pattern.compile("(?<=^|\\s)(@[\\p{L}\"“][^\\s]*|\\^\\d[\\d.]*)");

    private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");
    private static final int SHOWN = 60;

    private LineChecks() {}

    /// Names and points that lead nowhere.
    static List<Found> loose(Meeting meeting, Snapshot book) {
        List<Found> found = new ArrayList<>();
        for (Entry entry : meeting.entries().toList()) {
            for (String paragraph : paragraphs(entry)) {
                Matcher matcher = LOOSE.matcher(paragraph);
                while (matcher.find()) {
                    found.add(loose(entry, matcher.group(), found.size()));
                }
            }
            for (PointRef point : entry.points()) {
                Optional<Agreement> agreement = book.agreement(point.agreement());
                if (agreement.stream()
                        .flatMap(it -> it.points().stream())
                        .noneMatch(it -> it.number() == point.number())) {
                    String name = agreement.map(Agreement::number).orElse("");
                    found.add(loose(entry, "^" + point.number() + ' ' + name, found.size()));
                }
            }
        }
        return found;
    }

    private static Found loose(Entry entry, String what, int number) {
        return new Found(
                "loose:" + number,
                Check.Weight.MUST,
                Message.of("review.check.loose", what.strip()),
                Message.of("review.check.quoted", shown(entry)),
                new Mend.Open(Optional.of(entry.id())));
    }

    /// Actions nobody is in charge of.
    static List<Found> ownerless(Meeting meeting) {
        return toDo(meeting)
                .filter(task -> task.action().owners().isEmpty())
                .map(
                        task ->
                                Found.should(
                                        "owner",
                                        task.id(),
                                        Message.of("review.check.owner"),
                                        Message.of("review.check.quoted", shown(task)),
                                        new Mend.Owner(task.id())))
                .toList();
    }

    /// Actions without a last day.
    static List<Found> undated(Meeting meeting) {
        return toDo(meeting)
                .filter(task -> task.action().due().isEmpty())
                .map(
                        task ->
                                Found.should(
                                        "due",
                                        task.id(),
                                        Message.of("review.check.due"),
                                        Message.of("review.check.quoted", shown(task)),
                                        new Mend.Due(task.id())))
                .toList();
    }

    /// Quotations the press does not get.
    static List<Found> unreleased(Meeting meeting) {
        List<Id> quotations = new ArrayList<>();
        for (Topic topic : meeting.topics()) {
            topic.entries().stream()
                    .flatMap(it -> Stream.concat(Stream.of(it), it.replies().stream()))
                    .filter(LineChecks::isQuotation)
                    .filter(it -> topic.audienceOf(it) == Audience.REPORT && !topic.closed())
                    .map(Entry::id)
                    .forEach(quotations::add);
        }
        return quotations.isEmpty()
                ? List.of()
                : List.of(
                        new Found(
                                "release",
                                Check.Weight.SHOULD,
                                Message.of("review.check.release", quotations.size()),
                                Message.of("review.check.release.detail"),
                                new Mend.Release(quotations)));
    }

    /// Posts of the lists that are written in one word, `kasihumas`; quotations stay letter for
    /// letter.
    static List<Found> misspelt(Meeting meeting, ReferenceLists lists) {
        Map<String, String> right = new TreeMap<>();
        lists.posts().stream()
                .filter(post -> post.indexOf(' ') > 0)
                .forEach(post -> right.put(Folded.of(post.replace(" ", "")).text(), post));
        Map<String, List<Id>> lines = new LinkedHashMap<>();
        Map<String, String> words = new TreeMap<>();
        for (Entry entry : meeting.entries().toList()) {
            if (isQuotation(entry)) {
                continue;
            }
            for (String paragraph : paragraphs(entry)) {
                Matcher matcher = WORD.matcher(paragraph);
                while (matcher.find()) {
                    String folded = Folded.of(matcher.group()).text();
                    String post = right.get(folded);
                    if (post != null) {
                        words.putIfAbsent(folded, matcher.group());
                        List<Id> its = lines.computeIfAbsent(folded, _ -> new ArrayList<>());
                        if (!its.contains(entry.id())) {
                            its.add(entry.id());
                        }
                    }
                }
            }
        }
        return lines.entrySet().stream()
                .map(
                        it ->
                                new Found(
                                        "spelling:" + it.getKey(),
                                        Check.Weight.SHOULD,
                                        Message.of(
                                                "review.check.spelling",
                                                words.getOrDefault(it.getKey(), ""),
                                                it.getValue().size()),
                                        Message.of(
                                                "review.check.suggested",
                                                right.getOrDefault(it.getKey(), "")),
                                        new Mend.Respell(
                                                words.getOrDefault(it.getKey(), ""),
                                                right.getOrDefault(it.getKey(), ""),
                                                it.getValue())))
                .toList();
    }

    private static boolean isQuotation(Entry entry) {
        return entry instanceof Statement it && it.kind() == Statement.Kind.QUOTATION;
    }

    private static Stream<Task> toDo(Meeting meeting) {
        return meeting.entries()
                .filter(Task.class::isInstance)
                .map(Task.class::cast)
                .filter(task -> open(task.action()));
    }

    private static boolean open(Action action) {
        return action.status() == Status.OPEN || action.status() == Status.IN_PROGRESS;
    }

    private static List<String> paragraphs(Entry entry) {
        return switch (entry) {
            case Statement it -> it.paragraphs();
            case Task it -> it.paragraphs();
            case Table _, Movement _ -> List.of();
        };
    }

    private static String shown(Entry entry) {
        String text = String.join(" ", paragraphs(entry));
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN).strip() + "…";
    }
}
