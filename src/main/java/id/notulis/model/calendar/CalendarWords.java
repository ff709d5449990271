package id.notulis.model.calendar;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The names of days and months. They are written out here and not taken from the JDK, whose
/// Indonesian names come from an optional module and have changed between releases.
final class CalendarWords {

    private static final List<String> DAYS =
            List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");

    private static final List<String> MONTHS =
            List.of(
                    "Januari",
                    "Februari",
                    "Maret",
                    "April",
                    "Mei",
                    "Juni",
                    "Juli",
                    "Agustus",
                    "September",
                    "Oktober",
                    "November",
                    "Desember");

    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    /// Spellings in use beside the standard ones and the first three letters.
    private static final Map<String, Month> OTHER_MONTHS =
            Map.of(
                    "pebruari", Month.FEBRUARY,
                    "peb", Month.FEBRUARY,
                    "agt", Month.AUGUST,
                    "agst", Month.AUGUST,
                    "sept", Month.SEPTEMBER,
                    "nopember", Month.NOVEMBER,
                    "nop", Month.NOVEMBER);

    private static final int SHORT = 3;

    private CalendarWords() {}

    static String day(DayOfWeek day) {
        return DAYS.get(day.getValue() - 1);
    }

    static String month(Month month) {
        return MONTHS.get(month.getValue() - 1);
    }

    static String roman(Month month) {
        return ROMAN.get(month.getValue() - 1);
    }

    /// The weekday of that name, `Jum'at` and `Ahad` included.
    static Optional<DayOfWeek> dayNamed(String word) {
        String plain = word.replace("'", "").replace("’", "").replace("`", "");
        if (plain.equalsIgnoreCase("Ahad")) {
            return Optional.of(DayOfWeek.SUNDAY);
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day(day).equalsIgnoreCase(plain)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /// The month of that name, in full or shortened, with or without a closing full stop.
    static Optional<Month> monthNamed(String word) {
        String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        for (Month month : Month.values()) {
            String name = month(month);
            if (name.equalsIgnoreCase(plain) || name.substring(0, SHORT).equalsIgnoreCase(plain)) {
                return Optional.of(month);
            }
        }
        return Optional.ofNullable(OTHER_MONTHS.get(plain.toLowerCase(Locale.ROOT)));
    }
}
