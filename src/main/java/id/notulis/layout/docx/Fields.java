package id.notulis.layout.docx;

import id.notulis.layout.page.Feature;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Follows the fields of one paragraph: page numbers are worked out anew, of all others the result
/// that stands in the file is shown.
final class Fields {

    /// Those whose result never changes by itself.
    private static final Set<String> LASTING =
            Set.of("HYPERLINK", "REF", "SEQ", "MERGEFIELD", "QUOTE", "SYMBOL", "TITLE", "AUTHOR");

    private final Story story;
    private final Deque<Open> open = new ArrayDeque<>();

    Fields(Story story) {
        this.story = story;
    }

    /// Whether what is read now is shown.
    boolean isShown() {
        return open.stream().noneMatch(field -> field.hides);
    }

    /// A `w:fldChar`.
    void mark(Markup mark, TextStyle style, List<Inline> inlines) {
        switch (mark.attribute("w:fldCharType").orElse("")) {
            case "begin" -> open.push(new Open());
            case "separate" -> {
                if (!open.isEmpty()) {
                    begin(open.element(), style, inlines);
                }
            }
            case "end" -> {
                if (!open.isEmpty()) {
                    begin(open.pop(), style, inlines);
                }
            }
            default -> {}
        }
    }

    /// A `w:instrText`.
    void code(String text) {
        if (!open.isEmpty()) {
            open.element().code.append(text);
        }
    }

    /// A field written in one piece.
    ///
    /// @return what stands in its place; none when its result is to be shown
    Optional<Inline> simple(String code, TextStyle style) {
        Optional<Inline> number = pageNumber(code, style);
        if (number.isEmpty()) {
            count(code);
        }
        return number;
    }

    /// The code is complete: where it is a page number, the result in the file is passed over.
    private void begin(Open field, TextStyle style, List<Inline> inlines) {
        if (field.begun) {
            return;
        }
        field.begun = true;
        boolean within = open.stream().anyMatch(other -> other != field && other.hides);
        Optional<Inline> number = pageNumber(field.code.toString(), style);
        field.hides = number.isPresent();
        if (number.isEmpty()) {
            count(field.code.toString());
        } else if (!within) {
            inlines.add(number.get());
        }
    }

    private Optional<Inline> pageNumber(String code, TextStyle style) {
        String[] words = code.strip().split("\\s+");
        NumberFormat format = story.numbers();
        for (String word : words) {
            format =
                    switch (word) {
                        case "roman" -> NumberFormat.LOWER_ROMAN;
                        case "ROMAN" -> NumberFormat.UPPER_ROMAN;
                        case "alphabetic" -> NumberFormat.LOWER_LETTER;
                        case "ALPHABETIC" -> NumberFormat.UPPER_LETTER;
                        case "Arabic" -> NumberFormat.DECIMAL;
                        default -> format;
                    };
        }
        return switch (words[0].toUpperCase(Locale.ROOT)) {
            case "PAGE" -> Optional.of(new Inline.PageNumber(false, format, style));
            case "NUMPAGES" ->
                    Optional.of(new Inline.PageNumber(true, NumberFormat.DECIMAL, style));
            default -> Optional.empty();
        };
    }

    private void count(String code) {
        String[] words = code.strip().split("\\s+");
        if (!LASTING.contains(words[0].toUpperCase(Locale.ROOT))) {
            story.tally().add(Feature.FIELD);
        }
    }

    /// A field whose end is not yet read. Its code is never shown.
    private static final class Open {

        private final StringBuilder code = new StringBuilder();
        private boolean begun;
        private boolean hides;
    }
}
