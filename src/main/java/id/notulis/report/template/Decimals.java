package id.notulis.report.template;

import org.jspecify.annotations.Nullable;

/// Numbers as attributes spell them.
final class Decimals {

    private static final int MOST_DIGITS = 9;

    private Decimals() {}

    /// A whole number of up to nine digits without a sign, or -1 for anything else.
    static int read(@Nullable String text) {
        if (text == null || text.isEmpty() || text.length() > MOST_DIGITS) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
