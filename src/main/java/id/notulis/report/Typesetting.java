package id.notulis.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.notulis.model.profile.Typography;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sets a built-in template in the type of an office: its typeface, its size, to which larger and
/// smaller print keep their distance, and the spacing of the running text. Letterheads, tables and
/// signatures stay single.
final class Typesetting {

    private static final Pattern FONTS =
            Pattern.compile("(w:(?:ascii|eastAsia|hAnsi|cs)=\")Arial\"");
    private static final Pattern SIZE = Pattern.compile("(<w:sz(?:Cs)? w:val=\")(\\d+)\"");
    private static final Pattern SPACING =
            Pattern.compile("(<w:pPrDefault>.*?w:line=\")240\"", Pattern.DOTALL);

    /// The text of a template as it comes, in the half points Word counts in.
    private static final int TEXT = 24;

    /// Below this nothing is meant to be read.
    private static final int LEAST = 10;

    private static final int LINE = 240;

    private Typesetting() {}

    static byte[] set(byte[] styles, Typography typography) {
        String font = Matcher.quoteReplacement(typography.font());
        int larger = (int) Math.round(typography.points() * 2) - TEXT;
        String line = String.format(Locale.ROOT, "%d", Math.round(typography.spacing() * LINE));
        String set = FONTS.matcher(new String(styles, UTF_8)).replaceAll("$1" + font + '"');
        set =
                SIZE.matcher(set)
                        .replaceAll(
                                size -> {
                                    int halves = Integer.parseInt(size.group(2));
                                    int now = halves < LEAST ? halves : halves + larger;
                                    return size.group(1) + now + '"';
                                });
        return SPACING.matcher(set).replaceFirst("$1" + line + '"').getBytes(UTF_8);
    }
}
