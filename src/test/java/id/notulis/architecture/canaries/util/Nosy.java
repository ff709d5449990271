package id.notulis.architecture.canaries.util;

import id.notulis.architecture.canaries.ui.shell.Shell;

record Nosy(Shell shell) {}
