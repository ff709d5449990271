package id.notulis.search;

import id.notulis.util.Fold;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What stands before the colon of a condition: the Indonesian word first.
enum Key {
    KIND("jenis", "kind"),
    PERSON("orang", "person"),
    ORGANISATION("instansi", "organisation", "organization"),
    NUMBER("nomor", "number"),
    SERIES("seri", "series"),
    TOPIC("topik", "topic"),
    PLACE("tempat", "place"),
    AGREEMENT("naskah", "agreement"),
    POINT("butir", "point"),
    SINCE("sejak", "since"),
    UNTIL("sampai", "until"),
    DUE("batas", "due"),
    STATUS("status"),
    IN("di", "in");

    /// Parted by blanks.
    private final String words;

    Key(String... words) {
        this.words = String.join(" ", words);
    }

    /// The word it is printed with.
    String word() {
        return words().getFirst();
    }

    List<String> words() {
        return List.of(words.split(" "));
    }

    /// Whether a word is the English one; where both are the same it is not.
    boolean isEnglish(String word) {
        return words().indexOf(Fold.of(word)) > 0;
    }

    static Optional<Key> named(String word) {
        String folded = Fold.of(word);
        return Arrays.stream(values()).filter(it -> it.words().contains(folded)).findFirst();
    }

    static List<String> allWords() {
        return Arrays.stream(values()).flatMap(it -> it.words().stream()).toList();
    }
}
