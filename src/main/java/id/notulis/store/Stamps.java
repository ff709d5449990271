package id.notulis.store;

import id.notulis.model.KeptFile;
import id.notulis.model.Stamp;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Stamps in the columns `stamped_at, stamped_by`, files in `file, sha256, size`.
final class Stamps {

    private Stamps() {}

    static Stamp stamp(Row row) throws SQLException {
        return new Stamp(row.moment("stamped_at"), row.text("stamped_by"));
    }

    static List<Object> columns(Stamp stamp) {
        return List.of(stamp.at(), stamp.by());
    }

    static KeptFile file(Row row) throws SQLException {
        return new KeptFile(row.text("file"), row.text("sha256"), row.number("size"));
    }

    static List<Object> columns(Optional<KeptFile> file) {
        return List.of(
                file.map(KeptFile::name), file.map(KeptFile::sha256), file.map(KeptFile::size));
    }
}
