package id.notulis.model.survey;

/// A kind of document that stands over more than one meeting.
public enum SurveyKind {
    /// What the office did in a span of time.
    REKAP("rekap"),
    /// What became of an agreement, point by point.
    MONEV("monev"),
    /// What is to be done, of all meetings.
    MATRIKS("matriks");

    private final String word;

    SurveyKind(String word) {
        this.word = word;
    }

    /// Its name in commands and file names; Indonesian, as the documents are.
    public String word() {
        return word;
    }
}
