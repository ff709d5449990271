package id.notulis.settings;

import id.notulis.i18n.Language;
import java.util.Optional;

/// How the program speaks and looks.
///
/// @param language empty for what the system speaks
/// @param animations whether things may move into place
public record Appearance(
        Optional<Language> language, Theme theme, FontScale scale, boolean animations) {

    static final Appearance DEFAULT =
            new Appearance(Optional.empty(), Theme.LIGHT, FontScale.NORMAL, true);

    public Appearance withLanguage(Optional<Language> other) {
        return new Appearance(other, theme, scale, animations);
    }

    public Appearance withTheme(Theme other) {
        return new Appearance(language, other, scale, animations);
    }

    public Appearance withScale(FontScale other) {
        return new Appearance(language, theme, other, animations);
    }

    public Appearance withAnimations(boolean other) {
        return new Appearance(language, theme, scale, other);
    }
}
