package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.meeting.Classification;
import id.notulis.model.numbering.NumberPattern;
import id.notulis.model.numbering.NumberPattern.Token;
import id.notulis.model.numbering.NumberRegister;
import id.notulis.model.numbering.NumberSeries;
import id.notulis.util.Fold;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A series of numbers as somebody types it into a form. Numbers that were given keep their wording
/// whatever becomes of the series.
///
/// @param archive what stands for `{KKA}`; not kept where the pattern does not ask for it
/// @param unit what stands for `{UNIT}`, kept as the archive's code is
/// @param type what stands for `{JENIS}`, kept as the archive's code is
/// @param yearly whether it begins anew with each year
/// @param first the sequence it begins with, in digits
/// @param kinds the documents that get their number here
public record SeriesForm(
        String name,
        String pattern,
        String archive,
        String unit,
        String type,
        boolean yearly,
        String first,
        Set<DocumentKind> kinds) {

    /// More digits than any register needs, fewer than overflow.
    private static final String SEQUENCE = "0*[1-9]\\d{0,5}";

    public SeriesForm {
        name = name.strip();
        pattern = pattern.strip();
        archive = archive.strip();
        unit = unit.strip();
        type = type.strip();
        first = first.strip();
        kinds = Set.copyOf(kinds);
    }

    /// What can be wrong with a form.
    public enum Field {
        NAME,
        PATTERN,
        ARCHIVE,
        UNIT,
        TYPE,
        YEARLY,
        FIRST;

        /// The token of the pattern it is the value of.
        public Optional<Token> token() {
            return switch (this) {
                case ARCHIVE -> Optional.of(Token.KKA);
                case UNIT -> Optional.of(Token.UNIT);
                case TYPE -> Optional.of(Token.JENIS);
                case NAME, PATTERN, YEARLY, FIRST -> Optional.empty();
            };
        }
    }

    /// A form nothing was typed into.
    public static SeriesForm blank() {
        return new SeriesForm("", "", "", "", "", true, "1", Set.of());
    }

    /// The form of a series there is.
    public static SeriesForm of(NumberSeries series) {
        return new SeriesForm(
                series.name(),
                series.pattern().text(),
                series.values().archive(),
                series.values().unit(),
                series.values().type(),
                series.yearly(),
                Integer.toString(series.first()),
                series.kinds());
    }

    /// Whether the pattern asks for the value of a field.
    public boolean asks(Field field) {
        return field.token().filter(it -> pattern.contains("{" + it + "}")).isPresent();
    }

    /// What keeps it from being a series of the book, field by field.
    ///
    /// @param own the series it is the form of; empty for a new one
    public Map<Field, Message> problems(NumberRegister register, Optional<Id> own) {
        Map<Field, Message> problems = new EnumMap<>(Field.class);
        if (name.isEmpty()) {
            problems.put(Field.NAME, Message.of("number.series.nameless"));
        } else if (isTaken(register, own)) {
            problems.put(Field.NAME, Message.of("number.series.known", name));
        }
        if (pattern.isEmpty()) {
            problems.put(Field.PATTERN, Message.of("number.pattern.blank"));
        } else {
            NumberPattern.fault(pattern).ifPresent(it -> problems.put(Field.PATTERN, told(it)));
        }
        for (Field field : Field.values()) {
            if (asks(field)) {
                String value = value(field);
                if (value.isEmpty()) {
                    problems.put(
                            field, Message.of("number.value.blank", field.token().orElseThrow()));
                } else if (value.indexOf('{') >= 0 || value.indexOf('}') >= 0) {
                    problems.put(field, Message.of("number.value.braces"));
                }
            }
        }
        if (!first.matches(SEQUENCE)) {
            problems.put(Field.FIRST, Message.of("number.first", first));
        }
        own.flatMap(register::series)
                .filter(it -> it.yearly() != yearly && hasBegun(register, it.id()))
                .ifPresent(it -> problems.put(Field.YEARLY, Message.of("number.series.begun")));
        return problems;
    }

    private boolean isTaken(NumberRegister register, Optional<Id> own) {
        return register.series().stream()
                .filter(it -> !own.equals(Optional.of(it.id())))
                .anyMatch(it -> Fold.of(it.name()).equals(Fold.of(name)));
    }

    private static Message told(NumberPattern.Fault fault) {
        String kind = fault.kind().name().toLowerCase(Locale.ROOT);
        return Message.of("number.pattern." + kind, fault.place(), fault.text());
    }

    private String value(Field field) {
        return switch (field) {
            case ARCHIVE -> archive;
            case UNIT -> unit;
            case TYPE -> type;
            case NAME, PATTERN, YEARLY, FIRST -> "";
        };
    }

    /// Whether a number was ever counted in a series.
    public static boolean hasBegun(NumberRegister register, Id series) {
        return register.numbers().stream().anyMatch(it -> it.series().equals(series));
    }

    /// The number the next document would get.
    ///
    /// @param sequence its place in the series
    /// @param printed as it would stand on a paper of the lowest security class
    public record Next(int sequence, String printed) {}

    /// The number a document of a day would get; only of a form nothing is wrong with.
    public Next next(NumberRegister register, Optional<Id> own, LocalDate day) {
        NumberSeries series = series(own.orElseGet(() -> new Id("0".repeat(26))));
        int sequence = register.next(series, day);
        return new Next(sequence, series.printed(day, Classification.BIASA, sequence));
    }

    /// Puts it into the book: in the place of a series, as [Op#EDIT_SERIES], or as a new one, as
    /// [Op#ADD_SERIES].
    ///
    /// @param own the series it is the form of; empty for a new one
    public Edit<NumberSeries> put(Optional<Id> own) {
        return draft -> {
            NumberRegister register = draft.numbers();
            if (own.isPresent() && own.flatMap(register::series).isEmpty()) {
                throw new Refused(Message.of("number.series.gone"));
            }
            for (Message problem : problems(register, own).values()) {
                throw new Refused(problem);
            }
            NumberSeries series = series(own.orElseGet(draft::newId));
            draft.put(series);
            return series;
        };
    }

    /// Takes a series out of the book no number was ever counted in, as [Op#REMOVE_SERIES].
    public static Edit<Id> remove(Id series) {
        return draft -> {
            if (hasBegun(draft.numbers(), series)) {
                throw new Refused(Message.of("number.series.used"));
            }
            draft.removeSeries(series);
            return series;
        };
    }

    private NumberSeries series(Id id) {
        return new NumberSeries(
                id,
                name,
                new NumberPattern(pattern),
                new NumberSeries.Values(
                        asks(Field.ARCHIVE) ? archive : "",
                        asks(Field.UNIT) ? unit : "",
                        asks(Field.TYPE) ? type : ""),
                yearly,
                Integer.parseInt(first),
                kinds);
    }
}
