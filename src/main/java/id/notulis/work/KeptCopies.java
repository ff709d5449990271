package id.notulis.work;

import id.notulis.i18n.Message;
import id.notulis.model.KeptFile;
import id.notulis.util.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Hands out copies of the files a book keeps. Takes its time: never on the thread of the window.
public final class KeptCopies {

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");

    /// What a system would run and not show. A book goes from hand to hand.
    private static final Set<String> PROGRAMS =
            Set.of(
                    "app",
                    "appimage",
                    "bat",
                    "cmd",
                    "com",
                    "command",
                    "cpl",
                    "desktop",
                    "exe",
                    "hta",
                    "jar",
                    "js",
                    "jse",
                    "lnk",
                    "msc",
                    "msi",
                    "msp",
                    "pif",
                    "ps1",
                    "py",
                    "reg",
                    "scf",
                    "scr",
                    "sh",
                    "url",
                    "vb",
                    "vbe",
                    "vbs",
                    "ws",
                    "wsf",
                    "wsh");

    private KeptCopies() {}

    /// A copy to look at, in a folder of its own that goes with the program. It cannot be written:
    /// what somebody changed in it would be lost.
    ///
    /// @throws Refused when the file is a program, is not in the book, or cannot be copied
    public static Path toLookAt(Workspace book, KeptFile file) {
        String name = name(file);
        if (PROGRAMS.contains(ending(name))) {
            throw new Refused(Message.of("meeting.file.program", file.name()));
        }
        byte[] bytes = bytes(book, file);
        try {
            Path folder = Files.createTempDirectory("notulis-");
            folder.toFile().deleteOnExit();
            Path copy = Files.write(folder.resolve(name), bytes);
            copy.toFile().deleteOnExit();
            if (!copy.toFile().setReadOnly()) {
                throw new Refused(Message.of("meeting.file.unwritten", folder));
            }
            return copy;
        } catch (IOException _) {
            throw new Refused(
                    Message.of("meeting.file.unwritten", System.getProperty("java.io.tmpdir")));
        }
    }

    /// Writes a copy, in the place of what was there.
    ///
    /// @throws Refused when it is not in the book or cannot be written
    public static Path save(Workspace book, KeptFile file, Path to) {
        byte[] bytes = bytes(book, file);
        try {
            if (Files.exists(to) && Files.isSameFile(to, book.path())) {
                throw new Refused(Message.of("meeting.file.book", to));
            }
            AtomicFile.write(to, out -> out.write(bytes));
            return to;
        } catch (IOException _) {
            throw new Refused(Message.of("meeting.file.unwritten", to));
        }
    }

    /// What a copy can be called on any system; a book of somebody else may hold any name.
    public static String name(KeptFile file) {
        String name = NOT_IN_NAMES.matcher(file.name()).replaceAll("-").strip();
        // Windows drops dots and blanks at the end, and would then run "x.exe."
        String plain = name.replaceAll("[. ]+$", "");
        return plain.isEmpty() ? "lampiran" : plain;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static byte[] bytes(Workspace book, KeptFile file) {
        return book.read(it -> it.file(file))
                .orElseThrow(() -> new Refused(Message.of("meeting.file.gone", file.name())));
    }
}
