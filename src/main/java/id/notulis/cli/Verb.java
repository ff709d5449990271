package id.notulis.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The commands there are, each by its English name and its Indonesian alias.
enum Verb {
    DEMO("demo", "contoh"),
    NEW("new", "baru"),
    IMPORT("import", "impor"),
    LIST("list", "daftar"),
    SHOW("show", "lihat"),
    EXPORT("export", "ekspor"),
    TEMPLATES("templates", "templat"),
    NUMBERS("numbers", "nomor"),
    PROFILES("profiles", "profil"),
    SEARCH("search", "cari"),
    CALENDAR("calendar", "kalender"),
    CHECK("check", "periksa"),
    BACKUP("backup", "cadangkan"),
    RESTORE("restore", "pulihkan");

    private final String word;
    private final String alias;

    Verb(String word, String alias) {
        this.word = word;
        this.alias = alias;
    }

    String word() {
        return word;
    }

    String alias() {
        return alias;
    }

    /// What the command consists of when it does several things; else nothing.
    List<Part> parts() {
        return switch (this) {
            case TEMPLATES -> Family.TEMPLATES.parts();
            case NUMBERS -> Family.NUMBERS.parts();
            case PROFILES -> Family.PROFILES.parts();
            default -> List.of();
        };
    }

    /// Every name a command goes by.
    static List<String> words() {
        return Arrays.stream(values()).flatMap(verb -> Stream.of(verb.word, verb.alias)).toList();
    }

    static Optional<Verb> named(String text) {
        return Arrays.stream(values())
                .filter(verb -> verb.word.equals(text) || verb.alias.equals(text))
                .findFirst();
    }
}
