package id.notulis.work;

import id.notulis.model.meeting.Audience;
import id.notulis.report.Form;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Which documents are wanted, and where.
///
/// @param forms the documents, in order
/// @param template the user's own template in the place of the built-in one
/// @param readers the widest circle they go to
/// @param target a folder, which is made when there is none; or for a single document its file
/// @param file whether the target is a file
public record ExportOrder(
        List<Form> forms, Optional<Path> template, Audience readers, Path target, boolean file) {

    public ExportOrder {
        forms = List.copyOf(forms);
        if (file && forms.size() != 1) {
            throw new IllegalArgumentException("one file holds one document");
        }
    }

    /// The office's own copies with the built-in templates, in a folder.
    public static ExportOrder into(Path folder, List<Form> forms) {
        return new ExportOrder(forms, Optional.empty(), Audience.INTERNAL, folder, false);
    }

    /// The same without some of the documents.
    public ExportOrder without(List<Form> unwanted) {
        List<Form> left = forms.stream().filter(form -> !unwanted.contains(form)).toList();
        return new ExportOrder(left, template, readers, target, file && !left.isEmpty());
    }
}
