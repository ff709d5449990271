package id.notulis.report;

import id.notulis.i18n.Message;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.profile.Edition;
import id.notulis.model.profile.Letterhead;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.PageSetup;
import id.notulis.model.publication.Publication;
import id.notulis.report.template.Data;
import id.notulis.report.text.GiatMessage;
import id.notulis.report.text.InvitationMessage;
import id.notulis.report.text.LinksMessage;
import id.notulis.report.text.ReleaseMessage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A document the program can make: a kind in one of its variants, with what it says and what kind
/// of file it is.
public enum Form implements WordForm {
    /// The invitation in the numbered paragraphs of the police.
    UNDANGAN_POLRI(DocumentKind.UNDANGAN, "polri"),
    /// The invitation as other offices write it.
    UNDANGAN_KOTA(DocumentKind.UNDANGAN, "kota"),
    /// The invitation as a message.
    UNDANGAN_WA(DocumentKind.UNDANGAN, "wa"),
    /// The attendance list to be signed.
    DAFTAR_HADIR_KOSONG(DocumentKind.DAFTAR_HADIR, "kosong"),
    /// The attendance list with everybody's attendance.
    DAFTAR_HADIR_TERISI(DocumentKind.DAFTAR_HADIR, "terisi"),
    /// The minutes as the police write them.
    NOTULEN_POLRI_LENGKAP(DocumentKind.NOTULEN, "polri-lengkap"),
    /// The same without the discussion.
    NOTULEN_POLRI_RINGKAS(DocumentKind.NOTULEN, "polri-ringkas"),
    /// The minutes as most offices write them.
    NOTULEN_UMUM_LENGKAP(DocumentKind.NOTULEN, "umum-lengkap"),
    /// The same without the discussion.
    NOTULEN_UMUM_RINGKAS(DocumentKind.NOTULEN, "umum-ringkas"),
    /// The minutes in the form of the ministry of home affairs.
    NOTULEN_PERMENDAGRI_LENGKAP(DocumentKind.NOTULEN, "permendagri-lengkap"),
    /// The same without the discussion.
    NOTULEN_PERMENDAGRI_RINGKAS(DocumentKind.NOTULEN, "permendagri-ringkas"),
    /// The report of a meeting in the chapters of the police.
    LAPORAN_POLRI(DocumentKind.LAPORAN, "polri"),
    /// The report of a meeting as the city writes it.
    LAPORAN_KOTA(DocumentKind.LAPORAN, "kota"),
    /// The press release in full.
    SIARAN_PERS_LENGKAP(DocumentKind.SIARAN_PERS, "lengkap"),
    /// The same on half a page.
    SIARAN_PERS_PENDEK(DocumentKind.SIARAN_PERS, "pendek"),
    /// The same as a message.
    SIARAN_PERS_PESAN(DocumentKind.SIARAN_PERS, "pesan"),
    /// The first report to a superior, as a message.
    LAPORAN_WA_GIAT(DocumentKind.LAPORAN_WA, "giat"),
    /// The report of where a meeting was published, as a message.
    LAPORAN_WA_TAUTAN(DocumentKind.LAPORAN_WA, "tautan"),
    /// What follows from the results of the meeting.
    MATRIKS(DocumentKind.MATRIKS, ""),
    /// The deed of what was agreed and decided, signed by all who are bound by it.
    BERITA_ACARA(DocumentKind.BERITA_ACARA, ""),
    /// The note that brings the minutes to the superior.
    NOTA_DINAS(DocumentKind.NOTA_DINAS, ""),
    /// The photos of the meeting.
    DOKUMENTASI(DocumentKind.DOKUMENTASI, "");

    /// The length that is meant when a variant is named without one.
    static final String USUAL_LENGTH = "-lengkap";

    private final DocumentKind kind;
    private final String variant;

    Form(DocumentKind kind, String variant) {
        this.kind = kind;
        this.variant = variant;
    }

    /// The fields of the document.
    public Data data(Sources sources) {
        return switch (this) {
            case NOTULEN_POLRI_LENGKAP,
                    NOTULEN_POLRI_RINGKAS,
                    NOTULEN_UMUM_LENGKAP,
                    NOTULEN_UMUM_RINGKAS ->
                    Notulen.of(sources);
            case NOTULEN_PERMENDAGRI_LENGKAP, NOTULEN_PERMENDAGRI_RINGKAS ->
                    Notulen.signedByChair(sources);
            case DAFTAR_HADIR_KOSONG -> AttendanceSheet.blank(sources);
            case DAFTAR_HADIR_TERISI -> AttendanceSheet.filled(sources);
            case LAPORAN_WA_GIAT -> Giat.of(sources);
            case MATRIKS -> FollowUpMatrix.of(sources);
            case DOKUMENTASI -> PhotoSheet.of(sources);
            case LAPORAN_WA_TAUTAN -> Giat.links(sources);
            case SIARAN_PERS_LENGKAP -> PressRelease.of(sources, true);
            case SIARAN_PERS_PENDEK, SIARAN_PERS_PESAN -> PressRelease.of(sources, false);
            case LAPORAN_POLRI -> Laporan.police(sources);
            case LAPORAN_KOTA -> Laporan.city(sources);
            case BERITA_ACARA -> BeritaAcara.of(sources);
            case UNDANGAN_POLRI -> Undangan.police(sources);
            case UNDANGAN_KOTA, UNDANGAN_WA -> Undangan.city(sources);
            case NOTA_DINAS -> NotaDinas.of(sources);
        };
    }

    /// Whether the meeting has what the document is for. One that has not is made only of headings.
    public boolean hasSomethingToSay(Meeting meeting) {
        return silence(meeting, Publication.none(meeting.id())).isEmpty();
    }

    /// Why there is no such document of a meeting; nothing when there is one.
    ///
    /// @param publication what the meeting became in public
    public Optional<Message> silence(Meeting meeting, Publication publication) {
        return switch (kind) {
            case DOKUMENTASI ->
                    silence(PhotoSheet.hasPhotos(meeting), "export.photos.none", kind.word());
            case SIARAN_PERS ->
                    isWithheld(meeting)
                            ? silence(
                                    false,
                                    "export.release.classified",
                                    kind.word(),
                                    meeting.classification().word())
                            : silence(
                                    PressRelease.hasNews(meeting),
                                    "export.release.none",
                                    kind.word());
            case LAPORAN_WA ->
                    silence(
                            this != LAPORAN_WA_TAUTAN || !publication.links().isEmpty(),
                            "export.links.none",
                            key());
            case NOTULEN, DAFTAR_HADIR, MATRIKS, LAPORAN, BERITA_ACARA, UNDANGAN, NOTA_DINAS ->
                    Optional.empty();
        };
    }

    private static Optional<Message> silence(boolean speaks, String why, Object... arguments) {
        return speaks ? Optional.empty() : Optional.of(Message.of(why, arguments));
    }

    /// Whether the class of a meeting forbids the document: nobody may make it, whatever for.
    public boolean isWithheld(Meeting meeting) {
        return kind == DocumentKind.SIARAN_PERS && PressRelease.isWithheld(meeting);
    }

    public DocumentKind kind() {
        return kind;
    }

    @Override
    public String kindWord() {
        return kind.word();
    }

    /// Its name among the forms of its kind, as commands and the document log have it; blank for
    /// the only one.
    @Override
    public String variant() {
        return variant;
    }

    /// Who reads it when it is asked for in the name of some readers: what goes to superiors and
    /// partners is never internal, an invitation may be passed on to anybody, and a press release
    /// is everybody's.
    public Audience readers(Audience asked) {
        Audience widest =
                switch (kind) {
                    case NOTULEN, DAFTAR_HADIR, MATRIKS, DOKUMENTASI -> Audience.INTERNAL;
                    case LAPORAN_WA, LAPORAN, BERITA_ACARA, NOTA_DINAS -> Audience.REPORT;
                    case UNDANGAN, SIARAN_PERS -> Audience.RELEASE;
                };
        return asked.compareTo(widest) < 0 ? widest : asked;
    }

    /// What kind of file it is made as.
    public Format format() {
        return switch (this) {
            case LAPORAN_WA_GIAT, LAPORAN_WA_TAUTAN, SIARAN_PERS_PESAN, UNDANGAN_WA -> Format.TEXT;
            default -> Format.WORD;
        };
    }

    /// Every kind of file it can be had as: a Word document also as its pages.
    public List<Format> formats() {
        return format() == Format.WORD ? List.of(Format.WORD, Format.PDF) : List.of(format());
    }

    /// The whole of a document that is text.
    ///
    /// @param data its fields
    /// @throws IllegalStateException when it is a Word document
    public String text(Data data) {
        return switch (this) {
            case LAPORAN_WA_GIAT -> GiatMessage.of(data);
            case LAPORAN_WA_TAUTAN -> LinksMessage.of(data);
            case SIARAN_PERS_PESAN -> ReleaseMessage.of(data);
            case UNDANGAN_WA -> InvitationMessage.of(data);
            default -> throw new IllegalStateException(this + " is no text");
        };
    }

    @Override
    public byte[] template(OfficeProfile office, Edition edition) throws IOException {
        return OfficeSheet.fit(template(), page(office), edition.letterhead());
    }

    /// The sheet it is laid on. The matrix lies across whatever the office's other papers do: it
    /// has ten columns. Photos stand upright: across, two a row would be higher than the sheet.
    PageSetup page(OfficeProfile office) {
        PageSetup setup = office.page(kind);
        return switch (kind) {
            case MATRIKS -> new PageSetup(setup.page().turned(true), setup.typography());
            case DOKUMENTASI -> new PageSetup(setup.page().turned(false), setup.typography());
            case NOTULEN,
                    DAFTAR_HADIR,
                    LAPORAN_WA,
                    SIARAN_PERS,
                    LAPORAN,
                    BERITA_ACARA,
                    UNDANGAN,
                    NOTA_DINAS ->
                    setup;
        };
    }

    /// The same with the office's newest letterhead.
    ///
    /// @throws IOException when it cannot be read
    public byte[] template(OfficeProfile office) throws IOException {
        return template(office, office.newest());
    }

    @Override
    public byte[] template() throws IOException {
        if (format() != Format.WORD) {
            throw new IllegalStateException(this + " has no template");
        }
        return WordForm.super.template();
    }

    /// The name of its file: `2025-06-04_notulen_audiensi-senkom.docx`. The office's usual form
    /// goes without its variant; attendance lists always tell theirs, a blank one from a filled
    /// one. A copy for others says so, or it would be taken for the office's own; what nobody reads
    /// but others needs not.
    public String fileName(Meeting meeting, OfficeProfile profile, Audience readers) {
        return fileName(meeting, profile, readers, format());
    }

    /// The same as another kind of file.
    public String fileName(
            Meeting meeting, OfficeProfile profile, Audience readers, Format format) {
        boolean told = kind == DocumentKind.DAFTAR_HADIR || this != usual(kind, profile);
        boolean copy =
                readers == Audience.REPORT && readers(Audience.INTERNAL) == Audience.INTERNAL;
        return FileName.of(
                meeting, (told ? key() : kind.word()) + (copy ? "-laporan" : ""), format.suffix());
    }

    /// Every form that is a Word document and so has a template.
    public static List<Form> inWord() {
        return Stream.of(values()).filter(form -> form.format() == Format.WORD).toList();
    }

    /// Every form of a kind, the usual one of a police office first.
    public static List<Form> allOf(DocumentKind kind) {
        return Stream.of(values()).filter(form -> form.kind == kind).toList();
    }

    /// The form of a kind an office means when it names none: the one it has chosen, else the
    /// police's for those with the police's letterhead.
    public static Form usual(DocumentKind kind, OfficeProfile office) {
        boolean police = office.newest().letterhead().style() == Letterhead.Style.POLICE_LEFT;
        Form ours =
                switch (kind) {
                    case NOTULEN -> police ? NOTULEN_POLRI_LENGKAP : NOTULEN_UMUM_LENGKAP;
                    case LAPORAN -> police ? LAPORAN_POLRI : LAPORAN_KOTA;
                    case UNDANGAN -> police ? UNDANGAN_POLRI : UNDANGAN_KOTA;
                    case DAFTAR_HADIR,
                            LAPORAN_WA,
                            MATRIKS,
                            DOKUMENTASI,
                            SIARAN_PERS,
                            BERITA_ACARA,
                            NOTA_DINAS ->
                            allOf(kind).getFirst();
                };
        return office.variant(kind).flatMap(variant -> named(kind, variant)).orElse(ours);
    }

    /// The form of that name. Where a kind comes in two lengths, the name without one (`polri`, as
    /// older books have it in their logs) is the full one.
    public static Optional<Form> named(DocumentKind kind, String variant) {
        return allOf(kind).stream()
                .filter(
                        form ->
                                form.variant.equals(variant)
                                        || form.variant.equals(variant + USUAL_LENGTH))
                .findFirst();
    }
}
