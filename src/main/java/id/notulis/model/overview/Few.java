package id.notulis.model.overview;

import java.util.List;

/// The first of several things, and how many there are in all.
///
/// @param first as many as were asked for, or all when there are fewer
/// @param total never less than those
public record Few<T>(List<T> first, int total) {

    public Few {
        first = List.copyOf(first);
        if (total < first.size()) {
            throw new IllegalArgumentException(first.size() + " of " + total);
        }
    }

    public static <T> Few<T> none() {
        return new Few<>(List.of(), 0);
    }

    /// The first so many of a list.
    public static <T> Few<T> of(List<T> all, int most) {
        return new Few<>(all.subList(0, Math.min(most, all.size())), all.size());
    }

    /// How many there are besides the first.
    public int others() {
        return total - first.size();
    }

    public boolean isEmpty() {
        return total == 0;
    }
}
