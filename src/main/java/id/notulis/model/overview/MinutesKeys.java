package id.notulis.model.overview;

import java.util.Arrays;
import java.util.List;

/// The minutes a list consists of, in order, without what they say: as long as the book is open and
/// was not changed, a place in the list stands for one of them.
public final class MinutesKeys {

    private final long[] keys;

    /// @param keys what the store finds each of them by, in order
    public MinutesKeys(long... keys) {
        this.keys = keys.clone();
    }

    public static MinutesKeys none() {
        return new MinutesKeys();
    }

    public int size() {
        return keys.length;
    }

    public boolean isEmpty() {
        return keys.length == 0;
    }

    /// The keys at some places, those beyond the end left out.
    public List<Long> between(int from, int to) {
        int end = Math.min(to, keys.length);
        return from >= end ? List.of() : Arrays.stream(keys, from, end).boxed().toList();
    }

    /// The place of a key; negative when it is not in the list.
    public int placeOf(long key) {
        for (int place = 0; place < keys.length; place++) {
            if (keys[place] == key) {
                return place;
            }
        }
        return -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MinutesKeys that && Arrays.equals(keys, that.keys);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(keys);
    }
}
