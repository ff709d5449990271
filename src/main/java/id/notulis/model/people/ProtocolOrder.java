package id.notulis.model.people;

import id.notulis.model.Blanks;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The order people are listed in: by rank, then by post. Whoever has no rank comes behind those
/// who have one, an unknown post behind the known ones. A stable sort leaves the rest as it was.
public final class ProtocolOrder {

    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Pattern ACTING = Pattern.compile("(?i)^(?:plt|plh|ps|pjs?)\\.? +");

    private final Map<String, Integer> places = new HashMap<>();
    private int longest;

    /// @param posts names of posts, highest first
    public ProtocolOrder(List<String> posts) {
        for (String post : posts) {
            places.putIfAbsent(key(post), places.size());
            longest = Math.max(longest, key(post).length());
        }
    }

    /// Compares whatever has a name and a post.
    public <T> Comparator<T> by(Function<T, PersonName> name, Function<T, String> post) {
        return Comparator.comparingInt((T one) -> level(name.apply(one)))
                .thenComparingInt(one -> place(post.apply(one)));
    }

    private static int level(PersonName name) {
        return name.rank().map(Rank::level).orElse(Integer.MAX_VALUE);
    }

    /// The place of the longest known post the text begins with: `Kapolres Madiun Kota` is a
    /// Kapolres, `Kasihumas` and `Plt. Kasi Humas` are a Kasi Humas.
    private int place(String post) {
        StringBuilder beginning = new StringBuilder();
        int place = Integer.MAX_VALUE;
        for (String word : BLANK.split(ACTING.matcher(Blanks.single(post)).replaceFirst(""))) {
            beginning.append(key(word));
            if (beginning.length() > longest) {
                break;
            }
            place = places.getOrDefault(beginning.toString(), place);
        }
        return place;
    }

    private static String key(String text) {
        return text.replace(".", "").replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
