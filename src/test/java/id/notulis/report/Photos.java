package id.notulis.report;

import id.notulis.model.meeting.Dossier;
import id.notulis.model.meeting.Photo;
import id.notulis.testkit.Ids;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;

/// Photos for tests: real JPEG and PNG files, in an album that knows them by made-up hashes.
final class Photos {

    private static final List<int[]> SHAPES =
            List.of(
                    new int[] {400, 300},
                    new int[] {300, 400},
                    new int[] {800, 200},
                    new int[] {200, 800},
                    new int[] {320, 180},
                    new int[] {300, 300});

    private final List<Photo> photos = new ArrayList<>();
    private final List<byte[]> contents = new ArrayList<>();

    private Photos() {}

    /// Photos of all shapes, upright and across, from a panorama to a tower, in turn; every fifth
    /// is a PNG.
    static Photos of(int number) {
        Photos photos = new Photos();
        for (int index = 0; index < number; index++) {
            int[] shape = SHAPES.get(index % SHAPES.size());
            boolean png = index % 5 == 4;
            photos.add(
                    image(shape[0], shape[1], index, png ? "png" : "jpeg"),
                    "Keterangan foto ke-" + (index + 1),
                    index % 3 == 0 ? "" : "Dok. Humas");
        }
        return photos;
    }

    /// A single photo with the same words for everything it has.
    static Photos named(String words) {
        Photos photos = new Photos();
        photos.add(image(300, 200, 0, "jpeg"), words, words);
        return photos;
    }

    /// A single photo of at least so many bytes.
    static Photos heavy(int bytes) {
        int side = (int) Math.ceil(Math.sqrt(bytes / 3.0)) + 1;
        BufferedImage noise = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        SplittableRandom random = new SplittableRandom(5);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                noise.setRGB(x, y, random.nextInt());
            }
        }
        Photos photos = new Photos();
        photos.add(written(noise, "png"), "Foto besar", "Foto: Dok. Humas");
        return photos;
    }

    void add(byte[] content, String caption, String credit) {
        photos.add(
                new Photo(
                        Ids.from(2_000_000 + photos.size()).next(),
                        "foto/" + photos.size() + ".jpg",
                        caption,
                        credit,
                        Optional.of("%064d".formatted(photos.size()))));
        contents.add(content);
    }

    List<byte[]> contents() {
        return contents;
    }

    /// The same with these photos in the place of the meeting's own.
    Sources in(Sources sources) {
        Dossier dossier = sources.dossier();
        return new Sources(
                        new Dossier(dossier.meeting().withPhotos(photos), dossier.agreements()),
                        sources.profile(),
                        sources.lists(),
                        sources.readers())
                .numbered(sources.number())
                .signedBy(sources.signers())
                .inviting(sources.invitation())
                .published(sources.publication())
                .illustrated(sha256 -> Optional.of(contents.get(Integer.parseInt(sha256))));
    }

    private static byte[] image(int width, int height, int number, String format) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        Color colour = Color.getHSBColor(number / 12f, 0.5f, 0.9f);
        pen.setPaint(new GradientPaint(0, 0, colour, width, height, Color.WHITE));
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLACK);
        pen.drawRect(2, 2, width - 5, height - 5);
        pen.drawString("foto " + (number + 1), width / 2 - 20, height / 2);
        pen.dispose();
        return written(image, format);
    }

    private static byte[] written(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
