package id.notulis.backup;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a copy is called: `NAME_20250604T103000Z_c42.notulis`. The name tells all that the rules
/// need, so that a folder is understood without opening its files, and sorts by time.
///
/// @param book name of the book without its suffix
/// @param made when the copy was made, to the second
/// @param commit number of the last commit that is in it
public record CopyName(String book, Instant made, long commit) {

    private static final DateTimeFormatter STAMP =
            new DateTimeFormatterBuilder()
                    .appendPattern("uuuuMMdd'T'HHmmss'Z'")
                    .toFormatter(Locale.ROOT)
                    .withZone(ZoneOffset.UTC);
    private static final Pattern FORM =
            Pattern.compile("(.+)_(\\d{8}T\\d{6}Z)_c(\\d{1,18})\\.notulis");

    public CopyName {
        made = made.truncatedTo(ChronoUnit.SECONDS);
    }

    public String fileName() {
        return book + '_' + STAMP.format(made) + "_c" + commit + ".notulis";
    }

    /// The name of a copy; nothing when a file is called otherwise.
    public static Optional<CopyName> parse(String fileName) {
        Matcher parts = FORM.matcher(fileName);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new CopyName(
                            parts.group(1),
                            STAMP.parse(parts.group(2), Instant::from),
                            Long.parseLong(parts.group(3))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
