package id.notulis.ui.settings;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/// One page of the settings.
interface Page {

    Region root();

    /// Reads what it shows.
    void show();

    /// Lets go of what it listens to.
    void hide();

    Node firstFocus();
}
