package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.calendar.DateRange;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.profile.Edition;
import id.notulis.model.profile.Issuance;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.Signatory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// In whose name one kind of document of a meeting is made, as somebody types it into a form.
///
/// @param office whose letterhead it bears; empty for that of the book's office
/// @param own whether it has its own blocks of signatures, else those its office usually has
/// @param signers the blocks, from left to right
public record IssuerForm(Optional<Id> office, boolean own, List<OfficeForm.Signer> signers) {

    public IssuerForm {
        signers = List.copyOf(signers);
    }

    /// Whether a kind of document has blocks of signatures at all. Messages, press releases and
    /// photos are signed by nobody.
    public static boolean isSigned(DocumentKind kind) {
        return switch (kind) {
            case UNDANGAN, DAFTAR_HADIR, NOTULEN, LAPORAN, MATRIKS, BERITA_ACARA, NOTA_DINAS ->
                    true;
            case SIARAN_PERS, LAPORAN_WA, DOKUMENTASI -> false;
        };
    }

    /// The form as the book has it; without blocks of its own, those usually there stand in it.
    public static IssuerForm of(Snapshot book, Meeting meeting, DocumentKind kind) {
        Issuance.Choice choice = book.issuance(meeting.id()).of(kind);
        List<Signatory> blocks =
                choice.signatories()
                        .orElseGet(
                                () ->
                                        choice.office()
                                                .flatMap(book::profile)
                                                .or(book::activeProfile)
                                                .map(it -> usual(it, meeting, kind))
                                                .orElse(List.of()));
        return new IssuerForm(
                choice.office(),
                choice.signatories().isPresent(),
                blocks.stream().map(OfficeForm.Signer::of).toList());
    }

    /// The blocks an office usually has under a document of a meeting.
    public static List<OfficeForm.Signer> usualSigners(
            OfficeProfile office, Meeting meeting, DocumentKind kind) {
        return usual(office, meeting, kind).stream().map(OfficeForm.Signer::of).toList();
    }

    private static List<Signatory> usual(OfficeProfile office, Meeting meeting, DocumentKind kind) {
        return office.signatories(kind, edition(office, meeting));
    }

    private static Edition edition(OfficeProfile office, Meeting meeting) {
        return office.edition(meeting.date().map(DateRange::last));
    }

    /// Who could sign: all blocks of all offices first, then the people of the book with their
    /// posts of today.
    public static List<OfficeForm.Signer> candidates(Snapshot book, Meeting meeting) {
        Set<OfficeForm.Signer> all = new LinkedHashSet<>();
        for (OfficeProfile office : book.profiles()) {
            edition(office, meeting).blocks().stream()
                    .filter(it -> it.name().isPresent())
                    .map(OfficeForm.Signer::of)
                    .forEach(all::add);
        }
        book.personLines().stream()
                .filter(it -> !it.person().archived())
                .map(
                        it ->
                                OfficeForm.Signer.of(
                                        new Signatory(
                                                "",
                                                "",
                                                it.position(),
                                                Optional.of(it.person().name()),
                                                it.person().serviceNumber())))
                .forEach(all::add);
        return new ArrayList<>(all);
    }

    /// What keeps the form from being taken; nothing when it can be.
    public Optional<Message> problem() {
        return own ? OfficeForm.problem(signers) : Optional.empty();
    }

    /// Takes the form for a kind of document, as [Op#CHOOSE_ISSUER].
    ///
    /// @throws IllegalArgumentException when there is a [#problem]
    public Edit<Issuance> chosen(Id meeting, DocumentKind kind) {
        return draft -> {
            Issuance before = draft.issuance(meeting);
            List<Signatory> known = new ArrayList<>();
            before.of(kind).signatories().ifPresent(known::addAll);
            draft.meeting(meeting)
                    .ifPresent(
                            it -> {
                                for (OfficeProfile one : draft.profiles()) {
                                    known.addAll(usual(one, it, kind));
                                    known.addAll(edition(one, it).blocks());
                                }
                            });
            Optional<List<Signatory>> blocks =
                    own
                            ? Optional.of(
                                    OfficeForm.signatories(
                                            signers,
                                            KnownBook.names(draft.referenceLists()),
                                            known))
                            : Optional.empty();
            Issuance after = before.with(kind, new Issuance.Choice(office, blocks));
            draft.put(after);
            return after;
        };
    }
}
