package org.dateline.cli.pipeline;

import java.time.Duration;

/** Hears how the start of the pipeline goes on; called from several threads. */
public interface Steps {
    /** Hears nothing. */
    Steps SILENT = new Steps() {
        @Override
        public void begun(String name) {}

        @Override
        public void done(String name, String address, Duration took) {}
    };

    /** A process was told to start. */
    void begun(String name);

    /** It does its work now. */
    void done(String name, String address, Duration took);
}
