package id.notulis.model.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ProtocolOrderTest {

    private record Member(String name, String post) {}

    private static final NameReader NAMES = new NameReader(Ranks.ALL, Ranks.FRONT_TITLES);
    private static final ProtocolOrder ORDER =
            new ProtocolOrder(
                    List.of(
                            "Kapolres",
                            "Wakapolres",
                            "Kabag Ops",
                            "Kasi Humas",
                            "Ketua",
                            "Wakil Ketua"));

    @Test
    void rankGoesBeforePost() {
        assertThat(sorted(member("Iptu A", "Wakapolres"), member("AKBP B", "Kasi Humas")))
                .containsExactly("AKBP B", "Iptu A");
    }

    @Test
    void postDecidesAmongEqualsAndThoseWithoutARankComeBehind() {
        assertThat(
                        sorted(
                                member("C", "Kapolres"),
                                member("Iptu A", "Kasi Humas"),
                                member("Iptu B", "Kabag Ops")))
                .containsExactly("Iptu B", "Iptu A", "C");
    }

    @Test
    void knowsAPostByItsBeginning() {
        assertThat(
                        sorted(
                                member("A", "Wakil Ketua"),
                                member("B", "Anggota"),
                                member("C", "Kasihumas Polres Madiun Kota"),
                                member("D", "Plt. Kabag Ops"),
                                member("E", "ketua cabang"),
                                member("F", "Kapolres Madiun Kota")))
                .containsExactly("F", "D", "C", "E", "A", "B");
    }

    @Test
    void leavesTheRestAsListed() {
        assertThat(sorted(member("B", ""), member("A", "Tamu"), member("C", "Ketuanya siapa")))
                .containsExactly("B", "A", "C");
    }

    private static Member member(String name, String post) {
        return new Member(name, post);
    }

    private static List<String> sorted(Member... members) {
        return List.of(members).stream()
                .sorted(ORDER.by(member -> NAMES.read(member.name()), Member::post))
                .map(Member::name)
                .toList();
    }
}
