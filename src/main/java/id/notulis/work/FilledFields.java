package id.notulis.work;

import id.notulis.report.template.Chart;
import id.notulis.report.template.Data;
import id.notulis.report.template.Grid;
import id.notulis.report.template.Picture;
import id.notulis.report.template.Rows;
import id.notulis.report.template.Text;
import id.notulis.report.template.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The fields one document fills, told by filling it from records of [Trials#everyKind].
final class FilledFields {

    /// A field or list of a document.
    ///
    /// @param shape what it is
    /// @param sample what stands in it, where it is a text
    record Filled(FieldShape shape, String sample) {

        boolean isBlank() {
            return sample.isBlank();
        }
    }

    private final Map<String, Filled> fields = new LinkedHashMap<>();

    private FilledFields() {}

    static FilledFields of(List<Data> documents) {
        FilledFields filled = new FilledFields();
        documents.forEach(document -> filled.collect("", document));
        return filled;
    }

    /// The names of fields and lists, each list before its fields.
    Set<String> names() {
        return fields.keySet();
    }

    Optional<Filled> get(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    private void collect(String list, Data data) {
        for (String name : data.names()) {
            Value value = data.get(name);
            switch (value) {
                case Rows rows -> {
                    put(list + name, FieldShape.LIST, "");
                    rows.rows().forEach(row -> collect(list + name + '.', row));
                }
                case Text text -> put(list + name, FieldShape.TEXT, text.text());
                case Picture picture -> put(list + name, FieldShape.PICTURE, picture.alt());
                case Grid _, Chart _ -> put(list + name, FieldShape.TABLE, "");
                case null -> throw new IllegalStateException(name);
            }
        }
    }

    /// The first text found stands for all; what is a picture or a table somewhere may be blank
    /// elsewhere.
    private void put(String name, FieldShape shape, String sample) {
        Filled known = fields.get(name);
        boolean better = known != null && known.shape() == FieldShape.TEXT && known.isBlank();
        if (known == null || better) {
            fields.put(name, new Filled(shape, sample));
        }
    }
}
