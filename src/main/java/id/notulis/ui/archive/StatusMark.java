package id.notulis.ui.archive;

import id.notulis.model.meeting.MeetingStatus;
import id.notulis.ui.kit.OneLine;
import id.notulis.ui.kit.Parts;
import id.notulis.ui.kit.StatusPill;
import id.notulis.ui.kit.Words;
import javafx.scene.layout.Pane;

/// The pill of a status as a row of the list keeps it: looks like the others, but is no label, and
/// its icon no node of its own kind but a letter of the icon font: styling those would be most of
/// what a row costs.
final class StatusMark extends Pane {

    private static final String COLOUR = "nt-pill-";
    private static final double BETWEEN = 4;

    private final Words words;
    private final OneLine icon = new OneLine("nt-glyph", "nt-12");
    private final OneLine word = new OneLine("nt-b");

    StatusMark(Words words) {
        this.words = words;
        getStyleClass().add("nt-pill");
        getChildren().addAll(icon, word);
        show(MeetingStatus.DRAFT);
    }

    void show(MeetingStatus status) {
        word.say(StatusPill.word(status, words));
        icon.say(Character.toString(StatusPill.icon(status).getCode()));
        String colour = StatusPill.colour(status);
        Parts.dyed(this, COLOUR, colour.isEmpty() ? "" : COLOUR + colour);
    }

    @Override
    protected double computePrefWidth(double height) {
        return getInsets().getLeft()
                + Math.ceil(icon.getLayoutBounds().getWidth())
                + BETWEEN
                + Math.ceil(word.getLayoutBounds().getWidth())
                + getInsets().getRight();
    }

    @Override
    protected double computePrefHeight(double width) {
        return getInsets().getTop() + Math.ceil(word.height()) + getInsets().getBottom();
    }

    @Override
    protected void layoutChildren() {
        double left = getInsets().getLeft();
        double sign = icon.getLayoutBounds().getHeight();
        icon.relocate(left, Math.rint((getHeight() - sign) / 2));
        double after = left + Math.ceil(icon.getLayoutBounds().getWidth()) + BETWEEN;
        word.lay(after, (getHeight() - word.height()) / 2, Double.MAX_VALUE);
    }
}
