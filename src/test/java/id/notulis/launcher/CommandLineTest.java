package id.notulis.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for every command line, whatever the command.
final class CommandLineTest {

    private static final Map<String, String> ENGLISH = Map.of("LANG", "en_GB.UTF-8");

    @Test
    void helpNamesEveryCommandWithItsAlias() {
        Run run = Run.of("--help");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Pemakaian: notulis PERINTAH")
                .contains(
                        "demo (contoh)",
                        "new (baru)",
                        "import (impor)",
                        "list (daftar)",
                        "show (lihat)",
                        "export (ekspor)",
                        "templates (templat)",
                        "search (cari)",
                        "calendar (kalender)",
                        "check (periksa)",
                        "backup (cadangkan)",
                        "restore (pulihkan)")
                .doesNotContain("\r", "kemas");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "contoh",
                "new",
                "baru",
                "import",
                "impor",
                "list",
                "daftar",
                "show",
                "lihat",
                "export",
                "ekspor",
                "search",
                "cari",
                "calendar",
                "kalender",
                "check",
                "periksa",
                "backup",
                "cadangkan",
                "restore",
                "pulihkan",
                "templates list",
                "templat daftar",
                "templates fields",
                "templates check",
                "templates extract",
                "templates put",
                "templates revert"
            })
    void everyCommandExplainsItselfInBothLanguages(String word) {
        Run indonesian = Run.of((Object[]) (word + " --help").split(" "));
        Run english = Run.of((Object[]) (word + " --help --lang en").split(" "));

        assertThat(indonesian.code()).isZero();
        assertThat(indonesian.out()).startsWith("Pemakaian: notulis ").contains("--clock=SAAT");
        assertThat(english.code()).isZero();
        assertThat(english.out()).startsWith("Usage: notulis ").contains("--clock=INSTANT");
        assertThat(indonesian.out() + english.out()).doesNotContain("{0}", "%n", "%%", "\r");
    }

    @Test
    void tellsItsVersion() {
        assertThat(Run.of("--version").out()).matches("notulis \\S+\n");
        assertThat(Run.of("list", "--version").out()).matches("notulis \\S+\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    LANG     | en_US.UTF-8 | Usage
                    LANG     | en          | Usage
                    LANG     | id_ID.UTF-8 | Pemakaian
                    LANG     | C           | Pemakaian
                    LANG     | C.UTF-8     | Pemakaian
                    LANG     | POSIX       | Pemakaian
                    LC_ALL   | en_GB       | Usage
                    LC_MESSAGES | en_GB    | Usage
                    """)
    void speaksEnglishOnlyWhereTheSystemDoes(String variable, String value, String first) {
        assertThat(Run.in(Map.of(variable, value), "--help").out()).startsWith(first);
    }

    @Test
    void theStrongestVariableDecides() {
        assertThat(Run.in(Map.of("LC_ALL", "C", "LANG", "en_US"), "--help").out())
                .startsWith("Pemakaian");
    }

    @Test
    void anOptionIsStrongerThanTheSystem() {
        assertThat(Run.in(ENGLISH, "--help", "--lang=id").out()).startsWith("Pemakaian");
        assertThat(Run.in(ENGLISH, "--lang", "id", "--help").out()).startsWith("Pemakaian");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    --clock x                 | Perintahnya belum disebut     | No command was given
                    eksport                   | maksudnya "ekspor"            | you mean "ekspor"
                    zzz                       | "zzz" tidak dikenal           | no command "zzz"
                    list b                    | Masih kurang: APA             | Still missing: WHAT
                    list b meetings c         | "c" berlebih                  | "c" is too much
                    list b meetings --jsn     | maksudnya "--json"            | you mean "--json"
                    list b meetings --qqqqqq  | "--qqqqqq" tidak dikenal      | no option "--qqqqqq"
                    restore b --to            | --to memerlukan nilai         | --to needs a value
                    restore b --to a --to c   | --to hanya boleh              | --to may be given only
                    list b meetings --json=x  | Baris perintah tidak terbaca  | cannot be read
                    list b @argfile x         | "x" berlebih                  | "x" is too much
                    list b meetings --clock x | Saat "x" tidak terbaca        | instant "x" cannot
                    """)
    void wrongUsageIsToldInBothLanguages(String line, String indonesian, String english) {
        Object[] words = line.split(" ");

        Run run = Run.of(words);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(indonesian).doesNotContain("picocli", "Exception");

        assertThat(Run.in(ENGLISH, words).err()).contains(english);
    }

    @Test
    void aLanguageThatIsNotThereIsWrongUsage() {
        Run run = Run.of("--help", "--lang", "fr");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("Bahasa \"fr\" tidak dikenal. Pilih id atau en.\n");
    }
}
