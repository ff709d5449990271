package id.notulis.notula;

import id.notulis.model.Id;
import id.notulis.model.agreement.Agreement;
import id.notulis.model.agreement.Point;
import id.notulis.model.agreement.Signer;
import id.notulis.model.calendar.DateText;
import id.notulis.notula.Header.Cited;
import id.notulis.notula.Header.Value;
import id.notulis.util.Fold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Understands the sections about agreements and joins them with what is known.
final class AgreementReader {

    private final Memory memory;
    private final Findings findings;
    private final Moments moments;

    AgreementReader(Memory memory, Findings findings, Moments moments) {
        this.memory = memory;
        this.findings = findings;
        this.moments = moments;
    }

    /// The agreements of a header in order, each once.
    List<Agreement> read(List<Cited> sections) {
        Map<Id, Agreement> agreements = new LinkedHashMap<>();
        for (Cited section : sections) {
            Optional<Agreement> read = section.known() ? reference(section) : agreement(section);
            if (read.isPresent() && agreements.put(read.get().id(), read.get()) != null) {
                findings.warning(
                        section.number().line(), "notula.agreement.twice", read.get().number());
            }
        }
        return List.copyOf(agreements.values());
    }

    private Optional<Agreement> reference(Cited section) {
        Value number = section.number();
        if (number.text().isEmpty()) {
            return Optional.empty();
        }
        Optional<Agreement> known = memory.agreement(number.text().text());
        if (known.isEmpty()) {
            findings.error(
                    number.line(),
                    "notula.reference.unknown",
                    Moments.shown(number.text().text()),
                    known());
        }
        return known;
    }

    private String known() {
        return Shown.some(
                memory.agreements().values().stream()
                        .limit(Shown.MOST + 1L)
                        .map(Agreement::number)
                        .toList());
    }

    private Optional<Agreement> agreement(Cited section) {
        int line = section.number().line();
        String number = section.number().text().text();
        if (Fold.blank(number)) {
            if (!section.values().isEmpty() || !section.points().isEmpty()) {
                findings.error(line, "notula.agreement.number");
            }
            return Optional.empty();
        }
        Optional<Value> valid = Optional.ofNullable(section.values().get(Label.VALID));
        Optional<Moments.Validity> validity =
                valid.map(value -> moments.validity(value.line(), value.text().text()));
        Optional<Agreement> known = memory.agreement(number);
        Agreement told =
                new Agreement(
                        known.map(Agreement::id).orElseGet(memory::newId),
                        known.map(Agreement::number).orElse(number),
                        text(section, Label.KIND),
                        text(section, Label.SUBJECT),
                        parties(section),
                        Optional.ofNullable(section.values().get(Label.DATE))
                                .flatMap(value -> moments.day(value.line(), value.text().text())),
                        validity.flatMap(Moments.Validity::from),
                        validity.flatMap(Moments.Validity::until),
                        text(section, Label.PARENT),
                        points(section));
        Agreement whole = known.map(before -> joined(line, before, told)).orElse(told);
        doubt(line, whole);
        memory.remember(whole);
        return Optional.of(whole);
    }

    /// Every office that signs gives the paper a number of its own.
    private void doubt(int line, Agreement agreement) {
        long numbers =
                Stream.concat(
                                Stream.of(agreement.number()),
                                agreement.parties().stream().map(Signer::number))
                        .filter(number -> !Fold.blank(number))
                        .distinct()
                        .count();
        if (numbers < agreement.parties().size()) {
            findings.warning(
                    line,
                    "notula.agreement.numbers",
                    agreement.shortName(),
                    numbers,
                    agreement.parties().size());
        }
    }

    private static String text(Cited section, Label label) {
        Value value = section.values().get(label);
        return value == null ? "" : value.text().worded();
    }

    private List<Signer> parties(Cited section) {
        Value value = section.values().get(Label.PARTIES);
        return value == null ? List.of() : parties(relexed(value));
    }

    /// The parties of a list separated by `;`.
    static List<Signer> parties(Piece list) {
        List<Signer> parties = new ArrayList<>();
        int start = 0;
        while (start <= list.length()) {
            int next = list.indexOf(';', start);
            int end = next < 0 ? list.length() : next;
            SignerText.read(list.sub(start, end)).ifPresent(parties::add);
            start = end + 1;
        }
        return parties;
    }

    private static Piece relexed(Value value) {
        Line line = value.text().line().withSigns(Line.LIST_SIGNS);
        return Label.in(line.whole()).orElseThrow().value();
    }

    private List<Point> points(Cited section) {
        List<Point> points = new ArrayList<>();
        for (Value value : section.points()) {
            int length = Header.pointLength(value.text());
            int number = Integer.parseInt(value.text().sub(0, length - 1).text());
            String text = value.text().from(length).strip().text();
            int last = points.isEmpty() ? 0 : points.getLast().number();
            if (number <= last) {
                findings.error(value.line(), "notula.agreement.order", number, last);
            } else if (!Fold.blank(text)) {
                points.add(new Point(number, text));
            }
        }
        return points;
    }

    /// What the book or an earlier section knows, filled up with what is told now.
    private Agreement joined(int line, Agreement known, Agreement told) {
        List<Signer> parties = known.parties();
        if (known.parties().isEmpty()) {
            parties = told.parties();
        } else if (!told.parties().isEmpty()) {
            parties = joinedParties(line, known, told);
        }
        return new Agreement(
                known.id(),
                known.number(),
                joined(line, known, Label.KIND, known.kind(), told.kind()),
                joined(line, known, Label.SUBJECT, known.subject(), told.subject()),
                parties,
                joined(line, known, known.signed(), told.signed(), Label.DATE),
                joined(line, known, known.validFrom(), told.validFrom(), Label.VALID),
                joined(line, known, known.validUntil(), told.validUntil(), Label.VALID),
                joined(line, known, Label.PARENT, known.parentNumber(), told.parentNumber()),
                joinedPoints(line, known, told));
    }

    private String joined(int line, Agreement of, Label label, String known, String told) {
        if (!known.isBlank() && !told.isBlank() && !known.equals(told)) {
            different(line, of, label.word(), known, told);
        }
        return known.isBlank() ? told : known;
    }

    private Optional<LocalDate> joined(
            int line,
            Agreement of,
            Optional<LocalDate> known,
            Optional<LocalDate> told,
            Label label) {
        if (known.isPresent() && told.isPresent() && !known.equals(told)) {
            different(line, of, label.word(), DateText.day(known.get()), DateText.day(told.get()));
        }
        return known.or(() -> told);
    }

    private List<Signer> joinedParties(int line, Agreement known, Agreement told) {
        List<String> names = known.parties().stream().map(Signer::name).toList();
        if (!names.equals(told.parties().stream().map(Signer::name).toList())) {
            different(line, known, Label.PARTIES.word(), shown(known), shown(told));
            return known.parties();
        }
        List<Signer> parties = new ArrayList<>();
        for (int index = 0; index < names.size(); index++) {
            String before = known.parties().get(index).number();
            String now = told.parties().get(index).number();
            parties.add(
                    new Signer(names.get(index), joined(line, known, Label.PARTIES, before, now)));
        }
        return parties;
    }

    private List<Point> joinedPoints(int line, Agreement known, Agreement told) {
        if (known.points().isEmpty() || told.points().isEmpty()) {
            return known.points().isEmpty() ? told.points() : known.points();
        }
        if (!known.points().equals(told.points())) {
            List<Point> differing = new ArrayList<>(told.points());
            differing.removeAll(known.points());
            Point point = differing.isEmpty() ? known.points().getLast() : differing.getFirst();
            different(
                    line,
                    known,
                    Integer.toString(point.number()),
                    known.point(point.number()).map(Point::text).orElse("-"),
                    told.point(point.number()).map(Point::text).orElse("-"));
        }
        return known.points();
    }

    private void different(int line, Agreement of, String what, String known, String told) {
        findings.error(
                line,
                "notula.agreement.different",
                of.number(),
                what,
                Moments.shown(known),
                Moments.shown(told));
    }

    private static String shown(Agreement agreement) {
        return agreement.parties().stream().map(Signer::name).collect(Collectors.joining("; "));
    }
}
