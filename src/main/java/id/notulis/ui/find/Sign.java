package id.notulis.ui.find;

import id.notulis.ui.kit.Words;

/// The signs of the text format, as the sheet of keys and marks shows them.
enum Sign {
    TOPIC("# Topik"),
    SPEAKER("@Nama teks"),
    QUESTION("? teks"),
    QUOTATION("\" @Nama kata-katanya"),
    AGREED("! teks"),
    DECISION("!! teks"),
    CONCLUSION("= teks"),
    DIRECTIVE("* teks"),
    TASK("> teks @PIC 31/12 ^1"),
    ARRIVES("+ Nama 10.15"),
    LEAVES("- Nama 11.00"),
    REMARK("// teks"),
    PARAGRAPH("& teks"),
    TABLE("| a | b"),
    REPLY("␣␣teks"),
    POINT("^2   ^1.2"),
    AUDIENCE("{internal} {laporan} {rilis}"),
    LITERAL("\\#");

    private final String written;

    Sign(String written) {
        this.written = written;
    }

    String written() {
        return written;
    }

    String text(Words words) {
        return switch (this) {
            case TOPIC -> words.of("find.sign.topic");
            case SPEAKER -> words.of("find.sign.speaker");
            case QUESTION -> words.of("find.sign.question");
            case QUOTATION -> words.of("find.sign.quotation");
            case AGREED -> words.of("find.sign.agreed");
            case DECISION -> words.of("find.sign.decision");
            case CONCLUSION -> words.of("find.sign.conclusion");
            case DIRECTIVE -> words.of("find.sign.directive");
            case TASK -> words.of("find.sign.task");
            case ARRIVES -> words.of("find.sign.arrives");
            case LEAVES -> words.of("find.sign.leaves");
            case REMARK -> words.of("find.sign.remark");
            case PARAGRAPH -> words.of("find.sign.paragraph");
            case TABLE -> words.of("find.sign.table");
            case REPLY -> words.of("find.sign.reply");
            case POINT -> words.of("find.sign.point");
            case AUDIENCE -> words.of("find.sign.audience");
            case LITERAL -> words.of("find.sign.literal");
        };
    }
}
