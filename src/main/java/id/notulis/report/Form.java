package id.notulis.report;

import id.notulis.model.document.DocumentKind;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.profile.Edition;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.report.template.Data;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A document the program can make: a kind in one of its variants, with the template it comes with
/// and what it says.
public enum Form {
    /// The minutes as the police write them, in full.
    NOTULEN_POLRI(DocumentKind.NOTULEN, "polri", "notulen-polri.docx") {
        @Override
        public Data data(Sources sources) {
            return Notulen.of(sources);
        }
    },
    /// The attendance list to be signed.
    DAFTAR_HADIR_KOSONG(DocumentKind.DAFTAR_HADIR, "kosong", "daftar-hadir-kosong.docx") {
        @Override
        public Data data(Sources sources) {
            return AttendanceSheet.blank(sources);
        }
    },
    /// The attendance list with everybody's attendance.
    DAFTAR_HADIR_TERISI(DocumentKind.DAFTAR_HADIR, "terisi", "daftar-hadir-terisi.docx") {
        @Override
        public Data data(Sources sources) {
            return AttendanceSheet.filled(sources);
        }
    };

    private final DocumentKind kind;
    private final String variant;
    private final String template;

    Form(DocumentKind kind, String variant, String template) {
        this.kind = kind;
        this.variant = variant;
        this.template = template;
    }

    /// The fields of the document.
    public abstract Data data(Sources sources);

    public DocumentKind kind() {
        return kind;
    }

    /// Its name among the forms of its kind, as commands and the document log have it.
    public String variant() {
        return variant;
    }

    /// The built-in template laid on the sheet of an office, ready to be compiled.
    ///
    /// @param edition whose letterhead is to stand on it
    /// @throws IOException when it cannot be read
    public byte[] template(OfficeProfile office, Edition edition) throws IOException {
        return OfficeSheet.fit(template(), office.page(kind), edition.letterhead());
    }

    /// The same with the office's newest letterhead.
    ///
    /// @throws IOException when it cannot be read
    public byte[] template(OfficeProfile office) throws IOException {
        return template(office, office.newest());
    }

    /// The built-in template as a Word file to be changed.
    ///
    /// @throws IOException when it cannot be read
    public byte[] template() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(
                        Form.class.getResourceAsStream("templates/" + template), template)) {
            return file.readAllBytes();
        }
    }

    /// The name of the file of the office's own copy: `2025-06-04_notulen_audiensi-senkom.docx`.
    /// The variant is part of it where the kind has several.
    public String fileName(Meeting meeting) {
        return fileName(meeting, Audience.INTERNAL);
    }

    /// The name of its file. A copy for others says so, or it would be taken for the office's own.
    public String fileName(Meeting meeting, Audience readers) {
        String form = allOf(kind).size() == 1 ? kind.word() : kind.word() + '-' + variant;
        return FileName.of(meeting, readers == Audience.REPORT ? form + "-laporan" : form);
    }

    /// Every form of a kind, the usual one first.
    public static List<Form> allOf(DocumentKind kind) {
        return Stream.of(values()).filter(form -> form.kind == kind).toList();
    }

    /// The form of that name; its length may be named too (`polri-lengkap`).
    public static Optional<Form> named(DocumentKind kind, String variant) {
        String bare =
                variant.endsWith("-lengkap")
                        ? variant.substring(0, variant.lastIndexOf('-'))
                        : variant;
        return allOf(kind).stream().filter(form -> form.variant.equals(bare)).findFirst();
    }
}
