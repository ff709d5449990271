package id.notulis.report;

import id.notulis.model.meeting.Meeting;
import java.text.Normalizer;
import java.util.Locale;

/// What the file of a document is called, so that a folder sorts by date and any system and any
/// memory stick takes it.
public final class FileName {

    private static final int LONGEST_TITLE = 40;

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
        String plain =
                Normalizer.normalize(title, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        if (plain.isEmpty()) {
            return "rapat";
        }
        if (plain.length() <= LONGEST_TITLE) {
            return plain;
        }
        int cut = plain.lastIndexOf('-', LONGEST_TITLE);
        return plain.substring(0, cut > 0 ? cut : LONGEST_TITLE);
    }
}
