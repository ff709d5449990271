package id.notulis.model.meeting;

/// The four security classes of official papers, lowest first (Perkap 1/2023).
public enum Classification {
    BIASA("Biasa", "B"),
    TERBATAS("Terbatas", "T"),
    RAHASIA("Rahasia", "R"),
    SANGAT_RAHASIA("Sangat Rahasia", "SR");

    private final String word;
    private final String code;

    Classification(String word, String code) {
        this.word = word;
        this.code = code;
    }

    /// The word on paper.
    public String word() {
        return word;
    }

    /// The letter that opens a document number.
    public String code() {
        return code;
    }
}
