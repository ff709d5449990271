package id.notulis.notula;

import id.notulis.model.Id;
import id.notulis.model.meeting.Photo;
import id.notulis.notula.Header.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Understands `Foto: path | caption | credit`.
final class PhotoReader {

    private PhotoReader() {}

    /// Reads one photo. In its path a backslash is a slash, as a path copied from Windows has it.
    ///
    /// @return empty for a blank one and for a path that leads out of the file's folder, which is
    ///   found fault with
    static Optional<Photo> read(Value value, Findings findings, Supplier<Id> ids) {
        Piece cells = value.text();
        int end = cells.indexOf('|', 0);
        String path = slashed(value);
        List<String> rest = Cells.of(end < 0 ? cells.from(cells.length()) : cells.from(end + 1));
        String caption = rest.getFirst();
        String credit = rest.size() > 1 ? rest.get(1) : "";
        if (rest.size() > 2) {
            findings.warning(value.line(), "notula.cells.many", Label.PHOTO.word(), 3);
        }
        if (path.isBlank() && caption.isBlank() && credit.isBlank()) {
            return Optional.empty();
        }
        if (leavesFolder(path)) {
            findings.error(value.line(), "notula.photo.path", Moments.shown(path));
            return Optional.empty();
        }
        return Optional.of(new Photo(ids.get(), path, caption, credit, Optional.empty()));
    }

    /// The path as it stands in the file, up to the first `|` that is not escaped.
    private static String slashed(Value value) {
        String raw = value.text().line().raw();
        StringBuilder path = new StringBuilder();
        int index = raw.indexOf(':') + 1;
        while (index < raw.length() && raw.charAt(index) != '|') {
            boolean backslash = raw.charAt(index) == Escape.SIGN;
            char next = index + 1 < raw.length() ? raw.charAt(index + 1) : ' ';
            boolean pair = backslash && (next == '|' || next == Escape.SIGN);
            path.append(pair && next == '|' ? '|' : backslash ? '/' : raw.charAt(index));
            index += pair ? 2 : 1;
        }
        String plain = path.toString();
        Line line = Line.of(value.line(), plain);
        return line.whole().strip().text();
    }

    /// Whether a path is absolute, names a drive or a protocol, or climbs out of its folder.
    static boolean leavesFolder(String path) {
        if (path.startsWith("/") || path.startsWith("~") || path.indexOf(':') >= 0) {
            return true;
        }
        int depth = 0;
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                depth--;
            } else if (!step.isEmpty() && !step.equals(".")) {
                depth++;
            }
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }
}
