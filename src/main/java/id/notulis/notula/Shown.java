package id.notulis.notula;

import java.util.List;
import java.util.stream.Collectors;

/// Lists short enough for a message.
final class Shown {

    static final int MOST = 8;

    private Shown() {}

    static String some(List<String> things) {
        String listed =
                things.stream().limit(MOST).map(Moments::shown).collect(Collectors.joining(", "));
        return things.size() > MOST ? listed + ", …" : listed;
    }
}
