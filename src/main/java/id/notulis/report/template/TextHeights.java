package id.notulis.report.template;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How tall a picture may be where it stands, in EMU, 360,000 to the centimetre: what is higher
/// than the page is cut off in Word, or drives an empty page before it.
///
/// A tenth of the text area is left free, for the line the picture stands in and its caption.
final class TextHeights {

    private static final long EMU_PER_TWIP = 635;
    private static final long A4_HEIGHT = 16_838;
    private static final long INCH = 1_440;
    private static final long LONGEST_PAGE = 31_680;

    private final IdentityHashMap<Element, Long> byBlock = new IdentityHashMap<>();
    private long smallest = height(null);

    /// @param document the root of the main part, whose pages all stories stand on
    TextHeights(Element document) {
        Element body = document.child("w:body");
        if (body != null) {
            read(body);
        }
    }

    private void read(Element body) {
        List<Element> blocks = new ArrayList<>();
        for (Piece child : body.children()) {
            if (child instanceof Element block) {
                blocks.add(block);
            }
        }
        long height = 0;
        long least = Long.MAX_VALUE;
        for (Element block : blocks.reversed()) {
            Element section = sectionOf(block);
            if (section != null || height == 0) {
                height = height(section);
                least = Math.min(least, height);
            }
            byBlock.put(block, height);
        }
        smallest = least == Long.MAX_VALUE ? smallest : least;
    }

    private static @Nullable Element sectionOf(Element block) {
        if (block.is("w:sectPr")) {
            return block;
        }
        Element properties = block.is("w:p") ? block.child("w:pPr") : null;
        return properties == null ? null : properties.child("w:sectPr");
    }

    private static long height(@Nullable Element section) {
        Element size = section == null ? null : section.child("w:pgSz");
        Element margins = section == null ? null : section.child("w:pgMar");
        long page = size == null ? A4_HEIGHT : length(size.attribute("w:h"), A4_HEIGHT);
        long top = margins == null ? INCH : length(margins.attribute("w:top"), INCH);
        long bottom = margins == null ? INCH : length(margins.attribute("w:bottom"), INCH);
        long text = page - top - bottom;
        return Math.max(text, INCH) * EMU_PER_TWIP * 9 / 10;
    }

    /// A margin below zero is one that nothing may move.
    private static long length(@Nullable String twips, long otherwise) {
        if (twips == null) {
            return otherwise;
        }
        String digits = twips.startsWith("-") ? twips.substring(1) : twips;
        long length = Decimals.read(digits);
        return length < 0 ? otherwise : Math.min(length, LONGEST_PAGE);
    }

    /// The limit for what stands in an element: its page, and the row or text box around it when
    /// they have a height of their own.
    long limit(@Nullable Element place) {
        long limit = smallest;
        long own = Long.MAX_VALUE;
        for (Element at = place; at != null; at = at.parent()) {
            Long page = byBlock.get(at);
            limit = page == null ? limit : page;
            own = Math.min(own, own(at));
        }
        return Math.min(limit, own);
    }

    private static long own(Element element) {
        if (element.is("w:tr")) {
            Element properties = element.child("w:trPr");
            Element height = properties == null ? null : properties.child("w:trHeight");
            if (height != null && "exact".equals(height.attribute("w:hRule"))) {
                return positive(Decimals.read(height.attribute("w:val")) * EMU_PER_TWIP);
            }
        } else if (element.is("wp:inline") || element.is("wp:anchor")) {
            Element extent = element.child("wp:extent");
            if (extent != null && element.find("a:spAutoFit") == null) {
                return positive(Decimals.read(extent.attribute("cy")));
            }
        }
        return Long.MAX_VALUE;
    }

    private static long positive(long length) {
        return length > 0 ? length : Long.MAX_VALUE;
    }
}
