package id.notulis.notula;

import id.notulis.model.meeting.Audience;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The marks behind the text of a line, read from its right end as long as a mark stands there. A
/// mark that would leave no text is text.
///
/// @param text what is left, without blanks at its ends
/// @param marks the marks from left to right
/// @param whole the text with them
record Tail(Piece text, List<Found> marks, Piece whole) {

    /// A mark, where it begins and the place behind it.
    record Found(Mark mark, int start, int end) {}

    /// What a line can carry.
    enum Of {
        TOPIC,
        STATEMENT,
        ACTION
    }

    private static final int LONGEST_BRACKET = 60;
    private static final int LONGEST_DATE = 40;

    Tail {
        marks = List.copyOf(marks);
    }

    /// @param behind marks already read further right
    static Tail read(Piece line, Of kind, List<Mark> behind) {
        Deque<Found> marks = new ArrayDeque<>();
        List<Mark> taken = new ArrayList<>(behind);
        Piece whole = line.strip();
        Piece text = whole;
        Deque<Mention> mentions =
                new ArrayDeque<>(kind == Of.ACTION ? Mention.in(text) : List.of());
        while (true) {
            Optional<Found> found = last(text, kind, mentions);
            if (found.isEmpty()
                    || text.sub(0, found.get().start()).blank()
                    || second(found.get().mark(), taken)) {
                return new Tail(text, List.copyOf(marks), whole);
            }
            marks.addFirst(found.get());
            taken.add(found.get().mark());
            text = text.sub(0, found.get().start()).strip();
        }
    }

    /// What a mark was read from.
    Piece at(Found found) {
        return whole.sub(found.start(), found.end());
    }

    /// Tells of the marks that mean the same wherever they stand.
    void spot(Spotter spotter) {
        for (Found found : marks) {
            Optional<Span.Role> role =
                    switch (found.mark()) {
                        case Mark.To _ -> Optional.of(Span.Role.AUDIENCE);
                        case Mark.Closed _ -> Optional.of(Span.Role.CLOSED);
                        case Mark.Urgency _ -> Optional.of(Span.Role.PRIORITY);
                        case Mark.State _ -> Optional.of(Span.Role.STATUS);
                        default -> Optional.empty();
                    };
            role.ifPresent(
                    it ->
                            spotter.spotted(
                                    it,
                                    at(found),
                                    shown(found.mark(), at(found)),
                                    Span.Clarity.CLEAR));
        }
    }

    private static String shown(Mark mark, Piece where) {
        return mark instanceof Mark.To(Audience audience)
                ? BodyWriter.word(audience)
                : where.sub(1, where.length() - 1).text();
    }

    /// Where the text ends with a word in braces that is no mark, and so most likely a mistyped
    /// one; -1 when it does not.
    static int mistyped(Piece text) {
        int end = text.length() - 1;
        if (!text.has(end, '}')) {
            return -1;
        }
        int start = bracket(text, '{').orElse(-1);
        boolean word =
                start > 0
                        && end - start > 1
                        && text.sub(start + 1, end).text().chars().allMatch(Character::isLetter);
        return word ? start : -1;
    }

    /// Of what there can be only one, the rightmost counts and the others are text. An audience is
    /// taken again, so that a narrower one is never lost.
    private static boolean second(Mark mark, List<Mark> taken) {
        return switch (mark) {
            case Mark.By _, Mark.Urgency _, Mark.State _, Mark.Closed _ ->
                    taken.stream().anyMatch(other -> other.getClass() == mark.getClass());
            default -> false;
        };
    }

    private static Optional<Found> last(Piece text, Of kind, Deque<Mention> mentions) {
        int end = text.length();
        if (text.has(end - 1, '}')) {
            return bracket(text, '{')
                    .flatMap(
                            open ->
                                    Mark.braced(inside(text, open), kind == Of.TOPIC)
                                            .map(mark -> new Found(mark, open, text.length())));
        }
        if (kind == Of.TOPIC) {
            return Optional.empty();
        }
        Optional<Found> person = inCharge(end, mentions);
        if (person.isPresent()) {
            return person;
        }
        int word = wordStart(text, end);
        if (text.has(word, '^')) {
            return text.literalWithin(word, end)
                    ? Optional.empty()
                    : Mark.reference(text.sub(word + 1, end).text())
                            .map(mark -> new Found(mark, word, end));
        }
        return kind == Of.ACTION ? ofAction(text) : Optional.empty();
    }

    /// Whoever is in charge is looked for before anything a quoted name may end with.
    private static Optional<Found> inCharge(int end, Deque<Mention> mentions) {
        while (!mentions.isEmpty() && mentions.getLast().end() > end) {
            mentions.removeLast();
        }
        return Optional.ofNullable(mentions.peekLast())
                .filter(mention -> mention.end() == end)
                .map(mention -> new Found(new Mark.InCharge(mention), mention.start(), end));
    }

    private static Optional<Found> ofAction(Piece text) {
        int end = text.length();
        if (text.has(end - 1, ')')) {
            return bracket(text, '(')
                    .flatMap(
                            open ->
                                    Mark.bracketed(inside(text, open))
                                            .map(mark -> new Found(mark, open, text.length())));
        }
        if (text.has(end - 1, ']')) {
            return bracket(text, '[')
                    .flatMap(
                            open ->
                                    Mark.squared(inside(text, open))
                                            .map(mark -> new Found(mark, open, text.length())));
        }
        return date(text);
    }

    /// The longest date the text ends with that leaves some text.
    private static Optional<Found> date(Piece text) {
        int end = text.length();
        Optional<Found> longest = Optional.empty();
        int start = end;
        for (int words = 0; words < Due.MOST_WORDS && start > 0; words++) {
            start = wordStart(text, text.sub(0, start).strip().length());
            if (end - start > LONGEST_DATE
                    || text.literalWithin(start, end)
                    || text.sub(0, start).blank()) {
                return longest;
            }
            int from = start;
            Optional<Found> found =
                    Due.read(text.sub(start, end).text())
                            .map(due -> new Found(new Mark.By(due), from, end));
            longest = found.isPresent() ? found : longest;
        }
        return longest;
    }

    private static int wordStart(Piece text, int end) {
        int start = end;
        while (start > 0 && !text.blankAt(start - 1)) {
            start--;
        }
        return start;
    }

    private static Optional<Integer> bracket(Piece text, char open) {
        int index = text.length() - 2;
        while (index >= 0 && index > text.length() - LONGEST_BRACKET) {
            if (text.has(index, open)) {
                return Optional.of(index);
            }
            index--;
        }
        return Optional.empty();
    }

    private static String inside(Piece text, int open) {
        return Mark.lower(text.sub(open + 1, text.length() - 1).text());
    }
}
