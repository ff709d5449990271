package id.notulis.ui.kit;

import id.notulis.model.Stamp;
import id.notulis.model.action.Action;
import id.notulis.model.action.ActionStep;
import id.notulis.model.action.Evidence;
import id.notulis.model.action.Status;
import id.notulis.model.meeting.Meeting;
import id.notulis.work.ActionHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kordamp.ikonli.feather.Feather;

/// Tells the history of an action in words, in the order things happened. What the book does not
/// know is left out and not guessed.
public final class ActionEvents {

    private final Words words;
    private final ZoneId zone;
    private final ActionHistory history;

    public ActionEvents(Words words, ZoneId zone, ActionHistory history) {
        this.words = words;
        this.zone = zone;
        this.history = history;
    }

    /// All of them, the first one first.
    public List<ActionEvent> all() {
        List<ActionEvent> all = new ArrayList<>();
        all.add(made());
        List<Dated> later = new ArrayList<>();
        history.steps().forEach(it -> later.add(new Dated(it.step().stamp().at(), step(it))));
        history.evidence().forEach(it -> later.add(new Dated(it.stamp().at(), evidence(it))));
        later.stream().sorted(Comparator.comparing(Dated::at)).map(Dated::event).forEach(all::add);
        history.minuted().ifPresent(it -> all.add(minuted(it)));
        return all;
    }

    /// The action as it stands, in one line.
    public String state(Action action) {
        String due =
                action.due().isPresent()
                        ? words.of("side.history.until", due(action))
                        : due(action);
        return String.join(" · ", status(action), owners(action), due);
    }

    private record Dated(Instant at, ActionEvent event) {}

    private ActionEvent made() {
        List<String> lines = new ArrayList<>();
        lines.add(where(history.origin()));
        history.task().time().ifPresent(it -> lines.add(words.of("side.history.time", it)));
        lines.add(state(history.first()));
        return event(Feather.EDIT_3, words.of("side.history.made"), lines, Optional.empty());
    }

    private ActionEvent step(ActionHistory.Step it) {
        ActionStep step = it.step();
        List<String> lines = new ArrayList<>();
        it.meeting().ifPresent(meeting -> lines.add(where(meeting)));
        change(lines, "side.history.owners", owners(step.before()), owners(step.after()));
        change(lines, "side.history.due", due(step.before()), due(step.after()));
        change(lines, "side.history.status", status(step.before()), status(step.after()));
        if (!step.note().isBlank()) {
            lines.add(words.of("side.history.reason", step.note()));
        }
        lines.add(stamp(step.stamp()));
        return switch (step.decision()) {
            case CONTINUE -> decided(Feather.ARROW_RIGHT, "side.history.continued", lines);
            case DONE -> decided(Feather.CHECK_CIRCLE, "side.history.done", lines);
            case POSTPONE -> decided(Feather.PAUSE, "side.history.postponed", lines);
            case HAND_OVER -> decided(Feather.CORNER_UP_RIGHT, "side.history.handed", lines);
            case CHANGE -> decided(Feather.EDIT_2, "side.history.changed", lines);
            case REMIND -> decided(Feather.MESSAGE_CIRCLE, "side.history.reminded", lines);
        };
    }

    private ActionEvent decided(Feather icon, String key, List<String> lines) {
        return event(icon, words.of(key), lines, Optional.empty());
    }

    private ActionEvent evidence(Evidence it) {
        List<String> lines = new ArrayList<>();
        if (!it.text().isBlank()) {
            lines.add(it.text());
        }
        it.file()
                .ifPresent(
                        file -> lines.add(file.name() + ", " + KeptFiles.size(words, file.size())));
        lines.add(stamp(it.stamp()));
        return event(Feather.PAPERCLIP, words.of("side.history.evidence"), lines, Optional.of(it));
    }

    private ActionEvent minuted(Action it) {
        return event(
                Feather.LOCK,
                words.of("side.history.minuted"),
                List.of(state(it)),
                Optional.empty());
    }

    private static ActionEvent event(
            Feather icon, String title, List<String> lines, Optional<Evidence> evidence) {
        return new ActionEvent(icon, title, String.join("\n", lines), evidence);
    }

    private void change(List<String> lines, String key, String before, String after) {
        if (!before.equals(after)) {
            lines.add(words.of(key, before, after));
        }
    }

    private String where(Meeting meeting) {
        return meeting.date()
                .map(it -> words.of("side.history.meeting.on", meeting.title(), it.first()))
                .orElse(words.of("side.history.meeting", meeting.title()));
    }

    private String stamp(Stamp stamp) {
        LocalDateTime at = LocalDateTime.ofInstant(stamp.at(), zone);
        return stamp.by().isBlank()
                ? words.of("side.history.stamp", at.toLocalDate(), at.toLocalTime())
                : words.of("side.history.stamp.by", at.toLocalDate(), at.toLocalTime(), stamp.by());
    }

    private String owners(Action action) {
        return action.owners().isEmpty()
                ? words.of("side.action.ownerless")
                : action.owners().stream()
                        .map(it -> Objects.requireNonNull(history.names().get(it)))
                        .collect(Collectors.joining("; "));
    }

    private String due(Action action) {
        return action.due()
                .map(it -> words.of("side.day", it))
                .orElse(words.of("side.action.dueless"));
    }

    private String status(Action action) {
        Optional<LocalDate> on = action.doneOn();
        return on.isPresent()
                ? words.of("side.history.done.on", on.get())
                : status(words, action.status());
    }

    /// How far an action is, in a word.
    public static String status(Words words, Status status) {
        return words.of(
                switch (status) {
                    case OPEN -> "side.action.open";
                    case IN_PROGRESS -> "side.action.progress";
                    case DONE -> "side.action.done";
                    case CANCELLED -> "side.action.cancelled";
                });
    }
}
