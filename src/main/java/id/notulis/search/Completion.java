package id.notulis.search;

import id.notulis.i18n.Language;
import id.notulis.model.search.Condition.Field;
import id.notulis.model.search.Query;
import id.notulis.model.search.Suggested;
import id.notulis.util.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The last thing that was typed, as far as it could become a condition.
///
/// @param before all that stands before it, its minus included
/// @param key the key, as it was typed; blank when that is what is being typed
/// @param typed what is being typed
public record Completion(String before, String key, String typed) {

    /// Fewer letters begin too many words that are no keys.
    private static final int SHORTEST = 2;

    /// Tells what of the book begins so.
    @FunctionalInterface
    public interface Values {

        List<String> of(Field field, Optional<Query> begun, int most);
    }

    /// Nothing when it can become none.
    public static Optional<Completion> of(String text) {
        List<Piece> pieces = Piece.of(text);
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        Piece last = pieces.getLast();
        boolean going = last.to() == text.length() && (!last.quoted() || last.open());
        if (!going || (!last.hasKey() && last.quoted())) {
            return Optional.empty();
        }
        String before = text.substring(0, last.from()) + (last.excluded() ? "-" : "");
        if (last.hasKey()) {
            return Key.named(last.key()).map(_ -> new Completion(before, last.key(), last.value()));
        }
        boolean word = last.value().chars().allMatch(Character::isLetter);
        return word && last.value().length() >= SHORTEST
                ? Optional.of(new Completion(before, "", last.value()))
                : Optional.empty();
    }

    /// @param most at most so many
    public List<Suggested> suggestions(Language language, int most, Values values) {
        Optional<Key> known = Key.named(key);
        if (known.isEmpty()) {
            return keys(language);
        }
        return found(known.get(), language, most, values).stream()
                .filter(it -> !Fold.of(it).equals(Fold.of(typed)))
                .limit(most)
                .map(it -> suggested(key + ':' + quoted(it), " "))
                .toList();
    }

    private List<String> found(Key of, Language language, int most, Values values) {
        return switch (of) {
            case KIND -> values(Field.KIND, most, values);
            case PERSON -> values(Field.PERSON, most, values);
            case ORGANISATION -> values(Field.ORGANISATION, most, values);
            case SERIES -> values(Field.SERIES, most, values);
            case TOPIC -> values(Field.TOPIC, most, values);
            case PLACE -> values(Field.PLACE, most, values);
            case AGREEMENT -> values(Field.AGREEMENT, most, values);
            case STATUS, IN -> words(of, language);
            case NUMBER, POINT, SINCE, UNTIL, DUE -> List.of();
        };
    }

    private List<String> values(Field field, int most, Values values) {
        List<String> words = Folding.words(typed);
        return values.of(
                field,
                words.isEmpty() ? Optional.empty() : Optional.of(ClaimText.begun(words)),
                most + 1);
    }

    /// In the language of the key; where that has one word for both, in the user's.
    private List<String> words(Key of, Language language) {
        boolean english = of.words().size() == 1 ? language == Language.ENGLISH : of.isEnglish(key);
        String folded = Fold.of(typed);
        List<String> found = new ArrayList<>();
        for (ValueWord one : ValueWord.of(of)) {
            if (one.word(english).startsWith(folded)) {
                found.add(one.word(english));
            } else if (!folded.isEmpty() && one.word(!english).startsWith(folded)) {
                found.add(one.word(!english));
            }
        }
        return found;
    }

    /// The words of both languages that begin so, the user's first.
    private List<Suggested> keys(Language language) {
        String folded = Fold.of(typed);
        List<String> first = new ArrayList<>();
        List<String> then = new ArrayList<>();
        for (Key one : Key.values()) {
            for (String word : one.words()) {
                boolean own =
                        one.words().size() == 1
                                || one.isEnglish(word) == (language == Language.ENGLISH);
                if (word.startsWith(folded)) {
                    (own ? first : then).add(word);
                }
            }
        }
        first.addAll(then);
        return first.stream().map(it -> suggested(it + ':', "")).toList();
    }

    private Suggested suggested(String shown, String behind) {
        return new Suggested(shown, before + shown + behind);
    }

    private static String quoted(String value) {
        String plain = value.replaceAll("[\"“”]", " ").strip();
        return plain.chars().allMatch(it -> Character.isLetterOrDigit(it) || it == '-')
                ? plain
                : '"' + plain + '"';
    }
}
