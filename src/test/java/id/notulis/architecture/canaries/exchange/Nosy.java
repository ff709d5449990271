package id.notulis.architecture.canaries.exchange;

import id.notulis.architecture.canaries.ui.shell.Shell;

record Nosy(Shell shell) {}
