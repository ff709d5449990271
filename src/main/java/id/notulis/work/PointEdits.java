package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.EndedPoint;
import id.notulis.model.agreement.Obligation;
import id.notulis.model.agreement.Point;
import id.notulis.model.agreement.PointRef;
import id.notulis.model.agreement.Upkeep;
import id.notulis.notula.Typed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Works on the points of an agreement. A point that minutes name keeps its number and stays, ended
/// or not: what they say must go on meaning what it meant.
public final class PointEdits {

    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,4})[.)]\\s*(.*)");

    private PointEdits() {}

    /// Adds one, as [Op#ADD_POINT]: at the end, or under the number it is typed with, `5. Text`.
    public static Edit<Typed<Point>> add(Id agreement, String text) {
        return draft -> {
            Optional<Agreement> before = draft.agreement(agreement);
            if (before.isEmpty()) {
                return Typed.refused(Message.of("meeting.agreement.gone"));
            }
            String typed = AgreementFacts.single(text);
            Matcher numbered = NUMBERED.matcher(typed);
            boolean told = numbered.matches();
            int number = told ? Integer.parseInt(numbered.group(1)) : next(before.get());
            String body = told ? numbered.group(2) : typed;
            if (body.isBlank() || number < 1) {
                return Typed.refused(Message.of("agreements.point.blank"));
            }
            if (before.get().point(number).isPresent()) {
                return Typed.refused(Message.of("agreements.point.taken", number));
            }
            Point point = new Point(number, body);
            List<Point> points = new ArrayList<>(before.get().points());
            points.add(point);
            draft.put(before.get().withPoints(sorted(points)));
            return Typed.understood(point);
        };
    }

    private static int next(Agreement agreement) {
        return agreement.points().isEmpty() ? 1 : agreement.points().getLast().number() + 1;
    }

    private static List<Point> sorted(List<Point> points) {
        return points.stream().sorted(Comparator.comparingInt(Point::number)).toList();
    }

    /// Says it in other words, as [Op#EDIT_POINT].
    public static Edit<Typed<Agreement>> retype(Id agreement, int number, String text) {
        String typed = AgreementFacts.single(text);
        return AgreementFacts.changing(
                agreement,
                (_, before) -> {
                    if (typed.isEmpty()) {
                        return Typed.refused(Message.of("agreements.point.blank"));
                    }
                    List<Point> points = new ArrayList<>(before.points());
                    points.replaceAll(it -> it.number() == number ? new Point(number, typed) : it);
                    return Typed.understood(before.withPoints(points));
                });
    }

    /// Changes places with its neighbour, as [Op#MOVE_POINT]. Refused where minutes name one of the
    /// two.
    ///
    /// @param down whether with the one below
    public static Edit<Typed<Agreement>> move(Id agreement, int number, boolean down) {
        return AgreementFacts.changing(
                agreement,
                (draft, before) -> {
                    List<Integer> numbers = before.points().stream().map(Point::number).toList();
                    int at = numbers.indexOf(number);
                    int to = at + (down ? 1 : -1);
                    if (at < 0 || to < 0 || to >= numbers.size()) {
                        return Typed.understood(before);
                    }
                    int other = numbers.get(to);
                    Optional<Integer> named =
                            List.of(number, other).stream()
                                    .filter(it -> isNamed(draft, agreement, it))
                                    .findFirst();
                    if (named.isPresent()) {
                        return Typed.refused(Message.of("agreements.point.named", named.get()));
                    }
                    IntUnaryOperator swapped =
                            it -> it == number ? other : it == other ? number : it;
                    draft.put(draft.agreementBook().upkeep(agreement).renumbered(swapped));
                    return Typed.understood(
                            before.withPoints(
                                    sorted(
                                            before.points().stream()
                                                    .map(it -> numbered(it, swapped))
                                                    .toList())));
                });
    }

    private static Point numbered(Point point, IntUnaryOperator number) {
        return new Point(number.applyAsInt(point.number()), point.text());
    }

    private static boolean isNamed(Draft draft, Id agreement, int number) {
        return draft.agreementBook().isNamed(new PointRef(agreement, number));
    }

    /// What became of a point that was to go.
    public enum Gone {
        /// Nothing spoke of it: it is no more.
        REMOVED,
        /// Minutes name it: it stays, and has ended.
        ENDED,
        /// It had ended, and is worked on again.
        REVIVED
    }

    /// Takes one away, as [Op#REMOVE_POINT]; one that minutes name ends instead, and one that has
    /// ended is worked on again.
    public static Edit<Typed<Gone>> remove(Id agreement, int number, LocalDate today) {
        return draft -> {
            Optional<Agreement> before = draft.agreement(agreement);
            if (before.flatMap(it -> it.point(number)).isEmpty()) {
                return Typed.refused(Message.of("meeting.agreement.gone"));
            }
            Upkeep upkeep = draft.agreementBook().upkeep(agreement);
            List<EndedPoint> others =
                    upkeep.ended().stream().filter(it -> it.point() != number).toList();
            if (upkeep.ended(number).isPresent()) {
                draft.put(upkeep.withEnded(others));
                return Typed.understood(Gone.REVIVED);
            }
            if (isNamed(draft, agreement, number)) {
                List<EndedPoint> ended = new ArrayList<>(others);
                ended.add(new EndedPoint(number, today));
                draft.put(upkeep.withEnded(ended));
                return Typed.understood(Gone.ENDED);
            }
            draft.put(
                    upkeep.withObligations(
                            upkeep.obligations().stream()
                                    .filter(it -> it.point() != number)
                                    .toList()));
            draft.put(
                    before.get()
                            .withPoints(
                                    before.get().points().stream()
                                            .filter(it -> it.number() != number)
                                            .toList()));
            return Typed.understood(Gone.REMOVED);
        };
    }

    /// An obligation as it is typed.
    ///
    /// @param side the party
    /// @param person who is in charge
    /// @param task what is to be done
    /// @param due a day
    public record ObligationText(String side, String person, String task, String due) {

        public static final ObligationText BLANK = new ObligationText("", "", "", "");
    }

    /// Notes what somebody has to do about a point, or changes it, as [Op#PUT_OBLIGATION].
    ///
    /// @param changed the one to change; nothing to add one
    public static Edit<Typed<Obligation>> oblige(
            Id agreement, int number, Optional<Id> changed, ObligationText text) {
        return draft -> {
            if (draft.agreement(agreement).flatMap(it -> it.point(number)).isEmpty()) {
                return Typed.refused(Message.of("meeting.agreement.gone"));
            }
            String person = AgreementFacts.single(text.person());
            if (person.isEmpty()) {
                return Typed.refused(Message.of("agreements.obligation.nobody"));
            }
            Typed<Optional<LocalDate>> due = DayText.read(text.due());
            if (due.value().isEmpty()) {
                return new Typed<>(Optional.empty(), due.told());
            }
            Upkeep upkeep = draft.agreementBook().upkeep(agreement);
            Obligation obligation =
                    new Obligation(
                            changed.orElseGet(draft::newId),
                            number,
                            AgreementFacts.single(text.side()),
                            person,
                            AgreementFacts.single(text.task()),
                            due.value().get(),
                            changed.flatMap(upkeep::obligation).flatMap(Obligation::fulfilled));
            draft.put(upkeep.with(obligation));
            return Typed.understood(obligation);
        };
    }

    /// Says when an obligation was done, as [Op#FULFIL_OBLIGATION], or that it is not, as
    /// [Op#REOPEN_OBLIGATION].
    public static Edit<Typed<Obligation>> fulfil(
            Id agreement, Id obligation, Optional<LocalDate> on) {
        return draft -> {
            Upkeep upkeep = draft.agreementBook().upkeep(agreement);
            Optional<Obligation> found = upkeep.obligation(obligation);
            if (found.isEmpty()) {
                return Typed.refused(Message.of("meeting.agreement.gone"));
            }
            Obligation done = found.get().withFulfilled(on);
            draft.put(upkeep.with(done));
            return Typed.understood(done);
        };
    }
}
