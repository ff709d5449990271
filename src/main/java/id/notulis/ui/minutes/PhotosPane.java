package id.notulis.ui.minutes;

import id.notulis.model.Id;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Meeting;
import id.notulis.model.meeting.Photo;
import id.notulis.notula.Typed;
import id.notulis.ui.kit.Command;
import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.Reply;
import id.notulis.ui.kit.Undoing;
import id.notulis.work.Edit;
import id.notulis.work.Op;
import id.notulis.work.PhotoEdits;
import id.notulis.work.PhotoIntake;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The photos of the meeting: dropped, chosen as files, or pasted.
final class PhotosPane {

    private final Desk desk;
    private final MeetingModel model;
    private final Thumbnails thumbnails;
    private final VBox cards = new VBox(12);
    private final ScrollPane scroll = new ScrollPane(cards);
    private final VBox root = new VBox();
    private final Button choose;
    private final Label hint;
    private final List<Command> commands;
    private List<Photo> shown = List.of();

    PhotosPane(Desk desk, MeetingModel model) {
        this.desk = desk;
        this.model = model;
        thumbnails = new Thumbnails(desk.session());
        commands =
                List.of(
                        Command.of(
                                "photos-add",
                                desk.words().of("side.photos.add"),
                                Feather.IMAGE,
                                this::choose),
                        Command.of(
                                "photos-later",
                                desk.words().of("side.photos.later"),
                                Feather.CAMERA,
                                this::announce));
        choose = Parts.secondary(commands.getFirst());
        choose.setMaxWidth(Double.MAX_VALUE);
        hint = Parts.muted(desk.words().of("side.photos.hint"));
        hint.setWrapText(true);
        VBox head = new VBox(6, choose, hint);
        head.getStyleClass().add("nt-side-head");
        cards.getStyleClass().add("nt-photos");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.setId("photos");
        root.getChildren().addAll(head, scroll);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.onShow(this::show);
    }

    Region root() {
        return root;
    }

    Node firstFocus() {
        return choose;
    }

    List<Command> commands() {
        return commands;
    }

    /// Takes photos from files.
    void take(List<Path> files) {
        take(() -> files.stream().map(PhotoIntake::from).toList(), false);
    }

    /// For a photo somebody else took and will send.
    private void announce() {
        model.meeting().map(Meeting::id).map(TypedPlaces::sender).ifPresent(this::announce);
    }

    private void announce(String place) {
        new Prompt<Meeting>(
                        desk,
                        place,
                        desk.words().of("side.photos.later"),
                        desk.words().of("side.photos.credit"),
                        "",
                        (credit, then) ->
                                model.enter(
                                        Set.of(place),
                                        Op.PHOTOS,
                                        it -> PhotoEdits.announce(it, credit),
                                        then))
                .show();
    }

    private void choose() {
        List<Path> files =
                desk.files()
                        .openSeveral(
                                desk.words().of("side.photos.add"),
                                desk.words().of("side.tab.photos"),
                                List.of("*.jpg", "*.jpeg", "*.png", "*.JPG", "*.JPEG", "*.PNG"));
        if (!files.isEmpty()) {
            take(files);
        }
    }

    /// @param unseen whether it is to be told that they were taken
    private void take(Supplier<List<Typed<PhotoIntake.Picture>>> intake, boolean unseen) {
        hint.setText(desk.words().of("side.photos.taking"));
        desk.session().ask(intake, Reply.of(it -> taken(it, unseen), why -> rest()));
    }

    private void taken(List<Typed<PhotoIntake.Picture>> pictures, boolean unseen) {
        rest();
        for (Typed<PhotoIntake.Picture> picture : pictures) {
            if (picture.value().isEmpty()) {
                tell(picture);
            }
        }
        List<PhotoIntake.Picture> good =
                pictures.stream().map(Typed::value).flatMap(Optional::stream).toList();
        if (!good.isEmpty()) {
            int before = model.meeting().map(it -> it.photos().size()).orElse(0);
            model.change(
                    Op.PHOTOS,
                    it -> PhotoEdits.add(it, good),
                    typed -> added(typed, before, unseen));
        }
    }

    private void added(Typed<Meeting> typed, int before, boolean unseen) {
        if (typed.value().isEmpty()) {
            tell(typed);
            return;
        }
        int more = typed.value().get().photos().size() - before;
        if (more == 0) {
            desk.toasts().told(desk.words().of("side.photos.known"));
        } else if (unseen) {
            new Undoing(desk).offer(desk.words().of("side.photos.taken", more));
        }
    }

    private void rest() {
        hint.setText(desk.words().of("side.photos.hint"));
    }

    private void change(Function<Id, Edit<Typed<Meeting>>> verb) {
        model.change(Op.PHOTOS, verb, this::tellRefusal);
    }

    private void remove(Photo photo) {
        model.<Meeting>change(
                Op.PHOTOS,
                it -> PhotoEdits.remove(it, photo.id()),
                typed -> {
                    tellRefusal(typed);
                    typed.value()
                            .ifPresent(
                                    it ->
                                            new Undoing(desk)
                                                    .offer(desk.words().of("side.photo.removed")));
                });
    }

    private <T> void tellRefusal(Typed<T> typed) {
        if (typed.value().isEmpty()) {
            tell(typed);
        }
    }

    private <T> void tell(Typed<T> refused) {
        refused.told().forEach(it -> desk.toasts().failed(desk.words().of(it)));
    }

    private void show(Dossier dossier) {
        List<Photo> now = dossier.meeting().photos();
        if (now.equals(shown)) {
            return;
        }
        String focused =
                cards.getScene() != null && cards.getScene().getFocusOwner() != null
                        ? String.valueOf(cards.getScene().getFocusOwner().getId())
                        : "";
        shown = now;
        cards.getChildren().clear();
        for (int index = 0; index < now.size(); index++) {
            cards.getChildren().add(card(now.get(index), index + 1).root());
        }
        Node back = focused.startsWith("photo-") ? cards.lookup('#' + focused) : null;
        if (back != null) {
            back.requestFocus();
        }
    }

    private PhotoCard card(Photo photo, int number) {
        return new PhotoCard(
                desk.session(),
                desk.words(),
                thumbnails,
                photo,
                number,
                (caption, credit) -> describe(photo.id(), caption, credit),
                by -> change(it -> PhotoEdits.move(it, photo.id(), by)),
                () -> remove(photo));
    }

    private void describe(Id photo, String caption, String credit) {
        model.enter(
                Set.of(TypedPlaces.caption(photo), TypedPlaces.credit(photo)),
                Op.PHOTOS,
                it -> PhotoEdits.describe(it, photo, caption, credit),
                this::tellRefusal);
    }

    private void pressed(KeyEvent event) {
        boolean paste = event.isShortcutDown() && event.getCode() == KeyCode.V;
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (paste && !typing && take(Clipboard.getSystemClipboard())) {
            event.consume();
        }
    }

    /// Takes what lies on a clipboard or was dropped.
    ///
    /// @return whether there was anything to take
    boolean take(Clipboard clipboard) {
        return take(clipboard, false);
    }

    /// The same while the photos are out of sight: it is told that they were taken.
    boolean takeFromAfar(Clipboard clipboard) {
        return take(clipboard, true);
    }

    private boolean take(Clipboard clipboard, boolean unseen) {
        Optional<PastedPhotos> photos = PastedPhotos.of(clipboard);
        photos.ifPresent(it -> take(() -> it.taken(pastedName()), unseen));
        return photos.isPresent();
    }

    private String pastedName() {
        return desk.words().of("side.photos.pasted");
    }
}
