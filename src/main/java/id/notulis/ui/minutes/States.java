package id.notulis.ui.minutes;

import javafx.css.PseudoClass;

/// States that the look of rows and fields follows.
final class States {

    static final PseudoClass QUOTED = PseudoClass.getPseudoClass("quoted");
    static final PseudoClass MOVED = PseudoClass.getPseudoClass("moved");
    static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private States() {}
}
