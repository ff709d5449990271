package id.notulis.model.survey;

import id.notulis.model.Id;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.meeting.Audience;
import id.notulis.model.overview.ActionLine;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Which survey is wanted, told so that it can be made again: nothing in it depends on the day it
/// is asked.
public sealed interface SurveyOrder {

    SurveyKind kind();

    /// The time it is about; nothing for all.
    Optional<DateRange> days();

    /// Who reads it. What goes to superiors and partners is never internal.
    Audience readers();

    /// What the office did.
    record OfSpan(DateRange span) implements SurveyOrder {

        @Override
        public SurveyKind kind() {
            return SurveyKind.REKAP;
        }

        @Override
        public Optional<DateRange> days() {
            return Optional.of(span);
        }

        @Override
        public Audience readers() {
            return Audience.REPORT;
        }
    }

    /// What became of an agreement.
    ///
    /// @param agreement identity
    record OfAgreement(Id agreement, DateRange span) implements SurveyOrder {

        @Override
        public SurveyKind kind() {
            return SurveyKind.MONEV;
        }

        @Override
        public Optional<DateRange> days() {
            return Optional.of(span);
        }

        @Override
        public Audience readers() {
            return Audience.REPORT;
        }
    }

    /// What is to be done.
    ///
    /// @param open only what is neither done nor cancelled
    /// @param overdue only what should have been done before that day
    /// @param owner only what somebody is in charge of whose name has this in it; blank for all
    /// @param days only of meetings in this time; nothing for all
    /// @param agreement only what belongs to points of this agreement; nothing for all
    /// @param asOf the day lateness is told as of
    /// @param readers [Audience#INTERNAL] for the office's own copy
    /// @param only none but these; nothing for all
    record OfActions(
            boolean open,
            boolean overdue,
            String owner,
            Optional<DateRange> days,
            Optional<Id> agreement,
            LocalDate asOf,
            Audience readers,
            Optional<Set<Id>> only)
            implements SurveyOrder {

        public OfActions {
            only = only.map(Set::copyOf);
        }

        @Override
        public SurveyKind kind() {
            return SurveyKind.MATRIKS;
        }

        /// Whether an action of a meeting in this time is wanted.
        public boolean accepts(SurveyAction action) {
            ActionLine line = action.line();
            return action.reach().compareTo(readers) >= 0
                    && (only.isEmpty() || only.get().contains(line.id()))
                    && (!open || line.open())
                    && (!overdue || line.overdueOn(asOf))
                    && (owner.isBlank() || line.owners().stream().anyMatch(this::isNamed))
                    && (agreement.isEmpty()
                            || line.points().stream()
                                    .anyMatch(it -> it.agreement().equals(agreement.get())));
        }

        private boolean isNamed(ActionLine.Owner somebody) {
            return somebody.name()
                    .toLowerCase(Locale.ROOT)
                    .contains(owner.strip().toLowerCase(Locale.ROOT));
        }
    }
}
