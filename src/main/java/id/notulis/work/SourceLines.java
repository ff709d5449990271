package id.notulis.work;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Finds the lines of a notula text that something found wrong later belongs to.
final class SourceLines {

    private static final Pattern TITLE = label("Notula|Minutes");
    private static final Pattern PHOTO = label("Foto|Photo");
    private static final Pattern AGREEMENT = label("Kesepahaman|Agreement");

    private final List<String> lines;

    SourceLines(String text) {
        this.lines = text.lines().toList();
    }

    /// @param index number of the meeting within the file, from 0
    int ofMeeting(int index) {
        int seen = -1;
        for (int line = 0; line < lines.size(); line++) {
            if (TITLE.matcher(lines.get(line)).lookingAt() && ++seen == index) {
                return line + 1;
            }
        }
        return 1;
    }

    int ofPhoto(String file) {
        return first(PHOTO, line -> line.contains(file));
    }

    int ofAgreement(String number) {
        return first(AGREEMENT, line -> line.contains(number));
    }

    private int first(Pattern label, Predicate<String> holds) {
        for (int line = 0; line < lines.size(); line++) {
            if (label.matcher(lines.get(line)).lookingAt() && holds.test(lines.get(line))) {
                return line + 1;
            }
        }
        return 1;
    }

    private static Pattern label(String words) {
        return Pattern.compile(
                "\\uFEFF?[\\s\\h]*(?:" + words + ")[\\s\\h]*:", Pattern.CASE_INSENSITIVE);
    }
}
