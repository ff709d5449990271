package id.notulis.ui.home;

import id.notulis.ui.kit.Desk;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.View;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// What needs attention.
public final class HomeView implements View {

    private final BorderPane root = new BorderPane();

    public HomeView(Desk desk) {
        root.setId("home");
        HBox header = new HBox(Parts.title(desk.words().of("shell.place.home")));
        header.getStyleClass().add("nt-page-header");
        root.setTop(header);
        root.setCenter(Parts.empty(Feather.COFFEE, desk.words().of("home.empty")));
        root.setFocusTraversable(true);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show() {}

    @Override
    public void hide() {}

    @Override
    public Node firstFocus() {
        return root;
    }
}
