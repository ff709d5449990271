package id.notulis.ui.documents.preview;

import id.notulis.i18n.Message;
import id.notulis.model.profile.Page.Paper;
import java.util.List;

/// What a sheet of paper is called.
public final class SheetName {

    private static final double POINTS = 72 / 25.4;

    /// In points; "F4" means sheets as much as that apart.
    private static final double NEAR = 6;

    private static final List<Paper> SIZES = List.of(Paper.A4, Paper.F4);

    private SheetName() {}

    /// @param width in points, as the sheet lies
    /// @param height in points
    public static Message of(double width, double height) {
        String name = name(Math.min(width, height), Math.max(width, height));
        return Message.of(
                width > height ? "documents.paper.across" : "documents.paper.upright", name);
    }

    private static String name(double narrow, double wide) {
        return SIZES.stream()
                .filter(it -> Math.abs(it.width() * POINTS - narrow) < NEAR)
                .filter(it -> Math.abs(it.height() * POINTS - wide) < NEAR)
                .findFirst()
                .map(Paper::name)
                .orElseGet(
                        () ->
                                Math.round(narrow / POINTS)
                                        + " × "
                                        + Math.round(wide / POINTS)
                                        + " mm");
    }
}
