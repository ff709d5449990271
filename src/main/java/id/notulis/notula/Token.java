package id.notulis.notula;

import id.notulis.util.Fold;
import java.util.Optional;

/// The part of a line somebody is typing at that something can be suggested for.
///
/// @param kind what is looked for there
/// @param from where it begins, its sign included
/// @param typed what stands behind the sign, up to the caret
record Token(Suggestions.Kind kind, int from, String typed) {

    private static final int LONGEST = 80;
    private static final int SHORTEST_DATE = 2;

    /// @param before the line up to the caret
    static Optional<Token> of(String before) {
        Piece text = Line.of(1, before).whole();
        if (before.indexOf(Escape.SIGN) >= 0 && !before.equals(text.text())) {
            return Optional.empty();
        }
        int start = 0;
        while (text.blankAt(start)) {
            start++;
        }
        Piece stripped = text.from(start);
        Opening opening = Opening.of(stripped.strip());
        int sign = opening.signed().from();
        Optional<Token> ofSign = ofSign(before, sign);
        return ofSign.isPresent() ? ofSign : within(before, opening);
    }

    private static Optional<Token> ofSign(String before, int sign) {
        if (sign >= before.length()) {
            return Optional.empty();
        }
        String rest = before.substring(sign);
        char first = rest.charAt(0);
        boolean alone = rest.length() == 1;
        if (!alone && !Fold.blank(rest.charAt(1))) {
            return Optional.empty();
        }
        String typed = alone ? "" : rest.substring(2);
        return switch (first) {
            case '#' -> Optional.of(new Token(Suggestions.Kind.TOPIC, sign, typed.strip()));
            case '+' -> mover(Suggestions.Kind.ARRIVAL, sign, typed);
            case '-' -> mover(Suggestions.Kind.DEPARTURE, sign, typed);
            default -> Optional.empty();
        };
    }

    /// A time behind the name means that the name is complete.
    private static Optional<Token> mover(Suggestions.Kind kind, int sign, String typed) {
        boolean timed = typed.chars().anyMatch(letter -> letter >= '0' && letter <= '9');
        return timed || typed.length() > LONGEST
                ? Optional.empty()
                : Optional.of(new Token(kind, sign, typed.strip().replace("@", "")));
    }

    private static Optional<Token> within(String before, Opening opening) {
        boolean action = opening.sign() == Sign.ACTION;
        int at = before.lastIndexOf('@');
        if (at >= 0 && (at == 0 || Fold.blank(before.charAt(at - 1)))) {
            boolean first = before.substring(opening.rest().from(), at).isBlank();
            Optional<String> name = name(before.substring(at + 1));
            if (name.isPresent() && (action || (first && opening.rest().from() <= at))) {
                Suggestions.Kind kind = action ? Suggestions.Kind.OWNER : Suggestions.Kind.SPEAKER;
                return Optional.of(new Token(kind, at, name.get()));
            }
        }
        int word = before.length();
        while (word > 0 && !Fold.blank(before.charAt(word - 1))) {
            word--;
        }
        if (word < before.length() && before.charAt(word) == '^') {
            return Optional.of(new Token(Suggestions.Kind.POINT, word, before.substring(word + 1)));
        }
        return action ? date(before, opening.rest().from()) : Optional.empty();
    }

    /// A name that is still being typed: one word, or several behind a quotation mark.
    private static Optional<String> name(String behind) {
        String name = behind.startsWith("=") ? behind.substring(1) : behind;
        if (name.startsWith("\"") || name.startsWith("“")) {
            String quoted = name.substring(1);
            return quoted.indexOf('"') < 0 && quoted.indexOf('”') < 0 && quoted.length() < LONGEST
                    ? Optional.of(quoted)
                    : Optional.empty();
        }
        return name.chars().anyMatch(letter -> Fold.blank((char) letter)) || name.length() > LONGEST
                ? Optional.empty()
                : Optional.of(name);
    }

    /// The longest end of the text that a date could begin with.
    private static Optional<Token> date(String before, int textStart) {
        int start = before.length();
        Optional<Token> longest = Optional.empty();
        for (int words = 0; words < 3 && start > textStart; words++) {
            start--;
            while (start > textStart && !Fold.blank(before.charAt(start - 1))) {
                start--;
            }
            String typed = before.substring(start);
            if (typed.strip().length() >= SHORTEST_DATE
                    && start > textStart
                    && !DayWords.beginning(typed).isEmpty()) {
                longest = Optional.of(new Token(Suggestions.Kind.DATE, start, typed));
            }
            while (start > textStart && Fold.blank(before.charAt(start - 1))) {
                start--;
            }
        }
        return longest;
    }
}
