package id.notulis.architecture.canaries.work;

import javafx.scene.Scene;

record Borrowing(Scene scene) {}
