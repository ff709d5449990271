package id.notulis.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/// A light grey picture, in whose place that of a field stands.
enum Placeholder {
    PHOTO(
            "foto.png",
            "89504e470d0a1a0a0000000d4948445200000004000000030800000000919ff1"
                    + "1a0000000e4944415478da63b809040c7002004c590a2d254ca3200000000049"
                    + "454e44ae426082"),
    EMBLEM(
            "lambang.png",
            "89504e470d0a1a0a0000000d4948445200000001000000010800000000"
                    + "3a7e9b550000000a49444154789c63b8090000db00da64d5bd78000000"
                    + "0049454e44ae426082");

    private final String file;
    private final String png;

    Placeholder(String file, String png) {
        this.file = file;
        this.png = png;
    }

    /// Puts it at the end of a paragraph.
    ///
    /// @param field what Word shows as the alternative text
    /// @param width in English Metric Units, as the height
    void putInto(XWPFParagraph paragraph, String field, int width, int height) {
        var content = new ByteArrayInputStream(HexFormat.of().parseHex(png));
        var run = paragraph.createRun();
        try {
            run.addPicture(content, PictureType.PNG, file, width, height)
                    .getCTPicture()
                    .getNvPicPr()
                    .getCNvPr()
                    .setDescr("");
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException(file, e);
        }
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(field);
    }
}
