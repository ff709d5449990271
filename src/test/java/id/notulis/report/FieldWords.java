package id.notulis.report;

import id.notulis.report.template.Chart;
import id.notulis.report.template.Data;
import id.notulis.report.template.Field;
import id.notulis.report.template.Grid;
import id.notulis.report.template.Picture;
import id.notulis.report.template.Rows;
import id.notulis.report.template.Template;
import id.notulis.report.template.TemplateException;
import id.notulis.report.template.Text;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How often each word, and how many pictures, stand in what a template prints of a meeting: what
/// its document must hold at least.
final class FieldWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");

    /// Told once more in parts, of which a deed with many parties makes its last sheet.
    private static final Set<String> TOLD_TWICE = Set.of("ttd_awal", "ttd_akhir");

    private final Set<String> used;
    private final Map<String, Integer> words = new HashMap<>();
    private int pictures;

    private FieldWords(Set<String> used) {
        this.used = used;
    }

    static FieldWords of(Form form, Sources sources) throws IOException, TemplateException {
        Set<String> used =
                Template.compile(form.template()).fields().stream()
                        .filter(field -> field.use() != Field.Use.SECTION)
                        .map(Field::path)
                        .collect(Collectors.toSet());
        FieldWords words = new FieldWords(used);
        words.add("", form.data(sources));
        return words;
    }

    Map<String, Integer> words() {
        return words;
    }

    int pictures() {
        return pictures;
    }

    static Map<String, Integer> count(String text) {
        Map<String, Integer> words = new HashMap<>();
        WORD.matcher(text).results().forEach(match -> words.merge(match.group(), 1, Integer::sum));
        return words;
    }

    private void add(String list, Data data) {
        for (String name : data.names()) {
            boolean printed = used.contains(list + name);
            switch (data.get(name)) {
                case Rows _ when TOLD_TWICE.contains(name) -> {}
                case Rows rows -> rows.rows().forEach(row -> add(list + name + '.', row));
                case Text text when printed -> addWords(text.text());
                case Picture _ when printed -> pictures++;
                case Grid grid when printed ->
                        grid.rows().forEach(row -> row.forEach(this::addWords));
                case Text _, Picture _, Grid _, Chart _ -> {}
                case null -> throw new AssertionError(name);
            }
        }
    }

    private void addWords(String text) {
        count(text).forEach((word, times) -> words.merge(word, times, Integer::sum));
    }
}
