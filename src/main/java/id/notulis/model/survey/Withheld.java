package id.notulis.model.survey;

import id.notulis.model.meeting.Classification;

/// What stands in a survey in the place of what the class of a meeting forbids to tell.
public final class Withheld {

    private Withheld() {}

    /// The title of a meeting; of a classified one only that it was one.
    public static String title(String title, Classification classification) {
        return classification == Classification.BIASA
                ? title
                : "(rapat berklasifikasi " + classification.word() + ')';
    }

    /// Words of the minutes of a meeting.
    public static String text(String text, Classification classification) {
        return classification == Classification.BIASA
                ? text
                : "(tidak ditampilkan: " + classification.word() + ')';
    }
}
