package id.notulis.notula;

import id.notulis.model.action.Action;
import id.notulis.model.action.Priority;
import id.notulis.model.action.Status;
import id.notulis.model.calendar.DateText;
import id.notulis.model.people.Party;
import id.notulis.model.people.Words;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Understands an action: who is in charge, until when, how urgent, how far.
final class ActionReader {

    private final BodyReader.Frame frame;
    private final Findings findings;

    ActionReader(BodyReader.Frame frame) {
        this.frame = frame;
        this.findings = frame.findings();
    }

    /// An action and its text.
    record Understood(String text, Action action) {}

    /// @param line the text with its marks
    /// @param tail the same, taken apart
    Understood read(Piece line, Tail tail) {
        int number = line.line().number();
        Set<Party> owners = new LinkedHashSet<>();
        String text = named(number, tail.text(), owners);
        Optional<LocalDate> due = Optional.empty();
        Priority priority = Priority.NORMAL;
        Status status = Status.OPEN;
        Optional<LocalDate> doneOn = Optional.empty();
        for (Tail.Found found : tail.marks()) {
            switch (found.mark()) {
                case Mark.InCharge(Mention mention) ->
                        owner(number, mention, owners, tail.at(found));
                case Mark.By(Due by) -> {
                    due = day(number, line.from(found.start()), by);
                    spotDay(tail.at(found), due);
                }
                case Mark.Urgency(Priority urgency) -> priority = urgency;
                case Mark.State(Status state, Optional<Due> day) -> {
                    status = state;
                    doneOn = day.flatMap(on -> day(number, line.from(found.start()), on));
                }
                default -> {}
            }
        }
        Action action = new Action(List.copyOf(owners), due, priority, status, doneOn);
        Gaps.of(action).ifPresent(gap -> findings.warning(number, gap));
        return new Understood(text, action);
    }

    /// Puts the names of those in charge in the place of their mentions.
    private String named(int line, Piece text, Set<Party> owners) {
        StringBuilder named = new StringBuilder();
        int from = 0;
        for (Mention mention : Mention.in(text)) {
            named.append(text.sub(from, mention.start()).text());
            Piece where = text.sub(mention.start(), mention.nameEnd());
            named.append(owner(line, mention, owners, where));
            from = mention.nameEnd();
        }
        return named.append(text.from(from).text()).toString();
    }

    /// @return what the person in charge is called in the text
    private String owner(int line, Mention mention, Set<Party> owners, Piece where) {
        String written = mention.name();
        switch (frame.roster().owner(mention)) {
            case Resolution.One<Party>(Party party, String name) -> {
                owners.add(party);
                spot(where, name, Span.Clarity.CLEAR);
                return name;
            }
            case Resolution.Several<Party>(List<String> names) -> {
                findings.error(
                        line, "notula.name.several", Moments.shown(written), Shown.some(names));
                spot(where, written, Span.Clarity.AMBIGUOUS);
            }
            case Resolution.Nobody<Party> _ -> {
                findings.warning(line, "notula.owner.unknown", Moments.shown(written));
                owners.add(new Words(written));
                spot(where, written, Span.Clarity.UNKNOWN);
            }
        }
        return written;
    }

    private void spot(Piece where, String shown, Span.Clarity clarity) {
        frame.spotter().spotted(Span.Role.OWNER, where, shown, clarity);
    }

    private void spotDay(Piece where, Optional<LocalDate> day) {
        frame.spotter()
                .spotted(
                        Span.Role.DATE,
                        where,
                        day.map(DateText::day).orElseGet(where::text),
                        day.isPresent() ? Span.Clarity.CLEAR : Span.Clarity.UNKNOWN);
    }

    private Optional<LocalDate> day(int line, Piece written, Due due) {
        return frame.moments().due(line, written.text(), due, frame.lastDay());
    }
}
