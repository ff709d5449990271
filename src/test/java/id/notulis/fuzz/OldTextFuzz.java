package id.notulis.fuzz;

import id.notulis.exchange.oldminutes.OldPapers;
import java.nio.charset.StandardCharsets;

/// Whatever a text of old minutes holds, it gives a draft, as in [OldMinutesFuzz].
public final class OldTextFuzz {

    private OldTextFuzz() {}

    /// The entry a fuzzer calls.
    public static void fuzzerTestOneInput(byte[] input) {
        OldMinutesFuzz.check(OldPapers.read(new String(input, StandardCharsets.UTF_8)));
    }
}
