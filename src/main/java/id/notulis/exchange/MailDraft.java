package id.notulis.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;

/// A letter with files attached that nobody has sent yet, as a file mail programs open (RFC 5322,
/// RFC 2045). `X-Unsent` has Outlook open it to be written on; others show it as a letter that came
/// and offer to edit it as a new one.
public final class MailDraft {

    private static final String BOUNDARY = "=_notulis_berkas";
    private static final String END = "\r\n";
    private static final int LINE = 76;

    private static final Base64.Encoder LINES =
            Base64.getMimeEncoder(LINE, END.getBytes(StandardCharsets.US_ASCII));

    private MailDraft() {}

    /// Writes a letter.
    ///
    /// @param files by name, in order
    public static void write(
            OutputStream out, String subject, String text, Map<String, byte[]> files)
            throws IOException {
        line(out, "X-Unsent: 1");
        line(out, "Subject: " + worded(subject));
        line(out, "MIME-Version: 1.0");
        line(out, "Content-Type: multipart/mixed; boundary=\"" + BOUNDARY + '"');
        line(out, "");
        part(out, "text/plain; charset=utf-8", "", text.getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            part(out, type(file.getKey()), file.getKey(), file.getValue());
        }
        line(out, "--" + BOUNDARY + "--");
    }

    private static void part(OutputStream out, String type, String name, byte[] content)
            throws IOException {
        line(out, "--" + BOUNDARY);
        line(out, "Content-Type: " + type);
        line(out, "Content-Transfer-Encoding: base64");
        if (!name.isEmpty()) {
            String encoded =
                    URLEncoder.encode(name, StandardCharsets.UTF_8)
                            .replace("+", "%20")
                            .replace("*", "%2A");
            line(out, "Content-Disposition: attachment;");
            line(out, " filename*=utf-8''" + encoded);
        }
        line(out, "");
        out.write(LINES.encode(content));
        line(out, "");
    }

    /// Words in pieces that fit a line and are whole characters each.
    private static String worded(String subject) {
        StringBuilder worded = new StringBuilder();
        StringBuilder piece = new StringBuilder();
        subject.replaceAll("\\p{Cntrl}", " ")
                .codePoints()
                .forEach(
                        point -> {
                            piece.appendCodePoint(point);
                            if (piece.toString().getBytes(StandardCharsets.UTF_8).length > 36) {
                                encode(piece, worded);
                            }
                        });
        encode(piece, worded);
        return worded.toString();
    }

    private static void encode(StringBuilder piece, StringBuilder to) {
        if (!piece.isEmpty()) {
            byte[] bytes = piece.toString().getBytes(StandardCharsets.UTF_8);
            to.append(to.isEmpty() ? "" : END + ' ')
                    .append("=?utf-8?B?")
                    .append(Base64.getEncoder().encodeToString(bytes))
                    .append("?=");
            piece.setLength(0);
        }
    }

    private static String type(String name) {
        int dot = name.lastIndexOf('.');
        // cameras write IMG_0001.JPG
        return switch (dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT)) {
            case ".docx" ->
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case ".txt" -> "text/plain; charset=utf-8";
            case ".jpg", ".jpeg" -> "image/jpeg";
            case ".png" -> "image/png";
            case ".zip" -> "application/zip";
            default -> "application/octet-stream";
        };
    }

    private static void line(OutputStream out, String text) throws IOException {
        out.write((text + END).getBytes(StandardCharsets.US_ASCII));
    }
}
