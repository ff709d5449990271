package id.notulis.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.notulis.layout.PageLayout;
import id.notulis.layout.docx.RefusedDocumentException;
import id.notulis.layout.page.Layout;
import id.notulis.layout.page.Op;
import id.notulis.layout.page.Page;
import id.notulis.testkit.DocxBuilder;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

/// Whatever a document holds, it is laid out in pages that can be drawn or is refused; anything
/// else is a fault.
///
/// The first byte tells what the others are, as in [TemplateFuzz]: a whole package, the markup of a
/// body (`m`), or steps through a vocabulary of what Word writes (`t`).
public final class LayoutFuzz {

    /// Asked for every paragraph: more are no fault, but no use to a fuzzer either.
    private static final int MOST_STEPS = 200_000;

    private LayoutFuzz() {}

    /// The entry a fuzzer calls.
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        byte[] rest = Arrays.copyOfRange(input, 1, input.length);
        check(
                switch (input[0]) {
                    case 'm' -> DocxBuilder.docx().add(new String(rest, UTF_8)).build();
                    case 't' -> Vocabulary.template(rest);
                    default -> rest;
                });
    }

    /// @throws AssertionError when a page cannot be drawn
    static void check(byte[] docx) {
        AtomicInteger steps = new AtomicInteger();
        try {
            Layout layout = PageLayout.of(docx, () -> steps.incrementAndGet() > MOST_STEPS);
            for (Page page : layout.pages()) {
                for (Op op : page.ops()) {
                    if (!isDrawable(op)) {
                        throw new AssertionError(op.toString());
                    }
                }
            }
        } catch (RefusedDocumentException e) {
            if (e.reason().key().isEmpty()) {
                throw new AssertionError("refused without a reason", e);
            }
        } catch (CancellationException e) {
            if (steps.get() <= MOST_STEPS) {
                throw new AssertionError("given up unasked", e);
            }
        }
    }

    private static boolean isDrawable(Op op) {
        return switch (op) {
            case Op.Text text ->
                    areFinite(text.x(), text.baseline(), text.width(), text.size())
                            && text.size() > 0
                            && !text.text().isEmpty()
                            && text.face().metrics().shows(text.text());
            case Op.Line line ->
                    areFinite(line.x1(), line.y1(), line.x2(), line.y2(), line.width())
                            && line.width() > 0;
            case Op.Rect rect -> areFinite(rect.x(), rect.y(), rect.width(), rect.height());
            case Op.Image image -> areFinite(image.x(), image.y(), image.width(), image.height());
        };
    }

    private static boolean areFinite(double... numbers) {
        return Arrays.stream(numbers).allMatch(Double::isFinite);
    }
}
