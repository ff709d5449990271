package id.notulis.report;

import java.util.Arrays;
import java.util.Optional;

/// What kind of file a document is.
public enum Format {
    /// An Office Open XML document, made from a template.
    WORD("docx"),
    /// Plain text in UTF-8 with LF at the end of its lines, to be pasted into a message.
    TEXT("txt"),
    /// The pages of an Office Open XML document as they are printed.
    PDF("pdf");

    private final String word;

    Format(String word) {
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

    public static Optional<Format> named(String word) {
        return Arrays.stream(values()).filter(format -> format.word.equals(word)).findFirst();
    }
}
