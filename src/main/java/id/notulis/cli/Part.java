package id.notulis.cli;

import java.util.List;
import java.util.function.Supplier;

/// One of the things a command does, asked for by its second word: `templates put`.
///
/// @param word its English name
/// @param alias its Indonesian name
/// @param maker makes the command that does it
record Part(String word, String alias, Supplier<Command> maker) {

    Command command() {
        return maker.get();
    }

    List<String> words() {
        return List.of(word, alias);
    }

    boolean goesBy(String text) {
        return words().contains(text);
    }
}
