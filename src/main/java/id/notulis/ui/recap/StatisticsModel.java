package id.notulis.ui.recap;

import id.notulis.model.calendar.DateRange;
import id.notulis.model.survey.Recap;
import id.notulis.model.survey.SurveyOrder;
import id.notulis.ui.kit.Desk;
import id.notulis.work.RecapFigures;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The span of time whose figures are shown, and the figures.
final class StatisticsModel {

    private final Desk desk;
    private final RecapModel period;
    private final ReadOnlyObjectWrapper<Optional<Recap>> recap =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private DateRange wanted;

    /// Begins with the year of today.
    StatisticsModel(Desk desk) {
        this.desk = desk;
        this.period = new RecapModel(LocalDate.now(desk.clock()));
        period.choose(Term.YEAR);
        this.wanted = span();
    }

    /// Which time is chosen. Whoever changes it asks for a [#refresh].
    RecapModel period() {
        return period;
    }

    ReadOnlyObjectProperty<Optional<Recap>> recap() {
        return recap.getReadOnlyProperty();
    }

    /// Reads the figures of the time that is chosen. While it is no time, those before stay.
    void refresh() {
        if (period.problems().isEmpty()) {
            wanted = span();
            DateRange days = wanted;
            desk.session().read(book -> RecapFigures.of(book, days), this::read);
        }
    }

    private void read(Recap counted) {
        if (counted.span().days().equals(wanted)) {
            recap.set(Optional.of(counted));
        }
    }

    /// The paper of what is shown.
    Optional<SurveyOrder> order() {
        return recap.get().map(it -> new SurveyOrder.OfSpan(it.span().days()));
    }

    private DateRange span() {
        return period.order(Optional.empty()).days().orElseThrow();
    }
}
