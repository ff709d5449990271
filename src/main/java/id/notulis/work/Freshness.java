package id.notulis.work;

import id.notulis.model.meeting.Photo;
import id.notulis.notula.NotulaWriter;
import id.notulis.report.Form;
import id.notulis.report.Sources;

/// Sums up everything that goes into a document, so that the same sum means the same document.
final class Freshness {

    private Freshness() {}

    /// @param template hash of the template, or [#OWN_TEMPLATE]
    /// @param version version of the program, which may write the same record differently
    static String of(Sources sources, Form form, String template, String version) {
        Sha256 sum =
                new Sha256()
                        .add(version)
                        .add(form.name())
                        .add(template)
                        .add(sources.readers().name())
                        .add(sources.profile().toString())
                        .add(sources.lists().posts().toString())
                        .add(sources.dossier().meeting().status().name())
                        .add(NotulaWriter.write(sources.dossier()));
        for (Photo photo : sources.dossier().meeting().photos()) {
            sum.add(photo.sha256().orElse(""));
        }
        return sum.sum();
    }

    /// Stands for any template of the user's: the log does not know where it lies.
    static final String OWN_TEMPLATE = "own";
}
