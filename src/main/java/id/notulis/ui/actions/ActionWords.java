package id.notulis.ui.actions;

import id.notulis.model.action.Status;
import id.notulis.model.overview.ActionGroup;
import id.notulis.model.overview.ListedAction;
import id.notulis.model.overview.ListedAction.InCharge;
import id.notulis.ui.kit.ActionEvents;
import id.notulis.ui.kit.Days;
import id.notulis.ui.kit.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// Puts what a line of the list says into words.
final class ActionWords {

    private final Words words;
    private final Days days;

    ActionWords(Words words) {
        this.words = words;
        this.days = new Days(words.language());
    }

    String group(ActionGroup group) {
        return switch (group) {
            case OVERDUE -> words.of("actions.overdue");
            case THIS_WEEK -> words.of("actions.week");
            case LATER -> words.of("actions.later");
            case DONE -> words.of("actions.done");
            case CANCELLED -> words.of("actions.cancelled");
        };
    }

    String text(ListedAction action) {
        return action.text().replace('\n', ' ');
    }

    String owners(ListedAction action) {
        return action.owners().isEmpty()
                ? words.of("actions.ownerless")
                : action.owners().stream()
                        .map(it -> it.owner().name())
                        .collect(Collectors.joining(", "));
    }

    /// Where those in charge belong: the one organisation, or how many.
    String offices(ListedAction action) {
        List<String> offices =
                action.owners().stream()
                        .map(InCharge::office)
                        .filter(it -> !it.isBlank())
                        .distinct()
                        .toList();
        return offices.size() > 1
                ? words.of("actions.offices", offices.size())
                : offices.stream().findFirst().orElse("");
    }

    String due(ListedAction action) {
        return action.due().map(days::brief).orElse(words.of("actions.dueless"));
    }

    /// How late it is or how long there is; of what was done, when that was.
    String left(ListedAction action, LocalDate today) {
        Optional<Long> left = action.daysLeft(today);
        if (left.isPresent()) {
            return left(left.get());
        }
        return action.doneOn().map(it -> words.of("actions.done.on", days.brief(it))).orElse("");
    }

    private String left(long days) {
        if (days < 0) {
            return words.of("actions.late", -days);
        }
        if (days == 0) {
            return words.of("actions.today");
        }
        return days == 1 ? words.of("actions.tomorrow") : words.of("actions.left", days);
    }

    String day(ListedAction action) {
        return action.meetingDay().map(days::brief).orElse("");
    }

    String origin(ListedAction action) {
        return action.meetingDay()
                .map(it -> action.meetingTitle() + ", " + days.brief(it))
                .orElse(action.meetingTitle());
    }

    String points(ListedAction action) {
        return action.points().isEmpty()
                ? "–"
                : action.points().stream()
                        .map(ListedAction.OfPoint::mark)
                        .collect(Collectors.joining(", "));
    }

    String status(Status status) {
        return ActionEvents.status(words, status);
    }

    static Ikon icon(Status status) {
        return switch (status) {
            case OPEN -> Feather.CIRCLE;
            case IN_PROGRESS -> Feather.PLAY_CIRCLE;
            case DONE -> Feather.CHECK_CIRCLE;
            case CANCELLED -> Feather.SLASH;
        };
    }
}
