package id.notulis.report;

import java.util.List;
import java.util.regex.Pattern;

/// Full stops and the endings of enumerations, as the national spelling guide has them.
final class Sentence {

    private static final String ENDINGS = ".!?…:;";
    private static final String CLOSING_MARKS = "”’\"'";

    /// Lower-case words with the prefixes of active verbs; a few nouns look the same.
    private static final Pattern VERB =
            Pattern.compile(
                    "(?!(?:berita|berkas|merek|mereka|menteri|mesin|memori|mental|merdeka)\\b)"
                            + "(?:me[mnlrwy]|ber)\\p{L}{3,}|(?:akan|ingin|setuju|siap|tidak)\\b");

    /// A word too long to be an abbreviation, and a stop.
    private static final Pattern WORD_AND_STOP = Pattern.compile("(?<!\\p{L})\\p{Ll}{4,}\\.$");

    /// Marks a text ends with that its sentence does not need where it goes on.
    private static final Pattern STOPS = Pattern.compile("[\\s\\p{Z}.,;:]+$");

    /// A title (`S.I.K`) or an abbreviation (`a.n`, `dll`) at the end, without its last full stop.
    private static final Pattern SHORTENED =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}.])(?:\\p{Lu}\\p{L}{0,3}(?:\\.\\p{Lu}\\p{L}{0,3})+"
                            + "|\\p{L}(?:\\.\\p{L})+|dkk|dll|dsb|dst|Tbk)$");

    private static final Pattern COMMAS = Pattern.compile("[\\s\\p{Z},]+$");

    private Sentence() {}

    /// The text for the middle of a sentence, without the marks it ends with. The full stop of a
    /// title ("S.H.") or an abbreviation ("dll.") is its own and stays.
    static String open(String text) {
        String open = STOPS.matcher(text).replaceFirst("");
        return withOwnStop(open, text);
    }

    /// What was cut off a text, with the full stop that belongs to its last word.
    static String withOwnStop(String cut, String whole) {
        return whole.startsWith(".", cut.length()) && SHORTENED.matcher(cut).find()
                ? cut + '.'
                : cut;
    }

    /// The text without a comma nothing follows.
    static String uncut(String text) {
        return text.endsWith(",") ? COMMAS.matcher(text).replaceFirst("") : text;
    }

    /// The text with a full stop, if it does not end with a mark already: a sentence that ends in a
    /// title ("S.H.") or an abbreviation has its full stop.
    static String closed(String text) {
        String whole = uncut(text);
        return ends(whole) ? whole : whole + '.';
    }

    /// The text with something in brackets behind it, and a full stop unless it has one. The stop
    /// of a sentence goes behind the brackets; that of an abbreviation stays with it.
    static String withBrackets(String text, String inside) {
        String whole = uncut(text);
        if (WORD_AND_STOP.matcher(whole).find()) {
            return shortened(whole) + " (" + inside + ").";
        }
        return whole + " (" + inside + (ends(whole) ? ")" : ").");
    }

    /// The same for a question.
    static String asked(String text) {
        String whole = uncut(text);
        return ends(whole) ? whole : whole + '?';
    }

    /// An item of an enumeration: a semicolon behind each, `dan` before the last, a full stop at
    /// the end. An item that is a sentence of its own keeps its own ending.
    static String item(String text, int index, int size) {
        String bare = text.endsWith(";") || text.endsWith(",") ? shortened(text) : text;
        if (ends(bare)) {
            return bare;
        }
        if (index == size - 1) {
            return bare + '.';
        }
        return index == size - 2 ? bare + "; dan" : bare + ';';
    }

    /// `a`, `a dan b`, `a, b, dan c`.
    static String joined(List<String> parts) {
        int last = parts.size() - 1;
        return switch (parts.size()) {
            case 0 -> "";
            case 1 -> parts.getFirst();
            case 2 -> parts.getFirst() + " dan " + parts.getLast();
            default -> String.join(", ", parts.subList(0, last)) + ", dan " + parts.getLast();
        };
    }

    /// Whether a text goes on from its subject with a verb: "menyampaikan ...", "berharap ...".
    static boolean beginsWithVerb(String text) {
        return VERB.matcher(text).lookingAt();
    }

    private static boolean ends(String text) {
        int at = text.length() - 1;
        while (at > 0 && CLOSING_MARKS.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && ENDINGS.indexOf(text.charAt(at)) >= 0;
    }

    private static String shortened(String text) {
        return text.substring(0, text.length() - 1).stripTrailing();
    }
}
