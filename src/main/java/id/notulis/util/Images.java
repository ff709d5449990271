package id.notulis.util;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/// Makes pictures fit for a book: upright, no larger than a page can show, in a form every Word
/// reads. What a camera or telephone writes into a picture beside it (place, device) stays behind.
public final class Images {

    /// The longer side of what is kept, in pixels: a photo over the whole width of A4 at 300 dots
    /// per inch.
    public static final int LONG_SIDE = 2_000;

    private static final float QUALITY = 0.85f;

    /// While decoding, at most about so many pixels are held; what is larger is read with every
    /// second, third, ... pixel.
    private static final long MOST_DECODED = 12_000_000;

    private Images() {}

    /// Makes a picture fit. One that is fit already, upright, small enough and without more beside
    /// the picture than a header, is made anew all the same, so that nothing beside it stays.
    ///
    /// @return JPEG, or PNG when the picture has places that show through; nothing when it is
    ///   neither of them, claims more pixels than any camera makes, or is broken
    public static Optional<byte[]> fit(byte[] content) {
        return fit(content, LONG_SIDE);
    }

    /// @param longSide the longer side of the result, at most
    public static Optional<byte[]> fit(byte[] content, int longSide) {
        Optional<ImageHeader> header =
                ImageHeader.of(content).filter(it -> it.pixels() <= ImageHeader.MOST_PIXELS);
        if (header.isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<BufferedImage> decoded = decoded(content, header.get(), longSide);
            if (decoded.isEmpty()) {
                return Optional.empty();
            }
            BufferedImage shown = decoded.get();
            boolean glass = shown.getColorModel().hasAlpha();
            BufferedImage upright =
                    upright(scaled(shown, longSide, glass), ExifOrientation.of(content), glass);
            return Optional.of(glass ? png(upright) : jpeg(upright));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException _) {
            // the decoders of the platform tell broken content by any of these
            return Optional.empty();
        }
    }

    /// Packs pixels, for a picture that comes from nowhere but the clipboard.
    ///
    /// @param argb one number a pixel, row by row
    /// @param width of a row
    public static Optional<byte[]> png(int[] argb, int width) {
        int height = argb.length / width;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, argb, 0, width);
        try {
            return Optional.of(
                    png(
                            opaque(argb)
                                    ? drawn(image, width, height, new AffineTransform(), false)
                                    : image));
        } catch (IOException _) {
            // writing into memory fails only where the platform has no writer of PNG
            return Optional.empty();
        }
    }

    private static boolean opaque(int[] argb) {
        return Arrays.stream(argb).allMatch(pixel -> pixel >>> 24 == 0xFF);
    }

    private static Optional<BufferedImage> decoded(byte[] content, ImageHeader header, int longSide)
            throws IOException {
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers =
                    ImageIO.getImageReadersByFormatName(header.format().name());
            if (in == null || !readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                ImageReadParam how = reader.getDefaultReadParam();
                int step = step(header, longSide);
                how.setSourceSubsampling(step, step, 0, 0);
                return Optional.of(reader.read(0, how));
            } finally {
                reader.dispose();
            }
        }
    }

    /// Which pixels are read: all, every second one, ... so that what is read is still larger than
    /// what is made of it, where memory allows.
    private static int step(ImageHeader header, int longSide) {
        int step = Math.max(1, Math.max(header.width(), header.height()) / (2 * longSide));
        while (header.pixels() / ((long) step * step) > MOST_DECODED) {
            step++;
        }
        return step;
    }

    private static BufferedImage scaled(BufferedImage image, int longSide, boolean glass) {
        int longer = Math.max(image.getWidth(), image.getHeight());
        double factor = Math.min(1, (double) longSide / longer);
        int width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        return drawn(
                image,
                width,
                height,
                AffineTransform.getScaleInstance(
                        (double) width / image.getWidth(), (double) height / image.getHeight()),
                glass);
    }

    private static BufferedImage upright(
            BufferedImage image, ExifOrientation orientation, boolean glass) {
        if (orientation == ExifOrientation.UPRIGHT) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean lying = orientation.lying();
        return drawn(
                image,
                lying ? height : width,
                lying ? width : height,
                new AffineTransform(orientation.matrix(width, height)),
                glass);
    }

    private static BufferedImage drawn(
            BufferedImage image, int width, int height, AffineTransform transform, boolean glass) {
        BufferedImage drawn =
                new BufferedImage(
                        width,
                        height,
                        glass ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        try {
            graphics.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.setRenderingHint(
                    RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            if (!glass) {
                graphics.setColor(Color.WHITE);
                graphics.fillRect(0, 0, width, height);
            }
            graphics.drawImage(image, transform, null);
        } finally {
            graphics.dispose();
        }
        return drawn;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!ImageIO.write(image, "png", out)) {
            throw new IOException("no writer of PNG");
        }
        return out.toByteArray();
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
