package id.notulis.report.template;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.jspecify.annotations.Nullable;

/// The names of tags that were met. A document says a few dozen of them thousands of times: one
/// that was met is found where its hash leads, or close behind it when another came first.
final class MetNames {

    private static final int ROOM = 256;
    private static final int NEAR = 8;

    private final @Nullable String[] names = new @Nullable String[ROOM];

    /// The name that stands in some bytes.
    ///
    /// @param hash equal for equal names
    String of(byte[] bytes, int from, int to, int hash) {
        int slot = hash ^ (hash >>> 8) ^ (hash >>> 16);
        for (int near = slot; near < slot + NEAR; near++) {
            String known = names[near & (ROOM - 1)];
            if (known == null) {
                String met = name(bytes, from, to);
                names[near & (ROOM - 1)] = met;
                return met;
            }
            if (Octets.equal(bytes, from, to, known)) {
                return known;
            }
        }
        return name(bytes, from, to);
    }

    private static String name(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, US_ASCII);
    }
}
