package id.notulis.ui.minutes;

import id.notulis.model.meeting.Photo;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Session;
import id.notulis.ui.kit.TypedField;
import id.notulis.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One photo with what is on it and who took it, both typed where they stand. Enter, or leaving the
/// field, keeps them; Esc takes back what was typed. What was typed and neither stands in the field
/// again, as [TypedField] says.
final class PhotoCard {

    private static final double WIDTH = 248;

    private final Photo photo;
    private final BiConsumer<String, String> describe;
    private final TextField caption = new TextField();
    private final TextField credit = new TextField();
    private final VBox root = new VBox(6);
    private final List<TypedField> typed = new ArrayList<>();
    private final Session session;
    private final Words words;

    /// @param number its place, from 1
    /// @param describe takes caption and credit
    /// @param move moves it by so many places
    /// @param remove takes it out
    PhotoCard(
            Session session,
            Words words,
            Thumbnails thumbnails,
            Photo photo,
            int number,
            BiConsumer<String, String> describe,
            IntConsumer move,
            Runnable remove) {
        this.session = session;
        this.words = words;
        this.photo = photo;
        this.describe = describe;
        ImageView view = new ImageView();
        view.setPreserveRatio(true);
        view.setFitWidth(WIDTH);
        view.setFitHeight(WIDTH * 0.7);
        StackPane frame = new StackPane(view);
        frame.getStyleClass().add("nt-photo-frame");
        Label missing = Parts.muted(words.of("side.photo.missing", photo.file()));
        missing.setWrapText(true);
        photo.sha256()
                .ifPresentOrElse(
                        it ->
                                thumbnails.get(
                                        it,
                                        image ->
                                                image.ifPresentOrElse(
                                                        view::setImage,
                                                        () -> frame.getChildren().setAll(missing))),
                        () -> frame.getChildren().setAll(missing));
        String about = TypedPlaces.caption(photo.id());
        caption.setId("photo-caption-" + number);
        TypedField what = field(caption, about, words.of("side.photo.caption"), photo.caption());
        String by = TypedPlaces.credit(photo.id());
        credit.setId("photo-credit-" + number);
        TypedField whose = field(credit, by, words.of("side.photo.credit"), photo.credit());
        HBox tools =
                new HBox(
                        4,
                        Parts.styled(Integer.toString(number), "nt-count"),
                        Parts.gap(),
                        Parts.icon(
                                Command.of(
                                        "photo-up-" + number,
                                        words.of("side.photo.up"),
                                        Feather.ARROW_UP,
                                        () -> move.accept(-1))),
                        Parts.icon(
                                Command.of(
                                        "photo-down-" + number,
                                        words.of("side.photo.down"),
                                        Feather.ARROW_DOWN,
                                        () -> move.accept(1))),
                        Parts.icon(
                                Command.of(
                                        "photo-remove-" + number,
                                        words.of("side.photo.remove"),
                                        Feather.TRASH_2,
                                        remove)));
        tools.setAlignment(Pos.CENTER_LEFT);
        root.setId("photo-" + number);
        root.getStyleClass().add("nt-photo");
        root.setFocusTraversable(true);
        root.setAccessibleText(words.of("side.photo.read", number, photo.caption()));
        root.getChildren().addAll(frame, caption, what.note(), credit, whose.note(), tools);
        root.setOnKeyPressed(
                event -> {
                    boolean own = root.isFocused();
                    if (own && event.getCode() == KeyCode.DELETE) {
                        event.consume();
                        remove.run();
                    } else if (own
                            && (event.getCode() == KeyCode.F2
                                    || event.getCode() == KeyCode.ENTER)) {
                        event.consume();
                        caption.requestFocus();
                    } else if (event.isAltDown() && event.getCode() == KeyCode.UP) {
                        event.consume();
                        move.accept(-1);
                    } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
                        event.consume();
                        move.accept(1);
                    }
                });
    }

    VBox root() {
        return root;
    }

    private TypedField field(TextField field, String place, String label, String value) {
        TypedField typing = new TypedField(session, words, field, "Enter");
        typing.show(place, value);
        typed.add(typing);
        field.setPromptText(label);
        field.setAccessibleText(label);
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        take();
                    } else if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        typing.drop();
                        typing.show(place, value);
                        root.requestFocus();
                    }
                });
        field.focusedProperty()
                .subscribe(
                        (before, focused) -> {
                            if (before && typed.stream().allMatch(TypedField::mayReplace)) {
                                take();
                            }
                        });
        return typing;
    }

    private void take() {
        if (!caption.getText().equals(photo.caption())
                || !credit.getText().equals(photo.credit())) {
            describe.accept(caption.getText(), credit.getText());
        }
    }
}
