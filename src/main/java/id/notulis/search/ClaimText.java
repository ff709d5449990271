package id.notulis.search;

import id.notulis.i18n.Message;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.calendar.DateText;
import id.notulis.model.calendar.Dated;
import id.notulis.model.calendar.Reading.Understood;
import id.notulis.model.search.Condition.Claim;
import id.notulis.model.search.Condition.Due;
import id.notulis.model.search.Condition.Field;
import id.notulis.model.search.Condition.InForce;
import id.notulis.model.search.Condition.Named;
import id.notulis.model.search.Condition.OfPoint;
import id.notulis.model.search.Condition.Overdue;
import id.notulis.model.search.Condition.Since;
import id.notulis.model.search.Condition.Until;
import id.notulis.model.search.Query;
import id.notulis.model.search.Query.Beginning;
import id.notulis.model.search.Query.Term;
import id.notulis.model.search.Query.Word;
import id.notulis.util.Fold;
import id.notulis.util.Slips;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One condition: a key, a colon and a value.
final class ClaimText {

    private static final Pattern YEAR = Pattern.compile("[1-9]\\d{3}");
    private static final Pattern MONTH = Pattern.compile("[1-9]\\d{3}-(0?[1-9]|1[0-2])");
    private static final Pattern BEGUN_DAY = Pattern.compile("[\\d/.-]*");
    private static final Pattern POINT = Pattern.compile("\\^?([1-9]\\d{0,3})");
    private static final int MONTHS = 12;

    private ClaimText() {}

    /// @param taken whether the piece is a condition, understood or not; else it is for words
    record Reading(Optional<Claim> claim, Optional<Slip> slip, boolean taken) {

        private static Reading understood(Claim claim) {
            return new Reading(Optional.of(claim), Optional.empty(), true);
        }

        private static Reading not(Piece piece, boolean unfinished, Message why) {
            Slip slip = new Slip(piece.from() + 1, unfinished, why);
            return new Reading(Optional.empty(), Optional.of(slip), true);
        }
    }

    /// @param last whether more may still be typed to it
    static Reading read(Piece piece, boolean last, LocalDate today) {
        Optional<Key> known = Key.named(piece.key());
        if (known.isEmpty()) {
            boolean words = Fold.blank(piece.value());
            return new Reading(
                    Optional.empty(),
                    words ? Optional.empty() : Optional.of(unknown(piece)),
                    false);
        }
        Key key = known.get();
        if (Folding.words(piece.value()).isEmpty()) {
            return Reading.not(piece, last, Message.of("find.slip.empty", piece.key()));
        }
        return switch (key) {
            case KIND -> named(Field.KIND, piece);
            case PERSON -> named(Field.PERSON, piece);
            case ORGANISATION -> named(Field.ORGANISATION, piece);
            case NUMBER -> named(Field.NUMBER, piece);
            case SERIES -> named(Field.SERIES, piece);
            case TOPIC -> named(Field.TOPIC, piece);
            case PLACE -> named(Field.PLACE, piece);
            case AGREEMENT -> named(Field.AGREEMENT, piece);
            case POINT -> point(piece);
            case SINCE, UNTIL, DUE -> days(key, piece, last);
            case STATUS, IN -> word(key, piece, last, today);
        };
    }

    private static Reading named(Field field, Piece piece) {
        return Reading.understood(new Named(field, begun(Folding.words(piece.value()))));
    }

    /// Words of which the last one may be only begun.
    static Query begun(List<String> words) {
        List<Term> terms = new ArrayList<>();
        words.subList(0, words.size() - 1).forEach(it -> terms.add(new Word(it)));
        terms.add(new Beginning(words.getLast()));
        return new Query(terms);
    }

    private static Reading point(Piece piece) {
        var matcher = POINT.matcher(piece.value().strip());
        return matcher.matches()
                ? Reading.understood(
                        new OfPoint(Integer.parseInt(matcher.group(1)), Optional.empty()))
                : Reading.not(
                        piece,
                        false,
                        Message.of("find.slip.point", piece.value().strip(), piece.key()));
    }

    private static Reading days(Key key, Piece piece, boolean last) {
        String value = piece.value().strip();
        return period(value)
                .map(
                        days ->
                                switch (key) {
                                    case SINCE -> new Since(days.first());
                                    case UNTIL -> new Until(days.last());
                                    default -> new Due(days);
                                })
                .map(Reading::understood)
                .orElseGet(
                        () ->
                                Reading.not(
                                        piece,
                                        last && BEGUN_DAY.matcher(value).matches(),
                                        Message.of("find.slip.day", value)));
    }

    /// A year, a month or a day.
    private static Optional<DateRange> period(String value) {
        if (YEAR.matcher(value).matches()) {
            int year = Integer.parseInt(value);
            return Optional.of(
                    new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, MONTHS, 31)));
        }
        if (MONTH.matcher(value).matches()) {
            String[] parts = value.split("-", 2);
            YearMonth month = YearMonth.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
            return Optional.of(new DateRange(month.atDay(1), month.atEndOfMonth()));
        }
        return DateText.readDay(value) instanceof Understood<Dated>(var dated)
                ? Optional.of(dated.range())
                : Optional.empty();
    }

    private static Reading word(Key key, Piece piece, boolean last, LocalDate today) {
        String value = piece.value().strip();
        List<ValueWord> meant = ValueWord.begunBy(key, value);
        if (meant.size() == 1) {
            return Reading.understood(meant.getFirst().claim(today));
        }
        boolean english = key.isEnglish(piece.key());
        List<ValueWord> offered = meant.isEmpty() ? ValueWord.of(key) : meant;
        Optional<String> near =
                nearest(
                        Fold.of(value),
                        ValueWord.of(key).stream().flatMap(ValueWord::words).toList());
        Message why =
                meant.isEmpty() && near.isPresent()
                        ? Message.of("find.slip.near", value, piece.key(), near.get())
                        : Message.of(
                                "find.slip.word",
                                value,
                                piece.key(),
                                offered.stream()
                                        .map(it -> it.word(english))
                                        .collect(Collectors.joining(", ")));
        return Reading.not(piece, last && !meant.isEmpty(), why);
    }

    private static Slip unknown(Piece piece) {
        Message why =
                nearest(Fold.of(piece.key()), Key.allWords())
                        .map(it -> Message.of("find.slip.key.near", piece.key(), it))
                        .orElseGet(
                                () ->
                                        Message.of(
                                                "find.slip.key",
                                                piece.key(),
                                                String.join(", ", keys())));
        return new Slip(piece.from() + 1, false, why);
    }

    private static List<String> keys() {
        return List.of(Key.values()).stream().map(Key::word).toList();
    }

    /// The known word the fewest slips away, if at most a third of its letters differ.
    private static Optional<String> nearest(String word, Collection<String> known) {
        return known.stream()
                .filter(it -> Slips.between(word, it) * 3 <= it.length())
                .min(Comparator.comparingInt(it -> Slips.between(word, it)));
    }

    /// @param minus what stands in front
    static String print(Claim claim, String minus) {
        return switch (claim) {
            case Named(var field, var words) -> minus + key(field).word() + ':' + text(words);
            case Since(var day) -> minus + Key.SINCE.word() + ':' + day;
            case Until(var day) -> minus + Key.UNTIL.word() + ':' + day;
            case Due(var days) -> minus + Key.DUE.word() + ':' + text(days);
            case OfPoint(var number, var agreement) ->
                    agreement
                                    .map(it -> minus + Key.AGREEMENT.word() + ':' + text(it) + ' ')
                                    .orElse("")
                            + (minus + Key.POINT.word() + ':' + number);
            default -> minus + word(claim);
        };
    }

    /// Today makes no difference to the word.
    private static String word(Claim claim) {
        for (ValueWord one : ValueWord.values()) {
            LocalDate today =
                    switch (claim) {
                        case Overdue(var day) -> day;
                        case InForce(var _, var day) -> day;
                        default -> LocalDate.EPOCH;
                    };
            if (one.claim(today).equals(claim)) {
                return one.key().word() + ':' + one.word();
            }
        }
        throw new IllegalArgumentException("no word for " + claim);
    }

    private static Key key(Field field) {
        return switch (field) {
            case KIND -> Key.KIND;
            case PERSON -> Key.PERSON;
            case ORGANISATION -> Key.ORGANISATION;
            case NUMBER -> Key.NUMBER;
            case SERIES -> Key.SERIES;
            case TOPIC -> Key.TOPIC;
            case PLACE -> Key.PLACE;
            case AGREEMENT -> Key.AGREEMENT;
        };
    }

    private static String text(Query words) {
        List<String> parts = words.terms().stream().flatMap(QueryText::parts).toList();
        String text = String.join(" ", parts);
        return parts.size() == 1 ? text : '"' + text + '"';
    }

    private static String text(DateRange days) {
        LocalDate first = days.first();
        YearMonth month = YearMonth.from(first);
        if (days.singleDay()) {
            return first.toString();
        }
        return days.last().equals(month.atEndOfMonth()) ? month.toString() : first.getYear() + "";
    }
}
