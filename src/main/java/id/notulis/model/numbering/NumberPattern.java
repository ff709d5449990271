package id.notulis.model.numbering;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How the numbers of a series are written: text with tokens in braces,
/// `B/ND-{NO2}/{ROMAWI}/{KKA}`.
///
/// `{NO}` is the sequence; `{NO2}` to `{NO6}` write it with at least as many digits. The others are
/// those of [Token].
public record NumberPattern(String text) {

    /// What stands in a number besides its sequence.
    public enum Token {
        /// Letter of the security class.
        KLS,
        /// Type of the document, "KEP".
        JENIS,
        /// Month of the document as a Roman numeral.
        ROMAWI,
        /// Month of the document in two digits.
        BULAN,
        /// Code of the archive's classification.
        KKA,
        /// Year of the document.
        TAHUN,
        /// Code of the unit.
        UNIT
    }

    private static final Pattern BRACED = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern SEQUENCE = Pattern.compile("NO([2-6])?");

    public NumberPattern {
        if (fault(text).isPresent()) {
            throw new IllegalArgumentException("no pattern: " + text);
        }
    }

    /// What keeps a text from being a pattern.
    ///
    /// @param kind what is wrong
    /// @param place where it stands, the first character being 1
    /// @param text what stands there
    public record Fault(Kind kind, int place, String text) {

        /// The things that can be wrong.
        public enum Kind {
            UNKNOWN_TOKEN,
            NO_SEQUENCE,
            SECOND_SEQUENCE,
            STRAY_BRACE
        }
    }

    /// The first thing that keeps a text from being a pattern.
    public static Optional<Fault> fault(String text) {
        boolean sequence = false;
        Matcher tokens = BRACED.matcher(text);
        while (tokens.find()) {
            boolean another = SEQUENCE.matcher(tokens.group(1)).matches();
            if (!another && token(tokens.group(1)).isEmpty()) {
                return fault(Fault.Kind.UNKNOWN_TOKEN, tokens.start(), tokens.group());
            }
            if (another && sequence) {
                return fault(Fault.Kind.SECOND_SEQUENCE, tokens.start(), tokens.group());
            }
            sequence |= another;
        }
        String bare = BRACED.matcher(text).replaceAll(it -> " ".repeat(it.group().length()));
        for (int place = 0; place < bare.length(); place++) {
            if (bare.charAt(place) == '{' || bare.charAt(place) == '}') {
                return fault(Fault.Kind.STRAY_BRACE, place, bare.substring(place, place + 1));
            }
        }
        return sequence ? Optional.empty() : fault(Fault.Kind.NO_SEQUENCE, text.length(), text);
    }

    private static Optional<Fault> fault(Fault.Kind kind, int index, String text) {
        return Optional.of(new Fault(kind, index + 1, text));
    }

    /// Whether a token stands in it.
    public boolean has(Token token) {
        return text.contains("{" + token + "}");
    }

    /// The pattern with everything but the sequence filled in. What has no value leaves no gap: the
    /// mark that parts it from what is before it, or behind it at the beginning, goes with it.
    NumberPattern filled(Map<Token, String> values) {
        String filled = text;
        for (Token token : Token.values()) {
            String value = values.getOrDefault(token, "");
            String braced = "{" + token + "}";
            filled =
                    value.isBlank()
                            ? without(filled, braced)
                            : filled.replace(braced, value.strip());
        }
        return new NumberPattern(filled);
    }

    private static String without(String text, String braced) {
        String marks = "[/.\\-]";
        String token = Pattern.quote(braced);
        return text.replaceAll("(?<=.)" + marks + token + "|" + token + marks + "?", "");
    }

    /// The number with this sequence.
    String printed(int sequence) {
        return BRACED.matcher(text)
                .replaceAll(
                        token ->
                                Matcher.quoteReplacement(
                                        digits(token).length() > 0
                                                ? padded(sequence, digits(token))
                                                : Integer.toString(sequence)));
    }

    /// The number with something in the place of its sequence.
    String printed(String sequence) {
        return BRACED.matcher(text).replaceAll(Matcher.quoteReplacement(sequence));
    }

    private static String digits(MatchResult token) {
        return token.group(1).substring("NO".length());
    }

    private static String padded(int sequence, String digits) {
        String plain = Integer.toString(sequence);
        return "0".repeat(Math.max(0, Integer.parseInt(digits) - plain.length())) + plain;
    }

    private static Optional<Token> token(String word) {
        for (Token token : Token.values()) {
            if (token.name().equals(word)) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }
}
