package id.notulis.exchange.oldminutes;

import id.notulis.model.calendar.DateRange;
import id.notulis.model.calendar.DateText;
import id.notulis.model.calendar.Dated;
import id.notulis.model.calendar.Reading;
import id.notulis.model.calendar.TimeSpan;
import id.notulis.model.calendar.TimeText;
import id.notulis.model.calendar.Zone;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds days and times in what stands behind a label or in a sentence, in words too.
final class Moment {

    private static final String MONTH =
            "(?:januari|[fp]ebruari|maret|april|mei|juni|juli|agustus|september|oktober"
                    + "|no[vp]ember|desember|jan|[fp]eb|mar|apr|jun|jul|agu|agt|sep|sept|okt|nov|des)";
    private static final Pattern DATE =
            Pattern.compile(
                    "(?i)\\b\\d{1,2}(?:\\s*(?:[-–]|s\\.?d\\.?|s/d)\\s*\\d{1,2})?\\s+"
                            + MONTH
                            + "\\.?\\s+\\d{4}\\b|\\b\\d{1,2}[/-]\\d{1,2}[/-]\\d{4}\\b");
    private static final Pattern IN_WORDS =
            Pattern.compile(
                    "(?i)tanggal\\s+([a-z ]{3,40}?)\\s+bulan\\s+("
                            + MONTH
                            + ")\\s+tahun\\s+([a-z ]{6,60})");
    private static final Pattern TIME =
            Pattern.compile(
                    "(?i)\\b\\d{1,2}[.:]\\d{2}(?:\\s*(?:wib|wita|wit))?"
                            + "(?:\\s*(?:[-–—]|s\\.?\\s?d\\.?|s/d|sampai(?: dengan)?|hingga)\\s*"
                            + "(?:pukul\\s+|jam\\s+)?(?:\\d{1,2}[.:]\\d{2}|selesai))?"
                            + "(?:\\s*(?:wib|wita|wit))?\\b");
    private static final List<String> UNITS =
            List.of(
                    "nol",
                    "satu",
                    "dua",
                    "tiga",
                    "empat",
                    "lima",
                    "enam",
                    "tujuh",
                    "delapan",
                    "sembilan");
    private static final int LONGEST = 2_000;

    private Moment() {}

    /// The day or days somewhere in a text.
    static Optional<DateRange> date(String text) {
        String searched = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        if (DateText.readRange(searched) instanceof Reading.Understood<Dated>(Dated dated)) {
            return Optional.of(dated.range());
        }
        Matcher matcher = DATE.matcher(searched);
        while (matcher.find()) {
            String found = matcher.group().replaceAll("(?i)\\s*(?:s\\.?d\\.?|s/d)\\s*", " s.d. ");
            if (DateText.readRange(found) instanceof Reading.Understood<Dated>(Dated dated)) {
                return Optional.of(dated.range());
            }
        }
        return inWords(searched);
    }

    /// `tanggal empat bulan Juni tahun dua ribu dua puluh lima`.
    private static Optional<DateRange> inWords(String text) {
        Matcher matcher = IN_WORDS.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int day = number(matcher.group(1));
        int year = number(matcher.group(3));
        String written = day + " " + matcher.group(2) + ' ' + year;
        return day > 0
                        && DateText.readRange(written)
                                instanceof Reading.Understood<Dated>(Dated dated)
                ? Optional.of(dated.range())
                : Optional.empty();
    }

    /// The number the words at the beginning of a text make; 0 when they make none.
    static int number(String words) {
        int whole = 0;
        int part = 0;
        for (String word : words.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            int unit = UNITS.indexOf(word);
            switch (word) {
                case "sepuluh" -> part += 10;
                case "sebelas" -> part += 11;
                case "seratus" -> part += 100;
                case "seribu" -> whole += 1_000;
                case "belas" -> part += 10;
                case "puluh" -> part = part / 10 * 10 + part % 10 * 10;
                case "ratus" -> part *= 100;
                case "ribu" -> {
                    whole += part * 1_000;
                    part = 0;
                }
                default -> {
                    if (unit < 0) {
                        return whole + part;
                    }
                    part += unit;
                }
            }
        }
        return whole + part;
    }

    /// The time somewhere in a text.
    ///
    /// @param office the zone when none is written
    static Optional<TimeSpan> time(String text, Zone office) {
        String searched = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        if (TimeText.readSpan(searched, office)
                instanceof Reading.Understood<TimeSpan>(TimeSpan span)) {
            return Optional.of(span);
        }
        Matcher matcher = TIME.matcher(searched);
        while (matcher.find()) {
            String found = matcher.group().replaceAll("(?i)s\\.?\\s?d\\.?(?=\\s)", "s.d.");
            if (TimeText.readSpan(found, office)
                    instanceof Reading.Understood<TimeSpan>(TimeSpan span)) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }
}
