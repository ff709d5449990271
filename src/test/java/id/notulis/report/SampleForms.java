package id.notulis.report;

import id.notulis.exchange.Samples;
import id.notulis.model.meeting.Audience;
import id.notulis.model.meeting.Dossier;
import id.notulis.model.profile.OfficeProfile;
import id.notulis.model.profile.Page;
import id.notulis.model.profile.PageSetup;
import id.notulis.model.profile.Typography;
import id.notulis.testkit.MeetingGenerator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finished documents by their names, for tests of what is done with a written one.
public final class SampleForms {

    private static final List<Page.Paper> PAPERS = List.of(Page.Paper.F4, Page.Paper.A4);

    private SampleForms() {}

    /// Every form in Word of the first sample and of a meeting that has everything, with photos.
    public static Map<String, byte[]> all(Page.Paper paper) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        Sources sample = on(paper, 1, dossier(Samples.all().getFirst().text()));
        Sources full = Photos.of(7).in(on(paper, 1, dossier(GoldenTest.everything())));
        for (Form form : Form.inWord()) {
            if (form.hasSomethingToSay(sample.dossier().meeting())) {
                all.put(form.key() + "-koordinasi", Documents.docx(form, sample));
            }
            all.put(form.key() + "-lengkap", Documents.docx(form, full));
        }
        return all;
    }

    /// The same form after form of generated meetings, each on another sheet than the one before.
    public static Map<String, byte[]> generated(int meetings) {
        MeetingGenerator generator = new MeetingGenerator(20_251_122);
        Map<String, byte[]> all = new LinkedHashMap<>();
        List<Form> forms = Form.inWord();
        for (int index = 0; index < meetings; index++) {
            Form form = forms.get(index % forms.size());
            Page.Paper paper = PAPERS.get((index + index / forms.size()) % PAPERS.size());
            double spacing = index % 3 == 0 ? 1.5 : 1;
            Sources sources = on(paper, spacing, generator.next());
            if (form == Form.DOKUMENTASI) {
                sources = Photos.of(index % 7).in(sources);
            }
            all.put(
                    "%02d-%s-%s".formatted(index, form.key(), paper),
                    Documents.docx(form, sources));
        }
        return all;
    }

    /// Minutes of so many people, or the list they sign.
    public static byte[] crowd(Form form, int people) {
        return Documents.docx(form, Documents.sources(Crowds.assembly(people, 12)));
    }

    private static Dossier dossier(String text) {
        return Documents.dossier(text);
    }

    private static Sources on(Page.Paper paper, double spacing, Dossier dossier) {
        OfficeProfile office = Documents.profile("Polres");
        Page page = office.standard().page();
        PageSetup setup =
                new PageSetup(
                        new Page(
                                paper,
                                page.landscape(),
                                page.top(),
                                page.right(),
                                page.bottom(),
                                page.left()),
                        new Typography("Arial", 12, spacing));
        OfficeProfile other =
                new OfficeProfile(
                        office.id(),
                        office.name(),
                        office.zone(),
                        setup,
                        office.editions(),
                        office.documents());
        return new Sources(dossier, other, Documents.LISTS, Audience.INTERNAL);
    }
}
