package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.document.DocumentKind;
import id.notulis.model.document.WrittenDocument;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.profile.Issuance;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.Signatory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Finds again in whose name documents of the log were made. A document is held against the office
/// and the blocks of signatures it was asked for with, not against those another one would get;
/// where it was asked for with none, against those chosen for its kind today.
final class Issuers {

    private final Snapshot snapshot;
    private final Optional<OfficeProfile> usual;
    private final Map<Id, Optional<OfficeProfile>> offices = new HashMap<>();
    private final Map<Id, Issuance> chosen = new HashMap<>();

    Issuers(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.usual = snapshot.activeProfile();
    }

    /// What became of those who issued a document.
    sealed interface Found {

        /// @param signers the blocks that were chosen; empty for the office's usual ones
        record There(OfficeProfile office, Optional<List<Signatory>> signers) implements Found {}

        /// The office is gone, or does not have such a block any more.
        record Gone(Message why) implements Found {}
    }

    /// In whose name a document is made that nobody asks for in the name of somebody: as was chosen
    /// for its kind, else the office of the book with its usual blocks.
    ///
    /// @param settled makes an office what it was when the minutes became final
    /// @return nothing when the book has no office
    Optional<Found.There> today(
            Id meeting, DocumentKind kind, UnaryOperator<OfficeProfile> settled) {
        Issuance.Choice choice = chosen.computeIfAbsent(meeting, snapshot::issuance).of(kind);
        return choice.office()
                .flatMap(this::office)
                .or(() -> usual)
                .map(it -> new Found.There(settled.apply(it), choice.signatories()));
    }

    private Optional<OfficeProfile> office(Id id) {
        return offices.computeIfAbsent(id, snapshot::profile);
    }

    /// @param settled makes an office what it was when the minutes became final
    Found of(WrittenDocument document, Meeting meeting, UnaryOperator<OfficeProfile> settled) {
        Message gone = Message.of("export.state.stale.profile");
        if (document.profile().isEmpty() && document.signers().isEmpty()) {
            return today(meeting.id(), document.kind(), settled)
                    .<Found>map(it -> it)
                    .orElseGet(() -> new Found.Gone(gone));
        }
        Optional<OfficeProfile> office = document.profile().map(this::office).orElse(usual);
        return office.map(it -> signed(document, settled.apply(it), meeting))
                .orElseGet(() -> new Found.Gone(gone));
    }

    private static Found signed(WrittenDocument document, OfficeProfile office, Meeting meeting) {
        if (document.signers().isEmpty()) {
            return new Found.There(office, Optional.empty());
        }
        return switch (new ChooseSigners(office, meeting).choose(document.signers())) {
            case ChooseSigners.Choice.Made(List<Signatory> blocks) ->
                    new Found.There(office, Optional.of(blocks));
            case ChooseSigners.Choice.Unclear(String word, _) -> gone(office, word);
            case ChooseSigners.Choice.WrongNumber _ ->
                    gone(office, String.join("; ", document.signers()));
        };
    }

    private static Found gone(OfficeProfile office, String signers) {
        return new Found.Gone(Message.of("export.state.stale.signers", signers, office.name()));
    }
}
