package id.notulis.ui.kit;

import id.notulis.model.KeptFile;
import id.notulis.model.action.Evidence;
import java.util.Optional;
import org.kordamp.ikonli.Ikon;

/// One thing that happened to an action.
///
/// @param title what happened
/// @param detail all that is known of it, line by line; may be blank
/// @param evidence what shows it, if that is what came
public record ActionEvent(Ikon icon, String title, String detail, Optional<Evidence> evidence) {

    /// What shows it, if there is a file.
    public Optional<KeptFile> file() {
        return evidence.flatMap(Evidence::file);
    }
}
