package id.notulis.notula;

import id.notulis.model.people.Body;
import id.notulis.model.people.Individual;
import id.notulis.model.people.Outsider;
import id.notulis.model.people.PersonName;
import id.notulis.notula.Header.Listed;
import id.notulis.notula.Header.Value;
import id.notulis.util.Fold;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Understands the attendance list and the people of the head.
final class RosterReader {

    /// No meeting has more, and namesakes by the hundred thousand would make every name slow to
    /// find.
    static final int MOST_LINES = 10_000;

    private final Memory memory;
    private final Findings findings;
    private final Roster roster;

    RosterReader(Memory memory, Findings findings) {
        this(memory, findings, new Roster(memory));
    }

    /// @param roster who is on the list already
    RosterReader(Memory memory, Findings findings, Roster roster) {
        this.memory = memory;
        this.findings = findings;
        this.roster = roster;
    }

    /// The list of a header.
    Roster read(List<Listed> lines, Optional<Body> host) {
        if (lines.size() > MOST_LINES) {
            findings.error(lineOf(lines.get(MOST_LINES)), "notula.attendees.many", MOST_LINES);
            return roster;
        }
        Optional<Body> organisation = Optional.empty();
        for (Listed line : lines) {
            switch (line) {
                case Listed.Heading(Value heading) -> organisation = heading(heading);
                case Listed.Member(Value row) -> member(organisation, row);
            }
        }
        host.ifPresent(roster::body);
        roster.participants().forEach(this::represent);
        return roster;
    }

    /// A row that is added to the list; empty when there is no name in it.
    Optional<Participant> typed(Optional<Body> organisation, Value value) {
        Set<Participant> before = new HashSet<>(roster.participants());
        organisation.ifPresent(it -> roster.heading(organisation));
        member(organisation, value);
        Optional<Participant> added =
                roster.participants().stream().filter(it -> !before.contains(it)).findFirst();
        added.ifPresent(this::represent);
        return added;
    }

    private static int lineOf(Listed listed) {
        return switch (listed) {
            case Listed.Heading(Value heading) -> heading.line();
            case Listed.Member(Value row) -> row.line();
        };
    }

    private Optional<Body> heading(Value heading) {
        if (heading.text().blank()) {
            findings.warning(heading.line(), "notula.heading.blank");
            return Optional.empty();
        }
        Optional<Body> organisation = Optional.of(memory.organisation(heading.text().text()));
        roster.heading(organisation);
        return organisation;
    }

    private void member(Optional<Body> organisation, Value value) {
        Optional<Row> read = Row.read(value.text());
        if (read.isEmpty()) {
            findings.error(value.line(), "notula.row.nameless");
            return;
        }
        Row row = read.get();
        if (organisation.isEmpty()) {
            roster.heading(organisation);
        }
        if (!roster.add(organisation, row)) {
            findings.warning(row.line(), "notula.row.namesake", Moments.shown(row.name()));
        }
        if (!row.kept().isEmpty()) {
            findings.warning(row.line(), "notula.row.marks", Shown.some(row.kept()));
        }
        for (String doubt : row.marks().doubts()) {
            findings.warning(row.line(), "notula.row.contradiction", Moments.shown(doubt));
        }
        for (String impossible : row.marks().impossible()) {
            findings.error(row.line(), "notula.time.impossible", Moments.shown(impossible));
        }
    }

    private void represent(Participant participant) {
        String written = participant.row().marks().onBehalfOf();
        if (!Fold.blank(written)) {
            individual(participant.row().line(), written, Optional.of(participant))
                    .ifPresent(participant::represents);
        }
    }

    /// Whoever presides or takes the minutes; somebody new with a warning.
    Optional<Individual> head(Optional<Value> value, Label label) {
        if (value.isEmpty() || value.get().text().blank()) {
            return Optional.empty();
        }
        Optional<Individual> individual =
                individual(value.get().line(), value.get().text().text(), Optional.empty());
        if (individual.isPresent() && individual.get() instanceof Outsider outsider) {
            findings.warning(
                    value.get().line(), "notula.head.added", label.word(), outsider.name().name());
        }
        return individual;
    }

    /// Somebody on the list, or a person of that name who is not; empty when several could be
    /// meant.
    Optional<Individual> individual(int line, String written, Optional<Participant> except) {
        boolean exact = written.startsWith("=") && !Fold.blank(written.substring(1));
        String text = exact ? written.substring(1).strip() : written;
        PersonName name = memory.known().names().read(text);
        switch (roster.individual(name.name(), exact, except.map(Participant::id))) {
            case Resolution.One<Individual>(Individual individual, String _) -> {
                return Optional.of(individual);
            }
            case Resolution.Several<Individual>(List<String> names) -> {
                findings.error(
                        line, "notula.name.several", Moments.shown(name.name()), Shown.some(names));
                return Optional.empty();
            }
            case Resolution.Nobody<Individual> _ -> {
                return Optional.of(new Outsider(memory.person(name, 0), name));
            }
        }
    }

    /// The one participant marked as taking the minutes.
    Optional<Participant> markedSecretary() {
        List<Participant> marked =
                roster.participants().stream()
                        .filter(participant -> participant.row().marks().secretary())
                        .toList();
        for (Participant another : marked.stream().skip(1).toList()) {
            findings.warning(
                    another.row().line(), "notula.secretary.several", another.name().name());
        }
        return marked.stream().findFirst();
    }
}
