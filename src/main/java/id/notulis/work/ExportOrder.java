package id.notulis.work;

import id.notulis.model.meeting.Audience;
import id.notulis.report.Form;
import id.notulis.report.Format;
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
/// @param issuer in whose name
/// @param pages whether Word documents are wanted as PDF, a picture of their pages
public record ExportOrder(
        List<Form> forms,
        Optional<Path> template,
        Audience readers,
        Path target,
        boolean file,
        Issuer issuer,
        boolean pages) {

    public ExportOrder {
        forms = List.copyOf(forms);
        if (file && forms.size() != 1) {
            throw new IllegalArgumentException("one file holds one document");
        }
    }

    /// In the name of the book's own office.
    public ExportOrder(
            List<Form> forms,
            Optional<Path> template,
            Audience readers,
            Path target,
            boolean file) {
        this(forms, template, readers, target, file, Issuer.USUAL, false);
    }

    /// The same in the name of somebody else.
    public ExportOrder issuedBy(Issuer other) {
        return new ExportOrder(forms, template, readers, target, file, other, pages);
    }

    /// The same with Word documents as PDF; what is text stays text.
    public ExportOrder asPages() {
        return new ExportOrder(forms, template, readers, target, file, issuer, true);
    }

    /// What kind of file a document becomes.
    Format format(Form form) {
        return pages && form.formats().contains(Format.PDF) ? Format.PDF : form.format();
    }

    /// The office's own copies with the built-in templates, in a folder.
    public static ExportOrder into(Path folder, List<Form> forms) {
        return new ExportOrder(forms, Optional.empty(), Audience.INTERNAL, folder, false);
    }

    /// The same without some of the documents.
    public ExportOrder without(List<Form> unwanted) {
        List<Form> left = forms.stream().filter(form -> !unwanted.contains(form)).toList();
        return new ExportOrder(
                left, template, readers, target, file && !left.isEmpty(), issuer, pages);
    }
}
