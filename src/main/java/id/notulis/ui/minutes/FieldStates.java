package id.notulis.ui.minutes;

import javafx.css.PseudoClass;

/// States of what is typed, for the style sheet.
final class FieldStates {

    /// What is told below a field is a doubt, not a refusal.
    static final PseudoClass DOUBT = PseudoClass.getPseudoClass("doubt");

    /// Chosen among what is offered.
    static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private FieldStates() {}
}
