package id.notulis.report.template;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.testkit.ChildProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One process with little memory opens all of them, so that whatever one of them left behind would
/// bring down the next.
class HostileFilesTest {

    @Test
    void areRefusedWithTheirPlaceInLittleMemory(@TempDir Path folder) throws IOException {
        var hostile = new HostileFiles();
        List<String> paths = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (var file : hostile.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.write(path, file.getValue().get());
            paths.add(path.toString());
            expected.add(file.getKey() + ": " + hostile.expected().get(file.getKey()));
        }

        List<String> said;
        try (var child =
                ChildProcess.start(
                        List.of("-Xmx512m"), TemplateOpener.class, paths.toArray(new String[0]))) {
            said = child.rest();
        }

        assertThat(said).containsExactlyElementsOf(expected);
    }
}
