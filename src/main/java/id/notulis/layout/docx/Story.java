package id.notulis.layout.docx;

import java.util.function.BooleanSupplier;

/// What the readers of one part share.
///
/// @param links of the part that is read
/// @param numbers how pages are numbered where it stands
/// @param cancelled asked from time to time; whoever finds it true gives up
record Story(
        Styles styles,
        TextStyles texts,
        Numbering numbering,
        Pictures pictures,
        Charts charts,
        Tally tally,
        Links links,
        NumberFormat numbers,
        BooleanSupplier cancelled) {

    Story in(Links other, NumberFormat format) {
        return new Story(
                styles, texts, numbering, pictures, charts, tally, other, format, cancelled);
    }
}
