package id.notulis.notula;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Finds where the text of a line of the body needs escapes, by reading it as the reader would.
final class EntryText {

    /// The line a text stands in.
    ///
    /// @param sign its sign
    /// @param timed whether a time stands before the sign
    /// @param spoken whether a speaker stands before the text
    /// @param reply whether it is indented
    /// @param behind the marks that follow the text
    /// @param date the first of them as it is written, if it is a date; blank for any other
    /// @param last whether no further paragraph follows
    record Place(
            Sign sign,
            boolean timed,
            boolean spoken,
            boolean reply,
            List<Mark> behind,
            String date,
            boolean last) {}

    private EntryText() {}

    /// The text as it is written behind sign and speaker.
    static String written(String text, Place place) {
        String clean = Escapes.clean(text);
        BitSet at = Escapes.ends(clean);
        Tail.Of kind =
                switch (place.sign()) {
                    case TOPIC -> Tail.Of.TOPIC;
                    case ACTION -> Tail.Of.ACTION;
                    default -> Tail.Of.STATEMENT;
                };
        if (kind == Tail.Of.STATEMENT && opens(clean, at, place)) {
            at.set(0);
        }
        if (kind != Tail.Of.TOPIC
                && !place.spoken()
                && place.behind().isEmpty()
                && Sign.alone(piece(clean, at))) {
            at.set(0);
        }
        int escapes;
        do {
            escapes = at.cardinality();
            if (kind == Tail.Of.ACTION) {
                mentions(clean, at);
            }
            marks(clean, at, kind, place.behind());
            apart(clean, at, place.date());
        } while (at.cardinality() > escapes);
        closingMark(clean, at, place);
        return Escapes.written(clean, at, "", place.behind().isEmpty() ? Escapes.END : ' ');
    }

    /// A further paragraph as it is written behind `& `.
    static String paragraph(String text, Place place) {
        String clean = Escapes.clean(text);
        BitSet at = Escapes.ends(clean);
        closingMark(clean, at, place);
        return Escapes.written(clean, at, "", Escapes.END);
    }

    /// Whether the text itself would be read as a time, a sign or a speaker.
    private static boolean opens(String text, BitSet at, Place place) {
        Piece piece = piece(place.behind().isEmpty() ? text : text + " ^1", at);
        if (place.spoken()) {
            return false;
        }
        if (Mention.at(piece, 0).isPresent()) {
            return true;
        }
        if (place.sign() != Sign.NONE) {
            return false;
        }
        if (place.timed()) {
            Sign sign = Sign.of(piece);
            return sign != Sign.NONE && sign != Sign.PARAGRAPH;
        }
        Opening opening = Opening.of(piece);
        return opening.time().isPresent()
                || opening.impossible()
                || opening.sign() != Sign.NONE
                || (!place.reply() && !at.get(0) && Escape.newMeetingAt(text, 0));
    }

    private static void mentions(String text, BitSet at) {
        List<Mention> mentions = Mention.in(piece(text, at));
        while (!mentions.isEmpty()) {
            mentions.forEach(mention -> at.set(mention.start()));
            mentions = Mention.in(piece(text, at));
        }
    }

    /// The rightmost mark of the text is escaped, which keeps those left of it text as well. A date
    /// in words has no sign to escape, so the blank before it is. When a shorter date shows behind
    /// a longer one, as in `Rabu, 4 Juni 2025`, its escape may make the longer one's superfluous.
    private static void marks(String text, BitSet at, Tail.Of kind, List<Mark> behind) {
        List<Integer> set = new ArrayList<>();
        Tail tail = Tail.read(piece(text, at), kind, behind);
        while (!tail.marks().isEmpty()) {
            int start = tail.marks().getLast().start();
            boolean sign = Escape.possible(text, start, "") && !Escape.newMeetingAt(text, start);
            int place = sign ? start : start - 1;
            at.set(place);
            set.add(place);
            tail = Tail.read(piece(text, at), kind, behind);
        }
        for (int place : set) {
            at.clear(place);
            if (!Tail.read(piece(text, at), kind, behind).marks().isEmpty()) {
                at.set(place);
            }
        }
        int mistyped = Tail.mistyped(tail.text());
        if (mistyped >= 0) {
            at.set(mistyped);
        }
    }

    /// Keeps the end of the text out of the date behind it, which would take a weekday with it.
    private static void apart(String text, BitSet at, String date) {
        if (date.isEmpty()) {
            return;
        }
        Tail tail = Tail.read(piece(text + ' ' + date, at), Tail.Of.ACTION, List.of());
        int start = tail.marks().getLast().start();
        if (start < text.length()) {
            int place = start;
            while (place < text.length() && !Escape.possible(text, place, "")) {
                place++;
            }
            at.set(place < text.length() ? place : start - 1);
        }
    }

    private static void closingMark(String text, BitSet at, Place place) {
        int end = text.length() - 1;
        if (place.sign() == Sign.QUOTATION
                && place.last()
                && end > 0
                && (text.charAt(end) == '"' || text.charAt(end) == '”')
                && EntryDraft.closesAll(text)
                && !piece(text, at).sub(0, end).blank()) {
            at.set(end);
        }
    }

    private static Piece piece(String text, BitSet at) {
        return Line.of(text, at).whole();
    }
}
