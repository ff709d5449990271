package id.notulis.notula;

import static org.assertj.core.api.Assertions.assertThat;

import id.notulis.i18n.Message;
import org.junit.jupiter.api.Test;

final class GapsTest {

    @Test
    void listsEverythingTheMinutesLeaveOpen() {
        assertThat(Gaps.of(Minutes.dossier("Notula: A\nKesepahaman: X\n1. a\nIsi:\nhalo")))
                .extracting(Message::key)
                .containsExactly(
                        "notula.gap.date",
                        "notula.gap.time",
                        "notula.gap.place",
                        "notula.gap.host",
                        "notula.gap.chair",
                        "notula.gap.secretary",
                        "notula.gap.number",
                        "notula.gap.actions",
                        "notula.gap.points");
    }

    @Test
    void wholeMinutesLeaveNothingOpen() {
        assertThat(
                        Gaps.of(
                                Minutes.dossier(
                                        """
                                        Notula: A
                                        Tanggal: 4 Juni 2025
                                        Waktu: 09.00
                                        Tempat: B
                                        Penyelenggara: C
                                        Pimpinan: D
                                        Notulis: D
                                        Nomor: 1
                                        Isi:
                                        > a @D besok
                                        """)))
                .isEmpty();
    }

    @Test
    void namesTheActionsThatLackSomething() {
        assertThat(Gaps.of(Minutes.dossier("Notula: A\nIsi:\n> a\n> b [batal]")))
                .extracting(Message::key)
                .contains("notula.gap.action")
                .doesNotContain("notula.gap.actions");
    }
}
