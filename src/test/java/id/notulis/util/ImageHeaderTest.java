package id.notulis.util;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ImageHeaderTest {

    @ParameterizedTest
    @CsvSource({"png, PNG", "jpg, JPEG"})
    void readsTheSizeOfRealPictures(String writer, ImageHeader.Format format) throws IOException {
        assertThat(ImageHeader.of(picture(writer))).hasValue(new ImageHeader(format, 37, 21));
    }

    @ParameterizedTest
    @CsvSource({"png", "jpg"})
    void aTruncatedPictureNeverFails(String writer) throws IOException {
        byte[] whole = picture(writer);
        for (int length = 0; length < whole.length; length++) {
            assertThat(ImageHeader.of(Arrays.copyOf(whole, length)))
                    .as("cut at %s", length)
                    .satisfiesAnyOf(
                            header -> assertThat(header).isEmpty(),
                            header -> assertThat(header.orElseThrow().width()).isEqualTo(37));
        }
    }

    @Test
    void randomBytesBehindASignatureNeverFail() {
        long seed = System.nanoTime();
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 2000; round++) {
            byte[] content = new byte[random.nextInt(60) + 3];
            random.nextBytes(content);
            content[0] = (byte) 0xFF;
            content[1] = (byte) 0xD8;
            content[2] = (byte) 0xFF;
            assertThat(ImageHeader.of(content)).as("seed %s", seed).isNotNull();
        }
    }

    @Test
    void textIsNoPicture() {
        assertThat(ImageHeader.of("Notula: Rapat".repeat(9).getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    private static byte[] picture(String writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(37, 21, BufferedImage.TYPE_INT_RGB), writer, out);
        return out.toByteArray();
    }
}
