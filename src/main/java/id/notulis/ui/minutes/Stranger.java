package id.notulis.ui.minutes;

import id.notulis.notula.Captured;
import java.util.Optional;

/// Somebody a line names whom nobody knows.
///
/// @param from where the mention begins in the line
/// @param to where it ends
record Stranger(String name, int from, int to) {

    /// The first of them.
    static Optional<Stranger> unknown(Captured captured, String text) {
        return captured.findings().stream()
                .filter(
                        it ->
                                it.message().key().equals("notula.speaker.unknown")
                                        || it.message().key().equals("notula.owner.unknown"))
                .map(it -> it.message().args().getFirst().toString())
                .flatMap(name -> mentioned(name, text).stream())
                .findFirst();
    }

    private static Optional<Stranger> mentioned(String name, String text) {
        for (String mention : new String[] {"@\"" + name + "\"", "@" + name}) {
            int at = text.indexOf(mention);
            if (at >= 0) {
                return Optional.of(new Stranger(name, at, at + mention.length()));
            }
        }
        return Optional.empty();
    }
}
