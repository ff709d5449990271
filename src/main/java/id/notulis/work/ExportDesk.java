package id.notulis.work;

import id.notulis.model.Id;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.document.WrittenDocument;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.numbering.NumberRegister;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.report.Form;
import id.notulis.report.Sources;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What all documents of one order share.
///
/// @param sources of all of them as they were asked for, with the number the minutes came with
/// @param papers the same by the kind of document, in the name of whom it is made
/// @param issuer the office profile that was asked for; empty for the one chosen for the book
/// @param signers what the blocks of signatures are found by again; empty for the usual ones
/// @param record the state of the book they are made from
/// @param settled what final minutes say
record ExportDesk(
        Sources sources,
        Map<DocumentKind, Sources> papers,
        Optional<Id> issuer,
        List<String> signers,
        Map<Id, Templates> templates,
        DocumentFiles<WrittenDocument> files,
        NumberRegister register,
        long record,
        Settled settled) {

    /// @param book where the files of templates are read from later
    static ExportDesk of(Snapshot snapshot, Dossier dossier, ExportOrder order, Workspace book) {
        Optional<OfficeProfile> asked = order.issuer().profile().flatMap(snapshot::profile);
        snapshot.brokenSeal(dossier.meeting().id())
                .ifPresent(
                        why -> {
                            throw new Refused(why);
                        });
        Settled settled = Settled.of(snapshot, dossier);
        Sources sources =
                new Sources(
                                dossier,
                                settled.office(asked.or(snapshot::activeProfile).orElseThrow()),
                                snapshot.referenceLists(),
                                order.readers())
                        .signedBy(order.issuer().signers())
                        .inviting(snapshot.invitation(dossier.meeting().id()))
                        .published(snapshot.publication(dossier.meeting().id()));
        ChooseSigners choice = new ChooseSigners(sources.profile(), dossier.meeting());
        Map<DocumentKind, Sources> papers = papers(snapshot, order, sources, settled);
        Map<Id, Templates> templates = new HashMap<>();
        for (Sources paper : papers.values()) {
            templates.put(
                    paper.profile().id(),
                    new Templates(
                            paper.profile(),
                            paper.edition(),
                            snapshot.templateShelves(),
                            sha256 -> book.read(later -> later.templateFile(sha256))));
        }
        return new ExportDesk(
                sources,
                papers,
                asked.map(OfficeProfile::id),
                sources.signers().map(choice::words).orElse(List.of()),
                templates,
                new DocumentFiles<>(
                        snapshot.documents(), WrittenDocument::path, WrittenDocument::sha256),
                snapshot.numbers(),
                snapshot.recordNumber(),
                settled);
    }

    /// Whom somebody asked for is taken for all; else whoever was chosen for the kind.
    private static Map<DocumentKind, Sources> papers(
            Snapshot snapshot, ExportOrder order, Sources asked, Settled settled) {
        Issuers issuers = new Issuers(snapshot);
        Map<DocumentKind, Sources> papers = new EnumMap<>(DocumentKind.class);
        for (Form form : order.forms()) {
            papers.put(
                    form.kind(),
                    order.issuer().equals(Issuer.USUAL)
                            ? issuers.today(
                                            asked.dossier().meeting().id(),
                                            form.kind(),
                                            settled::office)
                                    .map(it -> asked.issuedBy(it.office()).signedBy(it.signers()))
                                    .orElse(asked)
                            : asked);
        }
        return papers;
    }

    private Sources paper(Form form) {
        return Objects.requireNonNull(papers.get(form.kind()));
    }

    /// The templates of whoever a document is made in the name of.
    Templates templates(Form form) {
        return Objects.requireNonNull(templates.get(paper(form).profile().id()));
    }

    /// What one of them is made from.
    Sources sources(Form form) {
        return paper(form)
                .about(settled.dossier(form.kind()))
                .numbered(NumberBook.printed(register, sources.dossier().meeting(), form.kind()));
    }

    /// Whether a document of the log was made in the same name: an equal one that was not would be
    /// held against other papers from now on.
    boolean issued(WrittenDocument document) {
        return document.profile().equals(issuer) && document.signers().equals(signers);
    }

    /// Reads the office's own template before any document is written.
    ///
    /// @throws TemplateRefused when it cannot be used
    void requireTemplate(Form form) {
        if (templates(form).own(form).isPresent()) {
            templates(form).writer(form);
        }
    }
}
