package id.notulis.i18n;

import java.util.Locale;

/// The languages the program speaks to its user.
public enum Language {
    INDONESIAN("id", "d MMMM yyyy", "HH.mm"),
    ENGLISH("en", "d MMMM yyyy", "HH:mm");

    private final Locale locale;
    private final String datePattern;
    private final String timePattern;

    Language(String code, String datePattern, String timePattern) {
        this.locale = Locale.of(code);
        this.datePattern = datePattern;
        this.timePattern = timePattern;
    }

    /// The ISO 639 code, as `--lang` takes it: `id` or `en`.
    public String code() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /// There are two.
    public Language other() {
        return this == INDONESIAN ? ENGLISH : INDONESIAN;
    }

    String datePattern() {
        return datePattern;
    }

    String timePattern() {
        return timePattern;
    }
}
