package id.notulis.architecture.canaries.ui.home;

import javafx.application.Platform;

class Hopping {

    void hop() {
        Platform.runLater(() -> {});
    }
}
