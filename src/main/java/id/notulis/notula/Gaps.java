package id.notulis.notula;

import id.notulis.i18n.Message;
import id.notulis.model.action.Action;
import id.notulis.model.action.Status;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Entry;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What minutes leave open. Nothing of it is wrong: a fact that nobody recorded stays blank and is
/// told to be so.
public final class Gaps {

    private Gaps() {}

    /// Everything a meeting leaves open, its head first, then its actions in order.
    public static List<Message> of(Dossier dossier) {
        List<Message> gaps = new ArrayList<>(ofHead(dossier));
        for (Entry entry : dossier.meeting().entries().toList()) {
            if (entry instanceof Task task) {
                of(task.action())
                        .map(
                                gap ->
                                        Message.of(
                                                "notula.gap.action",
                                                Moments.shown(task.paragraphs().getFirst()),
                                                gap))
                        .ifPresent(gaps::add);
            }
        }
        return gaps;
    }

    /// What is open but for its actions.
    static List<Message> ofHead(Dossier dossier) {
        Meeting meeting = dossier.meeting();
        List<Message> gaps = new ArrayList<>();
        gap(gaps, meeting.date().isEmpty(), "notula.gap.date");
        gap(gaps, meeting.time().isEmpty(), "notula.gap.time");
        gap(gaps, meeting.place().isBlank(), "notula.gap.place");
        gap(gaps, meeting.host().isEmpty(), "notula.gap.host");
        gap(gaps, meeting.chair().isEmpty(), "notula.gap.chair");
        gap(gaps, meeting.secretary().isEmpty(), "notula.gap.secretary");
        gap(gaps, meeting.number().isBlank(), "notula.gap.number");
        gap(gaps, meeting.entries().noneMatch(Task.class::isInstance), "notula.gap.actions");
        gap(
                gaps,
                !dossier.agreements().isEmpty()
                        && meeting.entries().allMatch(entry -> entry.points().isEmpty()),
                "notula.gap.points");
        return gaps;
    }

    /// What an action that is still to be done leaves open.
    static Optional<Message> of(Action action) {
        boolean toDo = action.status() == Status.OPEN || action.status() == Status.IN_PROGRESS;
        boolean nobody = action.owners().isEmpty();
        if (!toDo || (!nobody && action.due().isPresent())) {
            return Optional.empty();
        }
        if (!nobody) {
            return Optional.of(Message.of("notula.action.undated"));
        }
        return Optional.of(
                Message.of(
                        action.due().isPresent()
                                ? "notula.action.ownerless"
                                : "notula.action.open"));
    }

    private static void gap(List<Message> gaps, boolean open, String key) {
        if (open) {
            gaps.add(Message.of(key));
        }
    }
}
