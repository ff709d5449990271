package id.notulis.report;

import id.notulis.model.meeting.Meeting;
import java.text.Normalizer;
import java.util.Locale;

/// What the file of a document is called, so that a folder sorts by date and any system and any
/// memory stick takes it.
public final class FileName {

    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST_NAME = 80;

    private FileName() {}

    /// @param form kind and perhaps variant
    /// @param suffix with its dot
    public static String of(Meeting meeting, String form, String suffix) {
        String date = meeting.date().map(days -> days.first().toString()).orElse("tanpa-tanggal");
        return date + '_' + form + '_' + title(meeting.title()) + suffix;
    }

    /// Lower-case Latin letters and digits with hyphens between the words, cut behind a word; what
    /// cannot be written so is `rapat`.
    private static String title(String title) {
        String plain = latin(title, "[^a-z0-9]+").replaceAll("^-|-$", "");
        if (plain.isEmpty()) {
            return "rapat";
        }
        if (plain.length() <= LONGEST_TITLE) {
            return plain;
        }
        int cut = plain.lastIndexOf('-', LONGEST_TITLE);
        return plain.substring(0, cut > 0 ? cut : LONGEST_TITLE);
    }

    /// A name of which every system takes every character: lower-case Latin letters, digits,
    /// hyphens between words, underlines where they stand; cut when it is longer than any name
    /// needs to be.
    public static String plain(String name) {
        String plain = latin(name, "[^a-z0-9_]+").replaceAll("^-|-$|-(?=_)|(?<=_)-", "");
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME);
    }

    private static String latin(String text, String others) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll(others, "-");
    }
}
