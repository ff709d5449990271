package id.notulis.report.template;

import id.notulis.i18n.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Finds what spells a field in the text of one paragraph: `${judul}`, `{{judul}}`, `${#peserta}`.
final class FieldText {

    /// Stands for whatever is no text, so that no field reaches across it.
    static final char BARRIER = '\uFFFC';

    private static final int SHOWN = 40;
    private static final int MAX_LENGTH = 250;

    /// A mark and the characters that spell it.
    record Found(int from, int to, Mark mark) {}

    private final String text;
    private final Message place;
    private final Problems problems;
    private final List<Found> found = new ArrayList<>();

    private FieldText(String text, Message place, Problems problems) {
        this.text = text;
        this.place = place;
        this.problems = problems;
    }

    static List<Found> find(String text, Message place, Problems problems) {
        var search = new FieldText(text, place, problems);
        search.run();
        return search.found;
    }

    /// The path of a picture's field when the whole of its alternative text is one, else null.
    static @Nullable String pictureField(@Nullable String alt, Message place, Problems problems) {
        if (alt == null) {
            return null;
        }
        String trimmed = alt.strip();
        boolean spelled =
                (trimmed.startsWith("${") && trimmed.endsWith("}"))
                        || (trimmed.startsWith("{{") && trimmed.endsWith("}}"));
        if (!spelled) {
            return null;
        }
        List<Found> fields = find(trimmed, place, problems);
        if (fields.size() != 1 || fields.get(0).mark().kind() != Mark.Kind.TEXT) {
            return null;
        }
        return fields.get(0).mark().path();
    }

    private void run() {
        int at = 0;
        // one more than allowed is enough to be refused
        while (at < text.length() - 1 && found.size() <= Allowance.MAX_FIELDS) {
            char c = text.charAt(at);
            boolean opens = text.charAt(at + 1) == '{' && (c == '$' || c == '{');
            at = opens ? read(at, c == '$' ? "}" : "}}") : at + 1;
        }
    }

    private int read(int from, String end) {
        int start = from + 2;
        int stop = start;
        int limit = Math.min(text.length(), start + MAX_LENGTH);
        while (stop < limit && !text.startsWith(end, stop)) {
            boolean other = text.startsWith("${", stop) || text.startsWith("{{", stop);
            stop = other || text.charAt(stop) == BARRIER ? limit : stop + 1;
        }
        if (stop == limit) {
            problems.add(place, "template.field.open", shown(from, text.length()));
            return start;
        }
        int to = stop + end.length();
        String inside = text.substring(start, stop).strip();
        Mark.Kind kind = kindOf(inside);
        String path = (kind == Mark.Kind.TEXT ? inside : inside.substring(1)).strip();
        path = path.toLowerCase(Locale.ROOT);
        if (FieldName.isPath(path)) {
            found.add(new Found(from, to, Mark.of(kind, path, place, null)));
        } else {
            problems.add(place, "template.field.name", shown(from, to));
        }
        return to;
    }

    private static Mark.Kind kindOf(String inside) {
        if (inside.isEmpty()) {
            return Mark.Kind.TEXT;
        }
        return switch (inside.charAt(0)) {
            case '#' -> Mark.Kind.REPEAT;
            case '?' -> Mark.Kind.IF;
            case '^' -> Mark.Kind.UNLESS;
            case '/' -> Mark.Kind.END;
            default -> Mark.Kind.TEXT;
        };
    }

    private String shown(int from, int to) {
        return text.substring(from, Math.min(to, from + SHOWN)).replace(BARRIER, ' ');
    }
}
