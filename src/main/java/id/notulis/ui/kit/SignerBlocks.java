package id.notulis.ui.kit;

import id.notulis.model.profile.Signatory;
import id.notulis.work.OfficeForm;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The blocks of signatures under a document, one to three, as they are typed.
public final class SignerBlocks {

    private final VBox root = new VBox(16);
    private final VBox shown = new VBox(16);
    private final List<SignerFields> blocks = new ArrayList<>();
    private final ObjectProperty<Integer> used = new SimpleObjectProperty<>(1);
    private final Button more;
    private final Button fewer;

    /// @param screen begins the ids
    /// @param label above them
    /// @param typing keeps what is typed into them
    /// @param changed called after every change
    public SignerBlocks(
            String screen, String label, Words words, TypedForm typing, Runnable changed) {
        List<Integer> counts = new ArrayList<>();
        for (int block = 1; block <= Signatory.MOST; block++) {
            blocks.add(new SignerFields(screen, block, words, typing, changed));
            counts.add(block);
        }
        typing.addChoice("signers", used, counts);
        more =
                Parts.secondary(
                        Command.of(
                                screen + "-signer-more",
                                words.of("kit.signer.more"),
                                Feather.PLUS,
                                () -> used.set(used.get() + 1)));
        fewer =
                Parts.secondary(
                        Command.of(
                                screen + "-signer-fewer",
                                words.of("kit.signer.fewer"),
                                Feather.MINUS,
                                () -> used.set(used.get() - 1)));
        VBox field = Fields.labelled(screen + "-signers", label, shown);
        root.getChildren().addAll(field, new HBox(8, more, fewer));
        showUsed();
        used.subscribe(
                (before, after) -> {
                    showUsed();
                    changed.run();
                });
    }

    /// All of it, with the buttons for another block and one less.
    public VBox root() {
        return root;
    }

    /// The blocks with their label, to tell below them what is wrong.
    public VBox labelled() {
        return (VBox) root.getChildren().getFirst();
    }

    /// Fills them with what the book has.
    public void show(List<OfficeForm.Signer> signers) {
        for (int block = 0; block < blocks.size(); block++) {
            blocks.get(block)
                    .show(
                            block < signers.size()
                                    ? signers.get(block)
                                    : OfficeForm.Signer.plain("", "", ""));
        }
        used.set(Math.max(1, signers.size()));
    }

    public List<OfficeForm.Signer> typed() {
        return blocks.stream().limit(used.get()).map(SignerFields::typed).toList();
    }

    /// Offers names of those who could sign.
    public void offer(List<OfficeForm.Signer> candidates) {
        blocks.forEach(it -> it.offer(candidates));
    }

    /// Lets them have a key.
    ///
    /// @return whether it was one for them
    public boolean pressed(KeyEvent event) {
        return blocks.stream().anyMatch(it -> it.pressed(event));
    }

    private void showUsed() {
        shown.getChildren()
                .setAll(blocks.stream().limit(used.get()).map(SignerFields::root).toList());
        more.setDisable(used.get() >= Signatory.MOST);
        fewer.setDisable(used.get() <= 1);
    }
}
