package id.notulis.layout.docx;

import java.util.Locale;

/// How a number is written.
public enum NumberFormat {
    DECIMAL,
    TWO_DIGITS,
    LOWER_LETTER,
    UPPER_LETTER,
    LOWER_ROMAN,
    UPPER_ROMAN,
    BULLET,
    NONE;

    private static final int LETTERS = 26;

    /// Word goes no further than this in Roman numbers and letters.
    private static final int MOST = 32_767;

    private static final String[] ROMAN = {
        "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
    };
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    static NumberFormat named(String written) {
        return switch (written) {
            case "decimalZero" -> TWO_DIGITS;
            case "lowerLetter" -> LOWER_LETTER;
            case "upperLetter" -> UPPER_LETTER;
            case "lowerRoman" -> LOWER_ROMAN;
            case "upperRoman" -> UPPER_ROMAN;
            case "bullet" -> BULLET;
            case "none" -> NONE;
            default -> DECIMAL;
        };
    }

    /// The number in this format.
    public String format(int number) {
        return switch (this) {
            case DECIMAL -> Integer.toString(number);
            case TWO_DIGITS -> String.format(Locale.ROOT, "%02d", number);
            case LOWER_LETTER -> letters(number, 'a');
            case UPPER_LETTER -> letters(number, 'A');
            case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
            case UPPER_ROMAN -> roman(number);
            case BULLET, NONE -> "";
        };
    }

    /// a, b ... z, aa, bb
    private static String letters(int number, char first) {
        if (number < 1 || number > MOST) {
            return "";
        }
        int letter = (number - 1) % LETTERS;
        int times = (number - 1) / LETTERS + 1;
        return Character.toString(first + letter).repeat(times);
    }

    private static String roman(int number) {
        if (number < 1 || number > MOST) {
            return "";
        }
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int index = 0; index < VALUES.length; index++) {
            while (left >= VALUES[index]) {
                roman.append(ROMAN[index]);
                left -= VALUES[index];
            }
        }
        return roman.toString();
    }
}
