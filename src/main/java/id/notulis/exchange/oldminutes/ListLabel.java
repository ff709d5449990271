package id.notulis.exchange.oldminutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers and signs before lines, and how deep they put them: a sign of a kind that was met above
/// goes back to its level, another goes one deeper.
final class ListLabel {

    /// What a number or sign looks like.
    enum Kind {
        ROMAN,
        CAPITAL,
        NUMBER,
        LETTER,
        NUMBER_CLOSED,
        LETTER_CLOSED,
        NUMBER_BRACKETED,
        LETTER_BRACKETED,
        BULLET
    }

    private static final Pattern TYPED =
            Pattern.compile(
                    "(\\(?(?:\\d{1,3}|[A-Za-z]|[IVX]{1,5}|[ivx]{2,5})[.)]|[-–—•·▪●○◦*✓>])\\s+(\\S.*)");
    private static final Pattern ROMAN = Pattern.compile("[IVX]+");
    private static final int LETTERS = 26;

    private final List<Kind> levels = new ArrayList<>();

    /// A line taken apart.
    record Split(String label, String text) {}

    /// The number or sign somebody typed before a text, if there is one.
    static Optional<Split> typed(String text) {
        Matcher matcher = TYPED.matcher(text);
        return matcher.matches()
                ? Optional.of(new Split(matcher.group(1), matcher.group(2).strip()))
                : Optional.empty();
    }

    /// A text without the number or sign before it: a list may begin right behind its label.
    static String bare(String text) {
        return typed(text).map(Split::text).orElse(text);
    }

    /// How deep a typed number or sign stands.
    int depth(String label) {
        Kind kind = kind(label);
        int level = levels.indexOf(kind);
        if (level < 0) {
            level = levels.size();
        } else {
            levels.subList(level, levels.size()).clear();
        }
        levels.add(kind);
        return level;
    }

    /// Takes notice of a number whose depth the file tells.
    void at(String label, int depth) {
        while (levels.size() > depth) {
            levels.removeLast();
        }
        while (levels.size() < depth) {
            levels.add(Kind.BULLET);
        }
        levels.add(kind(label));
    }

    private Kind kind(String label) {
        String inner = label.replaceAll("[().]", "");
        if (inner.isEmpty() || !Character.isLetterOrDigit(inner.charAt(0))) {
            return Kind.BULLET;
        }
        boolean number = Character.isDigit(inner.charAt(0));
        if (label.startsWith("(")) {
            return number ? Kind.NUMBER_BRACKETED : Kind.LETTER_BRACKETED;
        }
        if (label.endsWith(")")) {
            return number ? Kind.NUMBER_CLOSED : Kind.LETTER_CLOSED;
        }
        if (number) {
            return Kind.NUMBER;
        }
        boolean roman = ROMAN.matcher(inner).matches();
        if (roman && (inner.startsWith("I") || levels.contains(Kind.ROMAN) || inner.length() > 1)) {
            return Kind.ROMAN;
        }
        return Character.isUpperCase(inner.charAt(0)) ? Kind.CAPITAL : Kind.LETTER;
    }

    /// Which item of its list a label makes, from 1; 0 when it does not tell.
    static int ordinal(String label) {
        String inner = label.replaceAll("[().]", "").toLowerCase(Locale.ROOT);
        if (inner.matches("\\d{1,4}")) {
            return Integer.parseInt(inner);
        }
        if (inner.matches("[a-z]")) {
            // a single i, v or x may be a Roman number; as a letter it is further than any list
            return inner.equals("i") ? 1 : (inner.charAt(0) - 'a') % LETTERS + 1;
        }
        return 0;
    }
}
