package io.skycode.intellij;

import com.intellij.execution.configurations.GeneralCommandLine;
import com.intellij.openapi.project.Project;
import com.redhat.devtools.lsp4ij.LanguageServerFactory;
import com.redhat.devtools.lsp4ij.server.OSProcessStreamConnectionProvider;
import com.redhat.devtools.lsp4ij.server.StreamConnectionProvider;
import java.nio.file.Files;
import java.nio.file.Path;

/** Starts {@code skycode serve}; LSP4IJ does the rest. */
public final class SkyCodeServerFactory implements LanguageServerFactory {

    @Override
    public StreamConnectionProvider createConnectionProvider(Project project) {
        return new OSProcessStreamConnectionProvider(new GeneralCommandLine(command(), "serve"));
    }

    /** Returns the virtual environment's command if there is one, else what is on the PATH. */
    private static String command() {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        Path own = windows
            ? Path.of(System.getenv("LOCALAPPDATA"), "skycode", "venv", "Scripts", "skycode.exe")
            : Path.of(System.getProperty("user.home"), ".local/share/skycode/venv/bin/skycode");
        return Files.isExecutable(own) ? own.toString() : "skycode";
    }
}
