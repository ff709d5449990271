package id.notulis.model.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What kind of file a survey is.
public enum SurveyFormat {
    /// A Word document.
    WORD("docx"),
    /// The pages of the Word document, ready to print.
    PAGES("pdf"),
    /// A workbook of the same figures.
    SHEETS("xlsx");

    private final String word;

    SurveyFormat(String word) {
        this.word = word;
    }

    /// Its name in commands, and the suffix of its files without the dot.
    public String word() {
        return word;
    }

    /// What a file name ends with.
    public String suffix() {
        return '.' + word;
    }

    /// Those a kind comes in, the usual one first. An evaluation is read, not reckoned with.
    public static List<SurveyFormat> of(SurveyKind kind) {
        return switch (kind) {
            case REKAP, MATRIKS -> List.of(WORD, PAGES, SHEETS);
            case MONEV -> List.of(WORD, PAGES);
        };
    }

    public static Optional<SurveyFormat> named(String word) {
        return Arrays.stream(values()).filter(format -> format.word.equals(word)).findFirst();
    }
}
