package id.notulis.model.numbering;

import id.notulis.model.Id;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.meeting.Classification;
import id.notulis.model.numbering.NumberPattern.Token;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A row of numbers, counted by itself.
///
/// @param id identity
/// @param name what it is called; never blank, and no other series of the book is called so
/// @param pattern how its numbers are written
/// @param values what stands for `{KKA}`, `{UNIT}` and `{JENIS}` in it
/// @param yearly whether it begins anew with each calendar year
/// @param first the sequence it begins with in this book; a later year begins with 1
/// @param kinds the documents that get their number here unless another series is named; may be
///   empty
public record NumberSeries(
        Id id,
        String name,
        NumberPattern pattern,
        Values values,
        boolean yearly,
        int first,
        Set<DocumentKind> kinds) {

    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    /// The period of a series that never begins anew.
    private static final int FOR_EVER = 0;

    public NumberSeries {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a series has a name");
        }
        if (first < 1) {
            throw new IllegalArgumentException("a sequence begins with 1 or later");
        }
        EnumSet<DocumentKind> inOrder = EnumSet.noneOf(DocumentKind.class);
        inOrder.addAll(kinds);
        kinds = Collections.unmodifiableSet(inOrder);
    }

    /// What an office's numbers always say. Blank is what is not used.
    ///
    /// @param archive code of the archive's classification, "HUM.6.1.1."
    /// @param unit code of the unit, "Sihumas"
    /// @param type of the document, "KEP"
    public record Values(String archive, String unit, String type) {

        public static final Values NONE = new Values("", "", "");

        public Values {
            for (String value : List.of(archive, unit, type)) {
                if (value.indexOf('{') >= 0 || value.indexOf('}') >= 0) {
                    throw new IllegalArgumentException("braces in " + value);
                }
            }
        }

        /// The value of a token; blank for those that come from the document.
        public String of(Token token) {
            return switch (token) {
                case KKA -> archive;
                case UNIT -> unit;
                case JENIS -> type;
                case KLS, ROMAWI, BULAN, TAHUN -> "";
            };
        }
    }

    /// The period a document of this date is counted in: its year, or always the same.
    public int period(LocalDate date) {
        return yearly ? date.getYear() : FOR_EVER;
    }

    /// How the number of a document is worded, all but its sequence.
    ///
    /// @param date of the document, not of the meeting
    /// @param withUnit false leaves the unit out, as on a paper that the head of the office or the
    ///   deputy signs (Perkap 1/2023)
    public NumberPattern wording(LocalDate date, Classification classification, boolean withUnit) {
        Map<Token, String> all = new EnumMap<>(Token.class);
        for (Token token : Token.values()) {
            all.put(token, values.of(token));
        }
        if (!withUnit) {
            all.remove(Token.UNIT);
        }
        all.put(Token.KLS, classification.code());
        all.put(Token.ROMAWI, ROMAN.get(date.getMonthValue() - 1));
        all.put(Token.BULAN, String.format(Locale.ROOT, "%02d", date.getMonthValue()));
        all.put(Token.TAHUN, Integer.toString(date.getYear()));
        return pattern.filled(all);
    }

    /// The number a document with this sequence would bear.
    ///
    /// @param date of the document
    public String printed(LocalDate date, Classification classification, int sequence) {
        return wording(date, classification, true).printed(sequence);
    }
}
