package id.notulis.cli;

import java.nio.file.Path;

/// `demo`: the sample book with every document of its meetings.
final class DemoCommand implements Command {

    private static final String USUAL = "notulis-demo";

    @Override
    public void declare(Declaration declaration) {
        declaration.optionalOperand("directory");
    }

    @Override
    public ExitCode run(Arguments arguments, Workbench workbench, Console console) {
        Path folder = Places.path(arguments.optionalOperand(0).orElse(USUAL));
        workbench.demo().in(folder).forEach(file -> console.print(file.toString()));
        return ExitCode.DONE;
    }
}
