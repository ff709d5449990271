package id.notulis.ui.people;

import id.notulis.model.people.PersonName;
import id.notulis.model.people.PrintedName;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Words;
import id.notulis.work.PeopleRegister;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A name as it stands on paper and in messages.
final class PrintedCards {

    private final Words words;
    private final Label hint = Parts.styled("", "nt-12", "text-muted");
    private final Label text = line("printed-text");
    private final Label message = line("printed-message");
    private final Label post = line("printed-post");
    private final Label signature = line("printed-signature", "nt-people-signature");
    private final Label below = line("printed-below");
    private final Label missing = line("printed-missing", "nt-text-warning");
    private final VBox root;

    PrintedCards(Words words) {
        this.words = words;
        VBox written =
                new VBox(
                        4,
                        Parts.muted(words.of("people.printed.text")),
                        text,
                        Parts.muted(words.of("people.printed.message")),
                        message);
        written.getStyleClass().add("nt-people-card");
        VBox block = new VBox(post, space(), signature, below, missing);
        block.setAlignment(Pos.TOP_CENTER);
        missing.setText(words.of("people.printed.missing"));
        missing.managedProperty().bind(missing.visibleProperty());
        below.managedProperty().bind(below.visibleProperty());
        VBox signed = new VBox(8, Parts.muted(words.of("people.printed.signature")), block);
        signed.getStyleClass().add("nt-people-card");
        Halves cards = new Halves(written, signed);
        HBox head = new HBox(8, Parts.heading(words.of("people.printed")), hint);
        head.setAlignment(Pos.BASELINE_LEFT);
        root = new VBox(8, head, cards);
    }

    VBox root() {
        return root;
    }

    /// @param proposed whether titles are spelled as somebody has yet to agree to
    void show(PersonName name, String position, String number, boolean proposed) {
        hint.setText(proposed ? words.of("people.printed.proposed") : "");
        String printed = PrintedName.text(name);
        text.setText(position.isBlank() ? printed : position + ", " + printed);
        message.setText(position.isBlank() ? printed : printed + " (" + position + ')');
        PrintedName.Signature signed = PrintedName.signature(name, number);
        post.setText(position.toUpperCase(Locale.ROOT));
        signature.setText(signed.name());
        below.setText(String.join("\n", signed.below()));
        below.setVisible(!signed.below().isEmpty());
        missing.setVisible(PeopleRegister.isNumberMissing(name, number));
    }

    /// Two cards side by side, as high as the higher one is at half the width.
    private static final class Halves extends Region {

        private static final double GAP = 16;

        private final Region left;
        private final Region right;

        private Halves(Region left, Region right) {
            this.left = left;
            this.right = right;
            getChildren().addAll(left, right);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computeMinWidth(double height) {
            return 0;
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        @Override
        protected double computePrefHeight(double width) {
            double half = half(width < 0 ? getWidth() : width);
            return Math.max(left.prefHeight(half), right.prefHeight(half));
        }

        @Override
        protected void layoutChildren() {
            double half = half(getWidth());
            left.resizeRelocate(0, 0, half, getHeight());
            right.resizeRelocate(half + GAP, 0, getWidth() - half - GAP, getHeight());
        }

        private static double half(double width) {
            return Math.max(0, Math.floor((width - GAP) / 2));
        }
    }

    private static Region space() {
        Region space = new Region();
        space.getStyleClass().add("nt-people-space");
        return space;
    }

    private static Label line(String id, String... classes) {
        Label label = Parts.styled("", classes);
        label.getStyleClass().add("nt-13");
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
