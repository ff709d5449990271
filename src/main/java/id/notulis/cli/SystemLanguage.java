package id.notulis.cli;

import id.notulis.i18n.Language;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The language the system speaks, as far as it says so.
final class SystemLanguage {

    private SystemLanguage() {}

    /// English when the system says English, else Indonesian. The locales `C` and `POSIX`, which
    /// Java takes for English, say nothing.
    ///
    /// @param environment the variables of the process
    /// @param display the language of the desktop, on systems that tell it without variables
    static Language of(Map<String, String> environment, Optional<Locale> display) {
        Optional<String> variable =
                Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                        .map(name -> environment.getOrDefault(name, ""))
                        .filter(value -> !value.isEmpty())
                        .findFirst();
        String said = variable.or(() -> display.map(Locale::getLanguage)).orElse("");
        return said.equals("en") || said.startsWith("en_") || said.startsWith("en.")
                ? Language.ENGLISH
                : Language.INDONESIAN;
    }
}
