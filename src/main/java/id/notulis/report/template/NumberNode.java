package id.notulis.report.template;

/// The numbering of a paragraph, which may begin anew with each member of a list around its own.
///
/// What it prints is known once all uses of the numbering are.
record NumberNode(NumberUse use) implements Node {

    @Override
    public void render(Rendering rendering) {
        int number = use.restart() < 0 ? use.number() : rendering.number(use.restart());
        if (use.isDirect() || number != use.number()) {
            Utf8Buffer out = rendering.out();
            out.ascii("<w:numPr><w:ilvl w:val=\"");
            out.number(use.level());
            out.ascii("\"/><w:numId w:val=\"");
            out.number(number);
            out.ascii("\"/></w:numPr>");
        }
    }
}
