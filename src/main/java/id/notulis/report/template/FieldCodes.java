package id.notulis.report.template;

import id.notulis.i18n.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Follows the fields of Word itself through a story: their code between `begin` and `separate`,
/// their last result between `separate` and `end`.
///
/// A code is no text: Word computes with it and shows something else, so no field of ours can stand
/// in one. Codes that fetch what lies outside the document, or start a program, do not travel with
/// a template.
final class FieldCodes {

    private static final int DEEPEST = 100;
    private static final int SHOWN = 40;

    /// One field of Word that has begun and not ended.
    private static final class Open {
        private final StringBuilder code = new StringBuilder();
        private boolean read;
    }

    private final Problems problems;
    private final List<Open> open = new ArrayList<>();
    private int inCode;

    FieldCodes(Problems problems) {
        this.problems = problems;
    }

    /// Whether what follows is part of a code.
    boolean isCode() {
        return inCode > 0;
    }

    /// A `w:fldChar`.
    void turn(Element element, Message place) {
        String type = element.attribute("w:fldCharType");
        if ("begin".equals(type)) {
            if (open.size() < DEEPEST) {
                open.add(new Open());
                inCode++;
            }
        } else if (!open.isEmpty()) {
            finish(open.getLast(), place);
            if ("end".equals(type)) {
                open.removeLast();
            }
        }
    }

    private void finish(Open field, Message place) {
        if (!field.read) {
            check(field.code.toString(), place);
            field.read = true;
            inCode--;
        }
    }

    /// Characters of a code, or of the result of a field within one.
    void add(String text) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (!open.get(i).read) {
                open.get(i).code.append(text);
                return;
            }
        }
    }

    /// A whole code.
    void check(String code, Message place) {
        if (code.contains("${") || code.contains("{{")) {
            problems.add(place, "template.code.field", shown(code));
        } else if (reachesOut(code)) {
            problems.add(place, "template.code.outside", shown(code));
        }
    }

    private static boolean reachesOut(String code) {
        String trimmed = code.strip();
        int end = 0;
        while (end < trimmed.length() && Character.isLetter(trimmed.charAt(end))) {
            end++;
        }
        return switch (trimmed.substring(0, end).toUpperCase(Locale.ROOT)) {
            case "DDE",
                    "DDEAUTO",
                    "LINK",
                    "IMPORT",
                    "INCLUDE",
                    "INCLUDETEXT",
                    "INCLUDEPICTURE",
                    "DATABASE",
                    "RD" ->
                    true;
            default -> false;
        };
    }

    private static String shown(String code) {
        String trimmed = code.strip();
        return trimmed.substring(0, Math.min(SHOWN, trimmed.length()));
    }
}
