package id.notulis.ui.minutes;

import id.notulis.model.KeptFile;
import java.util.Optional;
import org.kordamp.ikonli.Ikon;

/// One thing that happened to an action.
///
/// @param title what happened
/// @param detail all that is known of it, line by line; may be blank
/// @param file what shows it, if there is a file
record ActionEvent(Ikon icon, String title, String detail, Optional<KeptFile> file) {}
