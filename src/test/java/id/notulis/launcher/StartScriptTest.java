package id.notulis.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// `packaging/notulis`, in a copy of the project's folders with a tiny program in place of the
/// real.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has a script of its own")
class StartScriptTest {

    private record Outcome(int code, String output, String errors) {}

    @TempDir private Path folder;

    private Path home;
    private Path script;
    private Path jar;
    private final Map<String, String> environment = new TreeMap<>();

    @BeforeEach
    void layTheProject() throws IOException {
        home = folder.toRealPath().resolve("rumah notulis");
        script = home.resolve("packaging/notulis");
        jar = home.resolve("target/notulis.jar");
        Files.createDirectories(script.getParent());
        Files.createDirectories(jar.getParent());
        Files.copy(Path.of("packaging/notulis"), script);
        assertThat(script.toFile().setExecutable(true)).isTrue();
        writeJar();
        environment.put("NOTULIS_JAVA_HOME", System.getProperty("java.home"));
    }

    @Test
    void handsArgumentsAndTheExitCodeThrough() {
        Outcome outcome = start(script, "import", "buku rapat.notulis", "a\"b'c $HOME *", "");

        assertThat(outcome.code).isEqualTo(7);
        assertThat(outcome.output)
                .isEqualTo("import\nbuku rapat.notulis\na\"b'c $HOME *\n\nno native folder\n");
        assertThat(outcome.errors).isEmpty();
    }

    @Test
    void findsItsHomeThroughLinks() throws IOException {
        Path first = Files.createSymbolicLink(folder.resolve("pertama"), script);
        Path second = Files.createSymbolicLink(folder.resolve("kedua"), first.getFileName());

        assertThat(start(second, "x").output).isEqualTo("x\nno native folder\n");
    }

    @Test
    void keepsLettersBeyondAsciiWhateverTheLocale() {
        environment.put("LC_ALL", "C");

        assertThat(start(script, "Café — 🙂").output).startsWith("Café — 🙂\n");
    }

    @Test
    void pointsAtTheNativeCodeOfThisSystem() throws IOException {
        for (String system : List.of("Linux", "Linux-Musl", "Mac")) {
            for (String processor : List.of("x86_64", "aarch64")) {
                Path code = home.resolve("target/native/" + system + "/" + processor);
                Files.createDirectories(code);
                Files.createFile(code.resolve("libsqlitejdbc.so"));
                Files.createFile(code.resolve("libsqlitejdbc.dylib"));
            }
        }

        assertThat(start(script).output).startsWith(home.resolve("target/native") + "/");
    }

    @Test
    void namesAWrongJavaHomeInBothLanguages() {
        environment.put("NOTULIS_JAVA_HOME", "/bukan/jdk");

        Outcome outcome = start(script);

        assertThat(outcome.code).isEqualTo(1);
        assertThat(outcome.output).isEmpty();
        assertThat(outcome.errors)
                .contains("bukan JDK 25", "is not a JDK 25")
                .contains("/bukan/jdk");
    }

    @Test
    void refusesAnOlderJdk() throws IOException {
        Path old = Files.createDirectories(folder.resolve("jdk-17"));
        for (String tool : List.of("java", "javac")) {
            writeScript(old.resolve("bin").resolve(tool), "exit 0");
        }
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
        environment.put("NOTULIS_JAVA_HOME", old.toString());

        assertThat(start(script).errors).contains("is not a JDK 25 or newer: " + old);
    }

    @Test
    void saysThatMavenIsMissingWhenNothingIsBuilt() throws IOException {
        Files.delete(jar);
        environment.put("PATH", pathWithoutMaven().toString());

        Outcome outcome = start(script);

        assertThat(outcome.code).isEqualTo(1);
        assertThat(outcome.output).isEmpty();
        assertThat(outcome.errors).contains("Maven, yang membangunnya", "Maven, which builds it");
    }

    @Test
    void buildsOnceAndSaysNothingOnStandardOutput() throws IOException {
        Path built = folder.resolve("sudah-dibangun.jar");
        Files.move(jar, built);
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Path tools = pathWithoutMaven();
        writeScript(
                tools.resolve("mvn"),
                "echo \"maven $*\"; echo once >>'%s'; cp '%s' '%s'"
                        .formatted(folder.resolve("log"), built, jar));
        environment.put("PATH", tools.toString());

        Outcome first = start(script, "x");
        Outcome second = start(script, "y");

        assertThat(first.output).isEqualTo("x\nno native folder\n");
        assertThat(first.errors).contains("Menyiapkan Notulis", "maven", home + "/pom.xml");
        assertThat(second.output).isEqualTo("y\nno native folder\n");
        assertThat(second.errors).isEmpty();
        assertThat(folder.resolve("log")).hasContent("once");
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws IOException {
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Path source = home.resolve("src/main/java/New.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "class New {}");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2025-01-01T00:00:00Z")));
        Path tools = pathWithoutMaven();
        writeScript(tools.resolve("mvn"), "exit 1");
        environment.put("PATH", tools.toString());

        Outcome outcome = start(script);

        assertThat(outcome.code).isEqualTo(1);
        assertThat(outcome.errors).contains("tidak dapat dibangun", "could not be built");
    }

    private Outcome start(Path command, String... args) {
        List<String> line = new ArrayList<>(List.of(command.toString()));
        line.addAll(List.of(args));
        Path output = folder.resolve("output");
        Path errors = folder.resolve("errors");
        var builder =
                new ProcessBuilder(line)
                        .directory(folder.toFile())
                        .redirectOutput(output.toFile())
                        .redirectError(errors.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_"));
        builder.environment().putAll(environment);
        try {
            int code = builder.start().waitFor();
            return new Outcome(code, Files.readString(output), Files.readString(errors));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// A folder for `PATH` with what the script calls and no Maven.
    private Path pathWithoutMaven() throws IOException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("readlink", "find", "head", "touch", "uname", "cp")) {
            for (Path place : List.of(Path.of("/usr/bin"), Path.of("/bin"))) {
                if (Files.exists(place.resolve(tool))) {
                    writeScript(tools.resolve(tool), "exec " + place.resolve(tool) + " \"$@\"");
                }
            }
        }
        return tools;
    }

    private static void writeScript(Path file, String commands) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + commands + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private void writeJar() throws IOException {
        String entry = Echo.class.getName().replace('.', '/') + ".class";
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
        try (OutputStream file = Files.newOutputStream(jar);
                var packed = new JarOutputStream(file, manifest);
                InputStream code = Echo.class.getResourceAsStream("Echo.class")) {
            packed.putNextEntry(new ZipEntry(entry));
            Objects.requireNonNull(code).transferTo(packed);
            packed.closeEntry();
        }
    }
}
