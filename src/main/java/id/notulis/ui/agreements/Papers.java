package id.notulis.ui.agreements;

import id.notulis.i18n.Message;
import id.notulis.model.Id;
import id.notulis.notula.Typed;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.KeptFiles;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.Undoing;
import id.notulis.work.NamedBytes;
import id.notulis.work.Op;
import id.notulis.work.Refused;
import id.notulis.work.UpkeepEdits;
import java.nio.file.Path;
import java.util.List;

/// The signed papers of an agreement, kept in the book.
final class Papers {

    private final Desk desk;
    private final AgreementsModel model;
    private final KeptFiles files;

    Papers(Desk desk, AgreementsModel model) {
        this.desk = desk;
        this.model = model;
        this.files = new KeptFiles(desk);
    }

    KeptFiles files() {
        return files;
    }

    /// Asks for files and keeps them beside an agreement.
    void choose(Id agreement) {
        List<Path> chosen =
                desk.files()
                        .openSeveral(desk.words().of("agreements.command.scan-add"), "", List.of());
        if (!chosen.isEmpty()) {
            desk.session().ask(() -> bytes(chosen), Reply.of(read -> attach(agreement, read)));
        }
    }

    private static Typed<List<NamedBytes>> bytes(List<Path> files) {
        try {
            return Typed.understood(files.stream().map(NamedBytes::of).toList());
        } catch (Refused refused) {
            return Typed.refused(refused.told());
        }
    }

    private void attach(Id agreement, Typed<List<NamedBytes>> read) {
        read.told().forEach(this::failed);
        read.value().ifPresent(kept -> keep(agreement, kept));
    }

    private void keep(Id agreement, List<NamedBytes> kept) {
        desk.session()
                .transact(
                        Op.ATTACH_SCAN,
                        this,
                        UpkeepEdits.attach(agreement, kept, model.stamp()),
                        Reply.of(
                                _ ->
                                        new Undoing(desk)
                                                .offer(
                                                        desk.words()
                                                                .of(
                                                                        "agreements.scan.attached",
                                                                        kept.size())),
                                this::failed));
    }

    private void failed(Message why) {
        desk.toasts().failed(desk.words().of(why));
    }
}
