package id.notulis.notula;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The lines of a header, sorted by what they belong to and not yet understood. Labels may stand in
/// any order, so nothing is understood before the body begins.
final class Header {

    /// What stands behind a label.
    ///
    /// @param text without blanks at its ends; may be blank
    record Value(Piece text) {

        int line() {
            return text.line().number();
        }
    }

    /// A line of the attendance list.
    sealed interface Listed {

        /// `[Organisation]`.
        record Heading(Value organisation) implements Listed {}

        /// `- Name — post`.
        record Member(Value row) implements Listed {}
    }

    /// A section about an agreement.
    ///
    /// @param known whether it only names one that is known (`Rujukan`)
    /// @param number the number
    /// @param values what is said of it
    /// @param points the lines `N. text`, each whole
    record Cited(boolean known, Value number, Map<Label, Value> values, List<Value> points) {}

    private enum Section {
        NONE,
        ATTENDEES,
        AGREEMENT,
        OPENING,
        CLOSING
    }

    private final Findings findings;
    private final Map<Label, List<Value>> values = new EnumMap<>(Label.class);
    private final List<Value> opening = new ArrayList<>();
    private final List<Value> closing = new ArrayList<>();
    private final List<String> unknownLines = new ArrayList<>();
    private final List<Listed> listed = new ArrayList<>();
    private final List<Cited> cited = new ArrayList<>();
    private Section section = Section.NONE;
    private boolean complained;

    Header(Findings findings, Value title) {
        this.findings = findings;
        values.put(Label.TITLE, new ArrayList<>(List.of(title)));
    }

    /// Takes a line of the header that is not blank.
    void take(Line line) {
        Piece text = line.whole().strip();
        if (inSection(line, text)) {
            return;
        }
        Optional<Label.Written> written = Label.in(text);
        if (written.isEmpty()) {
            complain(line);
            return;
        }
        Optional<Label> label = written.get().label();
        if (label.isEmpty()) {
            unknown(line, written.get());
        } else {
            labelled(line, label.get(), new Value(written.get().value()));
        }
    }

    Value title() {
        return all(Label.TITLE).getFirst();
    }

    /// The value of a label that stands there at most once and is not blank.
    Optional<Value> value(Label label) {
        return all(label).stream().filter(value -> !value.text().blank()).findFirst();
    }

    /// The text of such a label; blank without one.
    String text(Label label) {
        return value(label).map(value -> value.text().text()).orElse("");
    }

    /// The values of a label in order, blank ones too.
    List<Value> all(Label label) {
        return values.getOrDefault(label, List.of());
    }

    List<Value> opening() {
        return opening;
    }

    List<Value> closing() {
        return closing;
    }

    List<String> unknownLines() {
        return unknownLines;
    }

    List<Listed> listed() {
        return listed;
    }

    List<Cited> cited() {
        return cited;
    }

    /// Takes a line that is a row of the section it stands in and no label.
    private boolean inSection(Line line, Piece text) {
        switch (section) {
            case ATTENDEES -> {
                if (text.has(0, '[') && text.has(text.length() - 1, ']')) {
                    Piece name = text.sub(1, text.length() - 1).strip();
                    listed.add(new Listed.Heading(new Value(name)));
                    return true;
                }
                if (text.has(0, '-') && text.blankAt(1)) {
                    Piece row = line.withSigns(Line.LIST_SIGNS).whole().strip();
                    listed.add(new Listed.Member(new Value(row.from(1).strip())));
                    return true;
                }
            }
            case AGREEMENT -> {
                if (pointLength(text) > 0 && !cited.getLast().known()) {
                    cited.getLast().points().add(new Value(text));
                    return true;
                }
            }
            case OPENING, CLOSING -> {
                if (text.has(0, '&') && text.blankAt(1)) {
                    (section == Section.OPENING ? opening : closing)
                            .add(new Value(text.from(1).strip()));
                    return true;
                }
            }
            case NONE -> {}
        }
        return false;
    }

    /// How many digits and the full stop of `N. text` there are; 0 for another line.
    static int pointLength(Piece text) {
        int digits = 0;
        while (text.digitAt(digits)) {
            digits++;
        }
        return digits > 0
                        && digits <= Mark.MOST_DIGITS
                        && text.has(digits, '.')
                        && text.blankAt(digits + 1)
                ? digits + 1
                : 0;
    }

    private void labelled(Line line, Label label, Value value) {
        boolean ofAgreement = section == Section.AGREEMENT && label.ofAgreement();
        if (label.onlyOfAgreement() && !ofAgreement) {
            findings.warning(
                    line.number(), "notula.label.misplaced", label.word(), Label.AGREEMENT.word());
            keep(line);
            return;
        }
        if (ofAgreement) {
            ofAgreement(label, value);
            return;
        }
        section =
                switch (label) {
                    case ATTENDEES -> Section.ATTENDEES;
                    case AGREEMENT, REFERENCE -> Section.AGREEMENT;
                    case OPENING -> Section.OPENING;
                    case CLOSING -> Section.CLOSING;
                    default -> Section.NONE;
                };
        if (!label.repeatable() && values.containsKey(label)) {
            findings.error(line.number(), "notula.label.twice", label.word());
            return;
        }
        switch (label) {
            case AGREEMENT, REFERENCE ->
                    cited.add(
                            new Cited(
                                    label == Label.REFERENCE,
                                    value,
                                    new EnumMap<>(Label.class),
                                    new ArrayList<>()));
            case ATTENDEES -> attendees(line, value);
            case OPENING -> addUnlessBlank(opening, value);
            case CLOSING -> addUnlessBlank(closing, value);
            default -> {}
        }
        values.computeIfAbsent(label, _ -> new ArrayList<>()).add(value);
    }

    private void ofAgreement(Label label, Value value) {
        Cited about = cited.getLast();
        if (about.known()) {
            findings.error(
                    value.line(), "notula.reference.detail", label.word(), Label.AGREEMENT.word());
        } else if (about.values().putIfAbsent(label, value) != null) {
            findings.error(value.line(), "notula.label.twice", label.word());
        }
    }

    private void attendees(Line line, Value value) {
        if (!value.text().isEmpty()) {
            findings.warning(line.number(), "notula.attendees.value");
            keep(line);
        }
    }

    private static void addUnlessBlank(List<Value> paragraphs, Value value) {
        if (!value.text().isEmpty()) {
            paragraphs.add(value);
        }
    }

    private void unknown(Line line, Label.Written written) {
        section = Section.NONE;
        Label nearest = Label.nearest(written.word());
        findings.warning(line.number(), "notula.label.unknown", written.word(), nearest.word());
        keep(line);
    }

    private void keep(Line line) {
        unknownLines.add(line.raw().strip());
    }

    /// Once is enough: behind the first such line most often comes a whole body.
    private void complain(Line line) {
        if (!complained) {
            findings.error(line.number(), "notula.header.line", Moments.shown(line.raw()), "Isi:");
        }
        complained = true;
    }
}
