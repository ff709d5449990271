package id.notulis.report.template;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The fields of a document, or of one member of a list, by name. Immutable.
///
/// A path like `peserta.nama` is the list `peserta` and in each of its members the field `nama`; a
/// name itself has no dot. A field that is not given is empty.
public final class Data {

    static final Data EMPTY = of().build();

    private final Map<String, Value> values;

    private Data(Map<String, Value> values) {
        this.values = values;
    }

    public static Builder of() {
        return new Builder(new LinkedHashMap<>(), false);
    }

    /// The same fields, to be added to.
    public Builder more() {
        return new Builder(values, true);
    }

    /// The value, or null when there is none of that name.
    public @Nullable Value get(String name) {
        return values.get(name);
    }

    /// The names given, in the order they were given.
    public Set<String> names() {
        return Collections.unmodifiableSet(values.keySet());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Data data && values.equals(data.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }

    /// Collects the fields; a name given again replaces its value.
    public static final class Builder {

        private Map<String, Value> values;
        private boolean given;

        /// @param given whether somebody else has them too
        private Builder(Map<String, Value> values, boolean given) {
            this.values = values;
            this.given = given;
        }

        public Builder text(String name, String text) {
            return value(name, new Text(text));
        }

        public Builder rows(String name, List<Data> rows) {
            return value(name, new Rows(rows));
        }

        public Builder picture(String name, Picture picture) {
            return value(name, picture);
        }

        /// @throws IllegalArgumentException when a template could not name the field
        public Builder value(String name, Value value) {
            if (!FieldName.isSegment(name)) {
                throw new IllegalArgumentException("No field can be called " + name);
            }
            if (given) {
                values = new LinkedHashMap<>(values);
                given = false;
            }
            values.put(name, value);
            return this;
        }

        public Data build() {
            given = true;
            return new Data(values);
        }
    }
}
