package id.notulis.testkit;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/// Photos as cameras and telephones store them: blue, their top left quarter red.
public final class CameraPhotos {

    private CameraPhotos() {}

    /// @param format `jpeg` or `png`
    public static byte[] of(int width, int height, String format) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean corner = x < width / 2 && y < height / 2;
                image.setRGB(x, y, (corner ? Color.RED : Color.BLUE).getRGB());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!ImageIO.write(image, format, out)) {
            throw new IOException("no writer of " + format);
        }
        return out.toByteArray();
    }

    /// A JPEG that says how the camera was held; another format, which cannot, as it is.
    ///
    /// @param orientation 1 to 8, as EXIF counts them
    public static byte[] turned(byte[] jpeg, int orientation) {
        if (jpeg[0] != (byte) 0xFF) {
            return jpeg;
        }
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putChar((char) 0xFFE1).putChar((char) 34);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put((byte) 'M').put((byte) 'M').putChar((char) 42).putInt(8);
        exif.putChar((char) 1).putChar((char) 0x0112).putChar((char) 3).putInt(1);
        exif.putChar((char) orientation).putChar((char) 0).putInt(0);
        return ByteBuffer.allocate(jpeg.length + 36)
                .put(jpeg, 0, 2)
                .put(exif.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }
}
