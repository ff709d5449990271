package id.notulis.ui.actions;

import id.notulis.model.calendar.DateRange;
import id.notulis.model.calendar.DueTime;
import id.notulis.ui.actions.Choice.Option;
import id.notulis.ui.kit.DayRange;
import id.notulis.ui.kit.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// When actions are due: at any time, at one around today, or between two days one chooses.
final class DueChoice {

    private final Words words;
    private final Choice<When> box;
    private final DayRange range;

    /// @param changed told whenever something else was chosen
    DueChoice(Words words, Runnable changed) {
        this.words = words;
        this.box =
                new Choice<>(
                        "follow-due",
                        words.of("actions.due"),
                        words,
                        () -> {
                            adapt();
                            changed.run();
                        });
        this.range =
                new DayRange(
                        "follow-due",
                        words.of("actions.due.from"),
                        words.of("actions.due.to"),
                        changed);
        List<Option<When>> options = new ArrayList<>();
        for (DueTime time : DueTime.values()) {
            options.add(new Option<>(named(time), Optional.of(new Around(time))));
        }
        options.add(new Option<>(words.of("actions.due.own"), Optional.of(new Own())));
        box.offer(options, Optional.empty());
        adapt();
    }

    private sealed interface When {}

    private record Around(DueTime time) implements When {}

    /// Between the days of the fields.
    private record Own() implements When {}

    List<Node> nodes() {
        return List.of(box.box(), range.root());
    }

    /// The days meant on a day.
    Optional<DateRange> days(LocalDate today) {
        return box.chosen()
                .flatMap(
                        it ->
                                switch (it) {
                                    case Around(DueTime time) -> Optional.of(time.around(today));
                                    case Own _ -> range.chosen();
                                });
    }

    /// The time around today that is chosen, if one is.
    Optional<DueTime> around() {
        return box.chosen()
                .flatMap(
                        it ->
                                it instanceof Around(DueTime time)
                                        ? Optional.of(time)
                                        : Optional.empty());
    }

    /// @param around what is chosen instead of days
    void show(Optional<DateRange> days, Optional<DueTime> around, LocalDate today) {
        Optional<DueTime> time =
                around.or(
                        () ->
                                Arrays.stream(DueTime.values())
                                        .filter(it -> days.equals(Optional.of(it.around(today))))
                                        .findFirst());
        range.clear();
        if (time.isPresent()) {
            box.choose(time.<When>map(Around::new));
        } else {
            days.ifPresent(range::show);
            box.choose(days.<When>map(_ -> new Own()));
        }
        adapt();
    }

    private void adapt() {
        range.root().setVisible(box.chosen().filter(Own.class::isInstance).isPresent());
    }

    private String named(DueTime time) {
        return switch (time) {
            case LAST_MONTH -> words.of("actions.due.last.month");
            case THIS_MONTH -> words.of("actions.due.this.month");
            case NEXT_MONTH -> words.of("actions.due.next.month");
            case LAST_YEAR -> words.of("actions.due.last.year");
            case THIS_YEAR -> words.of("actions.due.this.year");
        };
    }
}
