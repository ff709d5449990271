package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.model.document.WrittenDocument;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.Signatory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Finds again in whose name documents of the log were made. A document is held against the office
/// and the blocks of signatures it was asked for with, not against those another one would get.
final class Issuers {

    private final Snapshot snapshot;
    private final Optional<OfficeProfile> usual;
    private final Map<Id, Optional<OfficeProfile>> offices = new HashMap<>();

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

    /// @param settled makes an office what it was when the minutes became final
    Found of(WrittenDocument document, Meeting meeting, UnaryOperator<OfficeProfile> settled) {
        Optional<OfficeProfile> office =
                document.profile()
                        .map(id -> offices.computeIfAbsent(id, snapshot::profile))
                        .orElse(usual);
        return office.map(it -> signed(document, settled.apply(it), meeting))
                .orElseGet(() -> new Found.Gone(Message.of("export.state.stale.profile")));
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
