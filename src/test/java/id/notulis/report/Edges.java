package id.notulis.report;

import id.notulis.exchange.Samples;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/// Meetings at the edges of what an office holds, each by its name, with their photos.
final class Edges {

    static final String LONG =
            new SplittableRandom(1)
                    .ints(20_000, 1_000, 100_000)
                    .mapToObj(Integer::toString)
                    .collect(Collectors.joining(" "));

    static final String LONG_TEXT = "teks 100.000 huruf";

    private static final Map<String, Edge> ALL = all();

    private Edges() {}

    /// A meeting with the photos that take the place of its own.
    record Edge(Sources sources, List<byte[]> photos) {}

    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    static Edge edge(String name) {
        Edge edge = ALL.get(name);
        if (edge == null) {
            throw new IllegalArgumentException(name);
        }
        return edge;
    }

    private static Map<String, Edge> all() {
        Map<String, Edge> all = new LinkedHashMap<>();
        Samples.all().forEach(sample -> all.put(sample.file(), told(sample.text())));
        all.put("tanpa peserta", told(Crowds.nobody()));
        all.put("300 peserta dari 12 instansi", told(Crowds.assembly(300, 12)));
        all.put("lengkap dengan 40 foto", shown(Photos.of(40), GoldenTest.everything()));
        all.put("aneh", shown(Photos.named(Crowds.NASTY), Crowds.nasty()));
        all.put("foto 5 MB", shown(Photos.heavy(5_000_000), Crowds.nobody()));
        all.put(
                LONG_TEXT,
                told(
                        "Notula: Uji\nTempat: Aula\nPembukaan: §\nIsi:\n§\n! §\n> §"
                                .replace("§", LONG)));
        return all;
    }

    private static Edge told(String text) {
        return new Edge(Documents.sources(text), List.of());
    }

    private static Edge shown(Photos photos, String text) {
        return new Edge(photos.in(Documents.sources(text)), photos.contents());
    }
}
