package id.notulis.notula;

import id.notulis.util.Fold;
import java.util.List;

/// What somebody or something can be found by as a name is typed, by the levels of rule R12 and, as
/// a last one, anywhere within the name.
///
/// @param name the folded name
/// @param words its words
/// @param postWords the folded words of the post or the abbreviation
record Likeness(String name, List<String> words, List<String> postWords) {

    static final int NONE = 9;

    Likeness {
        words = List.copyOf(words);
        postWords = List.copyOf(postWords);
    }

    static Likeness of(String name, String post) {
        return new Likeness(Fold.of(name), Fold.words(name), Fold.words(post));
    }

    /// How well it fits, 0 best; [#NONE] when it does not.
    ///
    /// @param typed folded
    int to(String typed) {
        if (typed.isEmpty()) {
            return 2;
        }
        if (name.equals(typed)) {
            return 0;
        }
        if (words.contains(typed)) {
            return 1;
        }
        if (words.stream().anyMatch(word -> word.startsWith(typed))
                || name.startsWith(typed)
                || name.contains(' ' + typed)) {
            return 2;
        }
        if (postWords.contains(typed)) {
            return 3;
        }
        if (name.contains(typed)) {
            return 4;
        }
        return postWords.stream().anyMatch(word -> word.startsWith(typed)) ? 5 : NONE;
    }
}
