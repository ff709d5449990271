package id.notulis.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Opens the files of `seeds/` that are packed into the program.
final class Seeds {

    private static final String FOLDER = "/id/notulis/seeds/";

    private Seeds() {}

    /// A seed file, to be closed by the caller.
    static Reader open(String file) {
        InputStream stream = Seeds.class.getResourceAsStream(FOLDER + file);
        if (stream == null) {
            throw new IllegalStateException("not packed into the program: seeds/" + file);
        }
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    /// The whole text of a seed file.
    static String text(String file) {
        try (Reader reader = open(file)) {
            return reader.readAllAsString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
