package id.notulis.util;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.testkit.CameraPhotos;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ImagesTest {

    @Test
    void aLargePhotoIsScaledToItsLongSide() throws IOException {
        Shown fit = fit(CameraPhotos.of(4_100, 3_000, "jpeg"));

        assertThat(fit.width()).isEqualTo(Images.LONG_SIDE);
        assertThat(fit.height()).isBetween(1_460, 1_466);
        assertThat(ImageHeader.of(fit.bytes()))
                .contains(new ImageHeader(ImageHeader.Format.JPEG, fit.width(), fit.height()));
    }

    @Test
    void aSmallPhotoKeepsItsSize() throws IOException {
        Shown fit = fit(CameraPhotos.of(300, 200, "png"));

        assertThat(fit.width()).isEqualTo(300);
        assertThat(ImageHeader.of(fit.bytes()).orElseThrow().format())
                .isEqualTo(ImageHeader.Format.JPEG);
    }

    @Test
    void whatShowsThroughStaysPng() throws IOException {
        BufferedImage glass = new BufferedImage(2_500, 10, BufferedImage.TYPE_INT_ARGB);

        Shown fit = fit(bytes(glass, "png"));

        assertThat(ImageHeader.of(fit.bytes()).orElseThrow().format())
                .isEqualTo(ImageHeader.Format.PNG);
        assertThat(fit.width()).isEqualTo(Images.LONG_SIDE);
        assertThat(decoded(fit).getRGB(5, 2) >>> 24).isZero();
    }

    /// Where the red top left quarter of what the camera stored comes to lie.
    @ParameterizedTest
    @CsvSource({
        "1, 80, 40, left, top",
        "2, 80, 40, right, top",
        "3, 80, 40, right, bottom",
        "4, 80, 40, left, bottom",
        "5, 40, 80, left, top",
        "6, 40, 80, right, top",
        "7, 40, 80, right, bottom",
        "8, 40, 80, left, bottom"
    })
    void aPhotoIsTurnedUpright(int tag, int width, int height, String side, String end)
            throws IOException {
        byte[] turned = CameraPhotos.turned(CameraPhotos.of(80, 40, "jpeg"), tag);

        Shown fit = fit(turned);

        assertThat(fit.width()).isEqualTo(width);
        assertThat(fit.height()).isEqualTo(height);
        int x = side.equals("left") ? width / 4 : 3 * width / 4;
        int y = end.equals("top") ? height / 4 : 3 * height / 4;
        assertThat(red(decoded(fit), x, y)).isTrue();
        assertThat(red(decoded(fit), width - 1 - x, height - 1 - y)).isFalse();
        assertThat(new String(fit.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void aPictureThatClaimsTooMuchIsNotDecoded() throws IOException {
        byte[] bomb = CameraPhotos.of(10, 10, "png");
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);

        assertThat(Images.fit(bomb)).isEmpty();
    }

    @Test
    void brokenContentIsRefusedAndNothingIsThrown() throws IOException {
        long seed = 20250604;
        Random random = new Random(seed);
        for (String format : new String[] {"jpeg", "png"}) {
            byte[] whole = CameraPhotos.turned(CameraPhotos.of(60, 40, format), 6);
            for (int round = 0; round < 300; round++) {
                byte[] broken = whole.clone();
                for (int hit = 0; hit <= random.nextInt(6); hit++) {
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt();
                }
                Optional<byte[]> fit = Images.fit(broken);
                assertThat(
                                fit.flatMap(ImageHeader::of).stream()
                                        .allMatch(it -> it.width() <= Images.LONG_SIDE))
                        .as("seed %d round %d", seed, round)
                        .isTrue();
            }
        }
        assertThat(Images.fit(new byte[0])).isEmpty();
        assertThat(Images.fit("bukan foto".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    private static Shown fit(byte[] content) {
        byte[] bytes = Images.fit(content).orElseThrow();
        ImageHeader header = ImageHeader.of(bytes).orElseThrow();
        return new Shown(bytes, header.width(), header.height());
    }

    private static byte[] bytes(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }

    private static BufferedImage decoded(Shown fit) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(fit.bytes()));
    }

    private static boolean red(BufferedImage image, int x, int y) {
        Color color = new Color(image.getRGB(x, y));
        return color.getRed() > 200 && color.getBlue() < 60;
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Shown(byte[] bytes, int width, int height) {}
}
